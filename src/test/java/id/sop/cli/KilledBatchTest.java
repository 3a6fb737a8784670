package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.cli.terminal.Terminal;
import id.sop.testing.Console;
import id.sop.testing.Seed;
import id.sop.testing.SopProcess;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Batches that die at random moments and are run again: the folder must then be that of a run that was never disturbed, byte
 * for byte. Needs Linux, whose {@code /proc} tells when a process stands still.
 *
 * <p>A process that is stopped (SIGSTOP) has left on disk what it would have left if it had been killed (SIGKILL) at that
 * moment. So one process is stopped many times, and each time the folder is copied. What only a real death shows, such as the
 * lock that it leaves, takes a new process for each moment, which needs a second of two processors before its first sheet: the
 * variable {@code CI} asks for sixteen of them, others get a dozen, and {@code -Dsop.kills} as many as one likes.
 */
@Tag("slow")
class KilledBatchTest {
    private static final int MOMENTS = Integer.getInteger("sop.moments", 200);
    private static final int KILLS = Integer.getInteger("sop.kills", System.getenv("CI") == null ? 12 : 16);
    private static final String OLD = "kode,kecamatan\n1,Dau\n2,Karangploso\n3,Singosari\n4,Lawang\n5,Pujon\n";
    private static final String NEW = "kode,kecamatan\n2,Karangploso\n3,Singasari\n5,Pujon\n6,Ngantang\n7,Kasembon\n";

    @TempDir
    private Path folder;

    private Map<String, String> undisturbed;

    /** Runs the same two batches over and over, each time into a new folder. */
    static final class Loop {
        private Loop() {}

        public static void main(String[] arguments) {
            Path folder = Path.of(arguments[0]);
            for (int round = 0; ; round++) {
                run(folder, "lama.csv", "run/" + round);
                run(folder, "baru.csv", "run/" + round);
            }
        }
    }

