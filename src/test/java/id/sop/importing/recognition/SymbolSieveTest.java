package id.sop.importing.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.importing.draft.Doubt;
import id.sop.importing.draft.DraftStep;
import id.sop.importing.page.Caption;
import id.sop.importing.page.Cell;
import id.sop.importing.page.Place;
import id.sop.importing.page.Shape;
import id.sop.importing.page.SourcePage;
import id.sop.importing.page.Stroke;
import id.sop.importing.page.Symbol;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Which figures of a page are symbols of their own, and which say that somebody acts. */
class SymbolSieveTest {
    private static Symbol symbol(Shape shape, double x, double y, double width, double height) {
        return new Symbol(new Place(0, "di sini", Box.around(new Point(x, y), width, height)), shape, "", false);
    }

    private static List<Symbol> sifted(Symbol... symbols) {
        return SymbolSieve.sifted(new SourcePage("halaman 1", List.of(), List.of(symbols), List.of(), List.of(), false))
                .symbols();
    }

    @Test
    void theInsideOfASymbolIsNoOtherOne() {
        Symbol capsule = symbol(Shape.CAPSULE, 100, 100, 34, 20);
        assertEquals(List.of(capsule), sifted(capsule, symbol(Shape.BOX, 100.8, 100.5, 28, 17)));
    }

    @Test
    void aSmallSymbolWithinALargeOneIsASymbol() {
        Symbol frame = symbol(Shape.BOX, 100, 100, 200, 60);
        Symbol inside = symbol(Shape.BOX, 100, 100, 40, 20);
        Symbol aside = symbol(Shape.BOX, 112, 100, 34, 20);
        Symbol twice = symbol(Shape.BOX, 105, 100, 50, 24);
        assertEquals(List.of(frame, inside), sifted(frame, inside));
        assertEquals(List.of(twice, aside), sifted(twice, aside));
    }

    private static Stroke piece(boolean head, Point from, Point to) {
        Place place = new Place(0, "di sini", Box.around(from, 0, 0).and(Box.around(to, 0, 0)));
        return new Stroke(place, List.of(from, to), false, head, false, OptionalInt.empty(), OptionalInt.empty());
    }

    private static List<String> captions(Stroke... strokes) {
        Symbol word =
                new Symbol(new Place(0, "di sini", Box.around(new Point(100, 100), 22, 8)), Shape.BOX, "Keluar", false);
        List<Symbol> symbols = List.of(
                symbol(Shape.RHOMBUS, 50, 60, 32, 16),
                symbol(Shape.BOX, 50, 200, 32, 16),
                word,
                symbol(Shape.BOX, 150, 200, 32, 16));
        return SymbolSieve.sifted(new SourcePage("halaman 1", List.of(), symbols, List.of(strokes), List.of(), false))
                .captions()
                .stream()
                .map(Caption::text)
                .toList();
    }

    /** A way that is drawn in pieces bends at the frame of its answer. */
    @Test
    void aPieceOfALineThatBendsAtAFrameDoesNotEndThere() {
        Point corner = new Point(105, 104.2);
        Stroke across = piece(false, new Point(50, 104.2), corner);
        assertEquals(List.of("Keluar"), captions(across, piece(true, corner, new Point(105, 190))));
        assertEquals(List.of(), captions(across));
        assertEquals(
                List.of(),
                captions(piece(true, new Point(50, 104.2), corner), piece(true, corner, new Point(105, 190))));
    }

    /** Where a symbol is drawn beside the table, who stands in the row is not all who act there. */
    @Test
    void aSymbolBesideTheTableIsTold() {
        DraftStep step = new DrawnTable(2, 3)
                .symbol(Shape.CAPSULE, 1, 0)
                .symbol(Shape.BOX, 2, 1)
                .symbol(Shape.CAPSULE, 3, 0)
                .down(1, 0, 2, 1)
                .down(2, 1, 3, 0)
                .symbol(Shape.BOX, 2, 8)
                .read()
                .steps()
                .get(1);
        assertEquals(
                List.of(new Doubt.BesideTable()),
                step.remarks().stream().map(remark -> remark.message()).toList());
    }

    /** Shades of heads are saved as pictures. */
    @Test
    void aPictureUnderTheWordsOfACellIsNoSymbol() {
        Box box = new Box(200, 40, 100, 30);
        Symbol picture = new Symbol(new Place(0, "di sini", new Box(198, 39, 103, 32)), Shape.OTHER, "", false);
        for (String text : List.of("Dosen", "", "Ya")) {
            SourcePage page = new SourcePage(
                    "halaman 1",
                    List.of(new Cell(new Place(0, "di sini", box), text)),
                    List.of(picture),
                    List.of(),
                    List.of(),
                    false);
            assertEquals(
                    text.equals("Dosen") ? 0 : 1,
                    SymbolSieve.sifted(page).symbols().size(),
                    text);
        }
    }
}
