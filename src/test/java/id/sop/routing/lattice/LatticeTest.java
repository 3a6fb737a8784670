package id.sop.routing.lattice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.geometry.Side;
import id.sop.routing.Sketch;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Cells of 68 x 48 points, from (100, 50) on, with symbols of 44 x 22. */
class LatticeTest {
    private static Lattice of(String drawing, String links) {
        return new Lattice(Sketch.of(drawing).links(links));
    }

    private static int node(Lattice lattice, int index) {
        return lattice.vertexOf(lattice.diagram().nodes().get(index));
    }

    /** Returns the capacities at the sides of a vertex, clockwise from the top. */
    private static List<Integer> capacities(Lattice lattice, int vertex) {
        return Stream.of(Side.values())
                .map(side -> lattice.capacity(lattice.edgeAt(vertex, side)))
                .toList();
    }

    @Test
    void theLatticeHoldsTracksOnBothSidesOfARule() {
        Lattice lattice = of("[a] [b]", "a-b");
        int middle = node(lattice, 0);
        int between = lattice.edgeAt(middle + 1, Side.TOP);
        int border = lattice.edgeAt(middle - 1, Side.TOP);
        assertEquals(2 * lattice.capacity(border), lattice.capacity(between));
        assertEquals(3, lattice.capacity(border));
    }

    /** Lines in the middle of these lanes and rows of 25 points may stand off it by less than elsewhere. */
    @Test
    void inNarrowLanesAndLowRowsALineStillHasRoomBeforeEachRule() {
        Lattice narrow = new Lattice(Sketch.of("[a] . [b]").sized(25, 25).links("a-b"));
        Corridors corridors = narrow.corridors();
        assertEquals(7.55, corridors.bandOfLane(3), 1e-9);
        assertEquals(7.55, corridors.bandOfRow(1), 1e-9);
        assertEquals(narrow.xOfLine(4) - Spacing.RULE, corridors.lowestX(4, 0, Spacing.SYMBOL), 1e-9);
        assertEquals(narrow.xOfLine(2) + Spacing.RULE, corridors.highestX(2, 0, Spacing.SYMBOL), 1e-9);
        assertEquals(narrow.yOfLine(2) - Spacing.RULE, corridors.lowestY(2, 2, Spacing.SYMBOL), 1e-9);
        assertEquals(narrow.yOfLine(0) + Spacing.RULE, corridors.highestY(2, 0, Spacing.SYMBOL), 1e-9);
        assertEquals(8, of("[a] . [b]", "a-b").corridors().bandOfLane(3), 1e-9);
    }

    @Test
    void thereIsALineAtEachRuleAndThroughTheMiddleOfEachLaneAndRow() {
        Lattice lattice = of("[a] .\n. .\n. [b]", "a-b");
        assertEquals(5, lattice.width());
        assertEquals(7, lattice.height());
        assertEquals(35, lattice.vertices());
        assertEquals(4 * 7 + 5 * 6, lattice.edges());
        assertEquals(
                List.of(100.0, 134.0, 168.0, 202.0, 236.0),
                IntStream.range(0, 5).mapToObj(lattice::xOfLine).toList());
        assertEquals(
                List.of(50.0, 74.0, 98.0, 122.0, 146.0, 170.0, 194.0),
                IntStream.range(0, 7).mapToObj(lattice::yOfLine).toList());
        assertEquals(0, lattice.nodeAt(lattice.vertex(1, 1)));
        assertEquals(1, lattice.nodeAt(lattice.vertex(3, 5)));
        assertEquals(-1, lattice.nodeAt(lattice.vertex(3, 1)));
        for (int v = 0; v < lattice.vertices(); v++) {
            assertEquals(v, lattice.vertex(lattice.upright(v), lattice.level(v)));
        }
    }

    @Test
    void anEdgeOnEachSideLeadsToTheNextVertex() {
        Lattice lattice = of("[a] .\n. [b]", "a-b");
        for (int v = 0; v < lattice.vertices(); v++) {
            int x = lattice.upright(v);
            int y = lattice.level(v);
            for (Side side : Side.values()) {
                int nextX = x + (side.isHorizontal() ? side.isForward() ? 1 : -1 : 0);
                int nextY = y + (side.isHorizontal() ? 0 : side.isForward() ? 1 : -1);
                int edge = lattice.edgeAt(v, side);
                if (nextX < 0 || nextX >= lattice.width() || nextY < 0 || nextY >= lattice.height()) {
                    assertEquals(-1, edge, "beyond the border");
                    continue;
                }
                int next = lattice.vertex(nextX, nextY);
                assertEquals(next, lattice.end(edge, side.isForward()));
                assertEquals(v, lattice.end(edge, !side.isForward()));
                assertEquals(side.isHorizontal(), lattice.isLevel(edge));
                assertEquals(side.isHorizontal() ? 34 : 24, lattice.length(edge));
                assertEquals((side.isHorizontal() ? y : x) % 2 == 0, lattice.isCorridor(edge));
                assertEquals(lattice.nodeAt(v) >= 0 || lattice.nodeAt(next) >= 0, lattice.isPort(edge));
                int way = 2 * edge + (side.isForward() ? 0 : 1);
                assertEquals(next, lattice.head(way));
                assertEquals(side, lattice.heading(way));
            }
        }
    }

    @Test
    void theMiddleOfALaneOrRowMeetsACorridorAtARule() {
        Lattice lattice = of("[a] .\n. [b]", "a-b");
        assertEquals(Side.TOP, lattice.middleSide(lattice.vertex(1, 2)));
        assertEquals(Side.LEFT, lattice.middleSide(lattice.vertex(2, 1)));
        assertNull(lattice.middleSide(lattice.vertex(1, 1)));
        assertNull(lattice.middleSide(lattice.vertex(2, 2)));
        assertTrue(lattice.isCellMiddle(lattice.vertex(3, 1)));
        assertFalse(lattice.isCellMiddle(lattice.vertex(3, 2)));
        assertFalse(lattice.isCellMiddle(lattice.vertex(2, 3)));
    }

