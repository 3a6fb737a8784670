package id.sop.diagnostic;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.sop.rule.Catalogue;
import id.sop.rule.Speech;
import id.sop.testing.Differences;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The records of what can be said and the lines of the handbook are two views of one set. */
final class MessagesTest {
    /** The codes whose messages are records; those of the others are loose strings, which {@link HandbookTest} holds. */
    private static final Pattern CODES = Pattern.compile("(AL|ID(?!005)|KG|KT|MB|PL|RG)\\d{3}|YM010");

    /** What an argument is called in the handbook. */
    private static final Pattern PLACEHOLDER = Pattern.compile("(?<!\\$)\\{(\\d|[a-z][A-Za-z]*)}");

    private static final Map<String, Class<? extends Message>> MESSAGES = messages();

    static boolean isMoved(String code) {
        return CODES.matcher(code).matches();
    }

    /** Returns the classes of all messages of the program by what stands in their {@link Message.Words}. */
    private static Map<String, Class<? extends Message>> messages() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("id.sop").stream()
                        .filter(found ->
                                found.isAssignableTo(Message.class) && found.isAnnotatedWith(Message.Words.class))
                        .map(JavaClass::reflect)
                        .<Class<? extends Message>>map(found -> found.asSubclass(Message.class))
                        .collect(Collectors.toMap(
                                found ->
                                        found.getAnnotation(Message.Words.class).value(),
                                Function.identity(),
                                (one, other) -> {
                                    throw new AssertionError(one + " and " + other + " share a key");
                                },
                                TreeMap::new));
    }

    private static String key(MessageType type) {
        return type.variant().isEmpty() ? type.code() : type.code() + "." + type.variant();
    }

    @Test
    void everyMessageIsARecordOfACodeInTheCatalogue() {
        assertFalse(MESSAGES.isEmpty());
        MESSAGES.forEach((key, message) -> {
            MessageType type = MessageType.of(message);
            assertEquals(key, key(type));
            assertTrue(Catalogue.entry(type.code()).isPresent(), key);
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyMessageHasItsLineAndEveryLineItsMessage(Language language) {
        Handbook handbook = new Handbook(language);
        Set<String> lines = Catalogue.codes().stream()
                .filter(MessagesTest::isMoved)
                .flatMap(code -> handbook.page(code).fields().keySet().stream()
                        .filter(key -> key.equals("message") || key.startsWith("message."))
                        .map(key -> code + key.substring("message".length())))
                .collect(Collectors.toCollection(TreeSet::new));
        Differences.assertNone(MESSAGES.keySet(), lines);
    }

    @ParameterizedTest
    @EnumSource
    void noHintIsWithoutItsMessage(Language language) {
        Handbook handbook = new Handbook(language);
        assertAll(Catalogue.codes().stream().filter(MessagesTest::isMoved).flatMap(code -> {
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
        assertAll(
                MESSAGES.values().stream().map(MessageType::of).flatMap(type -> Stream.of("message", "hint", "related")
                        .map(key -> () -> assertEquals(
                                List.of(),
                                strangers(handbook.page(type.code()).fields(), key, type),
                                () -> key(type) + " " + key))));
    }

    /** Returns the placeholders of a message's words that are none of its arguments. */
    private static List<String> strangers(Map<String, String> fields, String key, MessageType type) {
        String usual = fields.getOrDefault(key, "");
        String words = type.variant().isEmpty() ? usual : fields.getOrDefault(key + "." + type.variant(), usual);
        return PLACEHOLDER
                .matcher(words)
                .results()
                .map(place -> place.group(1))
                .filter(name -> !type.parameters().contains(name))
                .toList();
    }

    @Test
    void everyMessageIsReallySpoken() {
        Set<String> spoken = Speech.all().stream()
                .map(diagnostic -> diagnostic.finding().message())
                .filter(message -> !(message instanceof Loose))
                .map(message -> key(MessageType.of(message.getClass())))
                .collect(Collectors.toCollection(TreeSet::new));
        Differences.assertNone(MESSAGES.keySet(), spoken);
    }
}
