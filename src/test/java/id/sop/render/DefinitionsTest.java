package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.check.CheckResult;
import id.sop.drawing.Arrow;
import id.sop.drawing.Drawing;
import id.sop.drawing.Symbol;
import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.geometry.Segment;
import id.sop.model.Sop;
import id.sop.paging.ElementIds;
import id.sop.rule.Linter;
import id.sop.template.Paper;
import id.sop.testing.Definitions;
import id.sop.testing.PdfConformance;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped SOPs, from YAML to sheet; those with a printed original are held against its table. */
@Tag("slow")
class DefinitionsTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    static List<Path> definitions() {
        return Definitions.all();
    }

    static List<Path> originals() {
        return Definitions.originals();
    }

    @Test
    void nineHaveAnOriginalAndSixAreStandardTexts() {
        assertEquals(9, originals().size());
        assertEquals(6, Definitions.standards().size());
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void nothingIsSaidAboutThem(Path definition) {
        assertEquals(List.of(), Definitions.inspect(definition).diagnostics());
    }

    @Test
    void nothingIsSaidAboutThemTogether() {
        List<CheckResult> inspections =
                definitions().stream().map(Definitions::inspect).toList();
        assertEquals(
                List.of(),
                Linter.lintTogether(
                        inspections.stream()
                                .flatMap(inspection -> inspection.member().stream())
                                .toList(),
                        Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("originals")
    void everyWordOfTheOriginalTableIsPrinted(Path definition) throws IOException {
        Set<String> printed = words(text(Definitions.print(definition, Paper.A4).pdf()));
        Set<String> missing = new TreeSet<>();
        for (List<String> row : original(definition)) {
            row.forEach(cell -> missing.addAll(words(cell)));
        }
        missing.removeAll(printed);
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("originals")
    void everyCellOfTheOriginalTableIsInTheModel(Path definition) {
        Sop sop = Definitions.sop(definition);
        List<List<String>> rows = original(definition).stream()
                .filter(row -> !row.get(0).equals("#") && !row.get(0).equals("JUMLAH"))
                .toList();
        assertEquals(rows.size(), sop.steps().size());
        for (int i = 0; i < rows.size(); i++) {
            var step = sop.steps().get(i);
            List<String> row = rows.get(i);
            assertEquals(row.get(1), step.activity().orElseThrow().value());
            assertEquals(
                    row.get(2),
                    step.requirements().stream()
                            .map(requirement -> requirement.document().value())
                            .collect(Collectors.joining(", ")));
            assertEquals(
                    row.get(3), step.time().map(time -> time.text().value()).orElse(""));
            assertEquals(
                    row.get(4), step.outputs().stream().map(Object::toString).collect(Collectors.joining(", ")));
            assertEquals(row.get(5), step.notes().stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void eachStepHasItsSymbolInTheColumnsOfItsActors(Path definition) {
        Sop sop = Definitions.sop(definition);
        Map<String, Symbol> symbols =
                symbols(Definitions.print(definition, Paper.A4).drawing());
        for (var step : sop.steps()) {
            for (var actor : sop.actors()) {
                boolean performs = step.performers().include(actor.key());
                String cell = ElementIds.stepCell(step.number(), actor);
                assertEquals(performs, symbols.containsKey(cell), cell);
            }
        }
        Map<Integer, Set<Double>> middles = new HashMap<>();
        for (var step : sop.steps()) {
            for (int column : sop.columns(step.number())) {
                Symbol symbol = symbols.get(
                        ElementIds.stepCell(step.number(), sop.actors().get(column)));
                middles.computeIfAbsent(column, key -> new TreeSet<>())
                        .add((double) Math.round(symbol.box().centre().x()));
            }
        }
        middles.forEach((column, places) -> assertEquals(1, places.size(), "column " + column + " at " + places));
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void eachDecisionHasBothItsArrowsWithTheirWords(Path definition) {
        Sop sop = Definitions.sop(definition);
        Drawing drawing = Definitions.print(definition, Paper.A4).drawing();
        long decisions =
                sop.steps().stream().filter(step -> step.decision().isPresent()).count();
        List<String> captions = drawing.pages().stream()
                .flatMap(page -> page.captions().stream())
                .map(caption -> caption.text())
                .sorted()
                .toList();
        assertEquals(decisions, captions.stream().filter("Ya"::equals).count());
        assertEquals(decisions, captions.stream().filter("Tidak"::equals).count());
        for (Drawing.Page page : drawing.pages()) {
            for (Symbol symbol : page.symbols()) {
                if (symbol.shape() == Symbol.Shape.RHOMBUS) {
                    long leaving = page.arrows().stream()
                            .filter(arrow -> touches(symbol.box(), arrow.line().start()))
                            .count();
                    assertEquals(2, leaving, symbol.description());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void everyExitOfTheFlowHasItsArrow(Path definition) {
        Sop sop = Definitions.sop(definition);
        Drawing drawing = Definitions.print(definition, Paper.A4).drawing();
        long inRows = sop.steps().stream()
                .mapToLong(step -> sop.columns(step.number()).size() - 1)
                .sum();
        long connectors = drawing.pages().stream()
                .flatMap(page -> page.symbols().stream())
                .filter(symbol ->
                        symbol.shape() == Symbol.Shape.PENTAGON_DOWN || symbol.shape() == Symbol.Shape.PENTAGON_UP)
                .count();
        long exits = sop.flow().exits().stream()
                .filter(exit -> exit.to().isPresent())
                .count();
        long arrows =
                drawing.pages().stream().mapToLong(page -> page.arrows().size()).sum();
        assertEquals(0, connectors % 2);
        assertEquals(exits + connectors / 2 + inRows, arrows);
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void noArrowRunsThroughASymbol(Path definition) {
        for (Paper paper : Paper.values()) {
            Drawing drawing = Definitions.print(definition, paper).drawing();
            for (Drawing.Page page : drawing.pages()) {
                for (Arrow arrow : page.arrows()) {
                    for (Symbol symbol : page.symbols()) {
                        Box inside = symbol.box().grown(-0.5);
                        for (Segment segment : arrow.line().segments()) {
                            assertTrue(
                                    !segment.bounds().overlaps(inside) && !crosses(segment, inside),
                                    () -> paper + ": " + arrow + " through " + symbol);
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void theyAreArchivableAndAccessibleAndAlwaysTheSame(Path definition) throws Exception {
        byte[] pdf = Definitions.print(definition, Paper.A4).pdf();
        assertEquals(List.of(), PdfConformance.violations(pdf));
        assertArrayEquals(pdf, Definitions.print(definition, Paper.A4).pdf());
    }

    @Test
    void connectorsComeInPairsWithLabelsOfTheirOwn() {
        for (Path definition : definitions()) {
            List<String> labels = Definitions.print(definition, Paper.A4).drawing().pages().stream()
                    .flatMap(page -> page.symbols().stream())
                    .filter(symbol ->
                            symbol.shape() == Symbol.Shape.PENTAGON_DOWN || symbol.shape() == Symbol.Shape.PENTAGON_UP)
                    .map(Symbol::text)
                    .toList();
            for (String label : labels) {
                assertEquals(2, labels.stream().filter(label::equals).count(), definition + " " + labels);
            }
        }
    }

    private static boolean touches(Box box, Point point) {
        return box.grown(0.01).contains(new Box(point.x(), point.y(), 0, 0));
    }

    private static boolean crosses(Segment segment, Box box) {
        Box bounds = segment.bounds();
        return bounds.x() < box.right()
                && box.x() < bounds.right() + 1e-9
                && bounds.y() < box.bottom()
                && box.y() < bounds.bottom() + 1e-9;
    }

    private static Map<String, Symbol> symbols(Drawing drawing) {
        return drawing.pages().stream()
                .flatMap(page -> page.symbols().stream())
                .collect(Collectors.toMap(Symbol::cell, symbol -> symbol));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(match -> match.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the cells of the printed original, row by row; the first row holds the column heads behind a "#". */
    private static List<List<String>> original(Path definition) {
        String name = definition.toString().replace('/', '-').replace(".yaml", ".tsv");
        try (InputStream in = DefinitionsTest.class.getResourceAsStream("/id/sop/seeds/" + name)) {
            List<List<String>> rows = new ArrayList<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> rows.add(Arrays.asList(line.split("\t", -1))));
            return rows;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
