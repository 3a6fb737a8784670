package id.sop.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The standard texts that come with the program, and their values, to start from. */
public final class StandardTexts {
    private static final String FOLDER = "umum/";

    private static final List<String> NAMES = List.of(
            "umum/perencanaan-kinerja",
            "umum/pengumpulan-data-kinerja",
            "umum/pengukuran-kinerja",
            "umum/pemantauan-kinerja",
            "umum/pelaporan-kinerja",
            "umum/evaluasi-kinerja");

    private StandardTexts() {}

    /** Returns the names of all of them, in the order in which an office needs them. */
    public static List<String> names() {
        return NAMES;
    }

    /** Returns a text by its name. */
    public static String text(String name) {
        return read(name + ".yaml");
    }

    /** Returns the {@code sop.yaml} with the values that the texts leave open. */
    public static String values() {
        return read(FOLDER + "sop.yaml");
    }

    private static String read(String file) {
        try (InputStream in = StandardTexts.class.getResourceAsStream("/sop-definitions/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns an SOP under another name: the value that names it is replaced, wherever that ends. */
    public static String renamed(String text, String name) {
        List<String> lines = text.lines().toList();
        int first = 0;
        while (first < lines.size() && !lines.get(first).startsWith("nama:")) {
            first++;
        }
        int end = Math.min(first + 1, lines.size());
        while (end < lines.size() && lines.get(end).startsWith(" ")) {
            end++;
        }
        String before =
                lines.subList(0, first).stream().map(line -> line + "\n").collect(Collectors.joining());
        String after = lines.subList(end, lines.size()).stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        return before + NewSopWriter.line("nama", name) + after;
    }
}
