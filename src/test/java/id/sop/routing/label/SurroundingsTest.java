package id.sop.routing.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.geometry.Polyline;
import id.sop.geometry.Segment;
import id.sop.routing.Sketch;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.Link;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What it costs to stand at a place in a table whose rules are at 100, 168, 236, 304 and 50, 98, 146, 194. */
class SurroundingsTest {
    private static final Diagram EMPTY = Sketch.of("[t] . .\n. . .\n. . [b]").links("t-b");
    private static final Box EVERYWHERE = new Box(0, 0, 500, 500);

    /** In the middle of the table, in the second row. */
    private static final Segment UPRIGHT = new Segment(new Point(202, 100), new Point(202, 144));

    private static Box upright(double x) {
        return new Box(x, 100, 0, 44);
    }

    private static Surroundings around(Diagram diagram, int row, List<Box> foreign, List<Box> heads, List<Box> placed) {
        return new Surroundings(diagram, row, foreign, foreign, heads, placed, EVERYWHERE);
    }

    private static double faults(int row, Box box) {
        return around(EMPTY, row, List.of(), List.of(), List.of()).faults(box, UPRIGHT, 1e9);
    }

    private static Box at(double x, double y) {
        return new Box(x, y, 10, 8);
    }

    @Test
    void besideItsLineAndOffAllRulesALabelCostsNothing() {
        assertEquals(0, faults(1, at(188, 110)));
        assertEquals(0, faults(Surroundings.ANY_ROW, at(188, 110)));
        assertEquals(0, faults(1, at(188, 98.6)), "just below the rule");
        assertEquals(0, faults(1, at(188, 137.4)), "just above the rule");
    }

    @Test
    void eachRuleThatItTouchesCosts() {
        assertEquals(3000, faults(1, at(188, 98.5)));
        assertEquals(3000, faults(1, at(188, 137.5)));
        assertEquals(3000, faults(1, at(188, 98)), "on the rule itself, in its row");
        assertEquals(3000, faults(1, at(188, 138)), "on the rule itself, in its row");
        assertEquals(6500, faults(1, new Box(188, 97, 50, 12)), "a level one and an upright one, and another row");
    }

    @Test
    void anotherRowCostsUnlessAnyWillDo() {
        Segment long3 = new Segment(new Point(202, 60), new Point(202, 180));
        Surroundings second = around(EMPTY, 1, List.of(), List.of(), List.of());
        assertEquals(500, second.faults(at(188, 150), long3, 1e9));
        assertEquals(500, second.faults(at(188, 80), long3, 1e9));
        Surroundings any = around(EMPTY, Surroundings.ANY_ROW, List.of(), List.of(), List.of());
        assertEquals(0, any.faults(at(188, 150), long3, 1e9));
        assertEquals(0, around(EMPTY, 2, List.of(), List.of(), List.of()).faults(at(188, 150), long3, 1e9));
    }

    @Test
    void outsideTheTableNothingMayStand() {
        Segment border = new Segment(new Point(106, 100), new Point(106, 144));
        Segment other = new Segment(new Point(298, 100), new Point(298, 144));
        Surroundings here = around(EMPTY, 1, List.of(), List.of(), List.of());
        assertEquals(3000, here.faults(at(100, 110), border, 1e9), "on the border");
        assertEquals(203_000, here.faults(at(99, 110), border, 1e9));
        assertEquals(3000, here.faults(at(294, 110), other, 1e9), "on the border");
        assertEquals(203_000, here.faults(at(295, 110), other, 1e9));
        Segment top = new Segment(new Point(202, 55), new Point(202, 60));
        assertEquals(203_000, around(EMPTY, -1, List.of(), List.of(), List.of()).faults(at(188, 49), top, 1e9));
    }

    @Test
    void tenPointsFromItsLineALabelIsTooFar() {
        assertEquals(0, faults(1, at(182.5, 110)));
        assertEquals(Surroundings.TOO_FAR, faults(1, at(182, 110)));
        assertEquals(0, faults(1, at(211.5, 110)));
        assertEquals(Surroundings.TOO_FAR, faults(1, at(212, 110)));
    }

