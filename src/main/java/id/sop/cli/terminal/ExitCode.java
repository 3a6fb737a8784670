package id.sop.cli.terminal;

/** The contract with scripts. */
public final class ExitCode {
    /** Everything was done and nothing is wrong. */
    public static final int CLEAN = 0;
    /** An input is wrong; trying again changes nothing. */
    public static final int FINDINGS = 1;
    /** The command line or the configuration is wrong. */
    public static final int USAGE = 2;
    /** The machine failed: disk, permission, or a fault in this program. */
    public static final int MACHINE = 3;

    /** Whoever read standard output wanted no more of it: what a shell tells of a program that SIGPIPE (13) has ended. */
    public static final int READER_GONE = 128 + 13;

    private ExitCode() {}
}
