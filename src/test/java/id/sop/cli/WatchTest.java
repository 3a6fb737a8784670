package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.cli.terminal.Terminal;
import id.sop.testing.Console;
import id.sop.testing.SopProcess;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --watch}: the same again when something changes. */
class WatchTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicInteger code = new AtomicInteger(-1);
    private Thread run;

    @AfterEach
    void stop() throws InterruptedException {
        if (run != null) {
            run.interrupt();
            run.join();
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void start(String... arguments) {
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(),
                folder,
                false);
        run = new Thread(() -> code.set(new Program(terminal).run(arguments)));
        run.start();
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void await(int rounds) throws InterruptedException {
        for (int i = 0; i < 1000 && rounds() < rounds; i++) {
            Thread.sleep(10);
        }
        assertEquals(rounds, rounds(), () -> told() + said());
    }

    /** Each round ends with the sum of what was found or made. */
    private int rounds() {
        return (int) told().lines()
                .filter(line -> line.matches("[0-9]+ (berkas diperiksa|lembar dicetak).*"))
                .count();
    }

    @Test
    void aChangeIsReportedAgainAndStandardOutputHoldsReportsOnly() throws Exception {
        write("a.yaml", Console.SOUND);
        start("validate", "--watch", "--format", "concise", ".");
        await(1);
        assertEquals("", said());
        assertTrue(told().contains("Menunggu perubahan pada 1 SOP"), told());
        write("a.yaml", Console.WRONG);
        await(2);
        assertTrue(said().contains("PL0"), said());
        assertTrue(told().contains("────"), told());
        write("b.yaml", Console.SOUND);
        await(3);
        write("sop.yaml", "hari_kerja: 8 jam\n");
        await(4);
        Thread.sleep(300);
        assertEquals(4, rounds(), "nothing changed");
        run.interrupt();
        run.join();
        assertEquals(ExitCode.FINDINGS, code.get());
    }

    /** Results may lie in the folder that is watched. */
    @Test
    void whatIsPrintedDoesNotCountAsAChange() throws Exception {
        write("a.yaml", Console.SOUND);
        start("render", "--watch", ".", "-o", "hasil");
        await(1);
        Thread.sleep(500);
        assertEquals(1, rounds(), told());
        byte[] before = Files.readAllBytes(folder.resolve("hasil/a.pdf"));
        write("a.yaml", Console.SOUND.replace("Menyusun laporan", "Menulis laporan"));
        await(2);
        assertFalse(java.util.Arrays.equals(before, Files.readAllBytes(folder.resolve("hasil/a.pdf"))));
    }

    @Test
    void itGoesOnWhileFilesAreGoneOrBroken() throws Exception {
        write("a.yaml", Console.SOUND);
        start("validate", "--watch", "--format", "concise", "a.yaml");
        await(1);
        Files.delete(folder.resolve("a.yaml"));
        for (int i = 0; i < 500 && !told().contains("a.yaml"); i++) {
            Thread.sleep(10);
        }
        assertTrue(told().contains("a.yaml"), told());
        write("a.yaml", Console.SOUND.replace("langkah:", "langkah: {"));
        await(2);
        assertTrue(said().contains("YM001"), said());
        write("a.yaml", Console.SOUND);
        await(3);
    }

    @ParameterizedTest
    @CsvSource({
        "validate --watch -, masukan standar",
        "validate --watch --files-from -, masukan standar",
        "validate --watch --fix a.yaml, --fix",
        "validate --watch --diff a.yaml, --diff",
        "validate --watch --write-baseline b.json a.yaml, --write-baseline",
        "validate --watch --format sarif a.yaml, sarif",
        "render --watch - -o hasil, masukan standar",
        "validate --watch tidak-ada.yaml, tidak-ada.yaml",
    })
    void whatMakesNoSenseIsRefused(String arguments, String named) throws IOException {
        write("a.yaml", Console.SOUND);
        Console.Run refused = new Console(folder).run(arguments);
        assertEquals(ExitCode.USAGE, refused.code());
        assertTrue(refused.err().contains(named), refused.err());
    }

    /** Being stopped is no failure: the code is that of the last time. */
    @Test
    void aStoppedProcessEndsAtOnceWithTheLastCode() throws Exception {
        write("a.yaml", Console.WRONG);
        Process process = SopProcess.start(
                folder, List.of("-XX:TieredStopAtLevel=1"), SopProcess.MAIN, List.of("validate", "--watch", "a.yaml"));
        Path said = folder.resolve("err.txt");
        for (int i = 0; i < 1000 && process.isAlive() && !Files.readString(said).contains("Menunggu"); i++) {
            Thread.sleep(20);
        }
        assertTrue(Files.readString(said).contains("Menunggu"), Files.readString(said));
        Thread.sleep(50);
        process.destroy();
        assertTrue(process.waitFor(5, TimeUnit.SECONDS));
        assertEquals(ExitCode.FINDINGS, process.exitValue());
    }
}