    /** A label in the next lane or row, right behind the rule. */
    @Test
    void aRuleBetweenALabelAndItsLineCosts() {
        Surroundings here = around(EMPTY, Surroundings.ANY_ROW, List.of(), List.of(), List.of());
        assertEquals(80, here.faults(at(169, 110), new Segment(new Point(166, 100), new Point(166, 144)), 1e9));
        assertEquals(80, here.faults(at(157, 110), new Segment(new Point(170, 100), new Point(170, 144)), 1e9));
        assertEquals(0, here.faults(at(169, 110), new Segment(new Point(168, 100), new Point(168, 144)), 1e9));
        assertEquals(0, here.faults(at(157, 110), new Segment(new Point(168, 100), new Point(168, 144)), 1e9));
        assertEquals(80, here.faults(at(188, 147), new Segment(new Point(170, 144), new Point(230, 144)), 1e9));
        assertEquals(80, here.faults(at(188, 136), new Segment(new Point(170, 148), new Point(230, 148)), 1e9));
        assertEquals(0, here.faults(at(188, 136), new Segment(new Point(170, 145.5), new Point(230, 145.5)), 1e9));
    }

    @Test
    void linesHeadsAndLabelsAreKeptOff() {
        for (double x : new double[] {187.2, 192, 198.8}) {
            assertEquals(20_300, lined(x), "at " + x);
        }
        assertEquals(300, lined(198.95));
        Surroundings head = around(EMPTY, 1, List.of(), List.of(new Box(198.9, 110, 3, 3)), List.of());
        assertEquals(20_000, head.faults(at(188, 110), UPRIGHT, 1e9));
        Surroundings free = around(EMPTY, 1, List.of(), List.of(new Box(199.1, 110, 3, 3)), List.of());
        assertEquals(0, free.faults(at(188, 110), UPRIGHT, 1e9));
        Surroundings label = around(EMPTY, 1, List.of(), List.of(), List.of(at(177.2, 110), at(188, 118.8)));
        assertEquals(40_300, label.faults(at(188, 110), UPRIGHT, 1e9));
        assertEquals(20_000, label.faults(at(188, 110), UPRIGHT, 1000), "more is of no interest");
        assertEquals(40_000, label.faults(at(188, 110), UPRIGHT, 20_000), "so much still is");
    }

    @Test
    void aLabelRightBelowAnotherOneReadsAsItsNextLine() {
        assertEquals(300, below(188, 113.05));
        assertEquals(300, below(197.9, 113.05));
        assertEquals(0, below(188, 112.95));
        assertEquals(0, below(198.1, 113.05), "side by side");
    }

    private static double below(double x, double y) {
        Box other = new Box(x, y - 16, 10, 8);
        return around(EMPTY, 1, List.of(), List.of(), List.of(other)).faults(at(188, 110), UPRIGHT, 1e9);
    }

    private static double lined(double x) {
        return around(EMPTY, 1, List.of(upright(x)), List.of(), List.of()).faults(at(188, 110), UPRIGHT, 1e9);
    }

    /** The label is 4 points off its own line. */
    @Test
    void aLineThatIsNearerThanItsOwnMakesALabelDoubtful() {
        assertEquals(300, lined(184.5));
        assertEquals(20, lined(184), "as near");
        assertEquals(5, lined(181));
        assertEquals(0, lined(179.9), 0.51);
        Surroundings two = around(EMPTY, 1, List.of(upright(181), upright(184)), List.of(), List.of());
        assertEquals(20, two.faults(at(188, 110), UPRIGHT, 1e9), "the worst counts");
    }

    @Test
    void symbolsAreKeptOffAndARhombusByItsOutline() {
        Diagram diagram = Sketch.of(". . .\n. [a] .\n. . .").links("a-a");
        Segment below = new Segment(new Point(190, 133), new Point(190, 146));
        Surroundings rectangle = around(diagram, 1, List.of(), List.of(), List.of());
        assertEquals(20_000, rectangle.faults(at(180, 133.8), below, 1e9));
        assertEquals(0, rectangle.faults(at(180, 134), below, 1e9));
        Diagram decision = Sketch.of(". . .\n. <a> .\n. . .").links("a-a");
        Surroundings rhombus = around(decision, 1, List.of(), List.of(), List.of());
        assertEquals(0, rhombus.faults(at(178, 134), below, 1e9), "beside its slope");
        assertEquals(20_000, rhombus.faults(at(188, 134), below, 1e9), "on its slope");
        assertEquals(20_000, rhombus.faults(at(198, 129), below, 1e9), "inside");
        assertEquals(0, rhombus.faults(new Box(201, 138.9, 2, 4), below, 1e9), 2000, "at its corner");
    }

