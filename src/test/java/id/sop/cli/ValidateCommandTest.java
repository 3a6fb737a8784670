package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.cli.terminal.Terminal;
import id.sop.testing.Console;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
    /** Earns one peringatan and nothing else: the second step asks for what nobody supplies. */
    private static final String WARNING =
            Console.SOUND.replace("kelengkapan: Laporan kinerja", "kelengkapan: [Laporan kinerja, Kuitansi]");

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

    @Test
    void whatIsFoundIsSaidWithItsPlace() {
        console.file("baik.yaml", Console.SOUND)
                .file("salah.yaml", Console.WRONG)
                .file("sop/peringatan.yaml", WARNING)
                .file("sop/.tersembunyi/a.yaml", Console.WRONG)
                .file("sop/.a.yaml", Console.WRONG)
                .file("sop/catatan.txt", "x")
                .file("sop/B.YML", Console.SOUND);
        console.run("validate baik.yaml");
        console.run("validate salah.yaml");
        console.run("validate sop");
        console.run("validate sop --strict");
        console.run("validate . ./baik.yaml salah.yaml");
        console.run("--lang en validate salah.yaml sop");
        console.input(Console.WRONG).run("validate -");
        console.check("validate");
    }

    @Test
    void theExitCodeTellsWhatScriptsNeed() {
        console.file("baik.yaml", Console.SOUND)
                .file("peringatan.yaml", WARNING)
                .file("salah.yaml", Console.WRONG);
        assertEquals(ExitCode.CLEAN, code("validate baik.yaml"));
        assertEquals(ExitCode.CLEAN, code("validate baik.yaml --strict"));
        assertEquals(ExitCode.CLEAN, code("validate peringatan.yaml"));
        assertEquals(ExitCode.FINDINGS, code("validate peringatan.yaml --strict"));
        assertEquals(ExitCode.FINDINGS, code("validate salah.yaml"));
        assertEquals(ExitCode.FINDINGS, code("validate baik.yaml salah.yaml"));
        assertEquals(ExitCode.USAGE, code("validate tidak-ada.yaml"));
    }

    @Test
    void aFolderIsReadWholeAndEachFileOnce() {
        console.file("d/a.yaml", Console.SOUND).file("d/e/b.yml", Console.SOUND).file("d/e/sop.yaml", "kertas: f4");
        assertTrue(console.run("validate d d/a.yaml ./d/e").err().startsWith("2 berkas diperiksa"));
    }

    @Test
    void findingsStandInTheOrderOfTheFiles() {
        console.file("b.yaml", Console.WRONG).file("a.yaml", Console.WRONG);
        List<String> places = console.run("validate b.yaml a.yaml")
                .out()
                .lines()
                .filter(line -> !line.startsWith(" "))
                .map(line -> line.substring(0, line.indexOf(':')))
                .toList();
        assertEquals(List.of("a.yaml", "b.yaml"), places);
    }

    @Test
    void placeholdersNeedNoValuesToBeValidatedAndTakeThoseGiven() {
        String open = Console.SOUND
                .replace("camat: Camat", "camat: ${jabatan}")
                .replace("waktu: 1 jam\n", "waktu: ${lama}\n")
                .replace("jumlah_waktu: 1 jam 30 menit\n", "");
        console.file("a.yaml", open)
                .file("data.yaml", "jabatan: Camat\nlama: 1 jam\n")
                .file("lagi.yaml", "lama: 2 jam\n");
        assertEquals(ExitCode.CLEAN, code("validate a.yaml"));
        assertEquals(ExitCode.CLEAN, code("validate a.yaml --data data.yaml --data lagi.yaml"));
        assertEquals(
                ExitCode.FINDINGS, code("validate a.yaml --data data.yaml --set lama=15"), "a time lacks its unit");
        Console.Run run = console.run("validate", "a.yaml", "--set", "lama=15", "--set", "lama=1 jam");
        assertEquals(ExitCode.CLEAN, run.code(), "the last one holds");
    }

    @Test
    void aNameThatNoSopUsesIsTold() {
        console.file("a.yaml", Console.SOUND.replace("kegiatan: ", "kegiatan: ${kata} "))
                .file("b.yaml", Console.SOUND);
        String both = console.run("validate", "a.yaml", "b.yaml", "--set", "kta=x", "--set", "warna=x")
                .err();
        assertTrue(both.contains("tidak ada SOP yang memakai `kta` dari --set; maksud Anda `kata`?"), both);
        assertTrue(both.contains("tidak ada SOP yang memakai `warna` dari --set\n"), both);
        String used =
                console.run("validate", "a.yaml", "b.yaml", "--set", "kata=x").err();
        assertFalse(used.contains("--set"), used);
        String printed =
                console.run("render", "b.yaml", "-o", "out", "--set", "kata=x").err();
        assertTrue(printed.contains("tidak ada SOP yang memakai `kata` dari --set\n"), printed);
    }

    @Test
    void standardInputIsJudgedByTheConfigurationOfTheWorkingFolder() {
        console.file("sop.yaml", "aturan: {PL001: mati}\n").input(Console.WRONG);
        assertEquals(ExitCode.CLEAN, code("validate -"));
    }

    @Test
    void aFaultyConfigurationIsAMistakeOfTheCommand() {
        console.file("d/a.yaml", Console.SOUND).file("d/sop.yaml", "kertas: a9\nwarna: merah\naturan: {PL999: mati}\n");
        Console.Run run = console.run("validate d d/a.yaml");
        assertEquals(ExitCode.USAGE, run.code());
        assertEquals(
                3,
                run.out().lines().filter(line -> line.startsWith("d/sop.yaml:")).count(),
                "each is said once");
        console.check("faulty-configuration");
    }

    @Test
    void aFileOverTheLimitIsNotReadWhole() {
        console.file("a.yaml", "#".repeat(5 << 20));
        Console.Run run = console.run("validate a.yaml");
        assertEquals(ExitCode.FINDINGS, run.code());
        assertTrue(run.out().startsWith("a.yaml:1:1: galat[YM009]"), run.out());
        assertTrue(console.input("#".repeat(5 << 20)).run("validate -").out().startsWith("<stdin>:1:1: galat[YM009]"));
    }

    @Test
    void aBugIsOwnedAndItsTraceShownOnlyWhenAskedFor() {
        assertFalse(bug(Map.of()).contains("\tat "));
        assertTrue(bug(Map.of("SOP_TRACE", "1")).contains("\tat "));
    }

    /** Runs the program without a standard input, which no operating system does, and returns what it says. */
    private String bug(Map<String, String> environment) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(null, err, err, environment, console.folder(), false);
        assertEquals(ExitCode.MACHINE, new Program(terminal).run("validate", "-"));
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aNameThatNoFileCanHaveNamesNothing() {
        assertEquals(ExitCode.USAGE, console.run("validate", "a\0b").code());
        assertEquals(ExitCode.USAGE, console.run("config", "--show", "a\0b").code());
        assertEquals(
                ExitCode.USAGE,
                console.run("validate", "-", "--stdin-filename", "a\0b").code());
    }
}
