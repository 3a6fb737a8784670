package id.sop.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Many SOPs, made from the shipped definitions with small changes; the same ones for the same seed. */
final class Workload {
    private static final Path DEFINITIONS = Path.of("sop-definitions");
    private static final int PER_FOLDER = 100;
    private static final List<String> TIMES = List.of("1 jam", "45 menit", "2 hari", "1-3 hari", "segera", "1,5 jam");

    private final Random random;

    private Workload(long seed) {
        random = new Random(seed);
    }

    /** Writes a number of SOPs below a folder, a hundred to a folder, each with a configuration laid over a common one. */
    static void write(Path folder, int files, long seed) throws IOException {
        Workload workload = new Workload(seed);
        List<List<String>> definitions = definitions();
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("sop.yaml"), "hari_kerja: 7 jam 30 menit\naturan: {MB010: mati}\n");
        Files.writeString(folder.resolve(".gitignore"), "*.tmp\n/arsip/\n");
        for (int i = 0; i < files; i++) {
            Path office = folder.resolve("kantor-%03d".formatted(i / PER_FOLDER));
            if (i % PER_FOLDER == 0) {
                Files.createDirectories(office);
                Files.writeString(
                        office.resolve("sop.yaml"),
                        "turunan_dari: ../sop.yaml\nkhusus:\n  - berkas: \"sop-*5.yaml\"\n    aturan: {MB009: catatan}\n");
            }
            List<String> lines = workload.varied(definitions.get(i % definitions.size()));
            Files.write(office.resolve("sop-%04d.yaml".formatted(i)), lines);
        }
    }

    private static List<List<String>> definitions() throws IOException {
        List<List<String>> definitions = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(DEFINITIONS)) {
            List<Path> files = walk.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("sop.yaml"))
                    .sorted()
                    .toList();
            for (Path file : files) {
                definitions.add(Files.readAllLines(file));
            }
        }
        return definitions;
    }

    /** Most lines stay; some times and words change, and now and then a line is lost. */
    private List<String> varied(List<String> lines) {
        List<String> varied = new ArrayList<>();
        for (String line : lines) {
            int chance = random.nextInt(100);
            if (line.startsWith("nama: ")) {
                varied.add(line + " " + random.nextInt(10_000));
            } else if (line.startsWith("    waktu: ") && chance < 10) {
                varied.add("    waktu: " + TIMES.get(random.nextInt(TIMES.size())));
            } else if (line.startsWith("    output: ") && chance < 5) {
                varied.add(line + "x");
            } else if (!line.startsWith("    output: ") || chance < 98) {
                varied.add(line);
            }
        }
        return varied;
    }
}
