package id.sop.pdf.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.drawing.Arrow;
import id.sop.drawing.Caption;
import id.sop.drawing.Drawing;
import id.sop.drawing.Symbol;
import id.sop.drawing.Symbol.Shape;
import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.geometry.Polyline;
import id.sop.geometry.Side;
import id.sop.pdf.Pixels;
import id.sop.pdf.SampleSheet;
import id.sop.pdf.SmallPage;
import id.sop.pdf.TypesetSheet;
import id.sop.pdf.Typesetter;
import id.sop.pdf.export.PngExport;
import id.sop.pdf.fault.LayoutFault;
import id.sop.pdf.fault.TypesettingException;
import id.sop.pdf.layout.Resources;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Marks come out where the drawing says: seen on a page of 200 by 150 points, eight pixels to the point. */
@Tag("slow")
class DrawingTest {
    private static final Typesetter TYPESETTER = new Typesetter();
    private static final String CSS = "@page { size: 200pt 150pt; margin: 10pt }";
    private static final int SCALE = 8;

    private static byte[] pdf(Drawing.Page marks, Optional<String> watermark) {
        String cells = marks.symbols().stream()
                .map(symbol -> "<p id='" + symbol.cell() + "'></p>")
                .collect(Collectors.joining());
        Set<String> ids = marks.symbols().stream().map(Symbol::cell).collect(Collectors.toSet());
        try (TypesetSheet sheet =
                TYPESETTER.typeset(SmallPage.of(CSS, "<div>" + cells + "</div>"), Resources.NONE, ids)) {
            return sheet.finish(new Drawing(List.of(marks)), SampleSheet.INFO, watermark);
        }
    }

    private static Pixels seen(Drawing.Page marks) {
        return new Pixels(
                PngExport.pages(pdf(marks, Optional.empty()), 72 * SCALE).get(0));
    }

    private static Drawing.Page arrow(boolean head, Point... corners) {
        return new Drawing.Page(
                List.of(),
                List.of(),
                List.of(new Arrow(
                        1, 2, Polyline.through(List.of(corners)), head ? Arrow.Stroke.HEAD : Arrow.Stroke.PLAIN)),
                List.of());
    }

    private static Symbol symbol(Shape shape, Box box, String text) {
        return new Symbol(shape, box, "sel", 1, false, text, "Langkah 1, Camat: " + shape);
    }

    private static Drawing.Page alone(Symbol symbol) {
        return new Drawing.Page(List.of(), List.of(symbol), List.of(), List.of());
    }

    private static boolean black(Pixels page, double x, double y) {
        return page.isBlack((int) (x * SCALE), (int) (y * SCALE));
    }

    private static boolean white(Pixels page, double x, double y) {
        return page.isWhite((int) (x * SCALE), (int) (y * SCALE));
    }

    @Test
    void theTipOfAnArrowIsTheEndOfItsLine() {
        Pixels page = seen(arrow(true, new Point(20, 30), new Point(100, 30), new Point(100, 80)));

        assertTrue(black(page, 60, 30), "the line");
        assertTrue(black(page, 100, 78), "inside the head");
        assertTrue(white(page, 100, 80.3), "beyond the tip");
        assertTrue(black(page, 101.6, 74.8), "the head's base is 4 points wide");
        assertTrue(white(page, 102.4, 74.8), "and not more");
        assertTrue(white(page, 101, 79), "the tip is not blunted by the line");
    }

