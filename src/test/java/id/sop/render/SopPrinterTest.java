package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.check.Checker;
import id.sop.check.Definition;
import id.sop.config.Configuration;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Severity;
import id.sop.pdf.Typesetter;
import id.sop.rule.Catalogue;
import id.sop.rule.CatalogueEntry;
import id.sop.rule.Fixture;
import id.sop.rule.Linter;
import id.sop.rule.Settings;
import id.sop.template.BuiltInTemplates;
import id.sop.template.Template;
import id.sop.testing.Seed;
import id.sop.yaml.node.Placeholders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How another program maps a list of offices over a form. */
class SopPrinterTest {
    private static final String SOP =
            """
            nama: "Surat Masuk Kecamatan ${kecamatan}"
            pelaksana: {staf: Staf}
            langkah:
              - {kegiatan: Mencatat surat, pelaksana: staf, kelengkapan: Surat, waktu: 15 menit, output: Catatan}
            """;

    /** What a worker of a cluster makes once for itself. */
    private static SopPrinter form(String sop) {
        Checker checker = new Checker();
        Template template = TemplateReader.read(
                        checker, BuiltInTemplates.find("sop-ap").orElseThrow(), Configuration.STANDARD)
                .template()
                .orElseThrow();
        SheetRenderer press = new SheetRenderer(new Typesetter(), template, Optional.empty());
        Definition definition = checker.open("surat.yaml", sop.getBytes(StandardCharsets.UTF_8));
        return new SopPrinter(checker, definition, Settings.STANDARD, press, SopPrinter.NO_LOGOS);
    }

    @Test
    void aListOfOfficesIsMappedByManyThreadsToTheSameBytes() {
        List<Map<String, String>> offices = IntStream.range(0, 20)
                .mapToObj(i -> Map.of("kecamatan", "Nomor " + i))
                .toList();
        SopPrinter shared = form(SOP);
        assertEquals(Set.of("kecamatan"), shared.definition().placeholders().keySet());
        List<Integer> parallel = offices.parallelStream()
                .map(office -> shared.print(office).sheet().orElseThrow().pdf())
                .map(Arrays::hashCode)
                .toList();
        SopPrinter other = form(SOP);
        List<Integer> alone = offices.stream()
                .map(office -> other.print(office).sheet().orElseThrow().pdf())
                .map(Arrays::hashCode)
                .toList();
        assertEquals(alone, parallel);
        assertEquals(20, new HashSet<>(alone).size(), "every office has a sheet of its own");
    }

    /** Only the rules that can find an error are asked, whatever an office calls an error. */
    @Test
    void theErrorsOfAFormAreThoseOfAWholeCheck() {
        long seed = Seed.fresh();
        Random random = new Random(seed);
        Checker checker = new Checker();
        List<String> codes = Catalogue.codes();
        int errors = 0;
        for (Fixture fixture : Fixture.all()) {
            Map<String, Optional<Severity>> weights = new HashMap<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                Severity weight = random.nextBoolean() ? Severity.ERROR : Severity.NOTE;
                weights.put(codes.get(random.nextInt(codes.size())), Optional.of(weight));
            }
            Settings settings = Settings.STANDARD.weighing(weights);
            for (byte[] bytes : fixture.contents()) {
                Definition definition = checker.open("uji.yaml", bytes);
                List<Diagnostic> expected =
                        checker.check(definition, Placeholders.NONE, true, settings).diagnostics().stream()
                                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                                .toList();
                assertEquals(
                        expected,
                        checker.errors(definition, Placeholders.NONE, settings).diagnostics().stream()
                                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                                .toList(),
                        () -> "seed " + seed + ", " + fixture + ", " + weights);
                errors += expected.size();
            }
        }
        assertTrue(errors > 100, "only " + errors + " errors");
    }

    /** The rules about several SOPs do not need the steps. */
    @Test
    void theHeadsOfSopsEarnTheErrorsOfTheWholeSops() {
        Checker checker = new Checker();
        Map<String, Optional<Severity>> weights = new HashMap<>();
        for (CatalogueEntry entry : Catalogue.entries()) {
            entry.corpusRule().ifPresent(rule -> weights.put(entry.code(), Optional.of(Severity.ERROR)));
        }
        Settings settings = Settings.STANDARD.weighing(weights);
        int errors = 0;
        for (Fixture fixture : Fixture.all()) {
            List<Linter.Member> whole = new ArrayList<>();
            List<Linter.Member> heads = new ArrayList<>();
            for (byte[] bytes : fixture.contents()) {
                Definition definition = checker.open("uji-" + whole.size() + ".yaml", bytes);
                checker.check(definition, Placeholders.NONE, false, settings)
                        .member()
                        .ifPresent(whole::add);
                checker.head(definition, Placeholders.NONE)
                        .ifPresent(sop -> heads.add(new Linter.Member(sop, settings)));
            }
            List<Diagnostic> expected = Linter.lintTogether(whole, Optional.empty()).stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .toList();
            assertEquals(expected, Linter.errorsTogether(heads), fixture::toString);
            errors += expected.size();
        }
        assertTrue(errors > 20, "only " + errors + " errors");
    }

    @Test
    void whatKeepsASheetFromBeingPrintedIsReturnedAndNotThrown() {
        SopPrinter.Printed unfilled = form(SOP).print(Map.of());
        assertTrue(unfilled.sheet().isEmpty());
        assertEquals("YM007", unfilled.errors().get(0).code());
        SopPrinter.Printed unreadable = form("nama: [").print(Map.of());
        assertEquals("YM001", unreadable.errors().get(0).code());
    }
}
