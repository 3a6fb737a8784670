package id.sop.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.check.CheckResult;
import id.sop.check.Checker;
import id.sop.config.Configuration;
import id.sop.report.ConciseReport;
import id.sop.rule.Catalogue;
import id.sop.rule.Linter;
import id.sop.rule.Settings;
import id.sop.testing.ExampleSettings;
import id.sop.wording.Language;
import id.sop.yaml.node.Placeholders;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the handbook are tried out: the wrong ones earn their code, the right ones nothing that must be mended. */
final class HandbookExamplesTest {
    /** Found while a sheet is printed, or in what a page cannot show. */
    private static final Set<String> WITHOUT_EXAMPLES =
            Set.of("RN001", "RN002", "RN003", "RN004", "RN005", "RN006", "RN007", "RN008", "YM008", "YM009");

    /** Codes of rosters and imported documents, which are no SOPs, and of where configurations lie. */
    private static final Set<String> OF_OTHER_FILES = Set.of("DF", "KF", "IM");

    /** What is wrong with a file before a word of it is read. */
    private static final String OF_FILES = "BK";

    private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    /** The first line of a block that is the office's file and holds for the block after it. */
    private static final String OFFICE_FILE = "# sop.yaml\n";

    private static final Pattern DAY = Pattern.compile(" --per ([0-9-]{10})\n");

    private static final Checker CHECKER = new Checker();

    static Stream<String> codes() {
        return Catalogue.codes().stream();
    }

    private static boolean isWithoutExample(String code) {
        String family = code.substring(0, 2);
        return WITHOUT_EXAMPLES.contains(code) || OF_OTHER_FILES.contains(family) || family.equals(OF_FILES);
    }

    static Stream<String> codesWithExamples() {
        return codes().filter(code -> !isWithoutExample(code));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aPageTellsWhyItMattersBeforeItsExamples(String code) {
        for (Language language : Language.values()) {
            String body = new Handbook(language).page(code).body();
            assertTrue(body.length() > 100 && !body.startsWith("#"), body);
            assertEquals(isWithoutExample(code), !body.contains("```"), body);
        }
    }

    @ParameterizedTest
    @MethodSource("codesWithExamples")
    void bothLanguagesShowTheSameExamples(String code) {
        assertEquals(blocks(body(Language.INDONESIAN, code)), blocks(body(Language.ENGLISH, code)));
    }

    @ParameterizedTest
    @MethodSource("codesWithExamples")
    void theWrongExampleEarnsItsCode(String code) {
        List<Diagnostic> said = said(code, section(code, "## Salah\n", "## Benar\n"));
        assertTrue(said.stream().anyMatch(diagnostic -> diagnostic.code().equals(code)), print(said));
    }

    @ParameterizedTest
    @MethodSource("codesWithExamples")
    void theRightExampleNeedsNoMending(String code) {
        List<Diagnostic> said = said(code, section(code, "## Benar\n", ""));
        assertFalse(said.stream().anyMatch(diagnostic -> diagnostic.severity() != Severity.NOTE), print(said));
    }

    private static String body(Language language, String code) {
        return new Handbook(language).page(code).body();
    }

    private static String section(String code, String heading, String next) {
        String body = body(Language.INDONESIAN, code);
        int end = next.isEmpty() ? body.length() : body.indexOf(next);
        return body.substring(body.indexOf(heading), end);
    }

    private static List<String> blocks(String text) {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return blocks;
    }

    /** Checks the blocks of a section one by one, then all together, as files of one run. */
    private static List<Diagnostic> said(String code, String section) {
        List<Diagnostic> said = new ArrayList<>();
        List<CheckResult> inspections = new ArrayList<>();
        Settings settings = Settings.STANDARD;
        List<String> blocks = blocks(section);
        assertFalse(blocks.isEmpty(), section);
        for (String block : blocks) {
            byte[] bytes = block.getBytes(StandardCharsets.UTF_8);
            if (block.startsWith(OFFICE_FILE)) {
                Checker.Decoded<Configuration> office = CHECKER.configuration("sop.yaml", bytes);
                said.addAll(office.diagnostics());
                settings = office.value().orElse(Configuration.STANDARD).settings();
            } else {
                String name = "contoh-" + inspections.size() + ".yaml";
                inspections.add(
                        CHECKER.check(name, bytes, Placeholders.NONE, false, ExampleSettings.of(code, settings)));
            }
        }
        inspections.forEach(inspection -> said.addAll(inspection.diagnostics()));
        said.addAll(Linter.lintTogether(
                inspections.stream()
                        .flatMap(inspection -> inspection.member().stream())
                        .toList(),
                day(section)));
        return said;
    }

    /** Returns the day of the command that the section shows, if it names one. */
    private static Optional<LocalDate> day(String section) {
        Matcher matcher = DAY.matcher(section);
        return matcher.find() ? Optional.of(LocalDate.parse(matcher.group(1))) : Optional.empty();
    }

    private static String print(List<Diagnostic> diagnostics) {
        return new ConciseReport(new Handbook(Language.INDONESIAN), true).print(diagnostics);
    }
}
