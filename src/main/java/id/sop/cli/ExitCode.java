package id.sop.cli;

/** The contract with scripts. */
final class ExitCode {
    /** Everything was done and nothing is wrong. */
    static final int CLEAN = 0;
    /** An input is wrong; trying again changes nothing. */
    static final int FINDINGS = 1;
    /** The command line or the configuration is wrong. */
    static final int USAGE = 2;
    /** The machine failed: disk, permission, or a fault in this program. */
    static final int MACHINE = 3;

    private ExitCode() {}
}
