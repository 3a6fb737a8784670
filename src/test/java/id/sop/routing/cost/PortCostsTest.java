package id.sop.routing.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.geometry.Box;
import id.sop.geometry.Side;
import id.sop.routing.Sketch;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.DiagramNode;
import id.sop.routing.diagram.Link;
import id.sop.routing.diagram.NodeShape;
import id.sop.routing.diagram.TableGrid;
import id.sop.routing.lattice.Spacing;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reading direction of a sheet, as prices of the four sides: at the top, right, bottom and left. */
class PortCostsTest {
    private static final int WRONG = CostWeights.WRONG_SIDE;
    private static final List<Integer> ONLY_TOP = List.of(0, WRONG, WRONG, WRONG);
    private static final List<Integer> ONLY_BOTTOM = List.of(WRONG, WRONG, 0, WRONG);
    private static final List<Integer> SIDES = List.of(WRONG, 0, WRONG, 0);
    private static final List<Integer> ALL_BUT_TOP = List.of(WRONG, 0, 0, 0);

    private static PortCosts costs(String drawing, String links) {
        return new PortCosts(Sketch.of(drawing).links(links));
    }

    private static List<Integer> exits(PortCosts costs, int link) {
        return Stream.of(Side.values()).map(side -> costs.exit(link, side)).toList();
    }

    private static List<Integer> entries(PortCosts costs, int link) {
        return Stream.of(Side.values()).map(side -> costs.entry(link, side)).toList();
    }

    @Test
    void theFlowLeavesByAnySideButTheTopAndEntersThere() {
        PortCosts costs = costs("[a] .\n. [b]", "a-b");
        assertEquals(ALL_BUT_TOP, exits(costs, 0));
        assertEquals(ONLY_TOP, entries(costs, 0));
        assertEquals(CostWeights.BEND, costs.bend(0));
    }

    @Test
    void aReturnLeavesAndEntersByASide() {
        PortCosts costs = costs("[a]\n<b>", "a-b b/a");
        assertEquals(SIDES, exits(costs, 1));
        assertEquals(SIDES, entries(costs, 1));
        assertEquals(ALL_BUT_TOP, exits(costs, 0));
    }

    @Test
    void aPentagonIsLeftByItsTipAndEnteredAcross() {
        assertEquals(
                List.of(0, WRONG, 2 * WRONG, WRONG), entries(costs("[a]\nvbv", "a-b"), 0), "least against its tip");
        assertEquals(ONLY_BOTTOM, exits(costs("vav\n[b]", "a-b"), 0));
        assertEquals(List.of(2 * WRONG, WRONG, 0, WRONG), entries(costs("^a^\n[b]", "b-a"), 0));
        assertEquals(ONLY_TOP, exits(costs("[a]\n^b^", "b-a"), 0));
    }

    @Test
    void aDecisionWhoseSidesBelongToReturnsSendsItsFlowOutAtTheBottom() {
        List<Integer> closed = List.of(WRONG, WRONG / 2, 0, WRONG / 2);
        String drawing = "[a]\n<b>\n[c]\n[d]";
        assertEquals(closed, exits(costs(drawing, "b-c b/a c-b"), 0));
        assertEquals(closed, exits(costs("[a]\n[e]\n<b>\n[c]", "b-c b/a b/e"), 0));
        assertEquals(ALL_BUT_TOP, exits(costs(drawing, "b-c b/a"), 0), "one side is free");
        assertEquals(ALL_BUT_TOP, exits(costs(drawing, "b-c c-b d-b"), 0), "both enter by one side");
        assertEquals(ALL_BUT_TOP, exits(costs("[a]\n[b]\n[c]", "b-c b/a c-b"), 0), "no decision");
    }

    @Test
    void belowTheEndOfAnotherWayTheSidesAreBest() {
        List<Integer> aside = List.of(WRONG / 2, 0, WRONG, 0);
        assertEquals(aside, entries(costs("<a>\n(e)\n[b]", "a+e a/b"), 1));
        assertEquals(ONLY_TOP, entries(costs("<a>\n(e)\n[b]", "a+e a/b e-b"), 1), "no end");
        assertEquals(ONLY_TOP, entries(costs("<a> .\n(e) .\n[b] ~~~", "a+e a/b"), 1), "the other column is free");
        assertEquals(aside, entries(costs("<a> .\n(e) (f)\n[b] ~~~", "a+e a/b a-f"), 1));
        String many = "<a>\n(e)\n[b]\n[c]\n[d]";
        Diagram branches = Sketch.of(many).links("a+e a/b a/c a/d");
        assertEquals(aside, entries(new PortCosts(branches), 1));
        assertEquals(ONLY_TOP, entries(PortCosts.fromAbove(branches).orElseThrow(), 1));
        Diagram none = Sketch.of("<a>\n(e)\n[b]").links("a+e a/b");
        assertTrue(PortCosts.fromAbove(none).isEmpty(), "no branch");
    }

    @Test
    void withinARowTheSidesAreBest() {
        PortCosts costs = costs("[a] . [b]", "a-b");
        assertEquals(List.of(CostWeights.BEND / 2, 0, CostWeights.BEND / 3, 0), exits(costs, 0));
        assertEquals(List.of(CostWeights.BEND / 3, 0, CostWeights.BEND / 2, 0), entries(costs, 0));
    }

