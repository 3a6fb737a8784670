package id.sop.workspace;

import id.sop.check.CheckResult;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.rule.Settings;
import id.sop.source.Source;
import id.sop.yaml.node.Landmarks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is wrong with a file before a word of it is read, or with this program when it reads that file: findings of the file, so
 * that the others are still told.
 */
public final class FileFault {
    /** The codes of what the machine or this program is to blame for: another try may help, another text does not. */
    private static final Set<String> OF_THE_MACHINE = Set.of("BK001", "BK004");

    private static final int LONGEST = 200;

    @Message.Words("BK001")
    private record Unreadable(String reason) implements Message {}

    @Message.Words("BK001.izin")
    private record Forbidden() implements Message {}

    @Message.Words("BK001.hilang")
    private record Vanished() implements Message {}

    @Message.Words("BK002")
    private record NoPlainFile() implements Message {}

    @Message.Words("BK002.tautan")
    private record LinkOut() implements Message {}

    @Message.Words("BK002.buntu")
    private record DeadLink() implements Message {}

    @Message.Words("BK003")
    private record NameIsNoText() implements Message {}

    @Message.Words("BK003.lingkungan")
    private record NameBeyondEncoding(String encoding) implements Message {}

    @Message.Words("BK004")
    private record Crash(String fault, String place, Throwable failure) implements Message {}

    @Message.Words("BK004.memori")
    private record NoMemory(long limit) implements Message {}

    @Message.Words("BK005")
    private record ReadOnly() implements Message {}

    @Message.Words("BK005.izin")
    private record NotToBeWritten() implements Message {}

    @Message.Words("BK005.luar")
    private record LinkLeadsOut() implements Message {}

    @Message.Words("BK005.berubah")
    private record Changed() implements Message {}

    @Message.Words("BK005.terputus")
    private record Interrupted(String backup) implements Message {}

    private FileFault() {}

    /** What is to be done with a file. */
    @FunctionalInterface
    public interface Deed<T> {
        /**
         * Does it.
         *
         * @throws IOException when the file cannot be read
         */
        T on(InputFile file) throws IOException;
    }

    /** Either what came of a deed, or why it could not be done. */
    public record Outcome<T>(Optional<T> value, List<Diagnostic> faults) {}

    /** Does something with a file, and returns a finding when that fails. A damaged installation is no file's fault. */
    public static <T> Outcome<T> guard(InputFile file, Deed<T> deed) {
        if (!file.hasTextualName()) {
            return failed(file, nameless());
        }
        try {
            return new Outcome<>(Optional.of(deed.on(file)), List.of());
        } catch (UncheckedIOException e) {
            return failed(file, unreadable(e.getCause()));
        } catch (IOException e) {
            return failed(file, unreadable(e));
        } catch (OutOfMemoryError e) {
            return failed(file, new NoMemory(Runtime.getRuntime().maxMemory() >> 20));
        } catch (StackOverflowError e) {
            return failed(file, crash(e));
        } catch (UserMistake e) {
            throw e;
        } catch (RuntimeException e) {
            return failed(file, crash(e));
        }
    }

    private static <T> Outcome<T> failed(InputFile file, Message message) {
        return new Outcome<>(Optional.empty(), diagnostics(file, message));
    }

    private static List<Diagnostic> diagnostics(InputFile file, Message message) {
        Finding finding = Finding.at(new Source(file.name(), "").span(0, 0), message);
        return Settings.STANDARD.weigh(List.of(finding));
    }

    /**
     * Replaces the text of a file by {@link EditedFile#replace}.
     *
     * @param before what the file is expected to hold
     * @return why it must not be written, and is as it was; empty when it was written
     * @throws IOException when the disk fails; the file is then as it was
     */
    public static List<Diagnostic> replace(InputFile file, String before, String after) throws IOException {
        try {
            EditedFile.replace(file, before.getBytes(StandardCharsets.UTF_8), after.getBytes(StandardCharsets.UTF_8));
            return List.of();
        } catch (EditedFile.Refused e) {
            return uncorrected(file, e);
        }
    }

    private static List<Diagnostic> uncorrected(InputFile file, EditedFile.Refused refused) {
        return diagnostics(
                file,
                switch (refused.reason()) {
                    case READ_ONLY -> new ReadOnly();
                    case FORBIDDEN -> new NotToBeWritten();
                    case OUTSIDE -> new LinkLeadsOut();
                    case CHANGED -> new Changed();
                    case INTERRUPTED -> new Interrupted(refused.backup());
                });
    }

    /** Returns what is known of a file that could not be checked. */
    static CheckResult unchecked(List<Diagnostic> faults) {
        return new CheckResult(Optional.empty(), faults, new Landmarks(Optional.empty()), Settings.STANDARD);
    }

    /** Tells whether a finding is about the machine or this program, and not about what somebody wrote. */
    public static boolean isOfTheMachine(Diagnostic diagnostic) {
        return OF_THE_MACHINE.contains(diagnostic.code());
    }

    /** Tells whether a finding is about a file as such, and not about its text: it must be said every time. */
    public static boolean isOfTheFile(Diagnostic diagnostic) {
        return diagnostic.code().startsWith("BK");
    }

    /** Returns what this program broke down with, for whoever is to mend it. */
    public static Optional<Throwable> failure(Diagnostic diagnostic) {
        return diagnostic.finding().message() instanceof Crash crash ? Optional.of(crash.failure()) : Optional.empty();
    }

    private static Message nameless() {
        String encoding = System.getProperty("sun.jnu.encoding", "");
        return encoding.equalsIgnoreCase("UTF-8") ? new NameIsNoText() : new NameBeyondEncoding(encoding);
    }

    private static Message unreadable(IOException trouble) {
        if (trouble instanceof AccessDeniedException) {
            return new Forbidden();
        }
        if (trouble instanceof NoSuchFileException) {
            return new Vanished();
        }
        if (trouble instanceof LinkedOutException) {
            return new LinkOut();
        }
        if (trouble instanceof DeadLinkException) {
            return new DeadLink();
        }
        if (trouble instanceof IrregularFileException) {
            return new NoPlainFile();
        }
        String reason = trouble instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : String.valueOf(trouble.getMessage());
        return new Unreadable(reason);
    }

    private static Message crash(Throwable failure) {
        String said = String.valueOf(failure);
        String place = place(failure).orElse("?");
        return new Crash(said.length() <= LONGEST ? said : said.substring(0, LONGEST) + "…", place, failure);
    }

    /** Returns where in this program a failure happened, such as {@code YamlReader.java:120}. */
    public static Optional<String> place(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("id.sop."))
                .findFirst()
                .map(FileFault::place);
    }

    /** Returns the file and the line of a frame. */
    public static String place(StackTraceElement frame) {
        return frame.getFileName() + ":" + frame.getLineNumber();
    }
}
