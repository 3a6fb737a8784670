package id.sop.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files at the limits of the format, each crowded with something else, by name. */
final class ExtremeFiles {
    private static final int MOST = 1 << 20;
    private static final String HEAD = "nama: Laporan\npelaksana: {staf: Staf}\nlangkah:\n";

    private ExtremeFiles() {}

    static Map<String, String> all() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("500 langkah, 1 MiB", steps(500, "  kelengkapan: [%s]\n  output: [%s]\n", 5, 350));
        files.put("500 langkah × 30 dokumen", steps(500, "  kelengkapan: [%s]\n  output: [%s]\n", 30, 0));
        files.put(
                "satu teks 1 MiB", HEAD + "- kegiatan: " + "kata ".repeat((MOST - 200) / 5) + "\n  pelaksana: staf\n");
        files.put("satu daftar 1 MiB", HEAD + step(0) + filled("masukan:\n", "- Dokumen %d\n"));
        files.put("kunci tak dikenal 1 MiB", HEAD + step(0) + filled("", "k%d: x\n"));
        files.put("jangkar 1 MiB", HEAD + step(0) + filled("masukan:\n", "- &a%d x\n"));
        files.put("kurung bersarang 1 MiB", "nama: " + "[".repeat(MOST - 10));
        files.put(
                "lekuk bersarang",
                IntStream.range(0, 1400).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining()));
        files.put("karakter kendali 1 MiB", "nama: " + "\u0001".repeat(MOST - 10));
        files.put("di atas 1 MiB", "nama: " + "a".repeat(MOST));
        return files;
    }

    private static String step(int number) {
        return "- id: langkah%d\n  kegiatan: Menyusun\n  pelaksana: staf\n".formatted(number);
    }

    private static String steps(int count, String lists, int items, int padding) {
        return HEAD
                + IntStream.range(0, count)
                        .mapToObj(number -> step(number)
                                + lists.formatted(
                                        items("butuh", number, items, padding / 2),
                                        items("hasil", number, items, padding / 2)))
                        .collect(Collectors.joining());
    }

    private static String items(String word, int step, int items, int padding) {
        return IntStream.range(0, items)
                .mapToObj(number -> word + " d " + step + " " + number + " dokumen".repeat(padding / 8))
                .collect(Collectors.joining(", "));
    }

    private static String filled(String head, String line) {
        StringBuilder text = new StringBuilder(head);
        for (int i = 0; text.length() < MOST - 200; i++) {
            text.append(line.formatted(i));
        }
        return text.toString();
    }
}
