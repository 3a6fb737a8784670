package id.sop.importing.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.geometry.Point;
import id.sop.importing.page.Shape;
import id.sop.importing.page.SourcePage;
import id.sop.importing.page.Stroke;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Arrows that were printed as small pictures, three of whose points make a point of the page. */
class PictureLineTest {
    private static final int SCALE = 3;

    /** A picture of no ink. */
    private static char[][] empty(int width, int height) {
        char[][] rows = new char[height * SCALE][width * SCALE];
        for (char[] row : rows) {
            Arrays.fill(row, '.');
        }
        return rows;
    }

    /** Inks a box of it, in points of the page. */
    private static void ink(char[][] rows, double x, double y, double width, double height) {
        for (int i = (int) (y * SCALE); i < (y + height) * SCALE; i++) {
            Arrays.fill(rows[i], (int) (x * SCALE), (int) ((x + width) * SCALE), '#');
        }
    }

    /** Inks a head of 6 points that points down to a place. */
    private static void headDown(char[][] rows, double x, double y) {
        for (int i = 0; i < 6 * SCALE; i++) {
            int half = i / 2;
            Arrays.fill(rows[(int) (y * SCALE) - 1 - i], (int) (x * SCALE) - half, (int) (x * SCALE) + half + 1, '#');
        }
    }

    private static SourcePage page(char[][] rows) {
        String[] lines = Arrays.stream(rows).map(String::new).toArray(String[]::new);
        return new Paper()
                .table(new double[] {50, 150, 250, 350}, new double[] {60, 80, 200, 320})
                .picture(170, 100, rows[0].length / (double) SCALE, rows.length / (double) SCALE, lines)
                .page();
    }

    private static List<Point> fromTail(Stroke stroke) {
        List<Point> points = new ArrayList<>(stroke.points());
        if (stroke.headAtStart()) {
            Collections.reverse(points);
        }
        return points;
    }

    private static void assertNear(double x, double y, Point point) {
        assertEquals(x, point.x(), 1, point.toString());
        assertEquals(y, point.y(), 1, point.toString());
    }

    @Test
    void aBentArrowIsReadWithItsHead() {
        char[][] rows = empty(50, 40);
        ink(rows, 4, 5, 36, 1);
        ink(rows, 39, 5, 1, 28);
        headDown(rows, 39.5, 36);
        SourcePage page = page(rows);
        assertTrue(page.symbols().isEmpty(), page.symbols().toString());
        assertEquals(1, page.strokes().size());
        Stroke stroke = page.strokes().get(0);
        assertTrue(stroke.headAtStart() != stroke.headAtEnd());
        List<Point> way = fromTail(stroke);
        assertEquals(3, way.size(), way.toString());
        assertNear(174, 105.5, way.get(0));
        assertNear(209.5, 105.5, way.get(1));
        assertNear(209.5, 136, way.get(2));
    }

    @Test
    void anArrowThatIsHardlyLongerThanItsHeadPointsWhereItsHeadIsNarrow() {
        char[][] rows = empty(12, 20);
        ink(rows, 5.7, 2, 0.7, 8);
        headDown(rows, 6, 12);
        Stroke stroke = page(rows).strokes().get(0);
        assertTrue(stroke.headAtStart() != stroke.headAtEnd());
        assertNear(176, 112, fromTail(stroke).get(1));
    }

    /** A heavy arrow, kept with half as many points down the page as across it. */
    @Test
    void theLongHeadOfAHeavyArrowIsReadThoughThePictureIsSqueezed() {
        char[][] rows = empty(60, 90);
        ink(rows, 8, 5, 46, 2);
        ink(rows, 8, 5, 2, 68);
        for (int i = 0; i < 14 * SCALE; i++) {
            int half = i / 5;
            Arrays.fill(rows[86 * SCALE - 1 - i], 9 * SCALE - half, 9 * SCALE + half + 1, '#');
        }
        char[][] squeezed = new char[rows.length / 2][];
        for (int i = 0; i < squeezed.length; i++) {
            squeezed[i] = rows[2 * i];
        }
        String[] lines = Arrays.stream(squeezed).map(String::new).toArray(String[]::new);
        SourcePage page = new Paper()
                .table(new double[] {50, 150, 250, 350}, new double[] {60, 80, 200, 320})
                .picture(170, 100, 60, 90, lines)
                .page();
        assertEquals(1, page.strokes().size(), page.toString());
        Stroke stroke = page.strokes().get(0);
        assertTrue(stroke.headAtStart() != stroke.headAtEnd());
        List<Point> way = fromTail(stroke);
        assertNear(224, 106, way.get(0));
        assertNear(179, 186, way.get(way.size() - 1));
    }

    /** Its first stretch is three times as heavy as the rest, but no head is so long. */
    @Test
    void aHeavyStretchIsPartOfItsLine() {
        char[][] rows = empty(60, 90);
        ink(rows, 4, 80, 46, 3);
        ink(rows, 49, 12, 1, 70);
        for (int i = 0; i < 6 * SCALE; i++) {
            Arrays.fill(rows[6 * SCALE + i], 50 * SCALE - 2 - i / 2, 50 * SCALE - 1 + i / 2, '#');
        }
        SourcePage page = page(rows);
        assertEquals(1, page.strokes().size(), page.toString());
        Stroke stroke = page.strokes().get(0);
        assertTrue(stroke.headAtStart() != stroke.headAtEnd());
        List<Point> way = fromTail(stroke);
        assertEquals(174, way.get(0).x(), 1.5, way.toString());
        assertEquals(181.5, way.get(0).y(), 2, way.toString());
        assertNear(219.5, 106, way.get(way.size() - 1));
    }

    @Test
    void aLineWithoutAHeadHasNone() {
        char[][] rows = empty(60, 10);
        ink(rows, 2, 4, 55, 1);
        Stroke stroke = page(rows).strokes().get(0);
        assertFalse(stroke.headAtStart() || stroke.headAtEnd());
    }

    @Test
    void theFrameOfASymbolIsNoLine() {
        char[][] rows = empty(40, 20);
        ink(rows, 1, 1, 38, 1);
        ink(rows, 1, 18, 38, 1);
        ink(rows, 1, 1, 1, 18);
        ink(rows, 38, 1, 1, 18);
        SourcePage page = page(rows);
        assertTrue(page.strokes().isEmpty(), page.strokes().toString());
        assertEquals(Shape.OTHER, page.symbols().get(0).shape());
    }

    @Test
    void theShadowOfALetterIsNoLine() {
        char[][] rows = empty(12, 12);
        ink(rows, 3, 2, 6, 0.7);
        ink(rows, 5.6, 2, 0.7, 7);
        String[] lines = Arrays.stream(rows).map(String::new).toArray(String[]::new);
        SourcePage page =
                new Paper().picture(170, 100, 12, 12, lines).text(173, 109, "T").page();
        assertTrue(page.strokes().isEmpty(), page.strokes().toString());
    }
}
