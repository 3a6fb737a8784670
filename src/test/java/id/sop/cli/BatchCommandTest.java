package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Console;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a batch prints for whom, and what it says of mistakes. */
@Tag("slow")
class BatchCommandTest {
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
    void everySopIsPrintedForEveryOfficeAsRenderPrintsIt() {
        assertEquals(ExitCode.CLEAN, batch.run("").code());
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
    void aBadSopDoesNotStopTheOthers() {
        console.file("sop/rusak.yaml", "nama: [")
                .file("sop/salah.yaml", BatchFolder.SOP.replace("pelaksana: staf", "pelaksana: stof"));
        Console.Run run = batch.run("-f concise");
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
        console.file("sop/salah.yaml", BatchFolder.SOP).file("sop/rusak.yaml", BatchFolder.SOP);
        assertTrue(batch.run("").err().contains("6 lembar dicetak, 6 tetap, 0 gagal"));
    }

    @Test
    void withFailFastNothingIsBegunBehindTheFirstError() {
        console.file("sop/a.yaml", BatchFolder.SOP.replace("pelaksana: staf", "pelaksana: stof"));
        Console.Run run = batch.run("--fail-fast --jobs 1");
        assertEquals(ExitCode.FINDINGS, run.code());
        assertTrue(run.err().contains("belum selesai"), run.err());
        console.file("sop/a.yaml", BatchFolder.SOP);
        assertEquals(ExitCode.CLEAN, batch.run("--fail-fast").code());
        assertEquals(
                9,
                console.files("out").stream()
                        .filter(file -> file.endsWith(".pdf"))
                        .count());
        assertEquals(ExitCode.USAGE, batch.run("--fail-fast --keep-going").code());
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
        console.file("sop/surat.pdf/x.yaml", BatchFolder.SOP);
        Console.Run run = console.run(BatchFolder.COMMAND + " --name ${jalur}.pdf --set jalur=x");
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
        String command =
                "batch --roster daftar.csv sop/surat.yaml -o out --data umum.yaml --overrides khusus --progress none";
        assertEquals(ExitCode.CLEAN, console.run(command).code());
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
        Console.Run run = console.run(BatchFolder.COMMAND.replace("--progress none", "--progress json --timings"));
        assertTrue(run.err().contains("{\"done\":6,\"total\":6,\"failed\":0,\"rate\":"), run.err());
        assertTrue(run.err().contains(" ms: 35.07."), run.err());
        console.run("batch --roster daftar.csv sop -o out --progress bar --set perihal=Keluar");
    }
}
