package id.sop.routing.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.geometry.Side;
import id.sop.routing.cost.CostWeights;
import org.junit.jupiter.api.Test;

/** Lines that come to the middle of a lane from both sides and leave it for one corridor, or come from there. */
class LaneCornersTest {
    private static final LatticePath DOWNWARDS = CrossingCounterTest.line(0, Side.LEFT, 0, Side.BOTTOM, 0);

    /** Joins that line from the right. */
    private static final LatticePath JOINING = CrossingCounterTest.joining(1, Side.RIGHT, 0);

    private static LatticePath upwards(int gap) {
        return CrossingCounterTest.line(2, Side.RIGHT, gap, Side.TOP, 0);
    }

    private static boolean isConflict(LatticePath... lines) {
        Embedding embedding = CrossingCounterTest.of(lines);
        boolean conflict = CornerConflicts.isAt(embedding, CrossingCounterTest.middle());
        long conflicts = EmbeddingCost.of(embedding) / CostWeights.CONFLICT;
        assertEquals(conflict ? 1 : 0, conflicts);
        return conflict;
    }

    @Test
    void aLineThatTurnsUpMustNotPassOneThatTurnsDown() {
        LatticePath down = CrossingCounterTest.line(0, Side.RIGHT, 0, Side.BOTTOM, 0);
        assertEquals(true, isConflict(down, CrossingCounterTest.line(1, Side.RIGHT, 1, Side.TOP, 0)));
        assertEquals(false, isConflict(down, CrossingCounterTest.line(1, Side.RIGHT, 0, Side.TOP, 0)));
    }

    @Test
    void norOneThatJoinsALineDownwards() {
        assertEquals(true, isConflict(DOWNWARDS, JOINING, upwards(1)));
        assertEquals(false, isConflict(DOWNWARDS, JOINING, upwards(0)));
    }

    @Test
    void aLineThatTurnsDownMustNotPassOneThatJoinsALineUpwards() {
        LatticePath up = CrossingCounterTest.line(0, Side.LEFT, 0, Side.TOP, 0);
        LatticePath down = CrossingCounterTest.line(2, Side.RIGHT, 0, Side.BOTTOM, 0);
        assertEquals(true, isConflict(up, JOINING, down));
        assertEquals(false, isConflict(up, down, CrossingCounterTest.joining(1, Side.RIGHT, 0)));
    }

    @Test
    void linesThatJoinUpwardsAndDownwardsMustNotPassEachOther() {
        LatticePath up = CrossingCounterTest.line(2, Side.LEFT, 0, Side.TOP, 0);
        LatticePath joiningUp = CrossingCounterTest.joining(3, Side.RIGHT, 2);
        assertEquals(true, isConflict(DOWNWARDS, up, joiningUp, JOINING));
        assertEquals(false, isConflict(DOWNWARDS, up, JOINING, joiningUp));
    }
}