    @Test
    void aLineWithoutAHeadReachesItsEnd() {
        Pixels page = seen(arrow(false, new Point(20, 30), new Point(100, 30)));

        assertTrue(black(page, 99.7, 30));
        assertTrue(white(page, 100.3, 30));
        assertTrue(white(page, 97, 31));
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void anOutlineTouchesTheMiddleOfEachSideOfItsBox(Shape shape) {
        Box box = new Box(50, 40, 60, 30);
        Pixels page = seen(alone(symbol(shape, box, "")));

        for (Side side : Side.values()) {
            Point middle = box.middle(side);
            assertTrue(black(page, middle.x(), middle.y()), side + " of " + shape);
        }
        assertTrue(white(page, box.centre().x(), box.centre().y()), "empty inside");
        // The mitre of a rhombus reaches 1.2 points beyond its corner.
        assertTrue(white(page, 48.6, 55) && white(page, 80, 38.6) && white(page, 111.4, 55) && white(page, 80, 71.4));
    }

    @Test
    void aDashedOutlineHasGaps() {
        Box box = new Box(50, 40, 60, 30);
        Symbol symbol = new Symbol(Shape.RECTANGLE, box, "sel", 1, true, "", "Langkah 1");
        Pixels page = seen(alone(symbol));

        // Dashes of 3 points and gaps of 2 from the upper left corner on.
        assertEquals("###..###..###..", line(page, 40));
        assertEquals("###############", line(seen(alone(symbol(Shape.RECTANGLE, box, ""))), 40));
    }

    /** Returns a # for each of the points on a level, from 50 points from the left on, that has ink in its middle. */
    private static String line(Pixels page, double y) {
        return IntStream.range(50, 65)
                .mapToObj(x -> black(page, x + 0.5, y) ? "#" : ".")
                .collect(Collectors.joining());
    }

    @Test
    void cornersTellTheShapesApart() {
        Box box = new Box(50, 40, 60, 30);
        assertEquals("####", corners(Shape.RECTANGLE, box));
        assertEquals("....", corners(Shape.CAPSULE, box));
        assertEquals("....", corners(Shape.RHOMBUS, box));
        assertEquals("##..", corners(Shape.PENTAGON_DOWN, box));
        assertEquals("..##", corners(Shape.PENTAGON_UP, box));
    }

    /** Returns a # for each of the corners top left, top right, bottom left, bottom right that has ink. */
    private static String corners(Shape shape, Box box) {
        Pixels page = seen(alone(symbol(shape, box, "")));
        return List.of(
                        new Point(box.x(), box.y()),
                        new Point(box.right(), box.y()),
                        new Point(box.x(), box.bottom()),
                        new Point(box.right(), box.bottom()))
                .stream()
                .map(corner -> black(page, corner.x(), corner.y()) ? "#" : ".")
                .collect(Collectors.joining());
    }

    @Test
    void theTextOfASymbolStaysInside() {
        Box box = new Box(50, 40, 40, 26);
        for (Shape shape : Shape.values()) {
            Pixels empty = seen(alone(symbol(shape, box, "")));
            for (String text : List.of("A", "Dokumen lengkap?", "Penyelenggaraan pertanggungjawaban")) {
                Pixels full = seen(alone(symbol(shape, box, text)));
                int inside = 0;
                for (int x = 0; x < full.width(); x++) {
                    for (int y = 0; y < full.height(); y++) {
                        if (full.colour(x, y) != empty.colour(x, y)) {
                            inside++;
                            assertFalse(
                                    empty.isBlack(x, y) || x < 50 * SCALE || x > 90 * SCALE,
                                    text + " leaves its " + shape);
                        }
                    }
                }
                assertTrue(inside > 0, text + " in " + shape);
            }
        }
    }

    @Test
    void aCaptionStandsInTheMiddleOfItsBox() {
        Pixels page = seen(new Drawing.Page(
                List.of(),
                List.of(),
                List.of(),
                List.of(new Caption("H", new Box(60, 50, 20, 10), Caption.USUAL_SIZE))));

        Box ink = page.ink();
        assertEquals(70, ink.centre().x() / SCALE, 0.2);
        assertEquals(55, ink.centre().y() / SCALE, 0.2);
        assertEquals(Caption.USUAL_SIZE * 0.688, ink.height() / SCALE, 0.3);
    }

    @Test
    void theWatermarkIsOnEveryPageAndTransparent() throws IOException {
        byte[] pdf = pdf(Drawing.Page.EMPTY, Optional.of("DRAF"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(new PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\s", "")
                    .contains("DRAF"));
        }
        Pixels page = new Pixels(PngExport.pages(pdf, 72).get(0));
        int grey = 0;
        for (int x = 0; x < page.width(); x++) {
            for (int y = 0; y < page.height(); y++) {
                assertTrue((page.colour(x, y) & 0xFF) > 200, "light");
                grey += page.isWhite(x, y) ? 0 : 1;
            }
        }
        assertTrue(grey > page.width() * page.height() / 20, "large");
    }

    @Test
    void aSymbolOnAnotherPageThanItsCellIsAMistake() {
        String body = "<p id='sel'></p><p style='page-break-before: always'>a</p>";
        try (TypesetSheet sheet = TYPESETTER.typeset(SmallPage.of(CSS, body), Resources.NONE, Set.of("sel"))) {
            Drawing drawing =
                    new Drawing(List.of(Drawing.Page.EMPTY, alone(symbol(Shape.CAPSULE, new Box(50, 40, 40, 20), ""))));
            assertThrows(
                    IllegalArgumentException.class, () -> sheet.finish(drawing, SampleSheet.INFO, Optional.empty()));
        }
    }

    @Test
    void aTextOfTheDrawingWithoutAGlyphIsReported() {
        Symbol symbol = symbol(Shape.CAPSULE, new Box(50, 40, 40, 20), "書");
        TypesettingException e = assertThrows(TypesettingException.class, () -> pdf(alone(symbol), Optional.empty()));
        assertEquals(List.of(new LayoutFault(LayoutFault.Kind.GLYPH, "書")), e.faults());
    }
}
