package id.sop.drawing;

/** What a drawing gives up where its table has no more room to give; each gives up what the one before does. */
public enum Concession {
    NONE,

    /** Lines may cross more lines and go further, to keep off corridors in which they lack room. */
    DETOURS,

    /** Symbols may be smaller than they ought to be. */
    SMALL_SYMBOLS
}
