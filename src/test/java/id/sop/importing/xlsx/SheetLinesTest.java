package id.sop.importing.xlsx;

import static id.sop.importing.ooxml.Drawings.in;
import static id.sop.importing.ooxml.Drawings.line;
import static id.sop.importing.ooxml.Drawings.shape;
import static id.sop.importing.ooxml.Drawings.ties;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.geometry.Point;
import id.sop.importing.ooxml.Drawings;
import id.sop.importing.page.SourcePage;
import id.sop.importing.page.Stroke;
import id.sop.importing.page.UnreadableDocument;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetLinesTest {
    private static final String ROWS = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>No</t></is></c></row>";

    private static SourcePage read(String... anchors) throws UnreadableDocument {
        return new XlsxReader()
                .read("a.xlsx", Drawings.workbook(ROWS, "", anchors))
                .pages()
                .get(0);
    }

    private static void assertPath(List<Point> expected, Stroke stroke) {
        assertEquals(expected.size(), stroke.points().size(), stroke.toString());
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i).x(), stroke.points().get(i).x(), 0.01, stroke.toString());
            assertEquals(expected.get(i).y(), stroke.points().get(i).y(), 0.01, stroke.toString());
        }
    }

    /** Excel's own ways from a shape down to the next one, as PermenPAN-RB 35/2012 draws them. */
    @ParameterizedTest
    @CsvSource({
        "'rot=\"5400000\"', 3, 2, 1, 4",
        "'rot=\"16200000\" flipH=\"1\"', 1, 2, 3, 4",
        "'rot=\"16200000\"', 1, 4, 3, 2",
        "'rot=\"5400000\" flipH=\"1\" flipV=\"1\"', 1, 4, 3, 2",
    })
    void aBentLineRunsAsItsTurnsAndFlipsSay(String turn, int x, int y, int toX, int toY) throws UnreadableDocument {
        SourcePage page = read(Drawings.from(1, 0, 2, 0, 3, 0, 4, 0, line(9, "bentConnector3", turn, "")));
        Stroke stroke = page.strokes().get(0);
        Point start = new Point(48 * x, 15 * y);
        Point end = new Point(48 * toX, 15 * toY);
        double middle = 15 * (y + toY) / 2.0;
        assertPath(List.of(start, new Point(start.x(), middle), new Point(end.x(), middle), end), stroke);
        assertTrue(stroke.headAtEnd());
        assertFalse(stroke.headAtStart());
        assertEquals(OptionalInt.empty(), stroke.from());
    }

    @Test
    void aLineIsTiedToItsShapesByTheirIdsAndToTheNearerOfTwins() throws UnreadableDocument {
        SourcePage page = read(
                in(1, 1, shape(4, "rect", "", "")),
                in(1, 8, shape(5, "rect", "", "")),
                in(1, 3, shape(5, "rect", "", "")),
                Drawings.from(1, 24, 1, 11.25, 1, 24, 3, 3.75, line(9, "straightConnector1", "", ties(4, 5))));
        assertEquals(OptionalInt.of(0), page.strokes().get(0).from());
        assertEquals(OptionalInt.of(2), page.strokes().get(0).to());
    }

    @Test
    void arrowsThatAreShapesAreStrokesToo() throws UnreadableDocument {
        SourcePage page = read(
                Drawings.from(1, 0, 1, 0, 3, 0, 2, 0, shape(3, "rightArrow", "", "")),
                Drawings.from(1, 0, 1, 0, 2, 0, 3, 0, shape(4, "rightArrow", "rot=\"5400000\"", "")),
                Drawings.from(1, 0, 1, 0, 2, 0, 3, 0, shape(5, "upDownArrow", "", "")));
        assertEquals(List.of(), page.symbols());
        assertPath(
                List.of(new Point(48, 22.5), new Point(144, 22.5)),
                page.strokes().get(0));
        assertPath(List.of(new Point(72, 15), new Point(72, 45)), page.strokes().get(1));
        assertEquals(
                List.of(false, false, true),
                page.strokes().stream().map(Stroke::headAtStart).toList());
        assertTrue(page.strokes().stream().allMatch(Stroke::headAtEnd));
    }

    @Test
    void dashesHeadsAndLinesThatAreNotSeen() throws UnreadableDocument {
        String line = line(9, "line", "flipV=\"1\"", "");
        SourcePage page = read(
                Drawings.from(
                        0,
                        0,
                        0,
                        0,
                        1,
                        0,
                        1,
                        0,
                        line.replace("<a:tailEnd", "<a:prstDash val=\"dash\"/><a:headEnd type=\"oval\"/><a:tailEnd")),
                Drawings.from(
                        0,
                        0,
                        0,
                        0,
                        1,
                        0,
                        1,
                        0,
                        line.replace("tailEnd", "headEnd").replace("triangle", "stealth")),
                Drawings.from(0, 0, 0, 0, 1, 0, 1, 0, line.replaceAll("<a:solidFill>.*</a:solidFill>", "<a:noFill/>")));
        assertEquals(2, page.strokes().size());
        assertPath(List.of(new Point(0, 15), new Point(48, 0)), page.strokes().get(0));
        assertEquals(
                List.of(true, false),
                page.strokes().stream().map(Stroke::dashed).toList());
        assertEquals(
                List.of(false, true),
                page.strokes().stream().map(Stroke::headAtStart).toList());
        assertEquals(
                List.of(true, false),
                page.strokes().stream().map(Stroke::headAtEnd).toList());
    }

    /**
     * LibreOffice anchors a line by the box around its corners, but gives the place and size of that between its ends (version 7.4), and
     * its columns are somewhat wider; Excel anchors it by that between its ends.
     */
    @ParameterizedTest
    @CsvSource({
        "'flipH=\"1\" flipV=\"1\"', 84, 22.5, 48, 30, -20000, 1.05, 84, 22.5, 141.6, 52.5, '132 52.5 141.6 52.5 141.6 22.5 84 22.5'",
        "'rot=\"5400000\" flipV=\"1\"', 81, 17.25, 30, 48, 150000, 1, 72, 26.25, 120, 71.25, '72 26.25 72 71.25 120 71.25 120 56.25'",
        "'', 96, 15, 144, 30, -10000, 1.05, 81.6, 15, 240, 45, '96 15 81.6 15 81.6 45 240 45'",
        "'flipH=\"1\" flipV=\"1\"', 84, 22.5, 48, 30, -20000, 1, 84, 22.5, 132, 52.5, '132 52.5 141.6 52.5 141.6 22.5 84 22.5'",
    })
    void aCornerBeyondTheEndsLeavesThemWhereTheyAre(
            String turn,
            double x,
            double y,
            double width,
            double height,
            int bend,
            double wider,
            double left,
            double top,
            double right,
            double bottom,
            String path)
            throws UnreadableDocument {
        String place = "<a:off x=\"" + Drawings.emu(x * wider) + "\" y=\"" + Drawings.emu(y) + "\"/><a:ext cx=\""
                + Drawings.emu(width * wider) + "\" cy=\"" + Drawings.emu(height) + "\"/>";
        String line = line(9, "bentConnector3", turn, "")
                .replace("<a:xfrm " + turn + "/>", "<a:xfrm " + turn + ">" + place + "</a:xfrm>")
                .replace("<a:avLst/>", "<a:avLst><a:gd name=\"adj1\" fmla=\"val " + bend + "\"/></a:avLst>");
        String[] numbers = path.split(" ", -1);
        List<Point> corners = IntStream.range(0, numbers.length / 2)
                .mapToObj(i -> new Point(Double.parseDouble(numbers[2 * i]), Double.parseDouble(numbers[2 * i + 1])))
                .toList();
        assertPath(
                corners,
                read(anchored(left, top, right, bottom, line)).strokes().get(0));
    }

    /** Anchors something by real places. */
    private static String anchored(double left, double top, double right, double bottom, String shape) {
        int column = (int) (left / 48);
        int row = (int) (top / 15);
        int toColumn = (int) (right / 48);
        int toRow = (int) (bottom / 15);
        return Drawings.from(
                column,
                left - 48 * column,
                row,
                top - 15 * row,
                toColumn,
                right - 48 * toColumn,
                toRow,
                bottom - 15 * toRow,
                shape);
    }
}
