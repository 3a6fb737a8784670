package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Overrides are read from their own folder and from nowhere else. */
@Tag("slow")
class BatchOverridesTest {
    @TempDir
    private Path folder;

    private Console console;
    private BatchFolder batch;

    @BeforeEach
    void aSecretBesideTheFolder() {
        batch = new BatchFolder(folder);
        console = batch.console();
        console.file("rahasia", "root:x:0:0\n").file("khusus/35.07.23.yaml", "kecamatan: Lain\n");
    }

    @Test
    void aLinkOutOfTheFolderIsNotReadAndItsOfficeNotPrinted() throws IOException {
        Files.createSymbolicLink(folder.resolve("khusus/35.07.22.yaml"), folder.resolve("rahasia"));
        for (String format : new String[] {"concise", "text", "json"}) {
            Console.Run run = batch.run("--overrides khusus -f " + format);
            assertEquals(ExitCode.FINDINGS, run.code());
            assertTrue(run.out().contains("DF007"), run.out());
            assertFalse(run.out().contains("root"), run.out());
        }
        assertFalse(console.files("out").contains("35.07.22/surat.pdf"));
        assertTrue(console.files("out").contains("35.07.23/surat.pdf"));
    }

    @Test
    void aLinkWithinTheFolderIsHowKubernetesMountsFiles() throws IOException {
        Path data = folder.resolve("khusus/..2026");
        Files.createDirectory(data);
        Files.move(folder.resolve("khusus/35.07.23.yaml"), data.resolve("35.07.23.yaml"));
        Files.createSymbolicLink(folder.resolve("khusus/..data"), Path.of("..2026"));
        Files.createSymbolicLink(folder.resolve("khusus/35.07.23.yaml"), Path.of("..data/35.07.23.yaml"));
        assertEquals(ExitCode.CLEAN, batch.run("--overrides khusus").code());
        assertTrue(batch.manifest().contains("\"kecamatan\":\"Lain\""), batch.manifest());
    }

    @Test
    void aLinkToNothingIsNoOverride() throws IOException {
        Files.createSymbolicLink(folder.resolve("khusus/35.07.22.yaml"), folder.resolve("tidak-ada"));
        Console.Run run = batch.run("--overrides khusus");
        assertEquals(ExitCode.FINDINGS, run.code(), run.err());
        assertTrue(run.out().contains("DF007"), run.out());
    }
}
