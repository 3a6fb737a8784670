package id.sop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalTemplateTest {
    @TempDir
    private Path folder;

    private LocalTemplate template;

    @BeforeEach
    void prepare() throws IOException {
        Files.createDirectories(folder.resolve("t/bawah"));
        Files.writeString(folder.resolve("rahasia.txt"), "RAHASIA");
        Files.writeString(folder.resolve("t/lembar.css"), "p {}");
        Files.writeString(folder.resolve("t/bawah/x.css"), "p {}");
        template = new LocalTemplate("t", folder.resolve("t"));
    }

    @Test
    void plainFilesOfTheFolderAreRead() {
        assertTrue(template.read("lembar.css").isPresent());
        assertEquals(List.of("lembar.css"), template.files());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "../rahasia.txt",
                "..\\rahasia.txt",
                "bawah",
                "bawah/x.css",
                "/etc/passwd",
                "C:\\rahasia.txt",
                "\\\\127.0.0.1\\berbagi\\x",
                "lembar.css::$DATA",
                "%2e%2e/rahasia.txt",
                "lembar.css\u0000.png",
                "file:rahasia.txt",
                "tidak-ada"
            })
    void nothingElseIs(String file) {
        assertTrue(template.read(file).isEmpty(), file);
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowedAndOneInsideIs() throws IOException {
        Files.createSymbolicLink(folder.resolve("t/keluar.css"), folder.resolve("rahasia.txt"));
        Files.createSymbolicLink(folder.resolve("t/naik.css"), Path.of("../rahasia.txt"));
        Files.createSymbolicLink(folder.resolve("t/putar.css"), Path.of("putar.css"));
        Files.createSymbolicLink(folder.resolve("t/nol.css"), Path.of("/dev/zero"));
        Files.createSymbolicLink(folder.resolve("t/dalam.css"), Path.of("lembar.css"));
        assertEquals(List.of("dalam.css", "lembar.css"), template.files());
        for (String file : List.of("keluar.css", "naik.css", "putar.css", "nol.css")) {
            assertTrue(template.read(file).isEmpty(), file);
        }
        assertTrue(template.read("dalam.css").isPresent());
    }

    @Test
    void aFileTooLargeForAnySheetCountsAsMissing() throws IOException {
        Files.write(folder.resolve("t/besar.png"), new byte[(8 << 20) + 1]);
        assertTrue(template.read("besar.png").isEmpty());
        assertEquals(List.of("besar.png"), template.oversized());
    }
}
