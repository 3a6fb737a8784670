package id.sop.workspace;

/** Thrown when a word of the user names nothing that can be worked on. */
public final class UnusableInput extends UserMistake {
    private final Reason reason;
    private final String argument;

    /** Why a word cannot be used. */
    public enum Reason {
        /** There is no file or folder of this name. */
        MISSING,
        /** The folder holds no SOP. */
        NONE,
        /** No SOP fits the pattern. */
        UNMATCHED,
        /** The list of files names none. */
        EMPTY
    }

    UnusableInput(Reason reason, String argument) {
        super(reason + ": " + argument);
        this.reason = reason;
        this.argument = argument;
    }

    /** Returns what is wrong. */
    public Reason reason() {
        return reason;
    }

    /** Returns the word, as it was given. */
    public String argument() {
        return argument;
    }
}
