package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Batches that die at random moments and are run again: the folder must then be that of a run that was never disturbed, byte
 * for byte. Needs Linux, whose {@code /proc} tells when a process stands still.
 *
 * <p>A process that is stopped (SIGSTOP) has left on disk what it would have left if it had been killed at that moment. So one
 * process is stopped many times, and each time the folder is copied; a process for each moment would take minutes. A few are
 * really killed; {@code -Dsop.kills=200} kills as many as one likes.
 */
class KilledBatchTest {
    private static final int MOMENTS = Integer.getInteger("sop.moments", 200);
    private static final int KILLS = Integer.getInteger("sop.kills", 3);
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
            console.file("sop/" + i + ".yaml", BatchCommandTest.SOP.replace("${perihal}", "Nomor " + i));
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
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                absoluteClassPath(),
                main));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
    }

    private static String absoluteClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
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
        long seed = System.nanoTime();
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

    @Test
    void aKilledProcessLeavesALockThatHoldsNobodyUp() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start(Main.class.getName(), command("baru.csv", "mati-" + kill));
            awaitJournal(process, "mati-" + kill);
            process.waitFor(random.nextInt(500), TimeUnit.MILLISECONDS);
            // SIGKILL, or nothing when it has finished before.
            process.destroyForcibly().waitFor();
            assertEquals(ExitCode.CLEAN, run(folder, "baru.csv", "mati-" + kill));
            assertEquals(undisturbed, tree(folder.resolve("mati-" + kill)), "seed " + seed + ", kill " + kill);
        }
    }

    private void awaitJournal(Process process, String output) throws InterruptedException {
        while (!Files.exists(folder.resolve(output).resolve(".sop/journal.jsonl")) && process.isAlive()) {
            Thread.sleep(1);
        }
    }

    @Test
    void aRunThatIsAskedToStopEndsTheSheetInHand() throws IOException, InterruptedException {
        Map<String, Integer> codes = Map.of("TERM", 143, "INT", 130);
        for (String name : List.of("TERM", "INT")) {
            Process process = start(Main.class.getName(), command("baru.csv", "berhenti-" + name));
            awaitJournal(process, "berhenti-" + name);
            signal(process, name);
            assertEquals(codes.get(name), process.waitFor());
            assertTrue(Files.readString(folder.resolve("err.txt")).contains("belum selesai"), name);
            Path output = folder.resolve("berhenti-" + name);
            try (Stream<Path> unfinished = Files.walk(output.resolve(".sop"))) {
                assertEquals(
                        List.of(output.resolve(".sop/journal.jsonl"), output.resolve(".sop/lock")),
                        unfinished.filter(Files::isRegularFile).sorted().toList());
            }
            assertEquals(ExitCode.CLEAN, run(folder, "baru.csv", "berhenti-" + name));
            assertEquals(undisturbed, tree(output));
        }
    }

    @Test
    void aDiskThatTakesNoMoreIsTheMachinesFaultAndNothingIsTorn() throws IOException, InterruptedException {
        // No file may grow over 16 KiB: what the disk does when it is full, without the rights to mount a small one.
        String java = String.join(
                " ",
                new ArrayList<>(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        absoluteClassPath(),
                        Main.class.getName(),
                        String.join(" ", command("baru.csv", "penuh")))));
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
