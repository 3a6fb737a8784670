package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.drawing.Drawing;
import id.sop.drawing.Symbol;
import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.model.Actor;
import id.sop.model.Decision;
import id.sop.model.Identity;
import id.sop.model.Requirement;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.pdf.Typesetter;
import id.sop.template.Paper;
import id.sop.template.Template;
import id.sop.testing.Definitions;
import id.sop.testing.PageMarks;
import id.sop.testing.PdfConformance;
import id.sop.testing.Seed;
import id.sop.testing.UnwieldySops;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of sheets, read back from the files: of real SOPs and of unwieldy ones, on every paper. */
@Tag("slow")
class PagesTest {
    /** An electronic signature is stamped into the lowest part of each page. */
    private static final double FREE_FOOT = 50;

    private static final double FOOT = 66;

    private static final double SMALLEST_TYPE = 8;

    /** The engine counts in steps of 3/80 pt, and the face's tables in thousandths of the type size. */
    private static final double SLACK = 0.3;

    private static final Typesetter TYPESETTER = new Typesetter();

    static long[] seeds() {
        return Seed.each(40);
    }

    private static Checked<Sheet> print(Sop sop, Paper paper) {
        return new SheetRenderer(TYPESETTER, Definitions.standard(paper), Optional.empty()).print(sop, Optional.empty(), false);
    }

    private static Paper paper(long seed) {
        return List.of(Paper.values()).get((int) Math.floorMod(seed, 4L));
    }

