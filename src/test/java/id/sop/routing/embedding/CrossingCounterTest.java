package id.sop.routing.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.geometry.Side;
import id.sop.routing.Sketch;
import id.sop.routing.lattice.Lattice;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Ways around the vertex in the middle of a table without symbols there, where a corridor and the middle of a lane meet. */
class CrossingCounterTest {
    private static final Lattice LATTICE =
            new Lattice(Sketch.of("[a] . .\n. . .\n. . [b]").links("a-b"));

    private final CrossingCounter counter = new CrossingCounter();

    static int middle() {
        return LATTICE.vertex(3, 2);
    }

    /** Returns the line of a link that comes to the middle and leaves it, an edge each, at some gaps. */
    static LatticePath line(int link, Side from, int gap, Side to, int gapBeyond) {
        int[] edges = {LATTICE.edgeAt(middle(), from), LATTICE.edgeAt(middle(), to)};
        int[] vertices = {beside(from), middle(), beside(to)};
        return new LatticePath(link, false, vertices, edges, new int[] {gap, gapBeyond}, -1, -1, 0);
    }

    static LatticePath joining(int link, Side from, int host) {
        int[] vertices = {beside(from), middle()};
        int[] edges = {LATTICE.edgeAt(middle(), from)};
        return new LatticePath(link, false, vertices, edges, new int[] {0}, host, 1, 0);
    }

    private static int beside(Side side) {
        int edge = LATTICE.edgeAt(middle(), side);
        return LATTICE.end(edge, side.isForward());
    }

    static Embedding of(LatticePath... lines) {
        Embedding embedding = new Embedding(LATTICE, lines.length);
        for (LatticePath line : lines) {
            embedding.lay(line);
        }
        return embedding;
    }

    /** Returns what each way on costs, by its side and gap. */
    private Map<String, Integer> walk(Embedding embedding, Side from, int gap) {
        counter.walk(embedding, LATTICE.edgeAt(middle(), from), from.opposite(), middle(), gap);
        Map<String, Integer> ways = new TreeMap<>();
        for (int way = 0; way < counter.ways(); way++) {
            ways.put(counter.side(way) + " " + counter.gap(way), counter.crossings(way));
        }
        assertEquals(counter.ways(), ways.size(), "each way once");
        return ways;
    }

    private void assertOrder(boolean first, boolean second) {
        assertEquals(first, counter.keepsOrder(0));
        assertEquals(second, counter.keepsOrder(1));
    }

    @Test
    void whereNoLineIsNothingIsCrossed() {
        assertEquals(Map.of("TOP 0", 0, "RIGHT 0", 0, "BOTTOM 0", 0), walk(of(), Side.LEFT, 0));
        assertTrue(counter.keepsOrder(0));
    }

    @Test
    void aLineStraightOnIsCrossedByWhatDoesNotStayOnItsSide() {
        Embedding level = of(line(0, Side.LEFT, 0, Side.RIGHT, 0));
        Map<String, Integer> above = Map.of("TOP 0", 0, "RIGHT 0", 0, "RIGHT 1", 1, "BOTTOM 0", 1);
        assertEquals(above, walk(level, Side.LEFT, 0));
        assertOrder(true, false);
        assertEquals(Map.of("TOP 0", 1, "RIGHT 0", 1, "RIGHT 1", 0, "BOTTOM 0", 0), walk(level, Side.LEFT, 1));
        assertOrder(false, true);
        assertEquals(Map.of("TOP 0", 0, "LEFT 0", 0, "LEFT 1", 1, "BOTTOM 0", 1), walk(level, Side.RIGHT, 0));
        assertOrder(true, false);
        Embedding upright = of(line(0, Side.TOP, 0, Side.BOTTOM, 0));
        assertEquals(Map.of("LEFT 0", 0, "BOTTOM 0", 0, "BOTTOM 1", 1, "RIGHT 0", 1), walk(upright, Side.TOP, 0));
        assertOrder(true, false);
        assertEquals(Map.of("LEFT 0", 1, "TOP 0", 1, "TOP 1", 0, "RIGHT 0", 0), walk(upright, Side.BOTTOM, 1));
        assertOrder(false, true);
    }

    @Test
    void aLineThatTurnsLeavesTheOrderStraightAheadFree() {
        Embedding turning = of(line(0, Side.LEFT, 0, Side.BOTTOM, 0));
        assertEquals(Map.of("TOP 0", 0, "RIGHT 0", 0, "BOTTOM 1", 0, "BOTTOM 0", 1), walk(turning, Side.LEFT, 0));
        assertOrder(true, true);
        assertEquals(Map.of("TOP 0", 1, "RIGHT 0", 1, "BOTTOM 1", 1, "BOTTOM 0", 0), walk(turning, Side.LEFT, 1));
    }

    @Test
    void betweenTwoLinesThereIsOnePlaceStraightOn() {
        Embedding two = of(line(0, Side.LEFT, 0, Side.RIGHT, 0), line(1, Side.LEFT, 1, Side.RIGHT, 1));
        walk(two, Side.LEFT, 1);
        assertFalse(counter.keepsOrder(0));
        assertTrue(counter.keepsOrder(1));
        assertFalse(counter.keepsOrder(2));
        assertEquals(0, counter.crossingsTo(Side.RIGHT, 0, 0));
        assertEquals(0, counter.crossingsTo(Side.RIGHT, 1, 1));
        assertEquals(
                Map.of("TOP 0", 2, "RIGHT 0", 2, "RIGHT 1", 1, "RIGHT 2", 0, "BOTTOM 0", 0), walk(two, Side.LEFT, 2));
        assertEquals(1, counter.crossingsTo(Side.RIGHT, 0, 0));
        assertEquals(0, counter.crossingsTo(Side.RIGHT, 1, 1));
        walk(two, Side.LEFT, 0);
        assertEquals(0, counter.crossingsTo(Side.RIGHT, 0, 0));
        assertEquals(1, counter.crossingsTo(Side.RIGHT, 1, 1));
    }

    @Test
    void ofLinesThatMeetTheSmallerPartIsCrossed() {
        Embedding joined = of(line(0, Side.LEFT, 0, Side.RIGHT, 0), joining(1, Side.BOTTOM, 0));
        assertEquals(
                Map.of("TOP 0", 1, "RIGHT 0", 1, "RIGHT 1", 1, "BOTTOM 0", 0, "BOTTOM 1", 1),
                walk(joined, Side.LEFT, 1));
        assertOrder(false, true);
        assertEquals(
                Map.of("TOP 0", 0, "RIGHT 0", 0, "RIGHT 1", 1, "BOTTOM 1", 1, "BOTTOM 0", 1),
                walk(joined, Side.LEFT, 0));
        assertEquals(
                Map.of("LEFT 1", 0, "LEFT 0", 1, "TOP 0", 1, "RIGHT 1", 1, "RIGHT 0", 1), walk(joined, Side.BOTTOM, 0));
    }

    @Test
    void aLineThatJoinsFromTheOtherEndKeepsItsPlaceToo() {
        Embedding joined = of(line(0, Side.BOTTOM, 0, Side.RIGHT, 0), joining(1, Side.LEFT, 0));
        walk(joined, Side.LEFT, 0);
        assertOrder(true, false);
        walk(joined, Side.RIGHT, 1);
        assertOrder(false, true);
    }
}
