package id.sop.routing.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.geometry.Polyline;
import id.sop.routing.Sketch;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Words at the exits of a decision of 44 x 32 points in the middle of a table of nine cells of 68 x 48, around
 * (202, 122): its rules are at 168 and 236, 98 and 146.
 */
class LabelPlacementTest {
    private static final String TABLE = "[t] [u] [v]\n[l] <a> [r]\n[x] [b] [z]";
    private static final Diagram ONE = Sketch.of(TABLE).links("a+b");
    private static final Diagram TWO = Sketch.of(TABLE).links("a+b t-z");
    private static final Polyline DOWN = line(202, 138, 202, 159);

    private static Polyline line(double... xys) {
        return new Polyline(IntStream.range(0, xys.length / 2)
                .mapToObj(i -> new Point(xys[2 * i], xys[2 * i + 1]))
                .toList());
    }

    private static Box yes(double x, double y) {
        return new Box(x, y, 10, 8);
    }

    /** Returns a diagram whose first link has a label of some sizes. */
    private static Diagram with(Link.Label... sizes) {
        Link link = ONE.links().get(0);
        return new Diagram(
                ONE.grid(), ONE.nodes(), List.of(new Link(link.from(), link.to(), link.kind(), List.of(sizes))));
    }

    private static List<Box> places(LabelPlacement.Labels labels) {
        return labels.boxes().stream().flatMap(box -> box.stream()).toList();
    }

    private static void assertGood(Diagram diagram, List<Polyline> lines, Box... expected) {
        LabelPlacement.Labels labels = LabelPlacement.place(diagram, lines);
        assertEquals(List.of(expected), places(labels));
        assertEquals(List.of(), labels.misplaced());
        assertEquals(List.of(), labels.cramped());
    }

    /** Tells where a label stands alone, and where it would stand on the other side of its line. */
    private static void assertAlone(Polyline line, Box best, Box other) {
        assertGood(ONE, List.of(line), best);
        assertEquals(
                List.of(best, other), LabelPlacement.wishes(ONE, ONE.links().get(0), line));
    }

    @Test
    void aWordStandsNextToItsCornerOnTheSideFromWhichTheLineTurnsAway() {
        assertAlone(line(224, 122, 236, 122, 236, 146), yes(225, 113), yes(225, 123));
        assertAlone(line(224, 122, 236, 122, 236, 90), yes(225, 123), yes(225, 113));
        assertAlone(line(180, 122, 168, 122, 168, 150), yes(169, 113), yes(169, 123));
        assertAlone(line(180, 122, 168, 122, 168, 90), yes(169, 123), yes(169, 113));
        assertAlone(DOWN, yes(188, 137), yes(206, 137));
        assertAlone(line(202, 138, 202, 150, 270, 150, 270, 159), yes(188, 137), yes(206, 137));
        assertAlone(line(202, 138, 202, 150, 134, 150, 134, 159), yes(206, 137), yes(188, 137));
        assertAlone(line(202, 106, 202, 92, 270, 92, 270, 85), yes(188, 99), yes(206, 99));
        assertAlone(line(202, 106, 202, 92, 134, 92, 134, 85), yes(206, 99), yes(188, 99));
    }

    @Test
    void aWordGivesWayToOtherLinesHeadsAndWords() {
        assertGood(TWO, List.of(DOWN, line(198, 90, 198, 159)), yes(206, 137));
        assertGood(TWO, List.of(DOWN, line(187, 90, 187, 159)), yes(206, 137));
        assertGood(TWO, List.of(DOWN, line(207, 90, 207, 159)), yes(188, 137));
        assertGood(TWO, List.of(DOWN, line(160, 150, 197, 150)), yes(206, 137));
        Diagram both = Sketch.of(TABLE).links("a+b a/x");
        assertGood(
                both,
                List.of(DOWN, line(202, 138, 202, 142, 134, 142, 134, 159)),
                yes(206, 137),
                new Box(172.5, 133, 20, 8));
    }

    @Test
    void aWordNearerToAnotherLineIsDoubtful() {
        LabelPlacement.Labels labels =
                LabelPlacement.place(TWO, List.of(DOWN, line(194, 90, 194, 159, 210, 159, 210, 90)));
        assertEquals(List.of(yes(182.5, 133)), places(labels));
        assertEquals(List.of(), labels.misplaced());
        assertEquals(List.of(0), labels.cramped());
    }

    private static void assertSized(Diagram diagram, Polyline line, Box expected, boolean misplaced, boolean cramped) {
        LabelPlacement.Labels labels = LabelPlacement.place(diagram, List.of(line));
        assertEquals(List.of(expected), places(labels));
        assertEquals(misplaced ? List.of(0) : List.of(), labels.misplaced());
        assertEquals(cramped ? List.of(0) : List.of(), labels.cramped());
    }

    @Test
    void aWordThatFindsNoRoomIsSetInAnotherSize() {
        Link.Label wide = new Link.Label(40, 8);
        Link.Label broken = new Link.Label(16, 16);
        assertSized(with(wide), DOWN, new Box(158, 137, 40, 8), true, true);
        assertEquals(
                List.of(), LabelPlacement.wishes(with(wide), with(wide).links().get(0), DOWN));
        assertSized(with(wide, broken), DOWN, new Box(171, 129, 16, 16), true, true);
        Polyline right = line(224, 122, 236, 122, 236, 146, 270, 146, 270, 159);
        assertSized(with(wide, broken), right, new Box(218, 99.5, 16, 16), false, false);
        Link.Label small = new Link.Label(12, 6);
        assertSized(with(wide, new Link.Label(60, 9), small), DOWN, new Box(189, 139, 12, 6), false, false);
        assertSized(with(new Link.Label(90, 60)), DOWN, new Box(104, 134, 90, 60), true, true);
    }