    @Test
    void aRhombusHasRoomForOneLineOnEachSide() {
        Lattice lattice = of("[a] .\n<b> (c)\nvdv .", "a-b");
        assertEquals(List.of(5, 5, 5, 5), capacities(lattice, node(lattice, 0)), "a rectangle");
        assertEquals(List.of(1, 1, 1, 1), capacities(lattice, node(lattice, 1)), "a rhombus");
        assertEquals(List.of(5, 1, 5, 1), capacities(lattice, node(lattice, 2)), "a capsule");
        assertEquals(List.of(1, 1, 1, 1), capacities(lattice, node(lattice, 3)), "a pentagon");
        assertEquals(List.of(1, 1, 1, 1), capacities(lattice, lattice.vertex(3, 1)), "an empty cell");
    }

    @Test
    void aCorridorHoldsWhatFitsBetweenTheSymbolsOnBothSides() {
        Lattice lattice = of("[a] [b] .\n. . .", "a-b");
        assertEquals(3 + 3, lattice.capacity(lattice.edgeAt(lattice.vertex(2, 0), Side.BOTTOM)), "between two symbols");
        assertEquals(9, lattice.capacity(lattice.edgeAt(lattice.vertex(4, 0), Side.BOTTOM)), "a symbol on one side");
        assertEquals(9, lattice.capacity(lattice.edgeAt(lattice.vertex(2, 2), Side.BOTTOM)), "none");
        assertEquals(3, lattice.capacity(lattice.edgeAt(lattice.vertex(0, 1), Side.BOTTOM)), "at the border");
        assertEquals(3 + 5, lattice.capacity(lattice.edgeAt(lattice.vertex(0, 2), Side.RIGHT)), "below a symbol");
        assertEquals(3, lattice.capacity(lattice.edgeAt(lattice.vertex(0, 0), Side.RIGHT)), "above it");
        Lattice tight = new Lattice(Sketch.of("[a] [b]").sized(38, 30).links("a-b"));
        assertEquals(0, tight.capacity(tight.edgeAt(tight.vertex(2, 0), Side.BOTTOM)), "no room");
        Lattice exact = new Lattice(Sketch.of("[a] [b]").sized(42.5, 30).links("a-b"));
        assertEquals(2, exact.capacity(exact.edgeAt(exact.vertex(2, 0), Side.BOTTOM)), "just enough");
    }

    @Test
    void aCorridorReachesFromSymbolToSymbolOrToTheMiddleOfAnEmptyCell() {
        Lattice lattice = of("[a] . [b]\n. . .\n. [c] .", "a-b");
        Corridors corridors = lattice.corridors();
        assertEquals(102.25, corridors.lowestX(0, 0, 4), "the left border");
        assertEquals(156 + 4, corridors.lowestX(2, 1, 4), "right of a symbol");
        assertEquals(134 + 10.7, corridors.lowestX(2, 2, 4), 1e-9, "right of an empty cell");
        assertEquals(248 - 4, corridors.highestX(4, 0, 4), "left of a symbol");
        assertEquals(202 - 10.7, corridors.highestX(2, 0, 4), 1e-9, "left of an empty cell");
        assertEquals(304 - 2.25, corridors.highestX(6, 0, 4), "the right border");
        assertEquals(52.25, corridors.lowestY(0, 0, 4), "the upper border");
        assertEquals(85 + 4, corridors.lowestY(1, 2, 4), "below a symbol");
        assertEquals(74 + 10.7, corridors.lowestY(2, 2, 4), 1e-9, "below an empty cell");
        assertEquals(159 - 4, corridors.highestY(3, 4, 4), "above a symbol");
        assertEquals(170 - 10.7, corridors.highestY(4, 4, 4), 1e-9, "above an empty cell");
        assertEquals(194 - 2.25, corridors.highestY(0, 6, 4), "the lower border");
    }

    @Test
    void noLinePassesThroughASymbolAcrossLanes() {
        Lattice lattice = of("[a] ~b] .\n. . [c]", "b-c");
        int inside = lattice.vertex(2, 1);
        assertEquals(
                List.of(-1, -1, -1, -1),
                Stream.of(Side.values())
                        .map(side -> lattice.edgeAt(inside, side))
                        .toList());
        assertEquals(-1, lattice.edgeAt(lattice.vertex(1, 1), Side.RIGHT));
        assertEquals(-1, lattice.edgeAt(lattice.vertex(2, 0), Side.BOTTOM));
        assertTrue(lattice.edgeAt(lattice.vertex(1, 1), Side.LEFT) >= 0);
        assertTrue(lattice.edgeAt(lattice.vertex(3, 1), Side.RIGHT) >= 0);
        assertTrue(lattice.edgeAt(lattice.vertex(2, 2), Side.RIGHT) >= 0);
    }

    @Test
    void aLineMeetsASideOffItsCornersAndNearItsMiddle() {
        Lattice small = new Lattice(Sketch.of("[a] (b)").sized(40, 30).links("a-b"));
        assertEquals(6, Corridors.play(small.diagram().nodes().get(0), Side.LEFT), "9 to each side less 3");
        assertEquals(8, Corridors.play(small.diagram().nodes().get(0), Side.TOP), "15 less 3, but 8 at most");
        assertEquals(5, Corridors.play(small.diagram().nodes().get(1), Side.BOTTOM), "the flat part, less 1");
        assertEquals(0, Corridors.play(small.diagram().nodes().get(1), Side.RIGHT), "the round part");
    }
}
