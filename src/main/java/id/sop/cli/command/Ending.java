package id.sop.cli.command;

import id.sop.cli.terminal.ExitCode;
import id.sop.cli.terminal.Terminal;

/** Lets a command that runs until it is stopped (SIGINT, SIGTERM) end at once and in peace: being stopped is no failure of it. */
final class Ending implements AutoCloseable {
    private final Thread hook;
    private volatile int code = ExitCode.CLEAN;

    Ending(Terminal terminal) {
        hook = new Thread(() -> {
            terminal.out().flush();
            terminal.err().flush();
            Runtime.getRuntime().halt(code);
        });
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Decides with which code the process ends when it is stopped from now on. */
    void endsWith(int now) {
        code = now;
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending.
        }
    }
}
