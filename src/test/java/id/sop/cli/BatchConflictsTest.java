package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Console;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SOPs of one office that contradict each other are not printed for it. */
@Tag("slow")
class BatchConflictsTest {
    @TempDir
    private Path folder;

    private Console console;
    private BatchFolder batch;

    @BeforeEach
    void twoSopsAndThreeOffices() {
        batch = new BatchFolder(folder);
        console = batch.console();
    }

    /** Sets up three SOPs with numbers, of which two may be given the same one by the roster. */
    private String numbered(String secondNumber) {
        String head = "instansi: \"Kecamatan ${kecamatan}\"\nnomor: ";
        for (String[] sop :
                new String[][] {{"a", "070/1/${kode}"}, {"b", "070/${urut}/${kode}"}, {"c", "070/3/${kode}"}}) {
            console.file(
                    "nomor/" + sop[0] + ".yaml", BatchFolder.SOP.replace("${perihal}", sop[0]) + head + sop[1] + "\n");
        }
        console.file("daftar.csv", "kode;kecamatan;urut\n1;Dau;" + secondNumber + "\n2;Pujon;2\n");
        return "batch --roster daftar.csv nomor -o out --progress none -f concise";
    }

    @Test
    void sopsOfOneNomorAreNotPrintedForTheOfficeThatHasThem() {
        String command = numbered("1");
        Console.Run run = console.run(command);
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
        Map<String, String> tree = batch.tree("out");
        assertEquals(ExitCode.FINDINGS, console.run(command).code());
        assertEquals(tree, batch.tree("out"));
        Console.Run foretold = console.run(command + " --dry-run");
        assertEquals(ExitCode.FINDINGS, foretold.code());
        assertTrue(foretold.out().contains("bertentangan dengan SOP lain\t1/a.pdf"), foretold.out());
        numbered("2");
        assertEquals(ExitCode.CLEAN, console.run(command).code());
        assertTrue(console.files("out").containsAll(List.of("1/a.pdf", "1/b.pdf")));
    }

    @Test
    void aDryRunCountsAndNamesWhatWillFail() {
        console.file("daftar.csv", BatchFolder.ROSTER.replace("Karangploso", ""));
        Console.Run foretold = console.run(BatchFolder.COMMAND + " --dry-run");
        assertEquals(
                2,
                foretold.out()
                        .lines()
                        .filter(line -> line.startsWith("akan gagal\t35.07.23/"))
                        .count(),
                foretold.out());
        assertTrue(foretold.err().contains("4 lembar akan dicetak, 0 tetap, 2 akan gagal"), foretold.err());
        Console.Run run = console.run(BatchFolder.COMMAND);
        assertEquals(foretold.code(), run.code());
        assertTrue(run.err().contains("4 lembar dicetak, 0 tetap, 2 gagal"), run.err());
    }

    @Test
    void aSheetThatWasPrintedBeforeItsNomorWasGivenAgainCountsAsOld() {
        String command = numbered("2");
        assertEquals(ExitCode.CLEAN, console.run(command).code());
        numbered("1");
        assertEquals(ExitCode.FINDINGS, console.run(command + " --fail-fast").code());
        assertFalse(batch.manifest().contains("RG001"));
        console.run(command);
        String manifest = batch.manifest();
        assertEquals(
                2,
                manifest.lines()
                        .filter(line -> line.contains("RG001") && line.contains("leftover"))
                        .count());
        console.run(command + " --prune");
        assertFalse(console.files("out").contains("1/a.pdf"));
        assertFalse(console.files("out").contains("1/b.pdf"));
    }

    @Test
    void aConflictIsFoundInEveryPartAlsoWhereTheOtherSopIsNot() {
        String command = numbered("1");
        console.run(command);
        Map<String, String> single = batch.tree("out");
        for (int part = 1; part <= 4; part++) {
            console.run(command.replace("-o out", "-o bagian" + part) + " --shard " + part + "/4");
        }
        Console.Run merged = console.run("batch merge bagian1 bagian2 bagian3 bagian4 -o gabungan");
        assertEquals(ExitCode.FINDINGS, merged.code(), merged.err());
        assertEquals("nomor/b.yaml:6:8\tRG001\t2\t1/a.pdf, 1/b.pdf\n", merged.out());
        assertEquals(single, batch.tree("gabungan"));
    }
}