    private static int run(Path folder, String roster, String output) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(InputStream.nullInputStream(), nowhere, nowhere, Map.of(), folder, false);
        return new Program(terminal).run(command(roster, output));
    }

    private static String[] command(String roster, String output) {
        return ("batch sop -o " + output + " --roster " + roster + " --prune --jobs 2 --progress none").split(" ", -1);
    }

    @BeforeEach
    void twoRosters() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/task")), "needs Linux");
        Console console = new Console(folder).file("lama.csv", OLD).file("baru.csv", NEW);
        for (int i = 1; i <= 2; i++) {
            console.file("sop/" + i + ".yaml", BatchFolder.SOP.replace("${perihal}", "Nomor " + i));
        }
        assertEquals(ExitCode.CLEAN, run(folder, "baru.csv", "tenang"));
        undisturbed = tree(folder.resolve("tenang"));
        assertEquals(12, undisturbed.size());
    }

    private static Map<String, String> tree(Path root) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(root.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return tree;
    }

    private Process start(String main, String... arguments) throws IOException {
        List<String> options = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        return SopProcess.start(folder, options, main, List.of(arguments));
    }

    private static void signal(Process process, String name) throws IOException, InterruptedException {
        assertEquals(
                0,
                new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                        .start()
                        .waitFor());
    }

    /** Waits until no thread of a stopped process moves any more. */
    private static void awaitStandstill(Process process) throws IOException, InterruptedException {
        Path tasks = Path.of("/proc", String.valueOf(process.pid()), "task");
        while (true) {
            boolean still = true;
            try (Stream<Path> all = Files.list(tasks)) {
                for (Path task : all.toList()) {
                    String stat = Files.readString(task.resolve("stat"));
                    still &= stat.startsWith("T", stat.lastIndexOf(')') + 2);
                }
            }
            if (still) {
                return;
            }
            Thread.sleep(1);
        }
    }

    @Test
    void whereverARunDiesTheNextOneGoesOnAsIfNothingHadHappened() throws IOException, InterruptedException {
        long seed = Seed.fresh();
        Random random = new Random(seed);
        Process process = start(Loop.class.getName(), folder.toString());
        int unfinished = 0;
        try {
            Path runs = folder.resolve("run");
            // The first rounds of a young process are slow; let it reach its pace.
            while (!Files.exists(runs.resolve("2"))) {
                assertTrue(process.isAlive(), () -> "the batch ended by itself: " + folder.resolve("err.txt"));
                Thread.sleep(20);
            }
            for (int moment = 0; moment < MOMENTS; moment++) {
                TimeUnit.MICROSECONDS.sleep(random.nextInt(100_000));
                signal(process, "STOP");
                awaitStandstill(process);
                Path copy = folder.resolve("salinan-" + moment);
                copy(newest(runs), copy);
                unfinished += Files.exists(copy.resolve(".sop/journal.jsonl")) ? 1 : 0;
                assertEquals(ExitCode.CLEAN, run(folder, "baru.csv", copy.toString()));
                String told = "seed " + seed + ", moment " + moment;
                assertEquals(undisturbed.keySet(), tree(copy).keySet(), told);
                assertEquals(undisturbed, tree(copy), told);
                delete(copy);
                signal(process, "CONT");
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertTrue(unfinished > MOMENTS / 10, "only " + unfinished + " moments were within a run");
    }

    private static Path newest(Path runs) throws IOException {
        try (Stream<Path> all = Files.list(runs)) {
            return all.max(Comparator.comparingInt(
                            path -> Integer.parseInt(path.getFileName().toString())))
                    .orElseThrow();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Each process goes on where the one before it was killed, until one lives to the end. */
    @Test
    void aRunThatIsKilledAgainAndAgainEndsAsIfNothingHadHappened() throws IOException, InterruptedException {
        long seed = Seed.fresh();
        Random random = new Random(seed);
        int kills = 0;
        for (int chain = 0; kills < KILLS; chain++) {
            String output = "mati-" + chain;
            assertEquals(ExitCode.CLEAN, run(folder, "lama.csv", output));
            boolean ended = false;
            while (!ended && kills < KILLS) {
                long length = journalLength(output);
                Process process = start(SopProcess.MAIN, command("baru.csv", output));
                awaitJournal(process, output, length);
                ended = process.waitFor(random.nextInt(100), TimeUnit.MILLISECONDS);
                process.destroyForcibly().waitFor();
                kills += ended ? 0 : 1;
            }
            assertEquals(ExitCode.CLEAN, run(folder, "baru.csv", output));
            String told = "seed " + seed + ", chain " + chain + ", " + kills + " kills";
            assertEquals(undisturbed.keySet(), tree(folder.resolve(output)).keySet(), told);
            assertEquals(undisturbed, tree(folder.resolve(output)), told);
        }
    }

    private long journalLength(String output) throws IOException {
        Path journal = folder.resolve(output).resolve(".sop/journal.jsonl");
        return Files.exists(journal) ? Files.size(journal) : 0;
    }

    /** Waits until a process has written into the journal, or has ended. */
    private void awaitJournal(Process process, String output, long length) throws IOException, InterruptedException {
        while (journalLength(output) <= length && process.isAlive()) {
            Thread.sleep(1);
        }
    }

    @Test
    void aRunThatIsAskedToStopEndsTheSheetInHand() throws IOException, InterruptedException {
        StringBuilder many = new StringBuilder("kode,kecamatan\n");
        for (int office = 1; office <= 100; office++) {
            many.append(office).append(",Kecamatan ").append(office).append('\n');
        }
        new Console(folder).file("banyak.csv", many.toString());
        assertEquals(ExitCode.CLEAN, run(folder, "banyak.csv", "tenang-banyak"));
        Map<String, Integer> codes = Map.of("TERM", 143, "INT", 130);
        for (String name : List.of("TERM", "INT")) {
            Path output = folder.resolve("berhenti-" + name);
            Process process = start(SopProcess.MAIN, command("banyak.csv", output.toString()));
            awaitJournal(process, output.toString(), 0);
            signal(process, name);
            assertEquals(codes.get(name), process.waitFor());
            assertTrue(Files.readString(folder.resolve("err.txt")).contains("belum selesai"), name);
            try (Stream<Path> unfinished = Files.walk(output.resolve(".sop"))) {
                assertEquals(
                        List.of(output.resolve(".sop/journal.jsonl"), output.resolve(".sop/lock")),
                        unfinished.filter(Files::isRegularFile).sorted().toList());
            }
            assertEquals(ExitCode.CLEAN, run(folder, "banyak.csv", output.toString()));
            assertEquals(tree(folder.resolve("tenang-banyak")), tree(output));
        }
    }

    @Test
    void aDiskThatTakesNoMoreIsTheMachinesFaultAndNothingIsTorn() throws IOException, InterruptedException {
        // No file may grow over 16 KiB: what the disk does when it is full, without the rights to mount a small one.
        String java = String.join(
                " ",
                SopProcess.java(),
                "-cp",
                SopProcess.classPath(),
                SopProcess.MAIN,
                String.join(" ", command("baru.csv", "penuh")));
        Process process = new ProcessBuilder("bash", "-c", "ulimit -f 16; exec " + java)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(ExitCode.MACHINE, process.waitFor(), said);
        assertTrue(said.contains("mesin gagal"), said);
        assertEquals(
                List.of(),
                tree(folder.resolve("penuh")).keySet().stream()
                        .filter(file -> file.endsWith(".pdf"))
                        .toList());
        assertEquals(ExitCode.CLEAN, run(folder, "baru.csv", "penuh"));
        assertEquals(undisturbed, tree(folder.resolve("penuh")));
    }
}
