package id.sop.diagnostic;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.sop.rule.Catalogue;
import id.sop.rule.Speech;
import id.sop.testing.Differences;
import id.sop.wording.Language;
import id.sop.wording.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The records of what can be said and the lines of the handbook are two views of one set. */
final class MessagesTest {
    /**
     * What no fixture can bring the checker to say: it is about files, rosters, documents, sheets, or configurations, alone or laid over one
     * another.
     */
    private static final Pattern SAID_ELSEWHERE = Pattern.compile(
            "(BK|DF|IM|KF|RN)\\d{3}.*|YM004\\.(butir-pasangan|pola|pola-besar|luar|tidak-ada|lingkaran)");

    private static final List<MessageType> TYPES = types();

    private static List<MessageType> types() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("id.sop").stream()
                        .filter(found -> found.isAnnotatedWith(Message.Words.class))
                        .map(JavaClass::reflect)
                        .map(found -> MessageType.of(found.asSubclass(Message.class)))
                        .toList();
    }

    private static Set<String> keys() {
        return TYPES.stream().map(MessagesTest::key).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String key(MessageType type) {
        return type.variant().isEmpty() ? type.code() : type.code() + "." + type.variant();
    }

    @Test
    void everyMessageIsOfACodeInTheCatalogue() {
        assertTrue(TYPES.size() > 200, () -> "too few messages were found: " + TYPES.size());
        TYPES.forEach(type -> assertTrue(Catalogue.entry(type.code()).isPresent(), key(type)));
    }

    @ParameterizedTest
    @EnumSource
    void everyMessageHasItsLineAndEveryLineItsMessage(Language language) {
        Handbook handbook = new Handbook(language);
        Set<String> lines = Catalogue.codes().stream()
                .flatMap(code -> handbook.page(code).fields().keySet().stream()
                        .filter(key -> key.equals("message") || key.startsWith("message."))
                        .map(key -> code + key.substring("message".length())))
                .collect(Collectors.toCollection(TreeSet::new));
        Differences.assertNone(keys(), lines);
    }

    @ParameterizedTest
    @EnumSource
    void noHintIsWithoutItsMessage(Language language) {
        Handbook handbook = new Handbook(language);
        assertAll(Catalogue.codes().stream().flatMap(code -> {
            Map<String, String> fields = handbook.page(code).fields();
            return fields.keySet().stream()
                    .filter(key -> key.contains("."))
                    .map(key -> () ->
                            assertTrue(fields.containsKey(key.replaceFirst("^[^.]*", "message")), code + ": " + key));
        }));
    }

    @ParameterizedTest
    @EnumSource
    void theWordsOfAMessageNameNothingButItsArguments(Language language) {
        Handbook handbook = new Handbook(language);
        assertAll(TYPES.stream().flatMap(type -> Stream.of("message", "hint", "related")
                .map(key -> () -> assertEquals(
                        List.of(),
                        strangers(handbook.page(type.code()).any(key, type.variant()), type),
                        () -> key(type) + " " + key))));
    }

    /** Returns the names in a message's words that are none of its arguments. */
    private static List<String> strangers(Optional<Sentence> words, MessageType type) {
        return words.map(Sentence::names).orElse(Set.of()).stream()
                .filter(name -> !type.parameters().contains(name))
                .toList();
    }

    @Test
    void everyMessageIsReallySpoken() {
        Set<String> spoken = Speech.all().stream()
                .map(diagnostic -> key(diagnostic.finding().type()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> silent = keys();
        silent.removeAll(spoken);
        silent.removeIf(SAID_ELSEWHERE.asMatchPredicate());
        assertEquals(Set.of(), silent);
    }
}
