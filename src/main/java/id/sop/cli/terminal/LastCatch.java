package id.sop.cli.terminal;

import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.wording.Printable;
import id.sop.workspace.FileFault;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.stream.Stream;

/** What is said, in one line, of a failure that nothing below has taken up: what happened, where, and what to do or report. */
public final class LastCatch {
    /** The variable that asks for the whole trace. */
    public static final String TRACE = "SOP_TRACE";

    private static final int LONGEST = 300;

    /** A cause may name itself as its cause; so deep no honest chain goes. */
    private static final int MOST_CAUSES = 30;

    private LastCatch() {}

    /** Tells a failure on standard error, and returns the exit code. */
    public static int tell(PrintStream err, Phrases phrases, Map<String, String> environment, Throwable failure) {
        if (environment.containsKey(TRACE)) {
            failure.printStackTrace(err);
        }
        err.println("sop: " + words(phrases, failure));
        return failure instanceof InvalidPathException ? ExitCode.USAGE : ExitCode.MACHINE;
    }

    /** Returns the words for a failure. */
    static String words(Phrases phrases, Throwable failure) {
        if (cause(failure, StackOverflowError.class).isEmpty()) {
            Optional<OutOfMemoryError> memory = cause(failure, OutOfMemoryError.class);
            if (memory.isPresent()) {
                return memory(phrases, memory.get());
            }
        }
        if (causes(failure).anyMatch(FileTrouble::isTooManyFiles)) {
            return phrases.get(Phrase.MACHINE_FILES);
        }
        if (failure instanceof InvalidPathException name) {
            return phrases.get(Phrase.MACHINE_ENCODING, name.getInput(), System.getProperty("sun.jnu.encoding", "?"));
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            return phrases.get(Phrase.MACHINE_IO, FileTrouble.words(phrases, failure));
        }
        if (isOfParts(failure)) {
            return installation(phrases, failure);
        }
        return phrases.get(Phrase.MACHINE_BUG, fault(failure), place(failure), TRACE);
    }

    /** Returns the words for a want of memory, which is nobody's fault: threads count as memory too. */
    public static String memory(Phrases phrases, OutOfMemoryError failure) {
        return String.valueOf(failure.getMessage()).contains("thread")
                ? phrases.get(Phrase.MACHINE_THREADS)
                : phrases.get(Phrase.MACHINE_MEMORY, Runtime.getRuntime().maxMemory() >> 20);
    }

    /** Tells whether a part of the program was not found or could not be used. */
    private static boolean isOfParts(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof LinkageError
                        || cause instanceof ClassNotFoundException
                        || cause instanceof MissingResourceException
                        || cause instanceof ServiceConfigurationError);
    }

    private static String installation(Phrases phrases, Throwable failure) {
        try {
            return Installation.firstDamaged()
                    .map(part -> phrases.get(Phrase.MACHINE_INSTALLATION, part))
                    .orElseGet(() -> phrases.get(Phrase.MACHINE_PART, fault(failure)));
        } catch (IOException e) {
            return FileTrouble.isTooManyFiles(e)
                    ? phrases.get(Phrase.MACHINE_FILES)
                    : phrases.get(Phrase.MACHINE_INSTALLATION, FileTrouble.words(phrases, e));
        }
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES);
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> kind) {
        return causes(failure).filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** Returns what a failure calls itself, on one line. */
    public static String fault(Throwable failure) {
        String said = Printable.line(String.valueOf(failure));
        return said.length() <= LONGEST ? said : said.substring(0, LONGEST) + "…";
    }

    /** Returns where in this program it happened, such as {@code YamlReader.java:120}. */
    public static String place(Throwable failure) {
        return FileFault.place(failure)
                .or(() -> Stream.of(failure.getStackTrace()).findFirst().map(FileFault::place))
                .orElse("?");
    }
}
