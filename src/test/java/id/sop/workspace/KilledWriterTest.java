package id.sop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.testing.Seed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that writes files, again and again: no final name may ever hold a part of a file. */
@Tag("slow")
class KilledWriterTest {
    private static final int KILLS = 20;
    private static final int SIZE = 300_000;
    private static final int FILES = 8;

    /** Writes the same few files over and over, each filled with one value. */
    static final class Loop {
        private Loop() {}

        public static void main(String[] arguments) throws IOException {
            Path folder = Path.of(arguments[0]);
            byte[] content = new byte[SIZE];
            for (int round = 0; ; round++) {
                Arrays.fill(content, (byte) round);
                AtomicFile.write(folder.resolve("f" + round % FILES), content);
            }
        }
    }

    @Test
    void aKilledProcessLeavesOnlyWholeFiles(@TempDir Path folder) throws IOException, InterruptedException {
        long seed = Seed.fresh();
        Random random = new Random(seed);
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start(folder);
            awaitFirstFile(folder, process);
            process.waitFor(random.nextInt(60), TimeUnit.MILLISECONDS);
            assertTrue(process.isAlive(), "the writer ended by itself");
            process.destroyForcibly().waitFor();
            assertWhole(folder, "seed " + seed + ", kill " + kill);
        }
        AtomicFile.write(folder.resolve("f0"), new byte[] {1});
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of(),
                    files.filter(file -> file.getFileName().toString().startsWith("."))
                            .toList(),
                    "the next writer tidies up");
        }
    }

    private static Process start(Path folder) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Loop.class.getName(),
                folder.toString());
        return new ProcessBuilder(command).inheritIO().start();
    }

    private static void awaitFirstFile(Path folder, Process process) throws IOException, InterruptedException {
        Path first = folder.resolve("f0");
        Files.deleteIfExists(first);
        while (!Files.exists(first) && process.isAlive()) {
            Thread.sleep(2);
        }
    }

    private static void assertWhole(Path folder, String told) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .toList()) {
                byte[] content = Files.readAllBytes(file);
                byte[] whole = new byte[SIZE];
                Arrays.fill(whole, content.length == 0 ? 0 : content[0]);
                assertEquals(-1, Arrays.mismatch(whole, content), () -> told + ": " + file + " is not whole");
            }
        }
    }
}
