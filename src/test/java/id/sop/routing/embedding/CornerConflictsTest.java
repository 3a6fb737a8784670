package id.sop.routing.embedding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.geometry.Side;
import id.sop.routing.Sketch;
import id.sop.routing.cost.CostWeights;
import id.sop.routing.lattice.Lattice;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Corners in the middle of an empty cell, and where the middle of a lane or of a row meets a corridor. */
class CornerConflictsTest {
    private static final Lattice LATTICE =
            new Lattice(Sketch.of("[a] . .\n. . .\n. . [b]").links("a-b"));
    private static final int CELL = LATTICE.vertex(3, 3);
    private static final int LANE = LATTICE.vertex(3, 2);
    private static final int ROW = LATTICE.vertex(2, 3);

    private static int edge(int vertex, Side side) {
        return LATTICE.edgeAt(vertex, side);
    }

    private static int beside(int vertex, Side side) {
        return LATTICE.end(edge(vertex, side), side.isForward());
    }

    /** Returns a line that comes to a vertex by one side and leaves it by another one, at some gaps. */
    private static LatticePath turn(int link, int vertex, Side from, int gap, Side to, int gapBeyond) {
        int[] vertices = {beside(vertex, from), vertex, beside(vertex, to)};
        int[] edges = {edge(vertex, from), edge(vertex, to)};
        return new LatticePath(link, false, vertices, edges, new int[] {gap, gapBeyond}, -1, -1, 0);
    }

    private static LatticePath turn(int link, int vertex, Side from, Side to) {
        return turn(link, vertex, from, 0, to, 0);
    }

    /** Returns a line that joins the one of a host at a vertex. */
    private static LatticePath joining(int link, int vertex, Side from, int host) {
        int[] vertices = {beside(vertex, from), vertex};
        return new LatticePath(link, false, vertices, new int[] {edge(vertex, from)}, new int[] {0}, host, 1, 0);
    }

    private static Embedding of(LatticePath... lines) {
        Embedding embedding = new Embedding(LATTICE, lines.length);
        for (LatticePath line : lines) {
            embedding.lay(line);
        }
        return embedding;
    }

    private static void assertConflict(boolean expected, int vertex, LatticePath... lines) {
        Embedding embedding = of(lines);
        assertEquals(expected, CornerConflicts.isAt(embedding, vertex));
        assertEquals(expected, EmbeddingCost.of(embedding) >= CostWeights.CONFLICT);
        boolean[] troubled = new boolean[lines.length];
        Arrays.fill(troubled, expected);
        assertArrayEquals(troubled, EmbeddingCost.troubled(embedding));
    }

    @Test
    void aCellHoldsOneCornerOnly() {
        LatticePath corner = turn(0, CELL, Side.LEFT, Side.BOTTOM);
        assertConflict(false, CELL, corner);
        assertConflict(true, CELL, corner, turn(1, CELL, Side.TOP, Side.RIGHT));
        assertConflict(true, CELL, corner, turn(1, CELL, Side.RIGHT, Side.TOP));
        assertConflict(false, CELL, turn(0, CELL, Side.TOP, Side.BOTTOM));
        assertFalse(CornerConflicts.isAt(
                of(turn(0, CELL, Side.LEFT, Side.RIGHT), turn(1, CELL, Side.TOP, Side.BOTTOM)), CELL));
        assertFalse(
                CornerConflicts.isAt(of(turn(0, CELL, Side.LEFT, Side.RIGHT), joining(1, CELL, Side.TOP, 0)), CELL));
        assertFalse(CornerConflicts.isAt(of(corner, joining(1, CELL, Side.TOP, 0)), CELL), "they are one line");
    }

    @Test
    void oneMoreCornerInACellWouldMeetAnyThatTurnsThere() {
        assertFalse(CornerConflicts.isBentAt(of(), CELL));
        assertFalse(CornerConflicts.isBentAt(of(turn(0, CELL, Side.LEFT, Side.RIGHT)), CELL));
        assertFalse(CornerConflicts.isBentAt(of(turn(0, CELL, Side.BOTTOM, Side.TOP)), CELL));
        for (Side from : Side.values()) {
            assertTrue(CornerConflicts.isBentAt(of(turn(0, CELL, from, from.turned(1))), CELL));
            assertTrue(CornerConflicts.isBentAt(of(turn(0, CELL, from, from.turned(3))), CELL));
        }
        assertTrue(CornerConflicts.isBentAt(
                of(turn(0, CELL, Side.LEFT, Side.RIGHT), joining(1, CELL, Side.TOP, 0)), CELL));
        assertFalse(CornerConflicts.isBentAt(of(turn(0, LANE, Side.TOP, Side.RIGHT)), LANE), "no cell");
        assertFalse(CornerConflicts.isBentAt(of(turn(0, ROW, Side.TOP, Side.RIGHT)), ROW), "no cell");
    }

