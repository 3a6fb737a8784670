package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Console;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTest {
    private static final String ODD =
            """
            # Kepala
            pelaksana: {a: Arsiparis}
            nama: 'Surat Masuk' # nama
            langkah:
            - pelaksana: a
              kegiatan: Menyimpan
            """;

    private static final String TIDY =
            """
            # Kepala
            nama: Surat Masuk  # nama
            pelaksana:
              a: Arsiparis
            langkah:
              - kegiatan: Menyimpan
                pelaksana: a
            """;

    private static final String FAULTY = "nama: X\nnama: Y\n";

    @TempDir
    private Path folder;

    private Console console;

    @BeforeEach
    void prepare() {
        console = new Console(folder);
    }

    private String text(String file) {
        return new String(console.bytes(file), StandardCharsets.UTF_8);
    }

    @Test
    void filesAreChangedAndNotTwice() {
        console.file("d/a.yaml", ODD).file("b.yaml", TIDY).file("c.yaml", FAULTY);
        Console.Run run = console.run("format .");
        assertEquals(ExitCode.FINDINGS, run.code(), "one of them cannot be formatted");
        assertEquals(TIDY, text("d/a.yaml"));
        assertEquals(TIDY, text("b.yaml"));
        assertEquals(FAULTY, text("c.yaml"));
        assertTrue(run.err().contains("d/a.yaml dirapikan"), run.err());
        assertTrue(run.err().contains("c.yaml`"), run.err());
        assertTrue(run.err().contains("3 berkas: 1 dirapikan, 1 tidak dapat dirapikan"), run.err());
        assertEquals(ExitCode.CLEAN, console.run("format b.yaml d --check").code());
    }

    @Test
    void whatTheOfficeDecidesIsLaidOutToo() {
        String tidy = "akar: ya\ninstansi:\n  - A\n  - B\n";
        String odd = "instansi: [A, B]\nakar: ya\n";
        console.file("d/sop.yaml", odd).file("d/a.yaml", TIDY).file("kantor.yaml", odd);
        Console.Run run = console.run("format . --check");
        assertEquals(ExitCode.FINDINGS, run.code(), run.err());
        assertTrue(run.err().contains("d/sop.yaml belum rapi"), run.err());
        assertTrue(run.err().contains("3 berkas"), run.err());
        assertEquals(ExitCode.CLEAN, console.run("format d kantor.yaml").code());
        assertEquals(tidy, text("d/sop.yaml"));
        assertEquals(tidy, text("kantor.yaml"), "a base of others has another name");
        assertEquals(ExitCode.CLEAN, console.run("format . --check").code());
        assertEquals(
                tidy,
                console.input(odd).run("format - --stdin-filename d/sop.yaml").out());
    }

    @Test
    void nothingIsWrittenWhereThatIsOnlyAsked() {
        console.file("a.yaml", ODD);
        Console.Run check = console.run("format a.yaml --check");
        assertEquals(ExitCode.FINDINGS, check.code());
        assertEquals("", check.out());
        assertTrue(check.err().contains("a.yaml belum rapi"), check.err());
        Console.Run diff = console.run("format a.yaml --diff");
        assertEquals(ExitCode.CLEAN, diff.code());
        assertTrue(diff.out().contains("-nama: 'Surat Masuk' # nama\n"), diff.out());
        assertTrue(diff.out().contains("+nama: Surat Masuk  # nama\n"), diff.out());
        assertEquals(ODD, text("a.yaml"));
    }

    @Test
    void aMarkAndTheEndsOfLinesStay() {
        console.file("a.yaml", "\uFEFF" + ODD.replace("\n", "\r\n"));
        assertEquals(ExitCode.CLEAN, console.run("format a.yaml").code());
        assertEquals("\uFEFF" + TIDY.replace("\n", "\r\n"), text("a.yaml"));
    }

    @Test
    void standardInputGoesToStandardOutput() {
        Console.Run run = console.input(ODD).run("format -");
        assertEquals(ExitCode.CLEAN, run.code(), run.err());
        assertEquals(TIDY, run.out());
    }
}
