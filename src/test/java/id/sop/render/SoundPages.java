package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Checked;
import id.sop.drawing.Drawing;
import id.sop.drawing.Symbol;
import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.model.Sop;
import id.sop.paging.ElementIds;
import id.sop.template.Paper;
import id.sop.template.Template;
import id.sop.testing.Definitions;
import id.sop.testing.PageMarks;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What must hold of the pages of any sheet, read back from its file. */
final class SoundPages {
    /** An electronic signature is stamped into the lowest part of each page. */
    private static final double FREE_FOOT = 50;

    private static final double FOOT = 66;

    private static final double SMALLEST_TYPE = 8;

    /** The engine counts in steps of 3/80 pt, and the face's tables in thousandths of the type size. */
    private static final double SLACK = 0.3;

    private SoundPages() {}

    /** Makes sure that nothing leaves its place, crosses a rule or is lost; that needs a sheet which was printed. */
    static void assertSound(Sop sop, Paper paper, Checked<Sheet> sheet, String told) {
        assertTrue(sheet.value().isPresent(), () -> told + ": " + sheet.faults());
        List<PageMarks> pages = PageMarks.read(sheet.value().get().pdf());
        Drawing drawing = sheet.value().get().drawing();
        boolean small =
                sheet.faults().stream().anyMatch(fault -> fault.variant().equals("simbol"));
        Template template = Definitions.standard(paper);
        for (int i = 0; i < pages.size(); i++) {
            PageMarks page = pages.get(i);
            String where = told + ", page " + (i + 1);
            assertTrue(page.bottom() <= page.height() - FREE_FOOT, where + " reaches down to " + page.bottom());
            assertTrue(foot(page).endsWith("Halaman" + (i + 1) + "dari" + pages.size()), where + ": " + foot(page));
            for (PageMarks.Letter letter : page.letters()) {
                Box box = letter.box();
                boolean tiny = letter.size() < SMALLEST_TYPE - 0.05;
                boolean drawn = isCaption(drawing.pages().get(i), box)
                        || isQuestion(drawing.pages().get(i), letter);
                assertFalse(tiny && !small && !drawn, where + ": " + letter);
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
        ReadableTexts.assertNothingIsLost(sop, pages, told);
        if (sheet.faults().stream().noneMatch(fault -> fault.code().equals("RN003"))) {
            ReadableTexts.assertNoWordIsBroken(sop, pages, told);
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

    /** What is asked in a rhombus may be set in 7 pt. */
    private static boolean isQuestion(Drawing.Page page, PageMarks.Letter letter) {
        return letter.size() >= 6.95
                && page.symbols().stream()
                        .anyMatch(symbol -> symbol.box().grown(SLACK).overlaps(letter.box()));
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
                .filter(symbol -> !ElementIds.Kind.CONNECTOR_CELL.isOf(symbol.cell()))
                .map(Symbol::box)
                .mapToDouble(box -> box.centre().y())
                .min()
                .orElseThrow();
        double top = drawn.grids().get(0).rowEdges().get(0);
        double rowTop = page.levels().stream()
                .mapToDouble(Box::y)
                .filter(y -> y < firstSymbol && y <= top + 1)
                .max()
                .orElseThrow();
        TreeSet<Long> columns = new TreeSet<>();
        // A line of the flow is a stroke, whose frame has no width; a rule is an area.
        page.uprights().stream()
                .filter(rule -> rule.width() > 0.1 && rule.y() < firstSymbol && rule.bottom() > firstSymbol)
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
