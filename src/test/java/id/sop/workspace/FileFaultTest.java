package id.sop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Handbook;
import id.sop.wording.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileFaultTest {
    private static final InputFile FILE =
            new InputFile("a.yaml", Path.of("a.yaml"), false, Path.of(""), Path.of("a.yaml"));

    /** What is thrown, and the code and first words of what is said of it. */
    private static final Map<Throwable, String> FAULTS = faults();

    private static Map<Throwable, String> faults() {
        Map<Throwable, String> faults = new LinkedHashMap<>();
        faults.put(new AccessDeniedException("/x/a.yaml"), "BK001 tidak ada izin untuk membaca");
        faults.put(
                new UncheckedIOException(new AccessDeniedException("/x/a.yaml")), "BK001 tidak ada izin untuk membaca");
        faults.put(new NoSuchFileException("/x/a.yaml"), "BK001 berkas ini tidak ada lagi");
        faults.put(
                new FileSystemException("/x/a.yaml", null, "Input/output error"),
                "BK001 berkas ini tidak dapat dibaca: Input/output error");
        faults.put(new IrregularFileException("/x/a.yaml"), "BK002 ini bukan berkas biasa");
        faults.put(
                new NullPointerException("p"),
                "BK004 kesalahan dalam program ini, bukan pada berkas Anda: java.lang.NullPointer");
        faults.put(new StackOverflowError(), "BK004 kesalahan dalam program ini");
        faults.put(new OutOfMemoryError("Java heap space"), "BK004 memori tidak cukup untuk berkas ini (batasnya ");
        return faults;
    }

    private static Object raise(Throwable failure) throws IOException {
        if (failure instanceof IOException trouble) {
            throw trouble;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }

    @Test
    void whatHappensToAFileIsAFindingOfIt() {
        Handbook handbook = new Handbook(Language.INDONESIAN);
        FAULTS.forEach((failure, words) -> {
            List<Diagnostic> found =
                    FileFault.guard(FILE, file -> raise(failure)).faults();
            assertEquals(1, found.size());
            String said = found.get(0).code() + " " + handbook.message(found.get(0));
            assertTrue(said.startsWith(words), said);
            assertEquals("a.yaml", found.get(0).span().source().name());
            assertEquals(!words.startsWith("BK002"), FileFault.isOfTheMachine(found.get(0)), words);
        });
    }

    @Test
    void aDamagedInstallationAndAMistakeOfTheUserAreNoFaultOfAFile() {
        assertThrows(
                NoClassDefFoundError.class, () -> FileFault.guard(FILE, file -> raise(new NoClassDefFoundError("x"))));
        UnusableInput mistake = new UnusableInput(UnusableInput.Reason.MISSING, "x");
        assertThrows(UnusableInput.class, () -> FileFault.guard(FILE, file -> raise(mistake)));
    }
}
