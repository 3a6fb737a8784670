package id.sop.routing.tracks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.geometry.Segment;
import id.sop.routing.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A line beside the decision that is left: upright in the corridor around the rule at 168, between symbols that end at
 * 156 and begin at 180; or level in the one around 98, between 90 or 85 and 111.
 */
class LabelReservationTest {
    private static final List<Integer> ALONE = List.of(0, 0, 0, 0);

    /** To the right of the decision runs a line from the upper to the lower symbol on the right. */
    private static HandLaid rightOf() {
        return new HandLaid(Sketch.of("<a> [b]\n[c] [d]"), "b-d a+b").lay(0, ALONE, 3, 1, 2, 1, 2, 2, 2, 3, 3, 3);
    }

    private static Segment piece(double x1, double y1, double x2, double y2) {
        return new Segment(new Point(x1, y1), new Point(x2, y2));
    }

    private static final Segment TO_THE_RIGHT = piece(156, 74, 180, 74);

    @Test
    void aLineGivesWayToAWordNextToTheSymbol() {
        HandLaid lines = rightOf();
        Strain before = lines.place();
        LabelReservation reservation = new LabelReservation(lines.graph());
        TrackSegment upright = lines.segment(0, 1);
        assertEquals(160, upright.low);
        assertEquals(176, upright.high);
        Strain after = reservation.reserve(lines.node(0), TO_THE_RIGHT, List.of(new Box(157, 75, 12, 8)), before);
        assertEquals(before, after);
        assertEquals(170, upright.low, "a point beside the word");
        assertEquals(176, upright.high);
        assertTrue(upright.place >= 170.25);
    }

    @Test
    void aWordAwayFromTheSymbolLeavesTheLineOnItsSide() {
        HandLaid lines = rightOf();
        Strain before = lines.place();
        LabelReservation reservation = new LabelReservation(lines.graph());
        TrackSegment upright = lines.segment(0, 1);
        upright.place = 165;
        reservation.reserve(lines.node(0), TO_THE_RIGHT, List.of(new Box(167, 75, 8, 8)), before);
        assertEquals(160, upright.low);
        assertEquals(166, upright.high);
        assertTrue(upright.place <= 165.75);
        HandLaid right = rightOf();
        right.place();
        TrackSegment other = right.segment(0, 1);
        other.place = 172;
        new LabelReservation(right.graph())
                .reserve(right.node(0), TO_THE_RIGHT, List.of(new Box(161, 75, 8, 8)), before);
        assertEquals(170, other.low);
        assertEquals(176, other.high);
    }

    @Test
    void aWordWithoutRoomBesideTheLineIsNotReserved() {
        HandLaid lines = rightOf();
        Strain before = lines.place();
        LabelReservation reservation = new LabelReservation(lines.graph());
        TrackSegment upright = lines.segment(0, 1);
        Box tooWide = new Box(157, 75, 20, 8);
        assertSame(before, reservation.reserve(lines.node(0), TO_THE_RIGHT, List.of(tooWide), before));
        assertEquals(160, upright.low);
        assertEquals(176, upright.high);
        Box narrow = new Box(157, 75, 10, 8);
        reservation.reserve(lines.node(0), TO_THE_RIGHT, List.of(tooWide, narrow), before);
        assertEquals(168, upright.low, "the second wish");
    }

    /** Up to 175 there is room between symbols, but an arrowhead would be shorter: that strains the drawing more. */
    @Test
    void aWordIsNotReservedWhereThatStrainsTheDrawing() {
        HandLaid lines = new HandLaid(Sketch.of("<a> [b]\n[c] [d]"), "b-d d-b")
                .lay(0, ALONE, 3, 1, 2, 1, 2, 2, 2, 3, 3, 3)
                .lay(1, List.of(0, 1, 1, 0), 3, 3, 2, 3, 2, 2, 2, 1, 3, 1);
        Strain before = lines.place();
        TrackSegment upright = lines.segment(0, 1);
        Box close = new Box(157, 75, 15, 8);
        assertEquals(
                before,
                new LabelReservation(lines.graph()).reserve(lines.node(0), TO_THE_RIGHT, List.of(close), before));
        assertEquals(160, upright.low);
    }

    @Test
    void whatRunsAboveOrElsewhereIsNotTouched() {
        for (Box box : List.of(new Box(157, 65, 10, 8), new Box(157, 122, 10, 8), new Box(157, 66, 10, 8))) {
            HandLaid lines = rightOf();
            Strain before = lines.place();
            new LabelReservation(lines.graph()).reserve(lines.node(0), TO_THE_RIGHT, List.of(box), before);
            assertEquals(160, lines.segment(0, 1).low, box::toString);
            assertEquals(176, lines.segment(0, 1).high, box::toString);
        }
        HandLaid lines = rightOf();
        Strain before = lines.place();
        Box beside = new Box(157, 75, 12, 8);
        new LabelReservation(lines.graph()).reserve(lines.node(0), piece(112, 74, 106, 74), List.of(beside), before);
        assertEquals(160, lines.segment(0, 1).low, "the corridor on the other side");
        new LabelReservation(lines.graph()).reserve(lines.node(0), piece(134, 90, 134, 111), List.of(beside), before);
        assertEquals(160, lines.segment(0, 1).low, "the corridor below");
    }

    @Test
    void toTheLeftALineGivesWayToTheLeft() {
        HandLaid lines =
                new HandLaid(Sketch.of("[b] <a>\n[d] [c]"), "b-d a+b").lay(0, ALONE, 1, 1, 2, 1, 2, 2, 2, 3, 1, 3);
        Strain before = lines.place();
        Segment left = piece(180, 74, 156, 74);
        new LabelReservation(lines.graph()).reserve(lines.node(1), left, List.of(new Box(169, 75, 10, 8)), before);
        assertEquals(160, lines.segment(0, 1).low);
        assertEquals(168, lines.segment(0, 1).high);
        assertTrue(lines.segment(0, 1).place <= 165.75);
    }

    /** The level line runs from the right of the decision's column to its left, below it. */
    @Test
    void belowALevelLineGivesWayDownwards() {
        HandLaid lines = new HandLaid(Sketch.of("[b] <a> [e]\n[d] [c] [f]"), "e-d a+c")
                .lay(0, List.of(0, 0, 0, 0, 0, 0), 5, 1, 5, 2, 4, 2, 3, 2, 2, 2, 1, 2, 1, 3);
        Strain before = lines.place();
        TrackSegment level = lines.segment(0, 1);
        assertEquals(94, level.low);
        assertEquals(107, level.high);
        Segment down = piece(202, 90, 202, 111);
        new LabelReservation(lines.graph()).reserve(lines.node(1), down, List.of(new Box(188, 91, 10, 8)), before);
        assertEquals(100, level.low);
        assertTrue(level.place >= 100.25);
        Box elsewhere = new Box(280, 91, 10, 12);
        new LabelReservation(lines.graph()).reserve(lines.node(1), down, List.of(elsewhere), before);
        assertEquals(100, level.low, "the line ends before it");
    }
}
