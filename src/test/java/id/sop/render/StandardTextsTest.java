package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.check.CheckResult;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Severity;
import id.sop.model.Requirement;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Suppression;
import id.sop.model.Text;
import id.sop.rule.Catalogue;
import id.sop.rule.CatalogueEntry;
import id.sop.rule.Linter;
import id.sop.rule.Settings;
import id.sop.template.Paper;
import id.sop.testing.Definitions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts that any kecamatan may take over: faultless by every rule, with and without values, and one whole. */
@Tag("slow")
class StandardTextsTest {
    private static final Path FOLDER = Path.of("sop-definitions", "umum");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)}");

    /** Every rule speaks, also those that are off by default. */
    private static final Settings ALL_RULES = Settings.STANDARD.weighing(switchedOn());

    private static Map<String, Optional<Severity>> switchedOn() {
        Map<String, Optional<Severity>> weights = new TreeMap<>();
        for (CatalogueEntry entry : Catalogue.entries()) {
            if (entry.severity().isEmpty()) {
                weights.put(entry.code(), Optional.of(Severity.WARNING));
            }
        }
        return weights;
    }

    static List<Path> texts() {
        return Definitions.standards();
    }

    private static Map<String, String> values() {
        return Definitions.configuration(texts().get(0)).values();
    }

    private static List<Sop> sops() {
        return texts().stream().map(Definitions::sop).toList();
    }

    /** Returns all that is said about the six, one by one and together, half a year after they took effect. */
    private static List<Diagnostic> findings(Map<String, String> values, boolean complete) {
        List<Diagnostic> findings = new ArrayList<>();
        List<Linter.Member> members = new ArrayList<>();
        for (Path text : texts()) {
            CheckResult inspection = Definitions.inspect(text, values, complete, ALL_RULES);
            findings.addAll(inspection.diagnostics());
            inspection.member().ifPresent(members::add);
        }
        assertEquals(6, members.size());
        findings.addAll(Linter.lintTogether(members, Optional.of(LocalDate.of(2026, 7, 1))));
        return findings;
    }

    @Test
    void theRulesThatAreOffByDefaultSpeakHere() {
        assertTrue(ALL_RULES.severities().keySet().containsAll(Set.of("KG007", "KT001", "PL007")));
    }

    @Test
    void nothingIsSaidAboutThemWithOpenPlaceholders() {
        assertEquals(List.of(), findings(Map.of(), false));
    }

    @Test
    void nothingIsSaidAboutThemWithTheValuesOfTheirFolder() {
        assertEquals(List.of(), findings(values(), true));
    }

    @Test
    void nothingIsSaidAboutThemForAnyKecamatanOfTheRoster() throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve("kecamatan.csv"));
        List<String> names = List.of(lines.get(0).split(","));
        assertTrue(values().keySet().containsAll(names), names::toString);
        Set<String> codes = new HashSet<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split(","));
            assertEquals(names.size(), cells.size(), line);
            Map<String, String> values = new HashMap<>(values());
            for (int i = 0; i < names.size(); i++) {
                values.put(names.get(i), cells.get(i));
            }
            assertTrue(values.get("kode").matches("35\\.07\\.\\d\\d") && codes.add(values.get("kode")), line);
            assertEquals(List.of(), findings(values, true), line);
        }
        assertEquals(33, codes.size());
    }

    @Test
    void theirFolderGivesEveryPlaceholderAValueAndNoOther() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path text : texts()) {
            PLACEHOLDER
                    .matcher(Files.readString(FOLDER.resolveSibling(text)))
                    .results()
                    .map(result -> result.group(1))
                    .forEach(used::add);
        }
        assertEquals(used, new TreeSet<>(values().keySet()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void nothingIsSuppressed(Path text) {
        Sop sop = Definitions.sop(text);
        List<Suppression> suppressions = new ArrayList<>(sop.suppressions());
        sop.steps().forEach(step -> suppressions.addAll(step.suppressions()));
        assertEquals(List.of(), suppressions);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theySuitTheSheet(Path text) throws IOException {
        Sop sop = Definitions.sop(text);
        assertTrue(
                sop.steps().size() >= 8 && sop.steps().size() <= 14,
                "steps: " + sop.steps().size());
        assertTrue(
                sop.actors().size() >= 4 && sop.actors().size() <= 6,
                "actors: " + sop.actors().size());
        assertTrue(
                sop.steps().stream().filter(step -> step.decision().isPresent()).count() >= 2);
        for (Paper paper : Paper.values()) {
            var sheet = Definitions.examine(text, paper);
            assertEquals(List.of(), sheet.faults(), paper + " has crossings or other faults");
            assertTrue(sheet.value().orElseThrow().drawing().pages().size() <= 3, paper.toString());
        }
    }

    /** A total with more hours than a working day has leaves the reader to do sums. */
    @ParameterizedTest
    @MethodSource("texts")
    void theTotalNamesFewerHoursThanADayHas(Path text) {
        String total = Definitions.sop(text).totalTime().orElseThrow().text().value();
        MatchResult hours = Pattern.compile("(\\d+) jam")
                .matcher(total)
                .results()
                .findFirst()
                .orElseThrow();
        assertTrue(Integer.parseInt(hours.group(1)) <= 7, total);
    }

    @Test
    void relatedProceduresNameEachOther() {
        Map<String, Set<String>> related = new TreeMap<>();
        for (Sop sop : sops()) {
            Set<String> names = new LinkedHashSet<>();
            sop.identity().related().forEach(text -> names.add(text.value()));
            related.put("SOP " + sop.identity().name().orElseThrow().value(), names);
        }
        related.forEach((name, others) -> {
            assertFalse(others.isEmpty(), name);
            others.forEach(other ->
                    assertTrue(related.getOrDefault(other, Set.of()).contains(name), other + " does not name " + name));
        });
    }

    @Test
    void whatComesFromAnotherProcedureIsPutOutThereInTheSameWords() {
        Map<String, Set<String>> outputs = new TreeMap<>();
        for (Sop sop : sops()) {
            Set<String> documents = new TreeSet<>();
            sop.steps().forEach(step -> step.outputs().forEach(output -> documents.add(output.value())));
            outputs.put("SOP " + sop.identity().name().orElseThrow().value(), documents);
        }
        int handedOver = 0;
        for (Sop sop : sops()) {
            for (Step step : sop.steps()) {
                for (Requirement requirement : step.requirements()) {
                    Optional<String> other =
                            requirement.from().map(Text::value).filter(word -> word.startsWith("SOP "));
                    if (other.isPresent()) {
                        String document = requirement.document().value();
                        assertTrue(outputs.get(other.get()).contains(document), other.get() + ": " + document);
                        handedOver++;
                    }
                }
            }
        }
        assertTrue(handedOver >= 6, "the cycle is not closed");
    }
}