    @Test
    void twoThatWorkTogetherFaceEachOtherWhenNothingStandsBetween() {
        List<Integer> right = List.of(WRONG, 0, WRONG, WRONG);
        List<Integer> left = List.of(WRONG, WRONG, WRONG, 0);
        for (String drawing : List.of("[a] . [b]", "[c] [a] . [b] [d]", "[a] . [b]\n. [c] .")) {
            PortCosts costs = costs(drawing, "a=b b=a");
            assertEquals(right, exits(costs, 0), drawing);
            assertEquals(left, entries(costs, 0), drawing);
            assertEquals(left, exits(costs, 1), drawing);
            assertEquals(right, entries(costs, 1), drawing);
            assertEquals(WRONG, costs.bend(0), drawing);
        }
        PortCosts around = costs("[a] [c] [b]", "a=b");
        assertEquals(0, around.exit(0, Side.LEFT));
        assertEquals(CostWeights.BEND, around.bend(0));
    }

    /** Two symbols in one row, each so far from the border of the table that an arrowhead just fits, or by less. */
    private static PortCosts besideTheBorder(double missing, Link.Kind kind) {
        double room = Spacing.HEAD + Spacing.RULE - missing;
        Box left = new Box(100 + room, 60, 40, 20);
        Box right = new Box(300 - room - 40, 60, 40, 20);
        List<DiagramNode> nodes = List.of(
                new DiagramNode(0, 0, left, NodeShape.RECTANGLE), new DiagramNode(1, 0, right, NodeShape.RECTANGLE));
        TableGrid grid = new TableGrid(List.of(100.0, 200.0, 300.0), List.of(50.0, 100.0));
        List<Link> links = List.of(new Link(1, 0, kind, List.of()), new Link(0, 1, kind, List.of()));
        return new PortCosts(new Diagram(grid, nodes, links));
    }

    @Test
    void enteringBetweenASymbolAndTheBorderOfTheTableNeedsRoomForAHead() {
        PortCosts fits = besideTheBorder(0, Link.Kind.FLOW);
        PortCosts tight = besideTheBorder(0.5, Link.Kind.FLOW);
        assertEquals(0, fits.entry(0, Side.LEFT));
        assertEquals(0, fits.entry(1, Side.RIGHT));
        assertEquals(2 * CostWeights.BEND, tight.entry(0, Side.LEFT));
        assertEquals(2 * CostWeights.BEND, tight.entry(1, Side.RIGHT));
        assertEquals(0, tight.entry(0, Side.RIGHT), "the border is on the other side");
        assertEquals(0, tight.entry(1, Side.LEFT), "the border is on the other side");
        PortCosts headless = besideTheBorder(0.5, Link.Kind.TOGETHER);
        assertEquals(WRONG, headless.entry(0, Side.LEFT));
        assertEquals(0, headless.entry(0, Side.RIGHT));
    }

    /** Returns what each level costs to run along, the uppermost first. */
    private static List<Integer> levels(PortCosts costs, int count, boolean down) {
        return IntStream.range(0, count)
                .mapToObj(level -> costs.against(0, level, down))
                .toList();
    }

    @Test
    void halfARowAgainstTheReadingDirectionCostsAsMuchAsACrossing() {
        int crossing = CostWeights.CROSSING;
        int bend = CostWeights.BEND;
        PortCosts flow = costs("[a]\n[c]\n[b]", "a-b");
        assertEquals(List.of(0, 0, 0, 0, 0, 0), levels(flow, 6, true));
        assertEquals(List.of(crossing, crossing, crossing, crossing, crossing, crossing), levels(flow, 6, false));
        PortCosts back = costs("[a]\n[c]\n[b]", "b-a");
        assertEquals(List.of(0, 0, 0, 0, 0, 0), levels(back, 6, false));
        assertEquals(List.of(bend, crossing, crossing, crossing, crossing, bend), levels(back, 6, true));
        PortCosts connected = costs("[a]\n[c]\n^b^", "b-a");
        assertEquals(List.of(bend, crossing, crossing, crossing, crossing, crossing), levels(connected, 6, true));
        PortCosts left = costs("^a^\n[c]\n[b]", "b-a");
        assertEquals(List.of(crossing, crossing, crossing, crossing, crossing, bend), levels(left, 6, true));
        PortCosts row = costs(". .\n[a] [b]\n. .", "a-b");
        assertEquals(List.of(crossing, crossing, 0, 0, crossing, crossing), levels(row, 6, true));
        assertEquals(List.of(crossing, crossing, 0, 0, crossing, crossing), levels(row, 6, false));
    }

    @Test
    void aSideThatIsToBeAvoidedIsDearerForThatLinkOnly() {
        PortCosts costs = costs("[a] .\n. [b]", "a-b a-b");
        costs.avoid(1, Side.BOTTOM, 7);
        assertEquals(ALL_BUT_TOP, exits(costs, 0));
        assertEquals(List.of(WRONG, 0, 7, 0), exits(costs, 1));
    }
}
