package id.sop.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.sop.wording.Language;
import id.sop.wording.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The records of messages and the words of the handbook belong together. */
final class MessageWordsTest {
    private static final List<Handbook> HANDBOOKS =
            Stream.of(Language.values()).map(Handbook::new).toList();

    /** Families of codes, or codes, all of whose sentences have records. */
    private static final Set<String> TYPED = Set.of(
            "DF", "RN", "YM001", "YM002", "YM003", "YM004", "YM005", "YM006", "YM007", "YM008", "YM009", "YM011", "YM012");

    private static final List<MessageType> TYPES = types();

    private static List<MessageType> types() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("id.sop").stream()
                        .filter(type -> type.isAnnotatedWith(Message.Words.class))
                        .map(JavaClass::reflect)
                        .map(type -> MessageType.of(type.asSubclass(Message.class)))
                        .toList();
    }

    @Test
    void everyMessageHasWordsOfItsOwnInEachLanguage() {
        assertTrue(TYPES.size() > 100, () -> TYPES.size() + " messages");
        List<String> missing = new ArrayList<>();
        for (Handbook handbook : HANDBOOKS) {
            for (MessageType type : TYPES) {
                if (handbook.page(type.code()).own("message", type.variant()).isEmpty()) {
                    missing.add(handbook.language().code() + " " + name(type));
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void wordsNameNothingButComponentsOfTheirMessage() {
        List<String> unknown = new ArrayList<>();
        for (Handbook handbook : HANDBOOKS) {
            for (MessageType type : TYPES) {
                for (String key : List.of("message", "hint", "related")) {
                    Optional<Sentence> words = handbook.page(type.code()).any(key, type.variant());
                    words.map(Sentence::names).orElse(Set.of()).stream()
                            .filter(name -> !type.parameters().contains(name))
                            .forEach(name -> unknown.add(
                                    handbook.language().code() + " " + name(type) + " " + key + " {" + name + "}"));
                }
            }
        }
        assertEquals(List.of(), unknown);
    }

    @Test
    void everyVariantOfAPageIsSaidByAMessage() {
        Set<String> said = TYPES.stream()
                .filter(type -> !type.variant().isEmpty())
                .map(MessageWordsTest::name)
                .filter(MessageWordsTest::isTyped)
                .collect(Collectors.toCollection(TreeSet::new));
        for (Handbook handbook : HANDBOOKS) {
            Set<String> written = HandbookTest.codes()
                    .flatMap(code -> handbook.page(code).fields().keySet().stream()
                            .filter(key -> key.contains("."))
                            .map(key -> code + key.substring(key.indexOf('.'))))
                    .filter(MessageWordsTest::isTyped)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(said, written, handbook.language().code());
        }
    }

    private static boolean isTyped(String name) {
        return TYPED.stream().anyMatch(name::startsWith);
    }

    private static String name(MessageType type) {
        return type.variant().isEmpty() ? type.code() : type.code() + "." + type.variant();
    }
}
