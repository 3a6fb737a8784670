package id.sop.importing.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.importing.page.Place;
import id.sop.importing.page.Shape;
import id.sop.importing.page.SourcePage;
import id.sop.importing.page.Symbol;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which figures of a page are symbols of their own. */
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
}
