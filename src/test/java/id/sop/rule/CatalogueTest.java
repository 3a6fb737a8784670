package id.sop.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.sop.diagnostic.Handbook;
import id.sop.diagnostic.Message;
import id.sop.testing.Differences;
import id.sop.wording.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of codes, the pages that explain them and the fixtures that prove them are three views of one set. */
final class CatalogueTest {
    /** Codes of what is found only while a sheet is printed. */
    private static final Set<String> FOUND_IN_PRINT =
            Set.of("RN001", "RN002", "RN003", "RN004", "RN005", "RN006", "RN007", "RN008");

    private static List<String> codes() {
        return Catalogue.codes();
    }

    @Test
    void codesAreTwoLettersOfAFamilyAndThreeDigits() {
        codes().forEach(code -> assertTrue(code.matches("(BK|YM|ID|PL|KG|AL|MB|KT|RG|KF|RN|DF|IM)[0-9]{3}"), code));
    }

    @Test
    void noCodeIsGivenTwice() {
        assertEquals(codes().size(), new HashSet<>(codes()).size());
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasAPageAndEveryPageACode(Language language) throws IOException {
        Path folder = Path.of("src/main/resources/id/sop/diagnostic/handbook", language.code());
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> pages = files.map(file -> file.getFileName().toString().replaceFirst("\\.md$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            Differences.assertNone(codes(), pages);
        }
        Handbook handbook = new Handbook(language);
        codes().forEach(code -> assertFalse(handbook.page(code).title().isBlank(), code));
    }

    @Test
    void everyCodeHasFixturesUnlessItArisesInPrint() {
        Set<String> wanted = new TreeSet<>(codes());
        wanted.removeAll(FOUND_IN_PRINT);
        // The fixtures of rosters are not SOPs, and stand in a folder of their own; a configuration has its place among
        // folders,
        // and what cannot be opened is no fixture.
        wanted.removeIf(code -> Set.of("DF", "KF", "BK", "IM").contains(code.substring(0, 2)));
        Differences.assertNone(wanted, Fixture.codes());
    }

    @Test
    void everyRuleThatIsWrittenStandsInTheTableOnce() {
        Set<String> written = new ClassFileImporter()
                .importPackages("id.sop.rule").stream()
                        .filter(found -> found.isAssignableTo(Rule.class) || found.isAssignableTo(CorpusRule.class))
                        .filter(found -> !found.isInterface())
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        List<String> listed = Catalogue.entries().stream()
                .flatMap(entry -> rule(entry).stream())
                .map(Class::getName)
                .sorted()
                .toList();
        assertFalse(written.isEmpty());
        Differences.assertNone(written, listed);
        assertEquals(written.size(), listed.size());
    }

    private static Optional<Class<?>> rule(CatalogueEntry entry) {
        RuleContext tuning = RuleContext.of(Settings.STANDARD);
        return entry.rule()
                .<Object>map(maker -> maker.apply(tuning))
                .or(entry::corpusRule)
                .map(Object::getClass);
    }

    @TestFactory
    Stream<DynamicTest> aRuleHasMessagesAndAllAreOfItsCode() {
        return Catalogue.entries().stream()
                .flatMap(entry -> rule(entry)
                        .map(rule -> DynamicTest.dynamicTest(entry.code(), () -> {
                            Set<String> codes = Stream.of(rule.getDeclaredClasses())
                                    .filter(found -> found.isAnnotationPresent(Message.Words.class))
                                    .map(found -> found.getAnnotation(Message.Words.class)
                                            .value())
                                    .map(key -> key.replaceFirst("\\..*", ""))
                                    .collect(Collectors.toSet());
                            assertEquals(Set.of(entry.code()), codes);
                        }))
                        .stream());
    }

    @Test
    void variantsWithAWeightOfTheirOwnAreKnownToTheHandbook() {
        Handbook handbook = new Handbook(Language.INDONESIAN);
        for (CatalogueEntry entry : Catalogue.entries()) {
            for (String variant : entry.variants().keySet()) {
                Set<String> fields = handbook.page(entry.code()).fields().keySet();
                assertTrue(fields.contains("message." + variant), entry.code() + "." + variant);
            }
        }
    }
}
