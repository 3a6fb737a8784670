package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files are recognised for what they are, whatever they were taken for. */
class OtherFilesTest {
    @TempDir
    private Path folder;

    private Console console;

    @BeforeEach
    void prepare() throws IOException {
        console = new Console(folder.toRealPath()).file(".git/HEAD", "");
    }

    private List<String> said(String arguments) {
        return console.run("validate " + arguments + " -f concise")
                .out()
                .lines()
                .filter(line -> !line.startsWith(" "))
                .map(line -> line.replaceFirst("^([^ ]*: [a-z]*\\[[^]]*]).*", "$1"))
                .toList();
    }

    @Test
    void anSopThatIsCalledLikeAConfigurationIsToldToBeRenamed() {
        console.file("sop.yaml", Console.SOUND);
        assertEquals(List.of("./sop.yaml:1:1: galat[KF001]"), dotted(said(".")));
        assertEquals(List.of("sop.yaml:1:1: galat[KF001]"), said("sop.yaml"));
        console.file("a.yaml", Console.SOUND).file("b.yaml", Console.SOUND);
        assertEquals(List.of("sop.yaml:1:1: galat[KF001]"), said("a.yaml b.yaml"), "once, not once for each SOP");
        assertTrue(console.run("validate sop.yaml").out().contains("ganti namanya"));
        Console.Run printed = console.run("render sop.yaml -o hasil");
        assertEquals(ExitCode.USAGE, printed.code());
        assertTrue(printed.err().contains("[KF001]"), printed.err());
    }

    private static List<String> dotted(List<String> lines) {
        return lines.stream()
                .map(line -> line.startsWith("./") ? line : "./" + line)
                .toList();
    }

    @Test
    void evenAnUnfinishedOneIsAnSop() {
        for (String beginning :
                List.of("nama: Surat Keterangan\n", "langkah:\n- kegiatan: x\n", "PELAKSANA: {a: A}\nNAMA: X\n")) {
            console.file("x/sop.yaml", beginning);
            assertTrue(said("x").contains("x/sop.yaml:1:1: galat[KF001]"), beginning + said("x"));
        }
    }

    @Test
    void aConfigurationThatIsGivenIsCheckedAsOne() {
        console.file("sop.yaml", "kertas: f4\n").file("a.yaml", Console.SOUND);
        Console.Run run = console.run("validate a.yaml sop.yaml");
        assertEquals(ExitCode.CLEAN, run.code(), run.out());
        assertEquals("", run.out());
        console.file("sop.yaml", "kertas: a9\nkertass: x\n");
        assertEquals(List.of("sop.yaml:1:9: galat[YM004]", "sop.yaml:2:1: galat[YM002]"), said("a.yaml sop.yaml"));
        assertEquals(said("a.yaml sop.yaml"), said("sop.yaml"));
        console.file("sop.yaml", "kertas: [\n");
        assertEquals(1, said("sop.yaml").size(), "what cannot be read is told once");
        console.file("sop.yaml", "");
        assertEquals(List.of(), said("sop.yaml"));
    }

    /** On a disk that does not tell capitals apart, the first of these names is the right one. */
    @ParameterizedTest
    @CsvSource({"sop.yml, instansi: K", "sop.yaml.txt, instansi: K", "Sop.yaml, 'kertas: a4'", "SOP.YAML, instansi: K"})
    void aConfigurationUnderANameThatHasNoEffectIsToldOnce(String name, String text) {
        console.file("x/" + name, text + "\n").file("x/a.yaml", Console.WRONG);
        assumeFalse(Files.exists(folder.resolve("x/sop.yaml")));
        assertEquals(
                1,
                said("x").stream()
                        .filter(("x/" + name + ":1:1: catatan[KF001]")::equals)
                        .count(),
                said("x")::toString);
        assertEquals(
                0,
                said("x/a.yaml").stream().filter(line -> line.contains("KF001")).count());
    }

    @Test
    void aBaseOfAnotherNameIsAConfigurationToo() {
        console.file("a.yaml", Console.SOUND)
                .file("sop.yaml", "turunan_dari: dasar.yaml\n")
                .file("dasar.yaml", "kertas: f4\nopsi: {baris_jumlah: tidak}\n");
        Console.Run run = console.run("validate a.yaml sop.yaml dasar.yaml");
        assertEquals(ExitCode.CLEAN, run.code());
        assertEquals(List.of("./dasar.yaml:1:1: catatan[KF001]"), said("."));
        console.file("dasar.yaml", "kertas: a9\n");
        assertEquals(
                List.of("dasar.yaml:1:1: catatan[KF001]", "dasar.yaml:1:9: galat[YM004]"),
                said("a.yaml sop.yaml dasar.yaml"));
    }

    @Test
    void otherFilesOfAnOfficeAreNamed() {
        console.file("a.yaml", Console.SOUND)
                .file("t/template.yaml", "nama: kantor\ndasar: sop-ap\n")
                .file("kantor.csv", "kode,kecamatan\n1,X\n")
                .file("kantor.xlsx", "PK")
                .file("data.yaml", "kecamatan: Karangploso\ncamat: Suroto\n")
                .file("baseline.yaml", "{\"version\": 1, \"findings\": []}");
        assertEquals(List.of("t/template.yaml:1:1: catatan[KF001]"), said("t"));
        assertEquals(List.of("kantor.csv:1:1: galat[KF001]"), said("kantor.csv"));
        assertEquals(List.of("kantor.xlsx:1:1: galat[KF001]"), said("kantor.xlsx"));
        assertEquals(List.of("data.yaml:1:1: galat[KF001]"), said("data.yaml"));
        assertEquals(List.of("baseline.yaml:1:1: galat[KF001]"), said("baseline.yaml"));
        assertTrue(console.run("validate kantor.csv").out().contains("sop batch --roster kantor.csv"));
        assertTrue(console.run("validate kantor.csv --lang en").out().contains("error[KF001] this file is a table"));
    }

    @Test
    void aDamagedSopStaysAnSop() {
        for (String text : List.of(
                "nama: Surat\n",
                "nama: Surat\nlangkah: x\n",
                "nma: Surat\nlngkah: [a]\n",
                "pelaksana:\n",
                "halo\n",
                "- a\n")) {
            console.file("x.yaml", text);
            assertFalse(said("x.yaml").stream().anyMatch(line -> line.contains("KF001")), text);
            assertFalse(said("x.yaml").isEmpty(), text);
        }
    }
}
