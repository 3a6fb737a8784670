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

    private ExitCode() {}
}
