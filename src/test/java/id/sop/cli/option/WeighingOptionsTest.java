package id.sop.cli.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Console;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From what on a check fails, and what is known already. */
class WeighingOptionsTest {
    /** Earns one peringatan and nothing else. */
    private static final String WARNING =
            Console.SOUND.replace("kelengkapan: Laporan kinerja", "kelengkapan: [Laporan kinerja, Kuitansi]");

    @TempDir
    private Path folder;

    private Console console;

    @BeforeEach
    void prepare() {
        console = new Console(folder)
                .file("baik.yaml", Console.SOUND)
                .file("peringatan.yaml", WARNING)
                .file("salah.yaml", Console.WRONG);
    }

    private int code(String arguments) {
        return console.run("validate " + arguments).code();
    }

    private String text(String file) {
        return new String(console.bytes(file), StandardCharsets.UTF_8);
    }

    @Test
    void aCheckFailsFromTheSeverityAskedFor() {
        assertEquals(ExitCode.FINDINGS, code("peringatan.yaml --fail-on peringatan"));
        assertEquals(ExitCode.FINDINGS, code("peringatan.yaml --fail-on=warning"));
        assertEquals(ExitCode.FINDINGS, code("peringatan.yaml --fail-on CATATAN"));
        assertEquals(ExitCode.CLEAN, code("peringatan.yaml --fail-on galat"));
        assertEquals(ExitCode.FINDINGS, code("salah.yaml --fail-on error"));
        assertEquals(ExitCode.CLEAN, code("baik.yaml --fail-on note"));
        assertEquals(ExitCode.FINDINGS, code("peringatan.yaml --rule MB009=catatan --fail-on catatan"));
        assertEquals(ExitCode.CLEAN, code("peringatan.yaml --rule MB009=catatan --strict"));
    }

    @Test
    void moreWarningsThanAllowedFailACheck() {
        assertEquals(ExitCode.CLEAN, code("peringatan.yaml --max-warnings 1"));
        assertEquals(ExitCode.FINDINGS, code("peringatan.yaml --max-warnings 0"));
        assertEquals(ExitCode.FINDINGS, code("salah.yaml --max-warnings 9"));
    }

    @Test
    void aRuleOfTheCommandLineIsStrongerThanTheConfiguration() {
        assertEquals(ExitCode.CLEAN, code("salah.yaml --rule PL001=mati"));
        assertEquals(ExitCode.CLEAN, code("salah.yaml --rule pl001=note"));
        assertEquals(ExitCode.FINDINGS, code("peringatan.yaml --rule MB009=galat"));
        console.file("sop.yaml", "aturan: {PL001: mati}\n");
        assertEquals(ExitCode.CLEAN, code("salah.yaml"));
        assertEquals(ExitCode.FINDINGS, code("salah.yaml --rule PL001=galat"));
        assertEquals(ExitCode.CLEAN, code("salah.yaml --rule PL001=galat --rule PL001=off"), "the last one holds");
    }

    @Test
    void whatIsRecordedIsNotToldAgain() {
        Console.Run written = console.run("validate . --write-baseline rekam/lama.json");
        assertEquals(ExitCode.CLEAN, written.code());
        assertEquals("", written.out());
        assertTrue(written.err().contains("2 temuan dicatat di rekam/lama.json"), written.err());
        Console.Run known = console.run("validate . --strict --baseline rekam/lama.json");
        assertEquals(ExitCode.CLEAN, known.code());
        assertEquals("", known.out());
        assertTrue(known.err().contains("2 temuan sudah tercatat di rekam/lama.json"), known.err());
        console.file("salah.yaml", "# satu baris di atas\n" + Console.WRONG);
        assertEquals(ExitCode.CLEAN, code(". --baseline rekam/lama.json"));
        console.file("salah.yaml", Console.WRONG.replace("  camat: Camat", "  camat: Camat\n  lurah: Lurah"));
        Console.Run more = console.run("validate . --baseline rekam/lama.json");
        assertEquals(ExitCode.FINDINGS, more.code());
        assertTrue(more.out().contains("`lurah`") && !more.out().contains("`sekcam`"), more.out());
    }

    @Test
    void whatIsRecordedAndGoneIsMentionedWhereItWasLookedFor() {
        console.run("validate . --write-baseline lama.json");
        console.file("salah.yaml", Console.SOUND);
        assertTrue(
                console.run("validate . --baseline lama.json").err().contains("1 temuan di lama.json tidak ada lagi"));
        String err = console.run("validate baik.yaml --baseline lama.json").err();
        assertTrue(!err.contains("tidak ada lagi"), err);
    }

    @Test
    void aFileThatCannotBeReadIsRecordedByItsLine() {
        console.file("rusak.yaml", "nama: x\n\tlangkah: 1\n").run("validate . --write-baseline lama.json");
        assertEquals(ExitCode.CLEAN, code(". --baseline lama.json"));
        console.file("rusak.yaml", "nama: x\nnomor: 1\n\tlangkah: 1\n");
        assertEquals(ExitCode.CLEAN, code(". --baseline lama.json"));
        console.file("rusak.yaml", "nama: x\n\tlain: 1\n");
        assertEquals(ExitCode.FINDINGS, code(". --baseline lama.json"));
    }

    @Test
    void aFaultyConfigurationIsNotRecorded() {
        console.file("sop.yaml", "kertas: a9\n");
        for (String option : new String[] {"--write-baseline", "--baseline"}) {
            Console.Run run = console.run("validate . " + option + " lama.json");
            assertEquals(ExitCode.USAGE, run.code());
            assertTrue(run.out().startsWith("sop.yaml:1:9: galat["), run.out());
        }
    }

    @Test
    void theRecordIsTheSameInBothLanguages() {
        console.run("validate . --write-baseline a.json");
        console.run("--lang en validate . --write-baseline b.json");
        assertEquals(text("a.json"), text("b.json"));
        console.run("--lang en validate . --baseline a.json");
        console.file("salah.yaml", Console.SOUND);
        console.run("--lang en validate . --baseline a.json");
        console.run("validate . --baseline a.json");
        console.check("baseline");
    }
}
