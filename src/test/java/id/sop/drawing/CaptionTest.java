package id.sop.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.geometry.Segment;
import id.sop.routing.Redrawing;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionTest {
    private static final Caption WORD = new Caption("Surat biasa", new Box(40, 21, 32, 16), 8);
    private static final Segment LEVEL = new Segment(new Point(0, 20), new Point(80, 20));
    private static final Segment DOWN = new Segment(new Point(80, 20), new Point(80, 26));

    @Test
    void inSmallerTypeAWordStaysAsNearToItsLine() {
        assertEquals(new Caption("Surat biasa", new Box(42, 21, 28, 14), 7), WORD.atMost(7, List.of(LEVEL, DOWN)));
        assertEquals(new Caption("Surat biasa", new Box(44, 22, 28, 14), 7), WORD.atMost(7, List.of(DOWN)));
        assertEquals(WORD, WORD.atMost(8, List.of(DOWN)));
    }

    /** As near to the piece that it is beside, and no farther from the one before it than a word may stand. */
    @Test
    void inSmallerTypeAWordInTheCornerBehindATurnStaysAsNearToBothPieces() {
        Segment level = new Segment(new Point(120, 20), new Point(30, 20));
        Segment down = new Segment(new Point(30, 20), new Point(30, 48));
        Caption corner = new Caption("A", new Box(39.5, 30, 8, 9), 8);
        assertEquals(new Caption("A", new Box(39.5, 30, 6, 6.75), 6), corner.atMost(6, List.of(level, down)));
        Caption below = new Caption("A", new Box(20, 30, 8, 9), 8);
        assertEquals(new Caption("A", new Box(22, 31.125, 6, 6.75), 6), below.atMost(6, List.of(down)));
    }

    /** This sheet has a word beside the last piece of its branch, below the line that it shares with another branch. */
    @Test
    void atABranchThatIsBesideThePieceThatNoOtherLineShares() {
        assertEquals(
                List.of(),
                RandomSheets.drawParts(279).pages().stream()
                        .flatMap(page -> Redrawing.faults(page).stream())
                        .toList());
    }
}
