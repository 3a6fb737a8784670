package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.batch.BuildInputs;
import id.sop.batch.Verdict;
import id.sop.diagnostic.Severity;
import id.sop.wording.EditorPhrase;
import id.sop.wording.ImportPhrase;
import id.sop.wording.Language;
import id.sop.wording.NewPhrase;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.wording.PreviewPhrase;
import id.sop.wording.Sentence;
import id.sop.wording.WatchPhrase;
import id.sop.wording.Worded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The phrases of the code and the words of both languages belong together. */
final class PhrasesTest {
    /** Keys that picocli makes itself from the names of commands and of its own texts. */
    private static final Pattern MADE_BY_PICOCLI =
            Pattern.compile("sop\\.(.*\\.)?usage\\.description|usage\\.\\w+Heading|mixinStandardHelpOptions\\.\\w+");

    private static final String SOURCES = sources();

    private static String sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(file -> (file.toString().endsWith(".java")
                                    && !file.toString().endsWith("Phrase.java"))
                            || file.toString().endsWith(".html"))
                    .map(PhrasesTest::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(
                new TreeSet<>(new Phrases(Language.INDONESIAN).bundle().keySet()),
                new TreeSet<>(new Phrases(Language.ENGLISH).bundle().keySet()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPhraseHasWordsThatNameAllItsParametersAndNoOther(Language language) {
        ResourceBundle words = new Phrases(language).bundle();
        for (Worded phrase : all()) {
            assertEquals(
                    Set.copyOf(phrase.parameters()), new Sentence(words.getString(phrase.key())).names(), phrase.key());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWordIsThatOfAPhraseOrOfAHelpText(Language language) {
        Set<String> unused = new TreeSet<>();
        for (String key : new Phrases(language).bundle().keySet()) {
            boolean help = SOURCES.contains("\"" + key + "\"")
                    || SOURCES.contains("${bundle:" + key + "}")
                    || MADE_BY_PICOCLI.matcher(key).matches();
            if (all().stream().noneMatch(phrase -> phrase.key().equals(key)) && !help) {
                unused.add(key);
            }
        }
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyPhraseIsSaidSomewhere() {
        Set<Worded> named = Stream.of(
                        names("severity", Severity.values()),
                        names("verdict", Verdict.Reason.values()),
                        names("build-input", BuildInputs.Kind.values()))
                .flatMap(phrases -> phrases)
                .collect(Collectors.toSet());
        List<String> unsaid = all().stream()
                .filter(phrase -> !named.contains(phrase))
                .filter(phrase -> !Pattern.compile("Phrase\\." + phrase + "\\b")
                        .matcher(SOURCES)
                        .find())
                .map(Worded::key)
                .filter(key -> !isAboutAnOption(key) && !isAboutATemplate(key))
                .toList();
        assertEquals(List.of(), unsaid);
    }

    private static List<Worded> all() {
        return Stream.<Worded[]>of(
                        Phrase.values(),
                        EditorPhrase.values(),
                        ImportPhrase.values(),
                        NewPhrase.values(),
                        PreviewPhrase.values(),
                        WatchPhrase.values())
                .flatMap(Arrays::stream)
                .toList();
    }

    private static Stream<Phrase> names(String group, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> Phrase.of(group, constant.name().toLowerCase(Locale.ROOT)));
    }

    /** What is said of a value that an option cannot take is found by the last part of the option's name. */
    private static boolean isAboutAnOption(String key) {
        return key.startsWith("usage.")
                && Pattern.compile("\"--([a-z]+-)*" + key.substring("usage.".length()) + "\"")
                        .matcher(SOURCES)
                        .find();
    }

    /** The tests of the built-in templates compare these with what the templates say of themselves. */
    private static boolean isAboutATemplate(String key) {
        return key.startsWith("template.sop-ap") || key.startsWith("template.option.");
    }

    @Test
    void argumentsArePrintedAsTheyAre() {
        Phrases phrases = new Phrases(Language.ENGLISH);
        assertEquals("10000 sheets bound into it's {0} $1", phrases.get(Phrase.RENDER_BOUND, 10_000, "it's {0} $1"));
    }

    @Test
    void aPhraseWithoutItsArgumentsIsAMistake() {
        Phrases phrases = new Phrases(Language.ENGLISH);
        assertThrows(IllegalArgumentException.class, () -> phrases.get(Phrase.RENDER_BOUND, 3));
        assertThrows(IllegalArgumentException.class, () -> phrases.get(Phrase.BATCH_NOTHING, 3));
        assertThrows(IllegalArgumentException.class, () -> Phrase.of("verdict", "eaten"));
    }

    @Test
    void placesAreNamesInBracesWithoutADollarSign() {
        Sentence sentence = new Sentence("`${name}` {name} {Name} {} {two words}");
        assertEquals(Set.of("name"), sentence.names());
        assertEquals("`${name}` x {Name} {} {two words}", sentence.with(name -> "x"));
        assertTrue(sentence.pattern().contains("{name}"));
        assertFalse(sentence.with(name -> "$").contains(" {name} "));
    }
}
