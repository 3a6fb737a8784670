package id.sop.cli;

/** A command line that cannot be carried out as it stands. The message is for the user, in the user's language. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
