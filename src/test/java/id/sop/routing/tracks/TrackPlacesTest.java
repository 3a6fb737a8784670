package id.sop.routing.tracks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.effort.EffortBudget;
import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.geometry.Polyline;
import id.sop.geometry.Segment;
import id.sop.routing.RandomDiagrams;
import id.sop.routing.Sketch;
import id.sop.routing.cost.PortCosts;
import id.sop.routing.diagram.Demand;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.DiagramNode;
import id.sop.routing.diagram.NodeShape;
import id.sop.routing.diagram.TableGrid;
import id.sop.routing.embedding.Embedding;
import id.sop.routing.lattice.Lattice;
import id.sop.routing.lattice.Spacing;
import id.sop.routing.reroute.GlobalRouter;
import id.sop.testing.Seed;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrackPlacesTest {
    private static final int DIAGRAMS = 12;

    /** A segment along a rule at 168, between symbols at 156 and 180 when these are kept off by 4. */
    private static TrackSegment corridor(double low, double high) {
        TrackSegment segment = new TrackSegment(true, 2, 168, 1, 3);
        segment.low = low;
        segment.high = high;
        return segment;
    }

    private static void assertInterval(double low, double high, FeasibleInterval interval) {
        assertEquals(low, interval.low);
        assertEquals(high, interval.high);
        assertFalse(interval.isForced());
    }

    @Test
    void placesNextToARuleAreTakenBesideIt() {
        TrackSegment segment = corridor(160, 176);
        assertEquals(170.25, FeasibleInterval.next(segment, 166));
        assertEquals(170.25, FeasibleInterval.next(segment, 169));
        assertEquals(165.75, FeasibleInterval.next(segment, 165.75), "just beside it");
        assertEquals(170.25, FeasibleInterval.next(segment, 170.25), "just beside it");
        assertEquals(165.75, FeasibleInterval.previous(segment, 169));
        assertEquals(165.75, FeasibleInterval.previous(segment, 167));
        assertEquals(171, FeasibleInterval.previous(segment, 171));
        TrackSegment middle = new TrackSegment(true, 3, 168, 1, 3);
        assertEquals(168.5, FeasibleInterval.next(middle, 168.5), "no rule is in the middle of a lane");
        assertEquals(168.5, FeasibleInterval.previous(middle, 168.5));
    }

    @Test
    void aHeadNeedsRoomThatAShorterOneLeaves() {
        TrackSegment segment = corridor(160, 176);
        assertInterval(160, 176, FeasibleInterval.of(segment, 6));
        segment.lowHead = 163;
        segment.highHead = 172;
        assertInterval(163, 172, FeasibleInterval.of(segment, 6));
        assertInterval(161.5, 173.5, FeasibleInterval.of(segment, 4.5));
        assertInterval(160, 176, FeasibleInterval.of(segment, 0));
        segment.lowHead = 167;
        segment.highHead = 169;
        FeasibleInterval onRule = FeasibleInterval.of(segment, 6);
        assertInterval(170.25, 165.75, onRule);
        assertTrue(onRule.isEmpty());
        assertFalse(FeasibleInterval.of(segment, 3).isEmpty());
        assertEquals(164, FeasibleInterval.of(segment, 3).nearest(150));
        assertEquals(172, FeasibleInterval.of(segment, 3).nearest(190));
        assertEquals(168, FeasibleInterval.of(segment, 3).nearest(168));
    }

    @Test
    void whereNoPlaceIsRightTheEdgeOfTheRuleIsTaken() {
        FeasibleInterval before = FeasibleInterval.of(corridor(166.5, 168.5), 0);
        assertTrue(before.isForced());
        assertEquals(165.75, before.nearest(180));
        assertFalse(before.isEmpty());
        FeasibleInterval after = FeasibleInterval.of(corridor(167.5, 169.5), 0);
        assertTrue(after.isForced());
        assertEquals(170.25, after.nearest(0));
        assertFalse(FeasibleInterval.of(corridor(167.5, 169.5), 3).isForced(), "a shorter head may help");
    }

    @Test
    void segmentsComeOneAfterAnotherAndNeverInACircle() {
        TrackSegment a = corridor(160, 176);
        TrackSegment b = corridor(160, 176);
        TrackSegment c = corridor(160, 176);
        assertFalse(a.precede(a));
        assertTrue(a.precede(b));
        assertTrue(b.precede(c));
        assertFalse(c.precede(a));
        assertFalse(b.precede(a));
        assertEquals(Set.of(b), a.after);
        assertEquals(Set.of(b), c.before);
        assertEquals(Set.of(), a.before);
        assertEquals(Set.of(), c.after);
    }

    @Test
    void aSegmentExtendsToBothSides() {
        TrackSegment segment = corridor(160, 176);
        segment.extend(2);
        assertEquals(List.of(1, 3), List.of(segment.from, segment.to));
        segment.extend(0);
        segment.extend(5);
        assertEquals(List.of(0, 5), List.of(segment.from, segment.to));
        assertTrue(segment.isCorridor());
        assertFalse(new TrackSegment(true, 3, 168, 1, 3).isCorridor());
    }

    @Test
    void whatIsMissingAcrossARuleIsAskedOfTheCellsOnBothSides() {
        TableGrid grid = new TableGrid(List.of(0.0, 50.0, 100.0, 150.0), List.of(0.0, 40.0, 80.0));
        DemandAccumulator ledger = new DemandAccumulator(empty(grid));
        assertEquals(Demand.none(grid), ledger.demand());
        ledger.missing(true, 2, 3);
        assertEquals(List.of(3.0, 3.0, 0.0), ledger.demand().lanes());
        ledger.missing(true, 4, 2);
        assertEquals(List.of(3.0, 3.0, 2.0), ledger.demand().lanes(), "what is more counts");
        ledger.missing(true, 6, 4);
        assertEquals(List.of(3.0, 3.0, 8.0), ledger.demand().lanes(), "at the border half of it goes to either side");
        ledger.missing(false, 0, 1);
        assertEquals(List.of(2.0, 0.0), ledger.demand().rows());
        ledger.missing(false, 3, 1.5);
        assertEquals(List.of(2.0, 3.0), ledger.demand().rows(), "in the middle of a row");
        ledger.missing(false, 1, 0.5);
        assertEquals(List.of(2.0, 3.0), ledger.demand().rows());
        ledger.cramped(new DiagramNode(1, 0, new Box(55, 5, 20, 10), NodeShape.RECTANGLE), 7, 1);
        assertEquals(List.of(3.0, 7.0, 8.0), ledger.demand().lanes());
        assertEquals(List.of(2.0, 3.0), ledger.demand().rows());
        ledger.cramped(new DiagramNode(2, 1, new Box(105, 45, 20, 10), NodeShape.RECTANGLE), 7, 9);
        assertEquals(List.of(3.0, 7.0, 8.0), ledger.demand().lanes());
        assertEquals(List.of(2.0, 9.0), ledger.demand().rows());
    }

    @Test
    void shortagesAreEnteredInTheLedger() {
        TableGrid grid = new TableGrid(List.of(0.0, 50.0, 100.0), List.of(0.0, 40.0));
        DemandAccumulator ledger = new DemandAccumulator(empty(grid));
        new Strain(3, List.of(new Strain.Shortage(true, 2, 3, List.of()), new Strain.Shortage(false, 1, 2, List.of())))
                .note(ledger);
        assertEquals(new Demand(List.of(3.0, 3.0), List.of(4.0)), ledger.demand());
    }

    private static Diagram empty(TableGrid grid) {
        return new Diagram(grid, List.of(), List.of());
    }

    private static Embedding routed(Diagram diagram) {
        return new GlobalRouter(new Lattice(diagram), new PortCosts(diagram), new EffortBudget(20_000)).route();
    }

    @Test
    void withRoomForAllEverySegmentIsClearOfSymbolsRulesAndItsNeighbours() {
        int clear = 0;
        for (long seed : Seed.each(DIAGRAMS)) {
            ConstraintGraph graph = new ConstraintGraph(routed(RandomDiagrams.roomy(seed, 4, 6)));
            Strain strain = TrackAssignment.place(graph);
            if (strain.sum() > 0) {
                continue;
            }
            clear++;
            assertEquals(List.of(), strain.shortages(), "seed " + seed);
            for (TrackSegment segment : graph.segments()) {
                String told = "seed " + seed + ", " + segment.place;
                assertTrue(segment.low <= segment.place && segment.place <= segment.high, told);
                assertTrue(segment.lowHead <= segment.place && segment.place <= segment.highHead, told);
                assertTrue(
                        !segment.isCorridor() || Math.abs(segment.place - segment.rule) >= Spacing.RULE - 1e-6, told);
                for (TrackSegment next : segment.after) {
                    assertTrue(next.place - segment.place >= Spacing.TRACK - 1e-6, told);
                }
            }
        }
        assertTrue(clear > DIAGRAMS / 2, "hardly any sheet has room: " + clear);
    }

    @Test
    void linesBeginAndEndAtTheirSymbolsAndTurnAtEachCorner() {
        for (long seed : Seed.each(DIAGRAMS)) {
            Diagram diagram = RandomDiagrams.of(seed, 4, 6);
            Embedding embedding = routed(diagram);
            ConstraintGraph graph = new ConstraintGraph(embedding);
            TrackAssignment.place(graph);
            List<Polyline> lines = PolylineBuilder.build(embedding, graph);
            for (int i = 0; i < lines.size(); i++) {
                String told = "seed " + seed + ", link " + i;
                Box from = diagram.from(diagram.links().get(i)).box();
                Box to = diagram.to(diagram.links().get(i)).box();
                assertEquals(0, from.distance(dot(lines.get(i).start())), told);
                assertEquals(0, to.distance(dot(lines.get(i).end())), told);
                assertFalse(from.grown(-0.01).overlaps(dot(lines.get(i).start()).grown(0.005)), told);
                List<Segment> pieces = lines.get(i).segments();
                for (int k = 1; k < pieces.size(); k++) {
                    assertTrue(pieces.get(k).isHorizontal() != pieces.get(k - 1).isHorizontal(), told);
                }
            }
        }
    }

    private static Box dot(Point point) {
        return Box.around(point, 0, 0);
    }

    @Test
    void aLinkWithoutAPathIsDrawnWithOneBend() {
        Diagram diagram = Sketch.of("[a] .\n. [b]").links("a-b b-a");
        Embedding none = new Embedding(new Lattice(diagram), 2);
        List<Polyline> lines = PolylineBuilder.build(none, new ConstraintGraph(none));
        assertEquals(
                List.of(new Point(134, 74), new Point(202, 74), new Point(202, 122)),
                lines.get(0).points());
        assertEquals(
                List.of(new Point(202, 122), new Point(134, 122), new Point(134, 74)),
                lines.get(1).points());
    }

    /**
     * A line 2.25 off a rule is 2.75 off a symbol at 5 points from that, and 3.75 off one at 6: kept off by 2 and by 3.
     * Its first piece, as long as a head, would end on the other side of the border: 4.5 off where lines may be.
     */
    @Test
    void symbolsThatStandTooCloseAreKeptOffByLess() {
        Diagram diagram = Sketch.of("[a] [b]\n[c] [d]\n[e] [f]").sized(40, 30).links("a-e");
        Embedding embedding = routed(diagram);
        ConstraintGraph graph = new ConstraintGraph(embedding);
        Strain strain = TrackAssignment.place(graph);
        for (TrackSegment segment : graph.segments()) {
            assertEquals(!segment.isCorridor() ? 0 : segment.upright ? 2 : 1, segment.relaxed);
        }
        assertEquals(
                Set.of(
                        new Strain.Shortage(true, 0, 4.5, List.of(new Strain.Stretch(1, 4))),
                        new Strain.Shortage(true, 0, 2, List.of(new Strain.Stretch(1, 4))),
                        new Strain.Shortage(false, 4, 1, List.of(new Strain.Stretch(0, 1)))),
                Set.copyOf(strain.shortages()));
    }

    private static double strain(Sketch sketch, String links) {
        return TrackAssignment.place(new ConstraintGraph(routed(sketch.links(links))))
                .sum();
    }

    /** A head that is 1.5 shorter strains as much as 0.015 points of distance, a segment without a right place 2.7. */
    @Test
    void whatIsMissingIsAddedUp() {
        String six = "[a] [b]\n[c] [d]\n[e] [f]";
        assertEquals(0, strain(Sketch.of(six), "a-f b-e"));
        assertEquals(0.015, strain(Sketch.of(six).sized(46, 36), "a-f b-e a-e b-f"), 1e-9);
        assertEquals(0.09, strain(Sketch.of(six).sized(40, 30), "a-f b-e"), 1e-9);
        assertEquals(4.23, strain(Sketch.of(six + "\n[g] [h]").sized(44, 32), "a-e b-f a-g b-h g-a h-b"), 1e-9);
        String returns = "[a] .\n. [b]\n. <c>\n<d> .\n[e] .";
        assertEquals(2.16, strain(Sketch.of(returns).sized(40, 30), "a-b b-c c+d c/b d+e d/a"), 1e-9);
        assertEquals(40.5, strain(Sketch.of("[a] .\n<b> [c]\n[d] .").sized(34, 40), "a-b b+c b/a b-d"), 1e-9);
    }

    /** Up to 8 points off the middle; at a capsule on its flat part, at a rhombus not at all. */
    @Test
    void inTheMiddleOfALaneOrRowTheSymbolSaysHowFarASegmentMayLie() {
        assertMiddle(8, "[a] . [b]\n. . .\n[c] . [d]");
        assertMiddle(0, "<a> . <b>\n. . .\n<c> . <d>");
        HandLaid capsules = new HandLaid(
                        Sketch.of("(a) . (b)\n. . .\n(c) . (d)").sized(40, 30), "a-b a-c")
                .lay(0, List.of(0, 0, 0, 0), 1, 1, 2, 1, 3, 1, 4, 1, 5, 1)
                .lay(1, List.of(0, 0, 0, 0), 1, 1, 1, 2, 1, 3, 1, 4, 1, 5);
        capsules.place();
        assertBounds(0, capsules.segment(0, 0));
        assertBounds(5, capsules.segment(1, 0));
        HandLaid empty = new HandLaid(Sketch.of("[a] . .\n. . .\n. . [b]"), "a-b")
                .lay(0, List.of(0, 0, 0, 0, 0, 0, 0, 0), 1, 1, 2, 1, 2, 2, 2, 3, 3, 3, 4, 3, 4, 4, 4, 5, 5, 5);
        empty.place();
        assertBounds(8, empty.segment(0, 2));
        assertEquals(122, empty.segment(0, 2).place, "in the middle, with nothing beside it");
    }

    private static void assertMiddle(double play, String drawing) {
        HandLaid lines = new HandLaid(Sketch.of(drawing), "a-b a-c")
                .lay(0, List.of(0, 0, 0, 0), 1, 1, 2, 1, 3, 1, 4, 1, 5, 1)
                .lay(1, List.of(0, 0, 0, 0), 1, 1, 1, 2, 1, 3, 1, 4, 1, 5);
        lines.place();
        assertBounds(play, lines.segment(0, 0));
        assertBounds(play, lines.segment(1, 0));
    }

    private static void assertBounds(double play, TrackSegment segment) {
        assertEquals(segment.rule - play, segment.low);
        assertEquals(segment.rule + play, segment.high);
    }
}
