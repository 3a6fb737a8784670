package id.sop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearFileTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "surat.yaml, surat.yaml.txt, ENDING_ADDED",
        "surat.yaml, Surat.yaml.TXT, ENDING_ADDED",
        "surat.yaml, surat.yaml.yaml, ENDING_ADDED",
        "surat.yaml, surat.yaml.docx, ENDING_ADDED",
        "surat.yaml, Surat.yaml, NEAR",
        "surat.yaml, surat.yml, NEAR",
        "surat.yml, surat.yaml, NEAR",
        "surat.yaml, surat.txt, NEAR",
        "surat.yaml, surat.docx, NEAR",
        "surat, surat.yaml, NEAR",
        "surat.yaml.txt, surat.yaml, NEAR",
        "surta.yaml, surat.yaml, NEAR",
    })
    void theFileThatWasMeantIsNamed(String written, String there, UnusableInput.Reason reason) throws IOException {
        Files.createFile(folder.resolve(there));
        Files.createFile(folder.resolve("laporan-kinerja.yaml"));
        UnusableInput said = NearFile.missing("sop/" + written, folder.resolve(written));
        assertEquals(reason, said.reason());
        assertEquals("sop/" + written, said.argument());
        assertEquals("sop/" + there, said.near());
    }

    @ParameterizedTest
    @CsvSource({"SOP, SOP Kantor, BEGINNING", "SOP, SOP Kantor.pdf, MISSING"})
    void aFolderIsNamedWhoseNameWasCut(String written, String there, UnusableInput.Reason reason) throws IOException {
        Files.createDirectory(folder.resolve("lain"));
        if (reason == UnusableInput.Reason.MISSING) {
            Files.createFile(folder.resolve(there));
        } else {
            Files.createDirectory(folder.resolve(there));
        }
        assertEquals(reason, NearFile.missing(written, folder.resolve(written)).reason());
    }

    @ParameterizedTest
    @CsvSource({"surat.yaml, laporan.yaml", "surat.yaml, .surat.yaml.txt", "surat.yaml, gambar.png"})
    void aFileThatIsOnlyThereIsNotNamed(String written, String there) throws IOException {
        Files.createFile(folder.resolve(there));
        assertEquals(
                UnusableInput.Reason.MISSING,
                NearFile.missing(written, folder.resolve(written)).reason());
        assertEquals(
                UnusableInput.Reason.MISSING,
                NearFile.missing(written, folder.resolve("tidak-ada").resolve(written))
                        .reason());
    }
}