    /** Beside the rhombus only the corner of its cell has room for it, to a fraction of a point. */
    @Test
    void aWordFillsTheCornerOfTheCellBeforeItLeavesTheRow() {
        LabelPlacement.Labels labels = LabelPlacement.place(with(new Link.Label(27.4, 10)), List.of(DOWN));
        Box box = places(labels).get(0);
        assertEquals(168.61, box.x(), 0.001);
        assertEquals(146 - 0.61, box.bottom(), 0.001);
        assertEquals(List.of(), labels.away());
        LabelPlacement.Labels wider = LabelPlacement.place(with(new Link.Label(27.8, 10)), List.of(DOWN));
        assertEquals(List.of(0), wider.away());
        assertEquals(List.of(0), wider.cramped());
    }

    @Test
    void aReluctantSizeIsTakenWhereThereIsNoOtherAndRemembered() {
        Link.Label wide = new Link.Label(40, 8);
        assertSized(with(wide, new Link.Label(16, 8, 500)), DOWN, new Box(182, 137, 16, 8), false, true);
        assertSized(with(wide, new Link.Label(16, 8, 20)), DOWN, new Box(182, 137, 16, 8), false, true);
        assertSized(with(new Link.Label(10, 8), new Link.Label(8, 8, 20)), DOWN, yes(188, 137), false, false);
    }

    @Test
    void aWordAtABranchStandsBesideWhatIsItsOwn() {
        Diagram near = Sketch.of(". vav .\n[b] . [c]").links("a+b a/c");
        List<Polyline> lines =
                List.of(line(202, 70, 202, 80, 134, 80, 134, 87), line(202, 70, 202, 80, 270, 80, 270, 87));
        assertGood(near, lines, yes(187, 81), new Box(207, 81, 20, 8));
        assertEquals(10, Trunk.length(near, lines, near.links().get(0), lines.get(0)));
        assertEquals(0, Trunk.length(ONE, List.of(DOWN), ONE.links().get(0), DOWN));
        Diagram far = Sketch.of(". vav .\n. . .\n[b] . [c]").links("a+b a/c");
        List<Polyline> apart =
                List.of(line(202, 70, 202, 78, 134, 78, 134, 130), line(202, 70, 202, 86, 270, 86, 270, 130));
        assertGood(far, apart, yes(123, 78), new Box(181, 83, 20, 8));
        assertEquals(8, Trunk.length(far, apart, far.links().get(0), apart.get(0)));
    }

    @Test
    void aLineThatLiesOnAnotherForItsWholeWayKeepsAPieceOfItsOwn() {
        Diagram diagram = Sketch.of("vav .\n[b] .\n[c] .").links("a+b a/c");
        Polyline shorter = line(134, 70, 134, 87);
        List<Polyline> lines = List.of(shorter, line(134, 70, 134, 80, 180, 80, 180, 140, 156, 140));
        assertEquals(10, Trunk.length(diagram, lines, diagram.links().get(0), shorter));
        List<Polyline> upon = List.of(shorter, line(134, 70, 134, 135));
        assertEquals(16, Trunk.length(diagram, upon, diagram.links().get(0), shorter), "all but a point");
    }

    @Test
    void whatASymbolAcrossLanesHasBetweenItsCellsIsInTheWay() {
        Diagram diagram = Sketch.of("[t] . .\n<a> [b] ~c]\n. . .").links("a+b");
        List<Box> places = new ArrayList<>(places(LabelPlacement.place(diagram, List.of(line(156, 122, 180, 122)))));
        assertEquals(List.of(yes(157, 113)), places);
    }

    /** Where others stand at the corner a word goes on along its line, but not beyond the turn. */
    @Test
    void aWordGoesAlongItsLineBeforeItGoesAside() {
        Diagram diagram = Sketch.of("[t] [u] [v]\n[l] [a] [r]\n[x] [b] [z]")
                .sized(120, 60)
                .links("a+b t-z");
        Polyline right = line(302, 140, 340, 140, 340, 160);
        assertGood(diagram, List.of(right, line(305, 120, 305, 139)), new Box(310, 131, 10, 8));
        assertGood(diagram, List.of(right, line(300, 134, 320, 134)), new Box(303, 141, 10, 8));
        Polyline left = line(258, 140, 230, 140, 230, 120);
        assertGood(diagram, List.of(left, line(255, 141, 255, 160)), new Box(240, 141, 10, 8));
        Polyline up = line(280, 129, 280, 116, 310, 116, 310, 108);
        assertGood(diagram, List.of(up), new Box(269, 120, 10, 8));
        Polyline turning = line(302, 140, 306, 140, 306, 160);
        assertGood(diagram, List.of(turning), new Box(303, 131, 10, 8));
    }

    @Test
    void aSmallerSizeIsWorthFifteenPointsOfWay() {
        Link.Label first = new Link.Label(20, 8);
        Link.Label second = new Link.Label(12, 8);
        assertSized(with(first, second), DOWN, new Box(178, 137, 20, 8), false, false);
        Link.Label third = new Link.Label(33.5, 8);
        assertSized(with(third, second), DOWN, new Box(186, 137, 12, 8), false, false);
    }
}