    /** What comes from above lies above in the corridor, what comes from the left lies left. */
    @Test
    void linesFromBothSidesOfACorridorKeepTheirOrderInIt() {
        for (Side along : List.of(Side.LEFT, Side.RIGHT)) {
            assertConflict(false, LANE, turn(0, LANE, Side.TOP, along), turn(1, LANE, Side.BOTTOM, 0, along, 1));
            assertConflict(true, LANE, turn(0, LANE, Side.BOTTOM, along), turn(1, LANE, Side.TOP, 0, along, 1));
            assertConflict(true, LANE, turn(0, LANE, along, Side.BOTTOM), turn(1, LANE, along, 1, Side.TOP, 0));
        }
        for (Side along : List.of(Side.TOP, Side.BOTTOM)) {
            assertConflict(false, ROW, turn(0, ROW, Side.LEFT, along), turn(1, ROW, Side.RIGHT, 0, along, 1));
            assertConflict(true, ROW, turn(0, ROW, Side.RIGHT, along), turn(1, ROW, Side.LEFT, 0, along, 1));
            assertConflict(true, ROW, turn(0, ROW, along, Side.RIGHT), turn(1, ROW, along, 1, Side.LEFT, 0));
        }
        assertConflict(false, LANE, turn(0, LANE, Side.TOP, Side.LEFT), turn(1, LANE, Side.BOTTOM, Side.RIGHT));
        int corridors = LATTICE.vertex(2, 2);
        assertConflict(
                false, corridors, turn(0, corridors, Side.BOTTOM, Side.LEFT), turn(1, corridors, Side.TOP, Side.RIGHT));
        assertFalse(
                CornerConflicts.isAt(
                        of(turn(0, corridors, Side.BOTTOM, Side.LEFT), turn(1, corridors, Side.TOP, 0, Side.LEFT, 1)),
                        corridors),
                "two corridors have room");
    }

    @Test
    void whatRunsStraightOnOrTurnsElsewhereIsNoCorner() {
        assertFalse(CornerConflicts.isAt(
                of(turn(0, LANE, Side.BOTTOM, Side.RIGHT), turn(1, LANE, Side.TOP, 0, Side.BOTTOM, 1)), LANE));
        assertFalse(CornerConflicts.isAt(
                of(turn(0, LANE, Side.LEFT, Side.RIGHT), turn(1, LANE, Side.TOP, Side.BOTTOM)), LANE));
        assertFalse(CornerConflicts.isAt(of(), LANE));
        int border = LATTICE.vertex(3, 0);
        assertFalse(CornerConflicts.isAt(of(turn(0, border, Side.LEFT, Side.BOTTOM)), border));
        assertFalse(CornerConflicts.entangles(
                of(turn(0, border, Side.LEFT, Side.BOTTOM)), border, Side.BOTTOM, edge(border, Side.LEFT), 1, -1));
    }

    @Test
    void aGapThatEntanglesIsToldBeforeALineIsLaid() {
        Embedding below = of(turn(0, LANE, Side.BOTTOM, Side.RIGHT));
        int right = edge(LANE, Side.RIGHT);
        assertFalse(CornerConflicts.entangles(below, LANE, Side.TOP, right, 0, -1));
        assertTrue(CornerConflicts.entangles(below, LANE, Side.TOP, right, 1, -1));
        assertFalse(CornerConflicts.entangles(below, LANE, Side.TOP, right, 1, 0), "it is the line itself");
        assertFalse(CornerConflicts.entangles(below, LANE, Side.TOP, edge(LANE, Side.LEFT), 1, -1));
        assertFalse(CornerConflicts.entangles(below, LANE, Side.BOTTOM, right, 0, -1), "from the same side");
        Embedding above = of(turn(0, LANE, Side.TOP, Side.RIGHT));
        assertTrue(CornerConflicts.entangles(above, LANE, Side.BOTTOM, right, 0, -1));
        assertFalse(CornerConflicts.entangles(above, LANE, Side.BOTTOM, right, 1, -1));
        Embedding two = of(turn(0, LANE, Side.TOP, Side.LEFT), turn(1, LANE, Side.TOP, 1, Side.RIGHT, 0));
        assertTrue(CornerConflicts.entangles(two, LANE, Side.BOTTOM, right, 0, -1), "the second of them");
    }
}
