package id.sop.benchmark;

import id.sop.check.Checker;
import id.sop.cli.Main;
import id.sop.cli.Program;
import id.sop.cli.terminal.Terminal;
import id.sop.rule.Settings;
import id.sop.yaml.node.Placeholders;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Measures {@code sop validate} on many SOPs, and on single files at the limits of the format. */
public final class ValidateBenchmark {
    private static final int FILES = 5000;
    private static final long SEED = 35_2012;
    private static final int RUNS = 5;

    /** How long a file is checked before it is measured, in nanoseconds. */
    private static final long WARMING = 2_000_000_000L;

    private final PrintStream out;

    private ValidateBenchmark(PrintStream out) {
        this.out = out;
    }

    /** Prints two tables in Markdown. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Files.createTempDirectory("sop-benchmark");
        try {
            new ValidateBenchmark(out).run(folder);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void run(Path folder) throws Exception {
        Workload.write(folder, FILES, SEED);
        out.printf(
                Locale.ROOT,
                "%d SOP, %d prosesor, Java %s%n%n",
                FILES,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature());
        out.println("| `sop validate` | 1 utas | 2 utas |");
        out.println("|---|---|---|");
        out.printf(Locale.ROOT, "| dingin: proses baru | %.1f s | %.1f s |%n", cold(folder, 1), cold(folder, 2));
        out.printf(Locale.ROOT, "| hangat: proses yang sama | %.1f s | %.1f s |%n", warm(folder, 1), warm(folder, 2));
        out.println();
        out.println("| Berkas | Temuan | Waktu prosesor |");
        out.println("|---|---|---|");
        for (Map.Entry<String, String> file : ExtremeFiles.all().entrySet()) {
            extreme(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Returns the seconds of a whole process, with its start. */
    private static double cold(Path folder, int threads) throws Exception {
        return median(3, () -> {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Main.class.getName(),
                            "validate",
                            folder.toString(),
                            "--jobs",
                            String.valueOf(threads))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor();
        });
    }

    private static double warm(Path folder, int threads) throws Exception {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Program program = new Program(
                new Terminal(new ByteArrayInputStream(new byte[0]), nowhere, nowhere, Map.of(), folder, false));
        Callable<Integer> run = () -> program.run("validate", ".", "--jobs", String.valueOf(threads));
        run.call();
        run.call();
        return median(RUNS, run);
    }

    /** Measures the time of the processor, which other work on the machine does not lengthen. */
    private void extreme(String name, byte[] bytes) throws Exception {
        Checker checker = new Checker();
        Callable<Integer> run = () -> checker.check("batas.yaml", bytes, Placeholders.NONE, false, Settings.STANDARD)
                .diagnostics()
                .size();
        int findings = run.call();
        long until = System.nanoTime() + WARMING;
        while (System.nanoTime() < until) {
            run.call();
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] spent = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long before = threads.getCurrentThreadCpuTime();
            run.call();
            spent[i] = threads.getCurrentThreadCpuTime() - before;
        }
        Arrays.sort(spent);
        out.printf(Locale.ROOT, "| %s | %d | %.0f ms |%n", name, findings, spent[RUNS / 2] / 1e6);
    }

    /** Returns the middle one of the times of some runs, in seconds. */
    private static double median(int runs, Callable<Integer> run) throws Exception {
        double[] seconds = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            run.call();
            seconds[i] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        return seconds[runs / 2];
    }
}
