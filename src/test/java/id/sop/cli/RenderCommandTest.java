package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Console;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is printed and what is refused, on which paper, with which values and where to. */
class RenderCommandTest {
    @TempDir
    private Path folder;

    private Console console;

    @BeforeEach
    void prepare() {
        console = new Console(folder);
    }

    private int code(String arguments) {
        return console.run(arguments).code();
    }

    private PrintedSheet sheet(String file) {
        return PrintedSheet.of(console.bytes(file));
    }

    @Test
    void whatIsPrintedAndWhatIsNotIsSaid() {
        console.file("d/baik.yaml", Console.SOUND)
                .file("d/salah.yaml", Console.WRONG)
                .file("d/rusak.yaml", "nama: [x")
                .file("baik.yaml", Console.SOUND);
        console.run("render baik.yaml -o satu");
        console.run("render d -o out");
        console.run("render d -o draf --draf");
        console.run("--lang en render d -o out");
        console.run("render baik.yaml -o gambar --format png --dpi 36");
        console.input(Console.SOUND).run("render - -o masuk");
        console.check("render");
        assertEquals(List.of("baik.pdf"), console.files("satu"));
        assertEquals(List.of("baik.pdf"), console.files("out"));
        assertEquals(List.of("baik.draf.pdf", "salah.draf.pdf"), console.files("draf"));
        assertEquals(List.of("stdin.pdf"), console.files("masuk"));
    }

    @Test
    void outputsMirrorTheFoldersOfTheInputs() {
        console.file("d/a.yaml", Console.SOUND)
                .file("d/e/f/b.c.yml", Console.SOUND)
                .file("d/e/sop.yaml", "");
        assertEquals(ExitCode.CLEAN, code("render d -o hasil/2026"));
        assertEquals(List.of("a.pdf", "e/f/b.c.pdf"), console.files("hasil/2026"));
        assertEquals(ExitCode.CLEAN, code("render d/e/f/b.c.yml -o lain"));
        assertEquals(List.of("b.c.pdf"), console.files("lain"));
        assertEquals(ExitCode.CLEAN, code("render d -o " + folder.resolve("mutlak")));
        assertEquals(List.of("a.pdf", "e/f/b.c.pdf"), console.files("mutlak"));
    }

    @Test
    void aSheetWithAGalatIsRefusedAndAnOldSheetStays() {
        console.file("a.yaml", Console.WRONG).file("out/a.pdf", "lama");
        assertEquals(ExitCode.FINDINGS, code("render a.yaml -o out"));
        assertEquals("lama", new String(console.bytes("out/a.pdf"), StandardCharsets.UTF_8));
    }

    @Test
    void aDraftBearsItsMarkAndASheetDoesNot() {
        console.file("a.yaml", Console.SOUND);
        assertEquals(ExitCode.CLEAN, code("render a.yaml -o draf --draf"));
        assertEquals(ExitCode.CLEAN, code("render a.yaml -o out"));
        PrintedSheet sheet = sheet("out/a.pdf");
        PrintedSheet draftSheet = sheet("draf/a.draf.pdf");
        for (char letter : "DRF".toCharArray()) {
            assertEquals(count(sheet.text(), letter) + sheet.pages(), count(draftSheet.text(), letter), "" + letter);
        }
    }

    private static long count(String text, char letter) {
        return text.chars().filter(character -> character == letter).count();
    }

    @Test
    void aDraftIsPrintedOfWhateverIsThere() {
        console.file("a.yaml", "nama: x\n")
                .file("b.yaml", "nama: x\npelaksana: {a: A}\n")
                .file("c.yaml", "langkah:\n  - kegiatan: k\n  - kata\n")
                .file("d.yaml", "pelaksana: {'a <b>': A, 'é\"': B}\nlangkah: [{pelaksana: ['a <b>', 'é\"', c]}]\n");
        for (String file : List.of("a", "b", "c", "d")) {
            Console.Run run = console.run("render " + file + ".yaml -o out --draf");
            assertEquals(ExitCode.CLEAN, run.code(), run.err());
        }
        assertEquals(List.of("a.draf.pdf", "b.draf.pdf", "c.draf.pdf", "d.draf.pdf"), console.files("out"));
    }

    @ParameterizedTest
    @CsvSource({"a4, 841.89, 595.28", "f4, 935.43, 609.45", "LEGAL, 1008, 612", "Letter, 792, 612"})
    void theSheetHasThePaperAskedFor(String paper, float width, float height) {
        console.file("a.yaml", Console.SOUND);
        assertEquals(ExitCode.CLEAN, code("render a.yaml -o out --paper " + paper));
        PrintedSheet sheet = sheet("out/a.pdf");
        assertEquals(width, sheet.width(), 0.02);
        assertEquals(height, sheet.height(), 0.02);
    }

    @Test
    void thePaperOfTheCommandIsStrongerThanThatOfTheConfiguration() {
        console.file("d/a.yaml", Console.SOUND).file("d/sop.yaml", "kertas: f4\n");
        code("render d -o out");
        assertEquals(935.43, sheet("out/a.pdf").width(), 0.02);
        code("render d -o out --paper legal");
        assertEquals(1008, sheet("out/a.pdf").width(), 0.02);
    }