    /** Between the two nodes of a symbol across lanes: from 156 to 180, over the rule. */
    @Test
    void aSymbolAcrossLanesIsWhole() {
        Diagram diagram = Sketch.of(". . .\n[a] ~b] .\n. . .").links("a-b");
        Segment near = new Segment(new Point(172, 100), new Point(172, 144));
        Surroundings wide = around(diagram, Surroundings.ANY_ROW, List.of(), List.of(), List.of());
        assertEquals(20_000, wide.faults(new Box(170, 118, 4, 8), near, 1e9));
        assertEquals(0, wide.faults(new Box(170, 134, 4, 8), near, 1e9));
        Diagram narrow = Sketch.of(". . .\n[a] [b] .\n. . .").links("a-b");
        Surroundings apart = around(narrow, Surroundings.ANY_ROW, List.of(), List.of(), List.of());
        assertEquals(0, apart.faults(new Box(170, 118, 4, 8), near, 1e9));
    }

    private static Polyline line(double... xys) {
        return new Polyline(IntStream.range(0, xys.length / 2)
                .mapToObj(i -> new Point(xys[2 * i], xys[2 * i + 1]))
                .toList());
    }

    /** Tells whether a dot has something in its way, when lines of some kind are drawn. */
    private static boolean isTaken(String links, double x, double y, Polyline line) {
        Diagram diagram = Sketch.of("[t] . .\n. . .\n. . [b]").links(links);
        Surroundings near = new Obstructions(diagram, List.of(line)).near(line, Surroundings.ANY_ROW, EVERYWHERE);
        return near.faults(new Box(x, y, 0.2, 0.2), line.segments().get(0), 1e9) >= 20_000;
    }

    /** Heads are 5.5 long and 4.4 wide, with 1 around them; lines have 0.9 on both sides. */
    @Test
    void aHeadStandsWhereItsLineEnds() {
        Polyline right = line(180, 120, 220, 120);
        Polyline left = line(220, 120, 180, 120);
        Polyline down = line(202, 100, 202, 140);
        Polyline up = line(202, 140, 202, 100);
        assertTrue(isTaken("t-b", 216, 117, right));
        assertFalse(isTaken("t-b", 212, 117, right));
        assertFalse(isTaken("t-b", 222, 117, right));
        assertFalse(isTaken("t-b", 216, 116, right));
        assertTrue(isTaken("t-b", 184, 117, left));
        assertFalse(isTaken("t-b", 188, 117, left));
        assertFalse(isTaken("t-b", 178, 117, left));
        assertTrue(isTaken("t-b", 199, 136, down));
        assertFalse(isTaken("t-b", 199, 132, down));
        assertFalse(isTaken("t-b", 199, 142, down));
        assertTrue(isTaken("t-b", 199, 104, up));
        assertFalse(isTaken("t-b", 199, 108, up));
        assertFalse(isTaken("t=b", 216, 117, right), "those who work together have no head");
        assertTrue(isTaken("t=b", 200, 119.5, right), "but a line");
    }

    private static boolean isTaken(Obstructions drawn, double x, double y, Polyline line) {
        return drawn.near(line, Surroundings.ANY_ROW, EVERYWHERE)
                        .faults(new Box(x, y, 0.2, 0.2), line.segments().get(0), 1e9)
                >= 20_000;
    }

    @Test
    void whoWorkTogetherInBothDirectionsHaveTwoHeads() {
        Diagram drawn = Sketch.of("[t] . .\n. . .\n. . [b]").links("t-b");
        Link mutual = new Link(0, 1, Link.Kind.MUTUAL, List.of());
        Diagram diagram = new Diagram(drawn.grid(), drawn.nodes(), List.of(mutual));
        Polyline line = line(180, 120, 220, 120);
        Obstructions both = new Obstructions(diagram, List.of(line));
        assertTrue(isTaken(both, 216, 117, line));
        assertTrue(isTaken(both, 184, 117, line));
        assertFalse(isTaken(both, 200, 117, line));
    }

    /** The head counts when the line is but that piece. */
    @Test
    void aLabelAloneHasTheFirstPieceOfItsLineInItsWay() {
        Diagram diagram = Sketch.of("[t] . .\n. . .\n. . [b]").links("t-b t=b");
        Link flow = diagram.links().get(0);
        Polyline straight = line(180, 120, 220, 120);
        Polyline bent = line(180, 120, 220, 120, 220, 140);
        assertTrue(isTaken(Obstructions.exit(diagram, flow, straight), 216, 117, straight));
        assertTrue(isTaken(Obstructions.exit(diagram, flow, straight), 200, 119.5, straight));
        assertFalse(isTaken(Obstructions.exit(diagram, flow, bent), 217.5, 137, bent));
        assertFalse(isTaken(Obstructions.exit(diagram, flow, bent), 220, 126, bent), "the second piece");
        assertFalse(isTaken(Obstructions.exit(diagram, diagram.links().get(1), straight), 216, 117, straight));
    }
}
