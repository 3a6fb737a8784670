package id.sop.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.check.Checker;
import id.sop.rule.NumberPattern;
import id.sop.testing.Effort;
import id.sop.testing.HangGuard;
import id.sop.testing.Mutations;
import id.sop.testing.Seed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever an office writes into its files, the program answers soon: 60,000 configurations that are laid over one another,
 * patterns for files and patterns for numbers. Each has random numbers of its own; {@code -Dseed=…} tries others.
 */
@Tag("slow")
@HangGuard
final class OfficeFuzzTest {
    private static final Logger LOGGER = Logger.getLogger(OfficeFuzzTest.class.getName());
    private static final long SEED = Seed.or(11_2026);
    private static final int CONFIGURATIONS = 20_000;
    private static final int GLOBS = 20_000;
    private static final int NUMBER_PATTERNS = 20_000;

    private static final int MOST_SECONDS = 1;

    private static final List<String> OF_GLOBS = List.of(
            "*", "**", "**/", "/", "?", "[", "]", "[a-c]", "[!a]", "[^a]", "[]a]", "{", "}", "{a,b}", "{,", ",", "!",
            "\\", "a", "b", "ab", ".yaml", "é", "👍", "-", " ", "#", "(", "+", ".", "$", "|");
    private static final List<String> OF_NUMBERS = List.of(
            "[0-9]", "[A-Z]+", "[^/]", "\\d", "\\S", "\\.", ".", ".*", "/", "-", "a", "1", "(", ")", "(?:", "|", "+",
            "*", "?", "{2}", "{1,3}", "{3,}", "^", "$");
    private static final List<String> BEYOND = List.of(
            "{900}",
            "{999999999}",
            "(?=a)",
            "(?<!a)",
            "\\1",
            "++",
            "*+",
            "(?>",
            "&&",
            "[",
            "]",
            "\\",
            "\\Q",
            "(?i)",
            "\\p{L}",
            "[[:alpha:]]",
            "{",
            "👍");

    private static void each(int count, Work work) {
        LOGGER.info(() -> count + " inputs of seed " + SEED);
        IntStream.range(0, count).parallel().forEach(number -> {
            Callable<Random> one = () -> {
                Random random = new Random(SEED + 1_000_003L * number);
                work.with(random);
                return random;
            };
            try {
                // The longest take half a second once compiled: what takes too long before may do so once.
                if (Effort.of(one).millis() >= TimeUnit.SECONDS.toMillis(MOST_SECONDS)) {
                    Effort.within(MOST_SECONDS, one);
                }
            } catch (Exception | AssertionError | StackOverflowError e) {
                throw new AssertionError("input " + number + " of seed " + SEED, e);
            }
        });
    }

    /** What is tried with one input. */
    private interface Work {
        void with(Random random) throws Exception;
    }

    private static String joined(Random random, int most, List<String> pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    private static String pumped(Random random, List<String> pieces, int length) {
        String piece = joined(random, 3, pieces);
        return piece.repeat(Math.max(1, length / piece.length())) + joined(random, 3, pieces);
    }

    @Test
    void aPatternForFilesIsMatchedSoonOrIsNone() {
        each(GLOBS, random -> {
            String pattern = random.nextBoolean() ? joined(random, 12, OF_GLOBS) : pumped(random, OF_GLOBS, 900);
            String path = random.nextBoolean() ? joined(random, 12, OF_GLOBS) : pumped(random, OF_GLOBS, 4000);
            for (Optional<Glob> glob : List.of(Glob.of(pattern), Glob.ofIgnoreFile(pattern))) {
                glob.ifPresent(found -> found.matches(path));
            }
        });
    }

    @Test
    void aPatternForNumbersMeansWhatJavaMeansOrIsRefused() {
        each(NUMBER_PATTERNS, random -> {
            String pattern = joined(random, 8, OF_NUMBERS);
            Optional<NumberPattern> read = read(pattern);
            Optional<Pattern> java = java(pattern);
            assertTrue(java.isPresent() || read.isEmpty(), pattern);
            for (int i = 0; i < 4 && read.isPresent(); i++) {
                String text = joined(random, 10, List.of("1", "12", "a", "B", "/", "-", "."));
                assertEquals(
                        java.orElseThrow().matcher(text).matches(), read.get().matches(text), pattern + " on " + text);
            }
            List<String> all = new ArrayList<>(OF_NUMBERS);
            all.addAll(BEYOND);
            Optional<NumberPattern> wild =
                    read(random.nextBoolean() ? joined(random, 20, all) : pumped(random, all, 480));
            wild.ifPresent(found -> found.matches(pumped(random, OF_NUMBERS, 100_000)));
        });
    }

    private static Optional<NumberPattern> read(String pattern) {
        try {
            return Optional.of(NumberPattern.of(pattern));
        } catch (NumberPattern.Refused e) {
            return Optional.empty();
        }
    }

    private static Optional<Pattern> java(String pattern) {
        try {
            return Optional.of(Pattern.compile(pattern));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    @Test
    void configurationsThatAreLaidOverOneAnotherAreReadSoon() {
        Checker checker = new Checker();
        each(CONFIGURATIONS, random -> {
            List<ConfigurationLayer> layers = new ArrayList<>();
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                byte[] file = written(random).getBytes(StandardCharsets.UTF_8);
                byte[] bytes = random.nextInt(3) > 0 ? file : Mutations.file(file, random);
                checker.document("sop.yaml", bytes).value().ifPresent(node -> {
                    ConfigurationFormat.isRoot(node);
                    ConfigurationFormat.base(node);
                    layers.add(new ConfigurationLayer("/kantor", node));
                });
            }
            if (!layers.isEmpty()) {
                checker.configuration(layers)
                        .value()
                        .ifPresent(found -> found.at("/kantor/" + joined(random, 6, OF_GLOBS)));
                ConfigurationLayer.merge(layers);
            }
        });
    }

    /** Writes a configuration of keys that there are, with values that some of them take. */
    private static String written(Random random) {
        StringBuilder text = new StringBuilder();
        ConfigurationFormat.FILE.keys().forEach(key -> {
            if (random.nextInt(3) == 0) {
                String value =
                        switch (key.name()) {
                            case "pola_nomor" -> quoted(joined(random, 6, OF_NUMBERS));
                            case "khusus" ->
                                "[{berkas: " + quoted(joined(random, 6, OF_GLOBS)) + ", aturan: {MB010: mati}}]";
                            default -> key.example();
                        };
                text.append(key.name()).append(": ").append(value).append('\n');
            }
        });
        return text.toString();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