    @Test
    void aFaultyConfigurationPrintsNothing() {
        console.file("d/a.yaml", Console.SOUND)
                .file("d/sop.yaml", "opsi: {sampul: ya\n")
                .file("b.yaml", Console.SOUND);
        assertEquals(ExitCode.USAGE, code("render d b.yaml -o out --draf"));
        assertEquals(List.of("b.draf.pdf"), console.files("out"), "another file is printed all the same");
        console.file("d/sop.yaml", "label: {tidak_ada: x}\n");
        Console.Run run = console.run("render d -o lain");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().startsWith("d/sop.yaml:1:9: galat[YM002]"), run.err());
        assertEquals(List.of(), console.files("lain"));
    }

    @Test
    void everyPlaceholderNeedsAValueToBePrinted() {
        console.file("a.yaml", Console.SOUND.replace("nama: Pelaporan Kinerja", "nama: Pelaporan ${apa} $${x}"))
                .file("data.yaml", "apa: <b>&${x}\n");
        Console.Run run = console.run("render a.yaml -o out");
        assertEquals(ExitCode.FINDINGS, run.code());
        assertTrue(run.err().startsWith("a.yaml:1:7: galat[YM007] isian `apa`"), run.err());
        assertEquals(List.of(), console.files("out"));
        assertEquals(ExitCode.CLEAN, code("render a.yaml -o out --data data.yaml"));
        assertTrue(
                sheet("out/a.pdf").text().contains("Pelaporan <b>&${x} ${x}"),
                sheet("out/a.pdf").text());
        assertEquals(ExitCode.CLEAN, code("render a.yaml -o out --data data.yaml --set apa=kinerja"));
        assertTrue(sheet("out/a.pdf").text().contains("Pelaporan kinerja ${x}"));
    }

    @Test
    void aNameWithNothingBehindItFillsNoPlaceholder() {
        console.file("a.yaml", Console.SOUND.replace("nama: Pelaporan Kinerja", "nama: Pelaporan ${apa}"))
                .file("sop.yaml", "akar: ya\nisian:\n  apa:  # ISI\n");
        Console.Run run = console.run("render a.yaml -o out");
        assertEquals(ExitCode.FINDINGS, run.code());
        assertTrue(run.err().startsWith("a.yaml:1:7: galat[YM007] isian `apa`"), run.err());
        console.file("sop.yaml", "akar: ya\nisian:\n  apa: \"\"\n");
        assertEquals(ExitCode.CLEAN, code("render a.yaml -o out"));
    }

    @Test
    void aValueMayHoldNoControlCharacter() {
        console.file("a.yaml", Console.SOUND.replace("nama: Pelaporan Kinerja", "nama: ${apa}"));
        Console.Run run = console.run("render", "a.yaml", "-o", "out", "--set", "apa=a\u0001b");
        assertEquals(ExitCode.USAGE, run.code());
        assertFalse(run.err().contains("RN004"), run.err());
    }

    @Test
    void theSameInputYieldsTheSameBytesAndTheDateOfTheSop() {
        console.file("a.yaml", Console.SOUND);
        code("render a.yaml -o satu");
        code("render a.yaml -o dua");
        assertArrayEquals(console.bytes("satu/a.pdf"), console.bytes("dua/a.pdf"));
        assertEquals(1419033600L, sheet("satu/a.pdf").created().toInstant().getEpochSecond());
    }

    @Test
    void sourceDateEpochIsTheTimeOfMaking() {
        console.file("a.yaml", Console.SOUND).with("SOURCE_DATE_EPOCH", "1700000000");
        code("render a.yaml -o out");
        assertEquals(1700000000L, sheet("out/a.pdf").created().toInstant().getEpochSecond());
        console.with("SOURCE_DATE_EPOCH", "kemarin");
        code("render a.yaml -o out");
        assertEquals(1419033600L, sheet("out/a.pdf").created().toInstant().getEpochSecond());
    }

    @Test
    void aFolderThatCannotBeWrittenIsTheMachinesFault() {
        console.file("a.yaml", Console.SOUND).file("b.yaml", Console.WRONG).file("out", "bukan folder");
        Console.Run run = console.run("render b.yaml a.yaml -o out");
        assertEquals(ExitCode.USAGE, run.code(), "what is named wrongly is not");
        assertTrue(run.err().startsWith("sop: out bukan folder, sehingga"), run.err());
        console.file("baik/a.pdf/x", "");
        assertEquals(ExitCode.MACHINE, code("render a.yaml -o baik"));
        assertEquals(List.of("a.pdf/x"), console.files("baik"));
    }

    @Test
    void whatWasFoundIsSaidEvenWhenTheMachineFailsLater() {
        console.file("a.yaml", Console.WRONG).file("b.yaml", Console.SOUND).file("out/b.pdf/x", "");
        Console.Run run = console.run("render a.yaml b.yaml -o out");
        assertEquals(ExitCode.MACHINE, run.code());
        assertTrue(run.err().contains("galat[PL001]"), run.err());
    }

    @Test
    void aNameThatLeavesNoRoomForAnEndingIsCutAsInABatch() {
        String longest = "n".repeat(250);
        console.file("d/a.yaml", Console.SOUND)
                .file("d/" + longest + ".yaml", Console.SOUND)
                .file("d/" + longest.substring(1) + "m.yaml", Console.SOUND)
                .file("d/z.yaml", Console.SOUND);
        for (String options : List.of("", " --draf", " --format png --dpi 36")) {
            Console.Run run = console.run("render d -o out" + options);
            assertEquals(ExitCode.CLEAN, run.code(), run.err());
            assertTrue(run.err().startsWith("4 lembar dicetak"), run.err());
        }
        List<String> files = console.files("out");
        assertEquals(12, files.size(), files.toString());
        assertTrue(files.stream().allMatch(file -> file.length() <= 210), files.toString());
        assertEquals(
                4, files.stream().filter(file -> file.endsWith(".draf.pdf")).count(), files.toString());
    }
}
