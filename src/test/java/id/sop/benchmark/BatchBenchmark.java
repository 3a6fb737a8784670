package id.sop.benchmark;

import id.sop.testing.SopProcess;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures batches as people run them: each a process of its own, with a small heap, that reads the standard texts and a roster,
 * and leaves every sheet and its record on disk.
 */
public final class BatchBenchmark {
    private static final Path TEXTS = Path.of("sop-definitions", "umum");
    private static final List<Integer> SIZES = List.of(100, 1_000, 10_000);
    private static final String HEAP = "256m";

    /** The kecamatan of the country, and the SOPs that one of them may have. */
    private static final int COUNTRY = 7_285;

    private static final int SOPS = 50;
    private static final double MEBIBYTE = 1 << 20;

    private final PrintStream out;
    private final Path folder;
    private final List<String> texts;

    private BatchBenchmark(PrintStream out, Path folder) throws IOException {
        this.out = out;
        this.folder = folder;
        Files.createDirectories(folder.resolve("sop"));
        texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(TEXTS)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString();
                Files.copy(file, folder.resolve("sop").resolve(name));
                if (!name.equals("sop.yaml")) {
                    texts.add(name.replace(".yaml", ".pdf"));
                }
            }
        }
    }

    /** Prints tables in Markdown. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("sop-batch");
        try {
            new BatchBenchmark(new PrintStream(System.out, true, StandardCharsets.UTF_8), folder).run();
        } finally {
            delete(folder);
        }
    }

    private void run() throws Exception {
        out.println(
                "| Lembar | Utas | Waktu | Lembar/s | Waktu prosesor per lembar | Lembar pertama | Memori puncak |");
        out.println("|---|---|---|---|---|---|---|");
        for (int size : SIZES) {
            for (int jobs = 1; jobs <= 2; jobs++) {
                delete(folder.resolve("hasil"));
                tell(size, jobs, batch(size, jobs));
            }
        }
        int most = SIZES.get(SIZES.size() - 1);
        List<FileTime> before = times();
        Measured again = batch(most, 2);
        out.printf(
                Locale.ROOT,
                "%nDiulang tanpa perubahan, %d hasil: %.1f detik, %s.%n",
                sheets(most),
                again.seconds(),
                times().equals(before) ? "tidak ada berkas yang disentuh" : "BERKAS DISENTUH");
        writeManyTexts();
        Measured plan = measure(COUNTRY, "batch --roster daftar.csv banyak -o rencana --dry-run");
        out.printf(
                Locale.ROOT,
                "Rencana untuk %d hasil: %.1f detik, waktu prosesor %.1f detik, memori puncak %.0f MiB.%n",
                COUNTRY * SOPS,
                plan.seconds(),
                plan.processorSeconds(),
                plan.memory() / MEBIBYTE);
        out.printf(
                Locale.ROOT,
                "%d prosesor, Java %s, -Xmx%s.%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                HEAP);
    }

    private int sheets(int size) {
        return offices(size) * texts.size();
    }

    private int offices(int size) {
        return (size + texts.size() - 1) / texts.size();
    }

    private void tell(int size, int jobs, Measured measured) {
        out.printf(
                Locale.ROOT,
                "| %d | %d | %.1f s | %.0f | %.1f ms | %.1f s | %.0f MiB |%n",
                sheets(size),
                jobs,
                measured.seconds(),
                sheets(size) / measured.seconds(),
                measured.processorSeconds() * 1e3 / sheets(size),
                measured.firstSeconds(),
                measured.memory() / MEBIBYTE);
    }

    /**
     * What a batch took.
     *
     * @param seconds from the start of the process to its end
     * @param processorSeconds of all its threads, those of the compiler and the collector included
     * @param firstSeconds until the first sheet lay in its place
     * @param memory the most that the process had resident, in bytes
     */
    private record Measured(double seconds, double processorSeconds, double firstSeconds, double memory) {}

    private Measured batch(int size, int jobs) throws IOException, InterruptedException {
        return measure(offices(size), "batch --roster daftar.csv sop -o hasil --progress none --jobs " + jobs);
    }

    /** Writes the standard texts under as many names, each with a nomor of its own. */
    private void writeManyTexts() throws IOException {
        Path many = Files.createDirectories(folder.resolve("banyak"));
        Files.copy(folder.resolve("sop/sop.yaml"), many.resolve("sop.yaml"));
        for (int number = 0; number < SOPS; number++) {
            String text = texts.get(number % texts.size()).replace(".pdf", ".yaml");
            String content = Files.readString(folder.resolve("sop").resolve(text));
            Files.writeString(
                    many.resolve(number + "-" + text),
                    content.replaceFirst("\\$\\{klasifikasi}/[0-9]+", "\\${klasifikasi}/" + (number + 1)));
        }
    }

    private Measured measure(int offices, String command) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("daftar.csv"), RosterWorkload.of(offices, 1));
        long start = System.nanoTime();
        Process process = SopProcess.start(
                folder, List.of("-Xmx" + HEAP, "-XX:+UseSerialGC"), SopProcess.MAIN, List.of(command.split(" ", -1)));
        double first = 0;
        double memory = 0;
        double processor = 0;
        while (process.isAlive()) {
            if (first == 0 && hasSheet()) {
                first = since(start);
            }
            memory = Math.max(memory, peak(process));
            processor = Math.max(
                    processor,
                    process.info()
                            .totalCpuDuration()
                            .map(time -> time.toNanos() / 1e9)
                            .orElse(0.0));
            Thread.sleep(5);
        }
        double seconds = since(start);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("err.txt")));
        }
        return new Measured(seconds, processor, first, memory);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private boolean hasSheet() {
        Path office = folder.resolve("hasil").resolve(RosterWorkload.FIRST);
        return texts.stream().anyMatch(text -> Files.exists(office.resolve(text)));
    }

    /** Returns the peak that Linux keeps for a process, in bytes; 0 elsewhere, and for one that has just ended. */
    private static double peak(Process process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) * 1024)
                    .sum();
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }

    private List<FileTime> times() throws IOException {
        List<FileTime> times = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder.resolve("hasil"))) {
            for (Path file : files.filter(path -> !path.endsWith("lock"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList()) {
                times.add(Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    private static void delete(Path root) throws IOException {
        if (Files.exists(root)) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
