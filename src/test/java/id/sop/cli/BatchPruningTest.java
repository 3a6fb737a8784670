package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Console;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results that nothing belongs to any more are listed, and removed only when that is asked for. */
@Tag("slow")
class BatchPruningTest {
    @TempDir
    private Path folder;

    private Console console;
    private BatchFolder batch;

    @BeforeEach
    void twoSopsAndThreeOffices() {
        batch = new BatchFolder(folder);
        console = batch.console();
    }

    @Test
    void oldResultsAreListedAndOnlyRecordedOnesRemoved() {
        batch.run("");
        console.file("daftar.csv", BatchFolder.ROSTER.replace("35.07.24;Singosari\n", ""))
                .file("out/35.07.24/catatan.txt", "milik orang")
                .file("out/35.07.99/surat.pdf", "milik orang");
        Console.Run listed = batch.run("");
        assertTrue(listed.err().contains("2 hasil lama") && listed.err().contains("35.07.24/surat.pdf"), listed.err());
        assertTrue(console.files("out").contains("35.07.24/surat.pdf"));
        Console.Run pruned = batch.run("--prune");
        assertTrue(pruned.err().contains("2 hasil lama dihapus"), pruned.err());
        List<String> left = console.files("out");
        assertFalse(left.contains("35.07.24/surat.pdf"));
        assertTrue(left.containsAll(List.of("35.07.24/catatan.txt", "35.07.99/surat.pdf")), left.toString());
        assertEquals("", batch.run("--dry-run").out());
        assertFalse(batch.run("").err().contains("hasil lama"));
    }

    @Test
    void nothingIsRemovedWhileRowsOfTheRosterAreFaulty() {
        batch.run("");
        console.file("daftar.csv", BatchFolder.ROSTER.replace("35.07.24;", ";"));
        Console.Run run = batch.run("--prune");
        assertEquals(ExitCode.FINDINGS, run.code());
        assertTrue(run.err().contains("tidak dihapus"), run.err());
        assertTrue(console.files("out").contains("35.07.24/surat.pdf"));
    }

    @Test
    void anOldSheetOfAnSopThatBecameFaultyIsListedAsOld() {
        batch.run("");
        console.file("sop/surat.yaml", BatchFolder.SOP.replace("pelaksana: staf", "pelaksana: stof"));
        batch.run("");
        assertTrue(console.files("out").contains("35.07.22/surat.pdf"), "it may still hang on a wall");
        assertTrue(batch.manifest()
                .contains("\"status\":\"failed\",\"office\":\"35.07.22\",\"sop\":\"surat\",\"leftover\":[{\"bytes\":"));
        batch.run("--prune");
        assertFalse(console.files("out").contains("35.07.22/surat.pdf"));
    }

    @Test
    void aManifestThatNamesFilesElsewhereRemovesNone() {
        batch.run("");
        String manifest = batch.manifest();
        console.file("luar.pdf", "milik orang")
                .file(
                        "out/manifest.jsonl",
                        manifest + "{\"output\":\"../luar.pdf\",\"status\":\"stale\",\"leftover\":true}\n");
        Console.Run run = batch.run("--prune");
        assertEquals(ExitCode.USAGE, run.code(), run.err());
        assertTrue(console.files().contains("luar.pdf"));
    }
}
