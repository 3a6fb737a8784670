package id.sop.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.wording.Language;
import id.sop.wording.Phrases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileTroubleTest {
    /** What Linux and Windows say, of a channel that was being written and of a file that was being made. */
    private static final List<Exception> FULL = List.of(
            new IOException("No space left on device"),
            new FileSystemException("out/a.pdf", null, "No space left on device"),
            new UncheckedIOException(new IOException("Disk quota exceeded")),
            new IOException("There is not enough space on the disk"));

    @Test
    void aFullDiskIsToldInTheLanguageOfTheUserWithWhatToDo() {
        for (Exception exception : FULL) {
            String indonesian = FileTrouble.words(new Phrases(Language.INDONESIAN), exception);
            String english = FileTrouble.words(new Phrases(Language.ENGLISH), exception);
            assertTrue(indonesian.startsWith("cakram penuh; kosongkan tempat"), indonesian);
            assertTrue(english.startsWith("the disk is full; make room"), english);
            assertEquals(exception instanceof FileSystemException, english.endsWith(" (out/a.pdf)"), english);
        }
    }

    @Test
    void aPlaceWhereNothingCanBeWrittenIsToldWithWhatToDo() {
        Exception exception = new FileSystemException("out", null, "Read-only file system");
        assertEquals(
                "out ada di tempat yang hanya dapat dibaca; sebut folder lain untuk hasilnya",
                FileTrouble.words(new Phrases(Language.INDONESIAN), exception));
        assertTrue(FileTrouble.words(new Phrases(Language.ENGLISH), exception).startsWith("out is where nothing"));
    }
}
