package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.drawing.SheetGeometry;
import id.sop.drawing.Symbol;
import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.testing.Repertoire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The ends of lines, held against the symbols that the geometry of a sheet names for them. */
@Tag("slow")
class ArrowEndsTest {
    /** In points. */
    private static final double TOLERANCE = 0.001;

    @Test
    void linesOfManySopsBeginAndEndOnTheEdgesOfTheirSymbols() {
        Repertoire.check(Repertoire.inParts(30), sheet -> faults(sheet.geometry()));
        Repertoire.check(Repertoire.random(20), sheet -> faults(sheet.geometry()));
    }

    @Test
    void distancesAreThoseToTheEdge() {
        Box box = new Box(10, 20, 30, 10);
        assertEquals(0, distance(symbol(Symbol.Shape.RECTANGLE, box), new Point(40, 23)), 1e-9);
        assertEquals(5, distance(symbol(Symbol.Shape.RECTANGLE, box), new Point(25, 25)), 1e-9);
        assertEquals(0, distance(symbol(Symbol.Shape.RHOMBUS, box), new Point(17.5, 22.5)), 1e-9);
        assertEquals(0, distance(symbol(Symbol.Shape.CAPSULE, box), new Point(10, 25)), 1e-9);
        assertEquals(0, distance(symbol(Symbol.Shape.CAPSULE, box), new Point(20, 20)), 1e-9);
        assertEquals(5 * Math.sqrt(2) - 5, distance(symbol(Symbol.Shape.CAPSULE, box), new Point(10, 20)), 1e-9);
    }

    private static Symbol symbol(Symbol.Shape shape, Box box) {
        return new Symbol(shape, box, "c", 1, false, "", "");
    }

    private static List<String> faults(SheetGeometry geometry) {
        List<String> faults = new ArrayList<>();
        for (SheetGeometry.Page page : geometry.pages()) {
            Map<String, Symbol> symbols = new HashMap<>();
            page.marks().forEach(mark -> symbols.put(mark.symbol().id(), mark.symbol()));
            for (SheetGeometry.Line line : page.lines()) {
                end(symbols, line.from(), line.arrow().line().start()).forEach(faults::add);
                end(symbols, line.to(), line.arrow().line().end()).forEach(faults::add);
            }
        }
        return faults;
    }

    private static List<String> end(Map<String, Symbol> symbols, String id, Point end) {
        if (!symbols.containsKey(id)) {
            return List.of("no symbol " + id);
        }
        double distance = distance(symbols.get(id), end);
        return distance < TOLERANCE ? List.of() : List.of(end + " is " + distance + " from the edge of " + id);
    }

    /** Returns how far a point is from the outline of a symbol. */
    private static double distance(Symbol symbol, Point point) {
        Point[] corners = ClaimedPaths.corners(symbol);
        if (corners.length == 0) {
            Box box = symbol.box();
            double radius = Math.min(box.width(), box.height()) / 2;
            Point one = new Point(box.x() + radius, box.y() + radius);
            Point other = new Point(box.right() - radius, box.bottom() - radius);
            return Math.abs(distance(one, other, point) - radius);
        }
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < corners.length; i++) {
            least = Math.min(least, distance(corners[i], corners[(i + 1) % corners.length], point));
        }
        return least;
    }

    private static double distance(Point one, Point other, Point point) {
        double dx = other.x() - one.x();
        double dy = other.y() - one.y();
        double squared = dx * dx + dy * dy;
        double along = squared == 0 ? 0 : ((point.x() - one.x()) * dx + (point.y() - one.y()) * dy) / squared;
        double part = Math.max(0, Math.min(1, along));
        return Math.hypot(point.x() - one.x() - part * dx, point.y() - one.y() - part * dy);
    }
}
