package id.sop.cli.terminal;

import id.sop.workspace.UserMistake;

/** A command line that cannot be carried out as it stands. The message is for the user, in the user's language. */
public final class UsageException extends UserMistake {
    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }
}
