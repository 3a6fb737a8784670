package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.source.ContentDigest;
import id.sop.testing.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file in a folder of results that is not, byte for byte, what a run put there is kept and named. */
@Tag("slow")
class BatchForeignFilesTest {
    private static final String SCAN = "pindaian yang ditandatangani";
    private static final String ONE_OFFICE = BatchFolder.ROSTER.replace("35.07.24;Singosari\n", "");

    @TempDir
    private Path folder;

    private Console console;
    private BatchFolder batch;

    @BeforeEach
    void twoSopsAndThreeOffices() {
        batch = new BatchFolder(folder);
        console = batch.console();
    }

    private String text(String file) {
        return new String(console.bytes(file), StandardCharsets.UTF_8);
    }

    @Test
    void aScanInThePlaceOfAnOldResultIsNotRemoved() {
        batch.run("");
        console.file("out/35.07.24/surat.pdf", SCAN).file("daftar.csv", ONE_OFFICE);
        for (int run = 0; run < 2; run++) {
            Console.Run pruned = batch.run("--prune");
            assertEquals(ExitCode.CLEAN, pruned.code());
            assertTrue(pruned.out().contains("out/35.07.24/surat.pdf:1:1: peringatan[DF011]"), pruned.out());
            assertEquals(SCAN, text("out/35.07.24/surat.pdf"));
            assertFalse(console.files("out").contains("35.07.24/undangan.pdf"), "its own file is removed");
        }
        batch.run("--prune --replace-foreign");
        assertFalse(console.files("out").contains("35.07.24/surat.pdf"));
        assertFalse(batch.run("--prune").out().contains("DF011"));
    }

    @Test
    void aScanOfTheSameLengthIsNotRemovedEither() {
        batch.run("");
        byte[] print = console.bytes("out/35.07.24/surat.pdf");
        print[print.length - 1] ^= 1;
        console.file("out/35.07.24/surat.pdf", print).file("daftar.csv", ONE_OFFICE);
        assertTrue(batch.run("--prune").out().contains("DF011"));
        assertTrue(console.files("out").contains("35.07.24/surat.pdf"));
    }

    @Test
    void aScanIsNotReplacedWhenTheSheetIsDueAgain() {
        batch.run("");
        Map<String, String> before = batch.tree("out");
        console.file("out/35.07.24/surat.pdf", SCAN)
                .file("sop/surat.yaml", BatchFolder.SOP.replace("15 menit", "20 menit"));
        assertTrue(batch.run("--dry-run").out().contains("di tempatnya ada berkas lain\t35.07.24/surat.pdf"));
        for (int run = 0; run < 2; run++) {
            Console.Run kept = batch.run("");
            assertEquals(ExitCode.FINDINGS, kept.code());
            assertTrue(kept.out().contains("out/35.07.24/surat.pdf:1:1: galat[DF011]"), kept.out());
            assertEquals(SCAN, text("out/35.07.24/surat.pdf"));
            assertTrue(batch.manifest().contains("\"status\":\"failed\",\"office\":\"35.07.24\""), batch.manifest());
        }
        assertEquals(ExitCode.CLEAN, batch.run("--replace-foreign").code());
        assertFalse(batch.tree("out").containsValue(SCAN));
        console.file("sop/surat.yaml", BatchFolder.SOP);
        batch.run("");
        assertEquals(before, batch.tree("out"));
    }

    @Test
    void aPrintThatComesBackAfterTheScanIsKnownAgain() {
        batch.run("");
        byte[] print = console.bytes("out/35.07.24/surat.pdf");
        console.file("out/35.07.24/surat.pdf", SCAN)
                .file("sop/surat.yaml", BatchFolder.SOP.replace("15 menit", "20 menit"));
        batch.run("");
        console.file("out/35.07.24/surat.pdf", print);
        assertEquals(ExitCode.CLEAN, batch.run("").code());
    }

    @Test
    void whatNoManifestToldOfIsKeptUnlessItIsTheVerySheet() throws IOException {
        batch.run("");
        Map<String, String> before = batch.tree("out");
        Files.delete(folder.resolve("out/manifest.jsonl"));
        assertEquals(ExitCode.CLEAN, batch.run("").code(), "the same sheets are taken over");
        assertEquals(before, batch.tree("out"));
        Files.delete(folder.resolve("out/manifest.jsonl"));
        console.file("out/35.07.22/surat.pdf", SCAN);
        Console.Run first = batch.run("");
        assertEquals(ExitCode.FINDINGS, first.code());
        assertTrue(first.out().contains("out/35.07.22/surat.pdf:1:1: galat[DF011]"), first.out());
        assertEquals(SCAN, text("out/35.07.22/surat.pdf"));
    }

    @Test
    void aManifestThatWasEditedRemovesNothingElse() {
        batch.run("");
        console.file("out/catatan.txt", "milik orang").file("out/laporan.pdf", "milik orang");
        String digest = ContentDigest.of("milik orang").hex();
        String manifest = batch.manifest();
        for (String line : new String[] {
            "{\"output\":\"catatan.txt\",\"status\":\"stale\",\"leftover\":true}",
            "{\"output\":\"catatan.txt\",\"status\":\"stale\",\"leftover\":[{\"bytes\":11,\"sha256\":\"" + digest
                    + "\"}]}",
            "{\"output\":\"laporan.pdf\",\"status\":\"stale\",\"leftover\":true}",
            "{\"output\":\"laporan.pdf\",\"status\":\"stale\",\"leftover\":[{\"bytes\":11,\"sha256\":\""
                    + "0".repeat(64) + "\"}]}"
        }) {
            console.file("out/manifest.jsonl", manifest + line + "\n");
            batch.run("--prune");
            assertTrue(console.files("out").contains("catatan.txt"), line);
            assertTrue(console.files("out").contains("laporan.pdf"), line);
        }
    }

    @Test
    void mergingReplacesNoOtherFile() {
        console.run(BatchFolder.COMMAND.replace("-o out", "-o b1") + " --shard 1/1");
        console.file("gabungan/35.07.24/surat.pdf", SCAN);
        Console.Run run = console.run("batch merge b1 -o gabungan");
        assertEquals(ExitCode.FINDINGS, run.code());
        assertTrue(run.err().contains("gabungan/35.07.24/surat.pdf"), run.err());
        assertEquals(
                List.of("35.07.24/surat.pdf"),
                console.files("gabungan").stream()
                        .filter(file -> !file.startsWith("."))
                        .toList());
        assertEquals(
                ExitCode.CLEAN,
                console.run("batch merge b1 -o gabungan --replace-foreign").code());
        assertFalse(batch.tree("gabungan").containsValue(SCAN));
        assertEquals(ExitCode.CLEAN, console.run("batch merge b1 -o gabungan").code());
    }
}
