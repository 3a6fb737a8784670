package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Console;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch that finds results of an earlier run prints exactly what has changed since. */
@Tag("slow")
class BatchResumingTest {
    @TempDir
    private Path folder;

    private Console console;
    private BatchFolder batch;

    @BeforeEach
    void twoSopsAndThreeOffices() {
        batch = new BatchFolder(folder);
        console = batch.console();
    }

    private Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new LinkedHashMap<>();
        for (String file : console.files("out")) {
            times.put(file, Files.getLastModifiedTime(folder.resolve("out").resolve(file)));
        }
        return times;
    }

    /** Lets every file look old, so that one that is written again is noticed. */
    private void age() throws IOException {
        for (String file : console.files("out")) {
            Files.setLastModifiedTime(folder.resolve("out").resolve(file), FileTime.fromMillis(1_000_000));
        }
    }

    /** Returns the results that were written since {@link #age}. */
    private List<String> fresh() throws IOException {
        return times().entrySet().stream()
                .filter(entry -> entry.getValue().toMillis() != 1_000_000)
                .map(Map.Entry::getKey)
                .filter(file -> file.endsWith(".pdf"))
                .toList();
    }

    @Test
    void whatHasNotChangedIsNotTouched() throws IOException {
        batch.run("");
        age();
        Console.Run again = batch.run("");
        assertEquals(ExitCode.CLEAN, again.code());
        assertTrue(again.err().contains("0 lembar dicetak, 6 tetap"), again.err());
        assertTrue(times().values().stream().allMatch(time -> time.toMillis() == 1_000_000), times().toString());
    }

    @Test
    void exactlyWhatChangedIsPrintedAgain() throws IOException {
        batch.run("");
        age();
        console.file("daftar.csv", BatchFolder.ROSTER.replace("Dau", "Dawu") + "35.07.25;Lawang\n");
        batch.run("");
        assertEquals(
                List.of("35.07.22/surat.pdf", "35.07.22/undangan.pdf", "35.07.25/surat.pdf", "35.07.25/undangan.pdf"),
                fresh());
        age();
        console.file("sop/surat.yaml", BatchFolder.SOP.replace("15 menit", "20 menit"));
        batch.run("");
        assertEquals(4, fresh().size());
        age();
        console.run(BatchFolder.COMMAND.replace("Masuk", "Keluar"));
        assertEquals(4, fresh().size(), "the other SOP does not use the value");
        age();
        console.file("daftar.csv", console.bytes("daftar.csv"));
        console.file(
                "daftar.csv",
                new String(console.bytes("daftar.csv"), StandardCharsets.UTF_8)
                        .replace("\n", ";x\n")
                        .replace("kecamatan;x", "kecamatan;lain"));
        console.run(BatchFolder.COMMAND.replace("Masuk", "Keluar"));
        assertEquals(List.of(), fresh(), "nobody uses the new column");
        console.file("sop/sop.yaml", "label: {kegiatan: Aktivitas}\n");
        console.run(BatchFolder.COMMAND.replace("Masuk", "Keluar"));
        assertEquals(8, fresh().size());
    }

    @Test
    void theReasonForEachSheetIsTold() throws IOException {
        console.run(BatchFolder.COMMAND + " --dry-run");
        assertEquals(List.of(), console.files("out"), "nothing is written");
        batch.run("");
        console.file("daftar.csv", BatchFolder.ROSTER.replace("Dau", "Dawu"))
                .file("sop/surat.yaml", BatchFolder.SOP.replace("15", "20"))
                .file("out/35.07.24/undangan.pdf", "x");
        Files.delete(folder.resolve("out/35.07.23/undangan.pdf"));
        batch.run("--dry-run");
        batch.run("--why out/35.07.22/surat.pdf");
        batch.run("--why 35.07.24/surat.pdf");
        batch.run("--why out/tidak/ada.pdf");
        batch.run("");
        console.run(
                "batch --roster daftar.csv sop -o out --progress none --set perihal=Masuk --why 35.07.22/surat.pdf");
        console.run("--lang en batch --roster daftar.csv sop -o out --set perihal=Keluar --dry-run");
        console.check("batch");
    }

    @Test
    void aFileThatWasChangedByHandIsFoundOutByItsContent() {
        batch.run("");
        byte[] pdf = console.bytes("out/35.07.23/surat.pdf");
        byte[] changed = pdf.clone();
        changed[changed.length / 2] ^= 1;
        console.file("out/35.07.23/surat.pdf", changed);
        assertTrue(batch.run("").err().contains("0 lembar dicetak"));
        assertTrue(batch.run("--verify --dry-run").out().contains("di tempatnya ada berkas lain\t35.07.23/surat.pdf"));
        Console.Run kept = batch.run("--verify");
        assertTrue(kept.out().contains("out/35.07.23/surat.pdf:1:1: peringatan[DF011]"), kept.out());
        assertTrue(kept.err().contains("0 lembar dicetak, 6 tetap, 0 gagal"), kept.err());
        assertArrayEquals(changed, console.bytes("out/35.07.23/surat.pdf"));
        assertTrue(batch.run("--verify --replace-foreign").err().contains("1 lembar dicetak"));
        assertArrayEquals(pdf, console.bytes("out/35.07.23/surat.pdf"));
    }

    @Test
    void twoRunsCannotWorkInOneFolder() throws IOException {
        batch.run("");
        try (FileChannel lock = FileChannel.open(folder.resolve("out/.sop/lock"), StandardOpenOption.WRITE)) {
            assertTrue(lock.tryLock().isValid());
            Console.Run run = batch.run("");
            assertEquals(ExitCode.MACHINE, run.code());
            assertTrue(run.err().contains("perintah lain sedang mengerjakan folder out"), run.err());
        }
        assertEquals(ExitCode.CLEAN, batch.run("").code());
    }

    @Test
    void aDamagedManifestIsNotGuessedAt() throws IOException {
        console.file("out/manifest.jsonl", "bukan manifest\n");
        Console.Run run = batch.run("");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("out/manifest.jsonl rusak"), run.err());
        Files.delete(folder.resolve("out/manifest.jsonl"));
        batch.run("");
        String manifest = batch.manifest();
        for (String damage : List.of("\"status\":\"ok\"", "\"output\":", "\"pages\":")) {
            console.file("out/manifest.jsonl", manifest.replaceFirst(damage, "\"x\":"));
            assertEquals(ExitCode.USAGE, batch.run("").code(), damage);
        }
        console.file("out/manifest.jsonl", "");
        assertEquals(ExitCode.USAGE, batch.run("").code());
    }
}
