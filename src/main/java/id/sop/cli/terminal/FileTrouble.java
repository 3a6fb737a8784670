package id.sop.cli.terminal;

import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.workspace.IrregularFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;

/** Says in the user's language why a file could not be read or written. */
public final class FileTrouble {
    private static final List<String> FULL =
            List.of("No space left on device", "Disk quota exceeded", "There is not enough space on the disk");

    private static final List<String> READ_ONLY = List.of("Read-only file system", "media is write protected");
    private static final List<String> TOO_MANY = List.of("Too many open files");
    private static final List<String> CLOSED = List.of("Bad file descriptor", "Stream Closed", "handle is invalid");

    private FileTrouble() {}

    public static String words(Phrases phrases, Throwable exception) {
        Throwable cause = exception instanceof UncheckedIOException unchecked ? unchecked.getCause() : exception;
        if (cause instanceof IOException && says(cause, FULL)) {
            String full = phrases.get(Phrase.MACHINE_FULL);
            return cause instanceof FileSystemException trouble && trouble.getFile() != null
                    ? full + " (" + trouble.getFile() + ")"
                    : full;
        }
        if (cause instanceof FileSystemException trouble && says(cause, READ_ONLY)) {
            return phrases.get(Phrase.MACHINE_READ_ONLY, trouble.getFile());
        }
        if (cause instanceof IOException && says(cause, TOO_MANY)) {
            return phrases.get(Phrase.MACHINE_FILES);
        }
        if (cause instanceof IOException && says(cause, CLOSED)) {
            return phrases.get(Phrase.MACHINE_CLOSED);
        }
        if (cause instanceof IrregularFileException irregular) {
            return phrases.get(Phrase.MACHINE_IRREGULAR, irregular.getFile());
        }
        if (cause instanceof AccessDeniedException denied) {
            return phrases.get(Phrase.MACHINE_DENIED, denied.getFile());
        }
        if (cause instanceof NoSuchFileException missing) {
            return phrases.get(Phrase.MACHINE_GONE, missing.getFile());
        }
        if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
            return phrases.get(Phrase.MACHINE_NOT_FOLDER, ((FileSystemException) cause).getFile());
        }
        if (cause instanceof FileSystemException trouble && trouble.getReason() != null) {
            // Of a renaming, the place that was wanted says more than the name of the unfinished file.
            String file = trouble.getOtherFile() != null ? trouble.getOtherFile() : trouble.getFile();
            return file + ": " + trouble.getReason();
        }
        return cause instanceof IOException && cause.getMessage() != null ? cause.getMessage() : cause.toString();
    }

    /** Tells whether the system speaks of too many open files. */
    static boolean isTooManyFiles(Throwable cause) {
        return says(cause, TOO_MANY);
    }

    /** Tells what the system means: Java has nothing but its own words for that. */
    private static boolean says(Throwable cause, List<String> words) {
        String said = String.valueOf(cause.getMessage());
        return words.stream().anyMatch(said::contains);
    }
}
