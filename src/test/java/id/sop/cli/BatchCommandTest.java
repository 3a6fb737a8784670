package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchCommandTest {
    /** An SOP of one step, since these tests are about files and not about sheets. */
    static final String SOP =
            """
            nama: "Surat ${perihal} Kecamatan ${kecamatan}"
            pelaksana: {staf: Staf}
            langkah:
              - {kegiatan: Mencatat surat, pelaksana: staf, kelengkapan: Surat, waktu: 15 menit, output: Catatan}
            """;

    static final String ROSTER = "kode;kecamatan\n35.07.22;Dau\n35.07.23;Karangploso\n35.07.24;Singosari\n";

    private static final String BATCH = "batch --roster daftar.csv sop -o out --progress none --set perihal=Masuk";

    @TempDir
    private Path folder;

    private Console console;

    @BeforeEach
    void twoSopsAndThreeOffices() {
        console = new Console(folder)
                .file("daftar.csv", ROSTER)
                .file("sop/surat.yaml", SOP)
                .file("sop/dua/undangan.yaml", SOP.replace("${perihal}", "Undangan"));
    }

    private Console.Run run(String more) {
        return console.run((BATCH + " " + more).strip());
    }

    /** Returns the content of every file below a folder. */
    private Map<String, String> tree(String below) {
        Map<String, String> tree = new TreeMap<>();
        for (String file : console.files(below)) {
            tree.put(file, new String(console.bytes(below + "/" + file), StandardCharsets.ISO_8859_1));
        }
        return tree;
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
    void everySopIsPrintedForEveryOfficeAsRenderPrintsIt() {
        assertEquals(ExitCode.CLEAN, run("").code());
        assertEquals(
                List.of(
                        ".sop/lock",
                        "35.07.22/surat.pdf",
                        "35.07.22/undangan.pdf",
                        "35.07.23/surat.pdf",
                        "35.07.23/undangan.pdf",
                        "35.07.24/surat.pdf",
                        "35.07.24/undangan.pdf",
                        "manifest.jsonl"),
                console.files("out"));
        console.run("render sop/surat.yaml -o satu --set perihal=Masuk --set kecamatan=Karangploso");
        assertArrayEquals(console.bytes("satu/surat.pdf"), console.bytes("out/35.07.23/surat.pdf"));
    }

    @Test
    void whatHasNotChangedIsNotTouched() throws IOException {
        run("");
        age();
        Console.Run again = run("");
        assertEquals(ExitCode.CLEAN, again.code());
        assertTrue(again.err().contains("0 lembar dicetak, 6 tetap"), again.err());
        assertTrue(times().values().stream().allMatch(time -> time.toMillis() == 1_000_000), times().toString());
    }

    @Test
    void exactlyWhatChangedIsPrintedAgain() throws IOException {
        run("");
        age();
        console.file("daftar.csv", ROSTER.replace("Dau", "Dawu") + "35.07.25;Lawang\n");
        run("");
        assertEquals(
                List.of("35.07.22/surat.pdf", "35.07.22/undangan.pdf", "35.07.25/surat.pdf", "35.07.25/undangan.pdf"),
                fresh());
        age();
        console.file("sop/surat.yaml", SOP.replace("15 menit", "20 menit"));
        run("");
        assertEquals(4, fresh().size());
        age();
        console.run(BATCH.replace("Masuk", "Keluar"));
        assertEquals(4, fresh().size(), "the other SOP does not use the value");
        age();
        console.file("daftar.csv", console.bytes("daftar.csv"));
        console.file(
                "daftar.csv",
                new String(console.bytes("daftar.csv"), StandardCharsets.UTF_8)
                        .replace("\n", ";x\n")
                        .replace("kecamatan;x", "kecamatan;lain"));
        console.run(BATCH.replace("Masuk", "Keluar"));
        assertEquals(List.of(), fresh(), "nobody uses the new column");
        console.file("sop/sop.yaml", "label: {kegiatan: Aktivitas}\n");
        console.run(BATCH.replace("Masuk", "Keluar"));
        assertEquals(8, fresh().size());
    }

    @Test
    void theReasonForEachSheetIsTold() throws IOException {
        console.run(BATCH + " --dry-run");
        assertEquals(List.of(), console.files("out"), "nothing is written");
        run("");
        console.file("daftar.csv", ROSTER.replace("Dau", "Dawu"))
                .file("sop/surat.yaml", SOP.replace("15", "20"))
                .file("out/35.07.24/undangan.pdf", "x");
        Files.delete(folder.resolve("out/35.07.23/undangan.pdf"));
        run("--dry-run");
        run("--why out/35.07.22/surat.pdf");
        run("--why 35.07.24/surat.pdf");
        run("--why out/tidak/ada.pdf");
        run("");
        console.run(
                "batch --roster daftar.csv sop -o out --progress none --set perihal=Masuk --why 35.07.22/surat.pdf");
        console.run("--lang en batch --roster daftar.csv sop -o out --set perihal=Keluar --dry-run");
        console.check("batch");
    }

    @Test
    void aFileThatWasChangedByHandIsFoundOutByItsContent() {
        run("");
        byte[] pdf = console.bytes("out/35.07.23/surat.pdf");
        byte[] changed = pdf.clone();
        changed[changed.length / 2] ^= 1;
        console.file("out/35.07.23/surat.pdf", changed);
        assertTrue(run("").err().contains("0 lembar dicetak"));
        assertTrue(run("--verify --dry-run").out().contains("isinya bukan yang dicetak\t35.07.23/surat.pdf"));
        assertTrue(run("--verify").err().contains("1 lembar dicetak"));
        assertArrayEquals(pdf, console.bytes("out/35.07.23/surat.pdf"));
    }

    /** Sets up three SOPs with numbers, of which two may be given the same one by the roster. */
    private String numbered(String secondNumber) {
        String head = "instansi: \"Kecamatan ${kecamatan}\"\nnomor: ";
        for (String[] sop :
                new String[][] {{"a", "070/1/${kode}"}, {"b", "070/${urut}/${kode}"}, {"c", "070/3/${kode}"}}) {
            console.file("nomor/" + sop[0] + ".yaml", SOP.replace("${perihal}", sop[0]) + head + sop[1] + "\n");
        }
        console.file("daftar.csv", "kode;kecamatan;urut\n1;Dau;" + secondNumber + "\n2;Pujon;2\n");
        return "batch --roster daftar.csv nomor -o out --progress none -f concise";
    }

    @Test
    void sopsOfOneNomorAreNotPrintedForTheOfficeThatHasThem() {
        String batch = numbered("1");
        Console.Run run = console.run(batch);
        assertEquals(ExitCode.FINDINGS, run.code());
        assertEquals(
                List.of(".sop/lock", "1/c.pdf", "2/a.pdf", "2/b.pdf", "2/c.pdf", "manifest.jsonl"),
                console.files("out"));
        assertEquals(
                1,
                run.out().lines().filter(line -> line.contains("galat[RG001]")).count(),
                run.out());
        assertTrue(run.out().contains("nomor/b.yaml:6:8: galat[RG001]"), run.out());
        assertTrue(run.out().contains("berlaku untuk 1 dari 2 kantor: 1"), run.out());
        Map<String, String> tree = tree("out");
        assertEquals(ExitCode.FINDINGS, console.run(batch).code());
        assertEquals(tree, tree("out"));
        Console.Run foretold = console.run(batch + " --dry-run");
        assertEquals(ExitCode.FINDINGS, foretold.code());
        assertTrue(foretold.out().contains("bertentangan dengan SOP lain\t1/a.pdf"), foretold.out());
        numbered("2");
        assertEquals(ExitCode.CLEAN, console.run(batch).code());
        assertTrue(console.files("out").containsAll(List.of("1/a.pdf", "1/b.pdf")));
    }

    @Test
    void aSheetThatWasPrintedBeforeItsNomorWasGivenAgainCountsAsOld() {
        String batch = numbered("2");
        assertEquals(ExitCode.CLEAN, console.run(batch).code());
        numbered("1");
        assertEquals(ExitCode.FINDINGS, console.run(batch + " --fail-fast").code());
        assertFalse(new String(console.bytes("out/manifest.jsonl"), StandardCharsets.UTF_8).contains("RG001"));
        console.run(batch);
        String manifest = new String(console.bytes("out/manifest.jsonl"), StandardCharsets.UTF_8);
        assertEquals(
                2,
                manifest.lines()
                        .filter(line -> line.contains("RG001") && line.contains("leftover"))
                        .count());
        console.run(batch + " --prune");
        assertFalse(console.files("out").contains("1/a.pdf"));
        assertFalse(console.files("out").contains("1/b.pdf"));
    }

    @Test
    void oldResultsAreListedAndOnlyRecordedOnesRemoved() {
        run("");
        console.file("daftar.csv", ROSTER.replace("35.07.24;Singosari\n", ""))
                .file("out/35.07.24/catatan.txt", "milik orang")
                .file("out/35.07.99/surat.pdf", "milik orang");
        Console.Run listed = run("");
        assertTrue(listed.err().contains("2 hasil lama") && listed.err().contains("35.07.24/surat.pdf"), listed.err());
        assertTrue(console.files("out").contains("35.07.24/surat.pdf"));
        Console.Run pruned = run("--prune");
        assertTrue(pruned.err().contains("2 hasil lama dihapus"), pruned.err());
        List<String> left = console.files("out");
        assertFalse(left.contains("35.07.24/surat.pdf"));
        assertTrue(left.containsAll(List.of("35.07.24/catatan.txt", "35.07.99/surat.pdf")), left.toString());
        assertEquals("", run("--dry-run").out());
        assertFalse(run("").err().contains("hasil lama"));
    }

    @Test
    void nothingIsRemovedWhileRowsOfTheRosterAreFaulty() {
        run("");
        console.file("daftar.csv", ROSTER.replace("35.07.24;", ";"));
        Console.Run run = run("--prune");
        assertEquals(ExitCode.FINDINGS, run.code());
        assertTrue(run.err().contains("tidak dihapus"), run.err());
        assertTrue(console.files("out").contains("35.07.24/surat.pdf"));
    }

    @Test
    void aBadSopDoesNotStopTheOthers() {
        console.file("sop/rusak.yaml", "nama: [")
                .file("sop/salah.yaml", SOP.replace("pelaksana: staf", "pelaksana: stof"));
        Console.Run run = run("-f concise");
        assertEquals(ExitCode.FINDINGS, run.code());
        assertEquals(
                6,
                console.files("out").stream()
                        .filter(file -> file.endsWith(".pdf"))
                        .count());
        assertEquals(
                1,
                run.out()
                        .lines()
                        .filter(line -> line.startsWith("sop/salah.yaml:4"))
                        .count(),
                run.out());
        assertTrue(run.out().contains("berlaku untuk 3 dari 3 kantor: 35.07.22, 35.07.23, 35.07.24"), run.out());
        console.file("sop/salah.yaml", SOP).file("sop/rusak.yaml", SOP);
        assertTrue(run("").err().contains("6 lembar dicetak, 6 tetap, 0 gagal"));
    }

    @Test
    void withFailFastNothingIsBegunBehindTheFirstError() {
        console.file("sop/a.yaml", SOP.replace("pelaksana: staf", "pelaksana: stof"));
        Console.Run run = run("--fail-fast --jobs 1");
        assertEquals(ExitCode.FINDINGS, run.code());
        assertTrue(run.err().contains("belum selesai"), run.err());
        console.file("sop/a.yaml", SOP);
        assertEquals(ExitCode.CLEAN, run("--fail-fast").code());
        assertEquals(
                9,
                console.files("out").stream()
                        .filter(file -> file.endsWith(".pdf"))
                        .count());
        assertEquals(ExitCode.USAGE, run("--fail-fast --keep-going").code());
    }

    @Test
    void anOldSheetOfAnSopThatBecameFaultyIsListedAsOld() {
        run("");
        console.file("sop/surat.yaml", SOP.replace("pelaksana: staf", "pelaksana: stof"));
        run("");
        assertTrue(console.files("out").contains("35.07.22/surat.pdf"), "it may still hang on a wall");
        assertTrue(new String(console.bytes("out/manifest.jsonl"), StandardCharsets.UTF_8)
                .contains("\"status\":\"failed\",\"office\":\"35.07.22\",\"sop\":\"surat\",\"leftover\":true"));
        run("--prune");
        assertFalse(console.files("out").contains("35.07.22/surat.pdf"));
    }

    @Test
    void twoRunsCannotWorkInOneFolder() throws IOException {
        run("");
        try (FileChannel lock = FileChannel.open(folder.resolve("out/.sop/lock"), StandardOpenOption.WRITE)) {
            assertTrue(lock.tryLock().isValid());
            Console.Run run = run("");
            assertEquals(ExitCode.MACHINE, run.code());
            assertTrue(run.err().contains("perintah lain sedang mengerjakan folder out"), run.err());
        }
        assertEquals(ExitCode.CLEAN, run("").code());
    }

    @Test
    void aDamagedManifestIsNotGuessedAt() throws IOException {
        console.file("out/manifest.jsonl", "bukan manifest\n");
        Console.Run run = run("");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("out/manifest.jsonl rusak"), run.err());
        Files.delete(folder.resolve("out/manifest.jsonl"));
        run("");
        String manifest = new String(console.bytes("out/manifest.jsonl"), StandardCharsets.UTF_8);
        for (String damage : List.of("\"status\":\"ok\"", "\"output\":", "\"pages\":")) {
            console.file("out/manifest.jsonl", manifest.replaceFirst(damage, "\"x\":"));
            assertEquals(ExitCode.USAGE, run("").code(), damage);
        }
        console.file("out/manifest.jsonl", "");
        assertEquals(ExitCode.USAGE, run("").code());
    }

    @Test
    void aManifestThatNamesFilesElsewhereRemovesNone() {
        run("");
        String manifest = new String(console.bytes("out/manifest.jsonl"), StandardCharsets.UTF_8);
        console.file("luar.pdf", "milik orang")
                .file(
                        "out/manifest.jsonl",
                        manifest + "{\"output\":\"../luar.pdf\",\"status\":\"stale\",\"leftover\":true}\n");
        Console.Run run = run("--prune");
        assertEquals(ExitCode.USAGE, run.code(), run.err());
        assertTrue(console.files().contains("luar.pdf"));
    }

    @Test
    void theUnionOfPartsIsTheSingleRun() {
        run("");
        Map<String, String> single = tree("out");
        for (int part = 1; part <= 3; part++) {
            assertEquals(
                    ExitCode.CLEAN,
                    console.run(BATCH.replace("-o out", "-o bagian" + part) + " --shard " + part + "/3")
                            .code());
        }
        Console.Run merged = console.run("batch merge bagian1 bagian2 bagian3 -o gabungan");
        assertEquals(ExitCode.CLEAN, merged.code(), merged.err());
        assertEquals(single, tree("gabungan"));
        assertEquals(
                ExitCode.CLEAN,
                console.run("batch merge bagian3 bagian1 bagian2 -o gabungan").code());
        assertEquals(single, tree("gabungan"));
    }

    @Test
    void aConflictIsFoundInEveryPartAlsoWhereTheOtherSopIsNot() {
        String batch = numbered("1");
        console.run(batch);
        Map<String, String> single = tree("out");
        for (int part = 1; part <= 4; part++) {
            console.run(batch.replace("-o out", "-o bagian" + part) + " --shard " + part + "/4");
        }
        Console.Run merged = console.run("batch merge bagian1 bagian2 bagian3 bagian4 -o gabungan");
        assertEquals(ExitCode.FINDINGS, merged.code(), merged.err());
        assertEquals("nomor/b.yaml:6:8\tRG001\t2\t1/a.pdf, 1/b.pdf\n", merged.out());
        assertEquals(single, tree("gabungan"));
    }

    @Test
    void partsThatAreNotTheWholeAreNotJoined() throws IOException {
        for (int part = 1; part <= 2; part++) {
            console.run(BATCH.replace("-o out", "-o b" + part) + " --shard " + part + "/2");
        }
        console.run("batch merge b1");
        console.run("batch merge b1 b1");
        console.run("batch merge b1 b2 sop");
        console.file("daftar.csv", ROSTER + "35.07.25;Lawang\n");
        console.run(BATCH.replace("-o out", "-o b3") + " --shard 2/2");
        console.run("batch merge b1 b3");
        String lost = console.files("b2").stream()
                .filter(file -> file.endsWith(".pdf"))
                .findFirst()
                .orElseThrow();
        console.file("b2/" + lost, "x");
        console.run("batch merge b1 b2 -o gabungan");
        console.file("b2/.sop/journal.jsonl", "");
        console.run("batch merge b1 b2");
        console.run("batch merge tidak-ada");
        console.check("batch-merge");
        assertEquals(List.of(), console.files("gabungan"));
    }

    @Test
    void anEngineTellsWhichPartToDo() {
        console.with("JOB_COMPLETION_INDEX", "1").with("SOP_SHARDS", "3");
        assertEquals(ExitCode.CLEAN, run("--shard auto").code());
        assertTrue(
                new String(console.bytes("out/manifest.jsonl"), StandardCharsets.UTF_8).contains("\"shard\":\"2/3\""));
        Console other = new Console(folder);
        assertEquals(ExitCode.USAGE, other.run(BATCH + " --shard auto").code());
        assertEquals(ExitCode.USAGE, other.run(BATCH + " --shard 4/3").code());
    }

    @Test
    void mistakesOfTheCommandLineAreTold() {
        console.run("batch");
        console.run("batch --roster daftar.csv sop");
        console.run("batch --roster tidak-ada.csv sop -o out");
        console.run("batch --roster daftar.csv sop -o out --name ../x.pdf");
        console.run("batch --roster daftar.csv sop -o out --name ${desa}.pdf");
        console.run("batch --roster daftar.csv sop -o out --overrides tidak-ada");
        console.run("batch --roster daftar.csv sop -o out --progress cepat");
        console.run("batch --roster daftar.csv sop -o out --shard 0/3");
        console.check("batch-usage");
        assertEquals(List.of(), console.files("out"));
    }

    @Test
    void aFileWhereAFolderMustBeIsACollision() {
        console.file("sop/surat.pdf/x.yaml", SOP);
        Console.Run run = console.run(BATCH + " --name ${jalur}.pdf --set jalur=x");
        assertEquals(ExitCode.FINDINGS, run.code());
        assertTrue(run.out().contains("DF008"), run.out());
        assertEquals(List.of(), console.files("out"));
    }

    @Test
    void overridesAndCommonValuesHaveTheirOrder() {
        console.file("daftar.csv", "kode,kecamatan,perihal\n1,A,\n2,B,roster\n3,C,roster\n4,D,roster\n")
                .file("umum.yaml", "perihal: umum\n")
                .file("khusus/3.yaml", "perihal: khusus\n")
                .file("khusus/4.yaml", "kecamatan: ${perihal}\n");
        String batch =
                "batch --roster daftar.csv sop/surat.yaml -o out --data umum.yaml --overrides khusus --progress none";
        assertEquals(ExitCode.CLEAN, console.run(batch).code());
        String[][] expected = {
            {"1", "umum", "A"}, {"2", "roster", "B"}, {"3", "khusus", "C"}, {"4", "roster", "${perihal}"}
        };
        for (String[] office : expected) {
            console.run(
                    "render",
                    "sop/surat.yaml",
                    "-o",
                    "satu",
                    "--set",
                    "perihal=" + office[1],
                    "--set",
                    "kecamatan=" + office[2]);
            assertArrayEquals(
                    console.bytes("satu/surat.pdf"), console.bytes("out/" + office[0] + "/surat.pdf"), office[0]);
        }
    }

    @Test
    void progressIsToldToPeopleAndToPrograms() {
        Console.Run run = console.run(BATCH.replace("--progress none", "--progress json --timings"));
        assertTrue(run.err().contains("{\"done\":6,\"total\":6,\"failed\":0,\"rate\":"), run.err());
        assertTrue(run.err().contains(" ms: 35.07."), run.err());
        console.run("batch --roster daftar.csv sop -o out --progress bar --set perihal=Keluar");
    }
}
