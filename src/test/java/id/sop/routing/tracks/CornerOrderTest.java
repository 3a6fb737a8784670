package id.sop.routing.tracks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.routing.Sketch;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Two lines that turn at one vertex: at (2, 2) between four symbols, or at (3, 2) between the two on the right. Each
 * has three inner segments at least; its second one is the upright one that ends at the vertex, or begins there.
 */
class CornerOrderTest {
    private static final List<Integer> ALONE = List.of(0, 0, 0, 0);

    private static HandLaid laid() {
        return new HandLaid(Sketch.of("[p] [q]\n[r] [s]"), "q-r r-q");
    }

    private static void assertBefore(TrackSegment first, TrackSegment second) {
        assertEquals(Set.of(second), first.after);
        assertTrue(first.place < second.place - 2.6, first.place + " and " + second.place);
    }

    private static void assertFree(TrackSegment one, TrackSegment other) {
        assertTrue(!one.after.contains(other) && !other.after.contains(one));
    }

    @Test
    void fromAboveToTheLeftComesLeftOfFromBelowToTheRight() {
        HandLaid lines = laid().lay(0, ALONE, 3, 1, 2, 1, 2, 2, 1, 2, 1, 3).lay(1, ALONE, 1, 3, 2, 3, 2, 2, 3, 2, 3, 1);
        assertEquals(0, lines.place().sum());
        assertBefore(lines.segment(0, 1), lines.segment(1, 1));
        assertFree(lines.segment(0, 2), lines.segment(1, 2));
    }

    @Test
    void fromAboveToTheRightComesRightOfFromBelowToTheLeft() {
        HandLaid lines = laid().lay(0, ALONE, 1, 1, 2, 1, 2, 2, 3, 2, 3, 3).lay(1, ALONE, 3, 3, 2, 3, 2, 2, 1, 2, 1, 1);
        assertEquals(0, lines.place().sum());
        assertBefore(lines.segment(1, 1), lines.segment(0, 1));
        assertFree(lines.segment(0, 2), lines.segment(1, 2));
    }

    @Test
    void linesThatLeaveTogetherInTheirOrderNeedNoMore() {
        HandLaid lines = laid().lay(0, ALONE, 3, 1, 2, 1, 2, 2, 1, 2, 1, 3)
                .lay(1, List.of(0, 0, 1, 0), 3, 3, 2, 3, 2, 2, 1, 2, 1, 1);
        lines.place();
        assertFree(lines.segment(0, 1), lines.segment(1, 1));
        assertEquals(Set.of(lines.segment(1, 2)), lines.segment(0, 2).after);
    }

    @Test
    void linesThatCrossWhereTheyLeaveTogetherAreKeptApart() {
        HandLaid lines = laid().lay(0, ALONE, 3, 1, 2, 1, 2, 2, 1, 2, 1, 3).lay(1, ALONE, 3, 3, 2, 3, 2, 2, 1, 2, 1, 1);
        lines.place();
        assertBefore(lines.segment(0, 1), lines.segment(1, 1));
        assertBefore(lines.segment(1, 2), lines.segment(0, 2));
    }

    @Test
    void linesThatComeTogetherFromAboveAndCrossAreKeptApart() {
        HandLaid crossing = laid().lay(0, ALONE, 3, 1, 2, 1, 2, 2, 1, 2, 1, 3)
                .lay(1, List.of(0, 0, 0, 0), 1, 1, 2, 1, 2, 2, 3, 2, 3, 3);
        crossing.place();
        assertBefore(crossing.segment(1, 1), crossing.segment(0, 1));
        assertBefore(crossing.segment(0, 2), crossing.segment(1, 2));
        HandLaid inOrder = laid().lay(0, ALONE, 3, 1, 2, 1, 2, 2, 1, 2, 1, 3)
                .lay(1, List.of(0, 1, 0, 0), 1, 1, 2, 1, 2, 2, 3, 2, 3, 3);
        inOrder.place();
        assertBefore(inOrder.segment(0, 1), inOrder.segment(1, 1));
        assertFree(inOrder.segment(0, 2), inOrder.segment(1, 2));
    }

    @Test
    void inTheMiddleOfALaneTheLevelSegmentsAreKeptApart() {
        HandLaid lines = new HandLaid(Sketch.of("[p] [q]\n[r] [s]"), "q-r s-q")
                .lay(0, ALONE, 3, 1, 3, 2, 2, 2, 1, 2, 1, 3)
                .lay(1, ALONE, 3, 3, 3, 2, 4, 2, 4, 1, 3, 1);
        assertEquals(0, lines.place().sum());
        assertBefore(lines.segment(0, 1), lines.segment(1, 1));
        HandLaid other = new HandLaid(Sketch.of("[p] [q]\n[r] [s]"), "q-s s-p")
                .lay(0, ALONE, 3, 1, 3, 2, 4, 2, 4, 3, 3, 3)
                .lay(1, ALONE, 3, 3, 3, 2, 2, 2, 1, 2, 1, 1);
        assertEquals(0, other.place().sum());
        assertBefore(other.segment(0, 1), other.segment(1, 1));
    }

    @Test
    void aLineThatRunsStraightOnIsNoCorner() {
        HandLaid lines = laid().lay(0, List.of(0, 0, 0, 0), 1, 1, 2, 1, 2, 2, 2, 3, 3, 3)
                .lay(1, List.of(0, 0, 0, 0), 1, 3, 1, 2, 2, 2, 3, 2, 3, 1);
        lines.place();
        for (TrackSegment segment : lines.graph().segments()) {
            assertEquals(Set.of(), segment.after);
        }
    }
}
