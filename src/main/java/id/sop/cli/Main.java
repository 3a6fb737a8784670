package id.sop.cli;

import id.sop.cli.terminal.ExitCode;
import id.sop.cli.terminal.LastCatch;
import id.sop.cli.terminal.StandardStream;
import id.sop.cli.terminal.Terminal;
import id.sop.wording.Phrases;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.Map;

/** The door between the operating system and the program. */
public final class Main {
    private Main() {}

    /** Runs the program and ends the process with its exit code, whatever happens on the way. */
    public static void main(String[] arguments) {
        StandardStream err = StandardStream.over(new FileOutputStream(FileDescriptor.err));
        FirstFailure stray = new FirstFailure();
        int code;
        try {
            Thread.setDefaultUncaughtExceptionHandler(stray);
            System.setProperty("java.awt.headless", "true");
            Terminal terminal = new Terminal(
                    System.in,
                    StandardStream.over(new FileOutputStream(FileDescriptor.out)),
                    err,
                    System.getenv(),
                    Path.of("").toAbsolutePath(),
                    isWatched(),
                    isAttended(),
                    columns(),
                    isAnswered());
            code = new Program(terminal).run(arguments);
            if (code == ExitCode.CLEAN && stray.failure() != null) {
                throw stray.failure();
            }
        } catch (Throwable e) {
            code = lastWords(err, arguments, e);
        }
        System.exit(code);
    }

    /** Tells what the program itself could not tell; of an installation that lacks the words as well, the little that is certain. */
    private static int lastWords(StandardStream err, String[] arguments, Throwable failure) {
        try {
            Map<String, String> environment = System.getenv();
            Phrases phrases = new Phrases(Program.language(arguments, environment));
            return LastCatch.tell(err, phrases, environment, failure);
        } catch (Throwable e) {
            err.println("sop: program tidak dapat berjalan; pasang ulang (the program cannot run; install it again): "
                    + failure);
            return ExitCode.MACHINE;
        }
    }

    /** Keeps what ended a thread that nobody waits for, instead of printing a stack trace. */
    private static final class FirstFailure implements Thread.UncaughtExceptionHandler {
        private volatile Throwable failure;

        @Override
        public void uncaughtException(Thread thread, Throwable thrown) {
            failure = thrown;
        }

        Throwable failure() {
            return failure;
        }
    }

    /** Returns the width of the terminal behind standard error, as the launcher told it; 0 when it did not. */
    private static int columns() {
        String told = System.getProperty("sop.terminal.columns", "");
        return told.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(told) : 0;
    }

    /**
     * Tells whether standard output is a terminal. The launcher knows; without it the platform only tells whether input and
     * output both are, and some platforms not even that.
     */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isWatched() {
        String told = System.getProperty("sop.terminal");
        if (told != null) {
            return told.equals("yes");
        }
        Console console = System.console();
        return console != null && isTerminal(console);
    }

    /** Tells whether standard error is a terminal, which only the launcher knows. */
    private static boolean isAttended() {
        return "yes".equals(System.getProperty("sop.terminal.error"));
    }

    /** Tells whether a person types standard input; without the launcher that is known only where output is a terminal, too. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isAnswered() {
        String told = System.getProperty("sop.terminal.input");
        if (told != null) {
            return told.equals("yes");
        }
        Console console = System.console();
        return console != null && isTerminal(console);
    }

    /** From Java 22 on there is a console also where there is no terminal, and a method that tells. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
