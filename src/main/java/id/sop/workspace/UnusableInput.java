package id.sop.workspace;

/** Thrown when a word of the user names nothing that can be worked on. */
public final class UnusableInput extends UserMistake {
    private final Reason reason;
    private final String argument;
    private final String near;

    /** Why a word cannot be used. */
    public enum Reason {
        /** There is no file or folder of this name. */
        MISSING,
        /** There is none of this name, but one that is easily called by it. */
        NEAR,
        /** There is none of this name, but one to whose name a program has added an ending that many do not see. */
        ENDING_ADDED,
        /** There is none of this name, but one whose name begins with it and goes on behind a space. */
        BEGINNING,
        /** The folder holds no SOP. */
        NONE,
        /** No SOP fits the pattern. */
        UNMATCHED,
        /** The list of files names none. */
        EMPTY,
        /** The list of files is larger than any. */
        LARGE_LIST,
        /** The list of files holds a name that no file can have. */
        LONG_NAME,
        /** The name stands for a folder, a pipe or a device, where a file is needed. */
        IRREGULAR
    }

    UnusableInput(Reason reason, String argument) {
        this(reason, argument, "");
    }

    UnusableInput(Reason reason, String argument, String near) {
        super(reason + ": " + argument);
        this.reason = reason;
        this.argument = argument;
        this.near = near;
    }

    /** Returns the name of a file that is there, to be told besides; empty when the reason needs none. */
    public String near() {
        return near;
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
