package id.sop.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.rule.Catalogue;
import id.sop.rule.Speech;
import id.sop.source.Source;
import id.sop.wording.Language;
import id.sop.wording.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HandbookTest {
    private static final Handbook INDONESIAN = new Handbook(Language.INDONESIAN);
    private static final Handbook ENGLISH = new Handbook(Language.ENGLISH);

    static Stream<String> codes() {
        return Catalogue.codes().stream();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aPageNamesTheSameInBothLanguages(String code) {
        assertEquals(placeholders(INDONESIAN, code), placeholders(ENGLISH, code));
    }

    private static Map<String, Set<String>> placeholders(Handbook handbook, String code) {
        Map<String, Set<String>> placeholders = new TreeMap<>();
        handbook.page(code).fields().forEach((key, words) -> placeholders.put(key, new Sentence(words).names()));
        return placeholders;
    }

    @ParameterizedTest
    @MethodSource("codes")
    void messagesAndHintsAreClausesInLowerCaseWithoutAFullStop(String code) {
        for (Handbook handbook : List.of(INDONESIAN, ENGLISH)) {
            Map<String, String> fields = handbook.page(code).fields();
            assertTrue(fields.containsKey("title") && fields.containsKey("hint"), code);
            fields.forEach((key, words) -> {
                assertFalse(words.isBlank(), code + "." + key);
                assertFalse(words.endsWith("."), () -> code + "." + key + ": " + words);
                boolean capital = Character.isUpperCase(words.codePointAt(0)) && !words.startsWith("YAML");
                assertTrue(
                        key.equals("title") || !capital || words.matches("(SOP|NIP|NRP) .*"),
                        () -> code + "." + key + ": " + words);
            });
        }
    }

    @Test
    void everyPlaceholderHasItsArgument() {
        for (Diagnostic diagnostic : Speech.all()) {
            for (Handbook handbook : List.of(INDONESIAN, ENGLISH)) {
                String said =
                        handbook.message(diagnostic) + handbook.hint(diagnostic).orElse("");
                assertFalse(Pattern.compile("``|\\(\\)|: $").matcher(said).find(), said);
            }
        }
    }

    @Message.Words("MB010")
    private record Unused(String output, int step) implements Message {}

    @Message.Words("MB010.salah")
    private record Misspelt(String output, int step) implements Message {}

    private static Diagnostic diagnostic(Message message) {
        return new Diagnostic(Severity.WARNING, Finding.at(new Source("a.yaml", "x").span(0, 1), message));
    }

    @Test
    void whatTheAuthorWroteIsPutOnOneLineAndCutWhereNobodyReadsOn() {
        assertEquals(
                "output `Laporan kinerja` dari langkah 2 tidak menjadi kelengkapan langkah lain",
                INDONESIAN.message(diagnostic(new Unused("Laporan\n  kinerja", 2))));
        String message = INDONESIAN.message(diagnostic(new Unused("\uD83D\uDE00".repeat(500), 2)));
        assertTrue(message.startsWith("output `" + "\uD83D\uDE00".repeat(400) + "…` dari"), message);
    }

    @Test
    void aMessageWithoutItsLineIsNotSaidInOtherWords() {
        Diagnostic misspelt = diagnostic(new Misspelt("Laporan", 2));
        assertThrows(IllegalStateException.class, () -> INDONESIAN.message(misspelt));
        assertTrue(INDONESIAN.hint(misspelt).isPresent());
    }
}
