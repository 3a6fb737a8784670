package id.sop.cli;

import id.sop.cli.terminal.Terminal;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The door between the operating system and the program. */
public final class Main {
    private Main() {}

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(
                System.in, out, err, System.getenv(), Path.of("").toAbsolutePath(), isWatched(), isAttended());
        int code = new Program(terminal).run(arguments);
        out.flush();
        System.exit(code);
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