    @ParameterizedTest
    @EnumSource
    void theDefinitionsKeepToThePage(Paper paper) {
        for (var definition : Definitions.all()) {
            Sop sop = Definitions.sop(definition);
            Checked<Sheet> sheet = print(sop, paper);
            assertEquals(List.of(), sheet.faults(), definition.toString());
            assertSound(sop, paper, sheet, definition + " on " + paper);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void unwieldySopsKeepToThePage(long seed) {
        Sop sop = UnwieldySops.sop(seed);
        Checked<Sheet> sheet = print(sop, paper(seed));
        assertSound(sop, paper(seed), sheet, "seed " + seed + " on " + paper(seed));
    }

    @Test
    void anyNumberOfActorsGivesASheetOrAFinding() {
        for (int actors = 1; actors <= 40; actors++) {
            Sop sop = Definitions.parse(UnwieldySops.yaml(actors, actors, 6));
            for (Paper paper : List.of(Paper.A4, Paper.LEGAL)) {
                Checked<Sheet> sheet = print(sop, paper);
                String told = actors + " actors on " + paper;
                if (sheet.value().isPresent()) {
                    assertSound(sop, paper, sheet, told);
                } else {
                    assertEquals(List.of("RN007"), codes(sheet), told);
                    assertTrue(actors > 16, told);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 13, 18})
    void uprightNamesAreTextInTheHeadsOfTheirColumns(int actors) {
        Sop sop = Definitions.parse(UnwieldySops.yaml(1, actors, 4));
        byte[] pdf = print(sop, Paper.A4).value().orElseThrow().pdf();
        assertEquals(List.of(), PdfConformance.violations(pdf));
    }

    private static List<String> codes(Checked<Sheet> sheet) {
        return sheet.faults().stream().map(Finding::code).distinct().toList();
    }

    private static void assertSound(Sop sop, Paper paper, Checked<Sheet> sheet, String told) {
        assertTrue(sheet.value().isPresent(), () -> told + ": " + sheet.faults());
        List<PageMarks> pages = PageMarks.read(sheet.value().get().pdf());
        Drawing drawing = sheet.value().get().drawing();
        boolean small = sheet.faults().stream()
                .anyMatch(fault -> fault.variant().equals("simbol"));
        Template template = Definitions.standard(paper);
        for (int i = 0; i < pages.size(); i++) {
            PageMarks page = pages.get(i);
            String where = told + ", page " + (i + 1);
            assertTrue(page.bottom() <= page.height() - FREE_FOOT, where + " reaches down to " + page.bottom());
            assertTrue(foot(page).endsWith("Halaman" + (i + 1) + "dari" + pages.size()), where + ": " + foot(page));
            for (PageMarks.Letter letter : page.letters()) {
                Box box = letter.box();
                boolean tiny = letter.size() < SMALLEST_TYPE - 0.05;
                assertFalse(tiny && !small && !isCaption(drawing.pages().get(i), box), where + ": " + letter);
                boolean inside = box.x() >= template.margins().left() - SLACK
                        && box.right() <= page.width() - template.margins().right() + SLACK
                        && box.y() >= template.margins().top() - SLACK;
                assertTrue(inside || letter.text().isBlank(), where + ": " + letter);
            }
            assertNoLetterOnARule(page, drawing.pages().get(i), where);
            if (!drawing.pages().get(i).symbols().isEmpty()) {
                assertHeadIsWhole(page, drawing.pages().get(i), where);
            }
        }
        assertNothingIsLost(sop, pages, told);
        if (!codes(sheet).contains("RN003")) {
            assertNoWordIsBroken(sop, pages, told);
        }
        assertTotalHasCompany(drawing, pages, told);
    }

    /** Returns what stands below the margin, from left to right. */
    private static String foot(PageMarks page) {
        return page.letters().stream()
                .filter(letter -> letter.box().y() > page.height() - FOOT)
                .sorted(Comparator.comparing(letter -> letter.box().x()))
                .map(PageMarks.Letter::text)
                .collect(Collectors.joining())
                .replace(" ", "");
    }

    /** No text is wider than its cell; the words beside the arrows belong to no cell. */
    private static void assertNoLetterOnARule(PageMarks page, Drawing.Page drawn, String where) {
        List<Box> rules = page.uprights();
        for (PageMarks.Letter letter : page.letters()) {
            Box box = letter.box();
            if (isCaption(drawn, box)) {
                continue;
            }
            for (Box rule : rules) {
                boolean crosses = box.x() + SLACK < rule.x()
                        && rule.right() < box.right() - SLACK
                        && rule.y() < box.centre().y()
                        && box.centre().y() < rule.bottom();
                assertFalse(crosses && !letter.text().isBlank(), () -> where + ": " + letter + " on " + rule);
            }
        }
    }

    private static boolean isCaption(Drawing.Page drawn, Box box) {
        return drawn.captions().stream().anyMatch(caption -> contains(caption.box(), box.centre()));
    }

    private static boolean contains(Box box, Point point) {
        return box.x() <= point.x() && point.x() <= box.right() && box.y() <= point.y() && point.y() <= box.bottom();
    }

    /** The rules between the columns run from the first row of symbols up to the heads, and the heads have all four sides. */
    private static void assertHeadIsWhole(PageMarks page, Drawing.Page drawn, String where) {
        double firstSymbol = drawn.symbols().stream()
                .map(Symbol::box)
                .mapToDouble(box -> box.centre().y())
                .min()
                .orElseThrow();
        double rowTop = page.levels().stream()
                .mapToDouble(Box::y)
                .filter(y -> y < firstSymbol)
                .max()
                .orElseThrow();
        TreeSet<Long> columns = new TreeSet<>();
        page.uprights().stream()
                .filter(rule -> rule.y() <= rowTop + 3 && rule.bottom() > firstSymbol)
                .forEach(rule -> columns.add(Math.round(rule.centre().x())));
        assertTrue(columns.size() >= 7, where + ": columns at " + columns);
        for (long column : columns) {
            boolean reachesUp = page.uprights().stream()
                    .anyMatch(rule -> Math.abs(rule.centre().x() - column) < 1
                            && rule.bottom() >= rowTop - 1
                            && rule.y() <= rowTop - 12);
            assertTrue(reachesUp, where + ": no rule over the column at " + column);
        }
        double left = columns.first();
        double right = columns.last();
        List<Double> full = page.levels().stream()
                .map(Box::y)
                .distinct()
                .filter(y -> covered(page.levels(), y) >= right - left - 2)
                .filter(y -> y <= rowTop + 1)
                .sorted(Comparator.reverseOrder())
                .toList();
        assertTrue(full.size() >= 2, where + ": the head has full rules at " + full);
    }

    private static double covered(List<Box> levels, double y) {
        return levels.stream()
                .filter(rule -> Math.abs(rule.y() - y) < 0.1)
                .mapToDouble(Box::width)
                .sum();
    }

    /** Every text of the SOP can be read, letter by letter, wherever its lines and words were broken. */
    private static void assertNothingIsLost(Sop sop, List<PageMarks> pages, String told) {
        String read = String.join("", pages.stream().map(PageMarks::text).toList());
        for (String text : texts(sop)) {
            String wanted = text.replaceAll("[\\s\\u00A0]+", "");
            assertTrue(read.contains(wanted), () -> told + ": `" + wanted + "` is not in " + read);
        }
    }

    /** What is not reported as broken stands in one line. */
    private static void assertNoWordIsBroken(Sop sop, List<PageMarks> pages, String told) {
        Set<String> read = new HashSet<>();
        pages.forEach(page -> read.addAll(List.of(lines(page).split("\\s+"))));
        for (Step step : sop.steps()) {
            List<Text> texts = new ArrayList<>(step.outputs());
            step.activity().ifPresent(texts::add);
            step.requirements().stream().map(Requirement::document).forEach(texts::add);
            texts.addAll(step.notes());
            texts.stream()
                    .flatMap(text -> Stream.of(text.value().split("\\s+")))
                    .filter(word -> word.matches("\\p{L}+"))
                    .forEach(word -> assertTrue(read.contains(word), told + ": `" + word + "` is broken"));
        }
    }

    /** Returns the letters of a page in the order in which they are painted, each line by itself. */
    private static String lines(PageMarks page) {
        StringBuilder lines = new StringBuilder();
        Point end = new Point(0, 0);
        for (PageMarks.Letter letter : page.letters()) {
            if (Math.abs(letter.box().bottom() - end.y()) > 1
                    || Math.abs(letter.box().x() - end.x()) > 1) {
                lines.append('\n');
            }
            end = new Point(letter.box().right(), letter.box().bottom());
            lines.append(letter.text());
        }
        return lines.toString();
    }

    private static List<String> texts(Sop sop) {
        List<Text> texts = new ArrayList<>();
        Identity identity = sop.identity();
        Stream.of(identity.name(), identity.number()).flatMap(Optional::stream).forEach(texts::add);
        Stream.of(
                        identity.approval().position(),
                        identity.approval().name(),
                        identity.approval().rank())
                .flatMap(Optional::stream)
                .forEach(texts::add);
        Stream.of(
                        identity.institution(),
                        identity.legalBasis(),
                        identity.qualifications(),
                        identity.related(),
                        identity.equipment(),
                        identity.warnings(),
                        identity.records())
                .forEach(texts::addAll);
        sop.actors().stream().map(Actor::name).forEach(texts::add);
        for (Step step : sop.steps()) {
            step.activity().ifPresent(texts::add);
            step.requirements().stream().map(Requirement::document).forEach(texts::add);
            step.time().ifPresent(time -> texts.add(time.text()));
            texts.addAll(step.outputs());
            texts.addAll(step.notes());
            step.decision().flatMap(Decision::question).ifPresent(texts::add);
            step.decision().flatMap(Decision::noLabel).ifPresent(texts::add);
        }
        List<String> printed = new ArrayList<>(texts.stream().map(Text::value).toList());
        identity.name().ifPresent(name -> printed.add(name.value().toUpperCase(Locale.ROOT)));
        return printed;
    }

    private static void assertTotalHasCompany(Drawing drawing, List<PageMarks> pages, String told) {
        int total = IntStream.range(0, pages.size())
                .filter(i -> pages.get(i).text().contains("JUMLAHWAKTUPENYELESAIAN"))
                .findFirst()
                .orElse(-1);
        assertTrue(
                total < 0
                        || drawing.pages().get(total).symbols().stream()
                                .anyMatch(symbol -> symbol.cell().startsWith("simbol-")),
                told);
    }
}
