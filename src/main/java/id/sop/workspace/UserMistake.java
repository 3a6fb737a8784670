package id.sop.workspace;

/** A command line that cannot be carried out as it stands. It concerns the whole run, and no single file of it. */
public abstract class UserMistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes one with words for the user, or for whoever finds them. */
    protected UserMistake(String message) {
        super(message);
    }
}
