package id.sop.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.config.ConfigurationFormat;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.SopFormat;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What files of the project say is what they say in the one layout; {@code -Dseed=…} strews other comments. */
class FormattedFilesTest {
    @Test
    void theDefinitionsAreLaidOut() throws IOException {
        for (Path file : files()) {
            if (file.startsWith("sop-definitions")) {
                MappingSpec format = file.endsWith("sop.yaml") ? ConfigurationFormat.FILE : SopFormat.SOP;
                assertEquals(
                        text(file), text(file).flatMap(text -> FormatterTest.formatted(text, format)), file::toString);
            }
        }
    }

    /** Fixtures hold whatever was found in the files of offices and beginners. */
    @Test
    void everyFileOfTheFixturesSaysWhatItSaidAndIsFormattedOnce() throws IOException {
        int count = 0;
        for (Path file : files()) {
            for (MappingSpec format : List.of(SopFormat.SOP, ConfigurationFormat.FILE)) {
                Optional<String> once = text(file).flatMap(text -> FormatterTest.formatted(text, format));
                if (once.isPresent()) {
                    assertEquals(once, FormatterTest.formatted(once.get(), format), file::toString);
                    count++;
                }
            }
        }
        assertTrue(count > 1000, "too few were formatted: " + count);
    }

    /** The formatter itself refuses a text that has lost a comment or a value, which {@link FormatterTest#formatted} asserts against. */
    @Test
    void commentsAnywhereSurvive() throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        List<Path> files = files();
        int count = 0;
        for (int round = 0; round < 400; round++) {
            Optional<String> strewn = text(files.get(random.nextInt(files.size())))
                    .filter(text -> FormatterTest.formatted(text).isPresent())
                    .map(text -> strewn(text, random));
            Optional<String> once = strewn.flatMap(FormatterTest::formatted);
            if (once.isPresent()) {
                assertEquals(once, FormatterTest.formatted(once.get()), () -> "seed " + seed + "\n" + strewn.get());
                count++;
            }
        }
        assertTrue(count > 100, "too few were formatted: " + count + ", seed " + seed);
    }

    private static String strewn(String text, Random random) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            switch (random.nextInt(6)) {
                case 0 -> lines.add(" ".repeat(random.nextInt(7)) + "# di atas " + lines.size());
                case 1 -> lines.add("");
                default -> {
                    // Most lines stay without neighbours.
                }
            }
            lines.add(random.nextInt(5) == 0 && !line.isBlank() ? line + "   # di sisi " + lines.size() : line);
        }
        return String.join("\n", lines) + "\n# akhir\n";
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("sop-definitions", "src/test/resources")) {
            try (Stream<Path> found = Files.walk(Path.of(folder))) {
                found.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private static Optional<String> text(Path file) throws IOException {
        try {
            return Optional.of(Files.readString(file)).filter(text -> !text.startsWith("\uFEFF"));
        } catch (MalformedInputException e) {
            return Optional.empty();
        }
    }
}
