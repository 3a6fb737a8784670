package id.sop.time;

/** Why a reader gave up, and at which piece. */
record UnreadablePiece(Reading.Reason reason, CharRange piece) {}
