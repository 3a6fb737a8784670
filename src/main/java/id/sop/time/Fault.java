package id.sop.time;

/** Why a reader gave up, and at which piece. */
record Fault(Reading.Reason reason, Span piece) {}
