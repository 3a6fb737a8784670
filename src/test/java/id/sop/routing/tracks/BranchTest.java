package id.sop.routing.tracks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.sop.geometry.Point;
import id.sop.geometry.Polyline;
import id.sop.geometry.Side;
import id.sop.routing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A branch and another line that come to the same symbol from both sides and reach it from above. */
class BranchTest {
    private static final String DRAWING =
            """
            .   [a] .
            .   <b> [w]
            [d] [c] [e]
            [f] .   <h>
            """;

    /** The decision has too many exits for its corners, so that the one to h shares a line with others. */
    private static final String LINKS = "b-c b-d b-e b-h b-a a-h";

    private static final int[] BRANCH = {5, 7, 5, 6, 4, 6, 4, 5, 4, 4, 3, 4, 3, 3};
    private static final int[] OTHER = {3, 1, 4, 1, 5, 1, 6, 1, 6, 2, 6, 3, 6, 4, 6, 5, 6, 6, 5, 6, 5, 7};

    /** Lays both lines; at the last edge the branch lies left. */
    private static HandLaid laid(String drawing, String links, int branch, int other) {
        return new HandLaid(Sketch.of(drawing), links)
                .layBranch(branch, List.of(0, 0, 0, 0, 0, 0), BRANCH)
                .lay(other, List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 1), OTHER);
    }

    @Test
    void theyMeetInTheCornerOfARhombus() {
        HandLaid lines = laid(DRAWING, LINKS, 3, 5);
        lines.place();
        assertNotEquals(lines.segment(3, 0).place, lines.segment(5, 3).place, "apart at first");
        List<Polyline> drawn = lines.lines();
        Point corner = lines.node(7).box().middle(Side.TOP);
        assertEquals(corner, drawn.get(3).end());
        assertEquals(corner, drawn.get(5).end());
        assertEquals(lines.node(1).box().middle(Side.BOTTOM), drawn.get(3).start(), "run in its own direction");
    }

    @Test
    void atARectangleTheyStayApart() {
        HandLaid lines = laid(DRAWING.replace("<h>", "[h]"), LINKS, 3, 5);
        lines.place();
        List<Polyline> drawn = lines.lines();
        assertNotEquals(drawn.get(3).end(), drawn.get(5).end());
    }

    @Test
    void linesOfWhichNoneBranchesOffAreLeftWhereTheyAre() {
        HandLaid lines = laid(DRAWING, "b-h a-h", 0, 1);
        lines.place();
        List<Polyline> drawn = lines.lines();
        assertNotEquals(drawn.get(0).end(), drawn.get(1).end());
    }
}
