package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Console;
import id.sop.testing.Seed;
import id.sop.testing.SopProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every command that writes files, on a disk that fills up, and killed at any moment: each file is then, byte for byte, what it was
 * before or what it should become, and the same command, given again, ends as if nothing had happened. A build
 * takes one point of each; {@code -Dsop.points=20} takes as many as one likes.
 */
@Tag("slow")
class DisturbedWritersTest {
    private static final int POINTS = Integer.getInteger("sop.points", 1);
    private static final Path LIMITER = Path.of("/usr/bin/prlimit");

    @TempDir
    private Path folder;

    /** The folder that a command works in, before it and after it. */
    private final class Scene {
        private final String[] command;
        private final Map<String, String> before;
        private final Map<String, String> complete;
        private final int code;
        private final long nanoseconds;
        private int number;

        Scene(String command) throws IOException {
            this.command = command.split(" ", -1);
            this.before = tree(fresh());
            Path undisturbed = fresh();
            long start = System.nanoTime();
            this.code = finish(start(undisturbed, List.of()));
            this.nanoseconds = System.nanoTime() - start;
            this.complete = tree(undisturbed);
            assertTrue(code < ExitCode.USAGE, command);
            assertTrue(!before.equals(complete), command);
        }

        Path fresh() {
            Path place = folder.resolve(String.valueOf(number++));
            new Console(place)
                    .file("a.yaml", Console.SOUND)
                    .file("b.yaml", Console.SOUND.replace("1 jam 30 menit", "1 jam 40 menit"))
                    .file(
                            "c.yaml",
                            Console.SOUND.replace("070/12/", "070/13/").replace("waktu: 30 menit", "waktu: 30 mnt"))
                    .file("daftar.csv", "kode,kecamatan\n1,Dau\n2,Pujon\n")
                    .file("lama.json", "isi lama\n")
                    .file("buku.pdf", "isi lama\n");
            return place;
        }

        Process start(Path place, List<String> limiter) throws IOException {
            List<String> line = new ArrayList<>(limiter);
            line.addAll(List.of(SopProcess.java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
            line.addAll(List.of("-cp", SopProcess.classPath(), SopProcess.MAIN));
            line.addAll(List.of(command));
            return new ProcessBuilder(line)
                    .directory(place.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        }

        int finish(Process process) {
            return process.onExit().join().exitValue();
        }

        /** Each file is the old one or the new one; what a command only works with has names of its own. */
        void assertWhole(Path place, String told) throws IOException {
            tree(place).forEach((name, content) -> {
                if (!name.startsWith("out/.sop/") && !name.endsWith(".sop-tmp")) {
                    assertTrue(
                            content.equals(before.get(name)) || content.equals(complete.get(name)),
                            () -> told + ": " + name + " is neither the old one nor the new one");
                }
            });
            before.keySet().forEach(name -> assertTrue(Files.exists(place.resolve(name)), told + ": " + name));
        }

        void assertResumed(Path place, String told) throws IOException {
            assertEquals(code, finish(start(place, List.of())), told);
            Map<String, String> after = tree(place);
            after.keySet().removeIf(name -> name.endsWith(".sop-tmp"));
            assertEquals(complete.keySet(), after.keySet(), told);
            assertEquals(complete, after, told);
        }
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "render a.yaml b.yaml c.yaml -o out --draf",
                "render a.yaml -o out --format png --dpi 50",
                "render a.yaml -o out --format svg",
                "render a.yaml -o out --geometry lama.json",
                "render a.yaml --binder buku.pdf",
                "validate a.yaml b.yaml -f json=lama.json",
                "validate a.yaml b.yaml --write-baseline baru.json",
                "validate b.yaml c.yaml --fix",
                "template eject sop-ap kantor",
                "batch a.yaml --roster daftar.csv -o out --progress none"
            })
    void aFullDiskOrADeathLeavesEveryFileAsItWasOrAsItShouldBe(String command)
            throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(LIMITER), "needs prlimit of util-linux");
        long seed = Seed.fresh();
        Random random = new Random(seed);
        Scene scene = new Scene(command);
        int largest = scene.complete.entrySet().stream()
                .filter(file -> !file.getValue().equals(scene.before.get(file.getKey())))
                .mapToInt(file -> file.getValue().length())
                .max()
                .orElseThrow();
        for (int point = 0; point < POINTS; point++) {
            // No file may grow beyond this: what a full disk does to it, without the rights to mount a small one.
            long limit = (long) largest * point / POINTS;
            String told = command + ", full at " + limit;
            Path full = scene.fresh();
            assertEquals(
                    ExitCode.MACHINE,
                    scene.finish(scene.start(full, List.of(LIMITER.toString(), "--fsize=" + limit))),
                    told);
            scene.assertWhole(full, told);
            scene.assertResumed(full, told);

            Path killed = scene.fresh();
            long delay = (long) (scene.nanoseconds * (0.4 + 0.6 * random.nextDouble()));
            Process process = scene.start(killed, List.of());
            process.waitFor(delay, TimeUnit.NANOSECONDS);
            process.destroyForcibly().waitFor();
            told = command + ", seed " + seed + ", killed after " + delay;
            scene.assertWhole(killed, told);
            if (!tree(killed).keySet().containsAll(scene.complete.keySet()) || command.startsWith("render")) {
                scene.assertResumed(killed, told);
            }
        }
    }
}
