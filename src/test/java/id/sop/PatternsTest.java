package id.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.sop.testing.PumpedText;
import id.sop.testing.Seed;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every regular expression of the program is tried on long texts that are made to lead it astray. It finds them by itself: the
 * constants of all classes, and what is written as an argument of a method of String.
 */
@Tag("slow")
final class PatternsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final long SEED = Seed.or(90_210);
    private static final int TRIALS = 5;

    /** Where expressions are put together while the program runs, and why that is no danger. */
    private static final Map<String, String> PUT_TOGETHER = Map.of(
            "ElementIds", "a fixed stem and the number behind it",
            "ElementCheck", "elements that the program names",
            "Unit", "words of the program for units of government",
            "Seat", "words of the program for kinds of offices",
            "TextCheck", "two numbers of pages",
            "Markup", "a word that the layout engine has found in one line of style",
            "FreeMarkerWords", "sentences of a library, each at its beginning",
            "LibraryWords", "whole sentences of two libraries",
            "OpenTags", "the name of a directive, quoted");

    private static final Pattern COMPILED = Pattern.compile("Pattern\\s*\\.compile\\(");
    private static final Pattern CONSTANT = Pattern.compile(
            "static final (?:java\\.util\\.regex\\.)?Pattern [A-Z_]+ =\\s*(?:java\\.util\\.regex\\.)?Pattern\\s*\\.compile\\(");
    private static final Pattern ARGUMENT =
            Pattern.compile("\\.(?:matches|replaceAll|replaceFirst|split)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"");

    private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9A-F]{4})");

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String name = file.getFileName().toString();
                sources.put(name.substring(0, name.lastIndexOf('.')), Files.readString(file));
            }
        }
        return sources;
    }

    private static Map<String, Pattern> patterns() throws IOException, IllegalAccessException {
        Map<String, Pattern> patterns = new TreeMap<>();
        for (JavaClass found : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("id.sop")) {
            for (Field field : found.reflect().getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
                    field.setAccessible(true);
                    patterns.put(found.getSimpleName() + "." + field.getName(), (Pattern) field.get(null));
                }
            }
        }
        for (Map.Entry<String, String> source : sources().entrySet()) {
            Matcher argument = ARGUMENT.matcher(source.getValue());
            while (argument.find()) {
                String written = UNICODE.matcher(argument.group(1))
                        .replaceAll(code -> String.valueOf((char) Integer.parseInt(code.group(1), 16)))
                        .translateEscapes();
                patterns.put(source.getKey() + " \"" + written + "\"", Pattern.compile(written));
            }
        }
        return patterns;
    }

    @Test
    void expressionsAreConstantsUnlessAReasonIsGiven() throws IOException {
        List<String> unknown = new ArrayList<>();
        sources().forEach((name, text) -> {
            long constants = CONSTANT.matcher(text).results().count();
            // RE2/J has a class of the same name.
            long all = text.contains("com.google.re2j")
                    ? Pattern.compile("java\\.util\\.regex\\.Pattern\\.compile\\(")
                            .matcher(text)
                            .results()
                            .count()
                    : COMPILED.matcher(text).results().count();
            if (constants != all && !PUT_TOGETHER.containsKey(name)) {
                unknown.add(name);
            }
        });
        assertEquals(List.of(), unknown);
    }

    @Test
    void theyAreFound() throws IOException, IllegalAccessException {
        assertTrue(patterns().size() > 100, () -> "too few were found");
        assertTrue(patterns().containsKey("NamePattern.SPACES"));
    }

    @TestFactory
    Stream<DynamicTest> noLongTextHoldsOneUp() throws IOException, IllegalAccessException {
        return patterns().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> pump(entry.getValue())));
    }

    private static void pump(Pattern pattern) {
        Random random = new Random(SEED);
        List<String> texts = new ArrayList<>(PumpedText.plain());
        for (int trial = 0; trial < TRIALS; trial++) {
            texts.add(PumpedText.of(pattern.pattern(), random));
        }
        for (String text : texts) {
            PumpedText.Counted counted = new PumpedText.Counted(text);
            try {
                Matcher matcher = pattern.matcher(counted);
                while (matcher.find()) {
                    assertFalse(matcher.end() > text.length());
                }
                matcher.matches();
            } catch (StackOverflowError | PumpedText.TooMuchWork e) {
                throw new AssertionError(
                        e + ": " + pattern + " on " + text.length() + " characters like "
                                + text.substring(0, Math.min(60, text.length())) + " … "
                                + text.substring(Math.max(0, text.length() - 20)) + ", seed " + SEED,
                        e);
            }
        }
    }
}
