package id.sop.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.Link;
import id.sop.routing.diagram.Routing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What words at exits ask of the table when there is no room for them, or not in the best of their sizes. */
class RoomForWordsTest {
    private static final Link.Label LONG = new Link.Label(60, 8);
    private static final Link.Label PARTED = new Link.Label(10, 24, 600);
    private static final Link.Label LINE = new Link.Label(40, 8);
    private static final Link.Label TWO_LINES = new Link.Label(24, 16);
    private static final Link.Label SMALLER = new Link.Label(20, 14, 20);
    private static final Link.Label SMALLER_AND_PARTED = new Link.Label(12, 24, 500);

    private static final String ASIDE = ". [a]\n. <b>\n[c] .";
    private static final String BELOW = "[a]\n<b>\n[c]";

    private Routing routing;

    /** Routes a sheet all of whose words have the same sizes. */
    private void route(Sketch sketch, String links, Link.Label... sizes) {
        Diagram drawn = sketch.links(links);
        List<Link> labelled = new ArrayList<>(drawn.links());
        labelled.replaceAll(
                link -> link.isLabelled() ? new Link(link.from(), link.to(), link.kind(), List.of(sizes)) : link);
        routing = Router.route(new Diagram(drawn.grid(), drawn.nodes(), labelled));
    }

    private void assertLabels(String... expected) {
        List<String> labels = routing.routes().stream()
                .map(route -> route.label())
                .flatMap(Optional::stream)
                .map(box -> Drawn.shown(box))
                .toList();
        assertEquals(List.of(expected), labels);
    }

    /** Lanes and rows, in points. */
    private void assertDemand(String demand, String whole, String wish) {
        assertEquals(demand, Drawn.shown(routing.demand()), "demand");
        assertEquals(whole, Drawn.shown(routing.whole()), "whole");
        assertEquals(wish, Drawn.shown(routing.wish()), "wish");
    }

    /**
     * A word of two lines has 34 - 24 - 1.8 = 8.2 beside its line, where the rhombus reaches down by 10.04 points:
     * 2 (16 + 10.04 + 1.8) - 48 = 7.67. A smaller one has room in the corner of the cell.
     */
    @Test
    void aWordBelowTheRuleHadBetterStandInTheRowOfItsDecision() {
        route(Sketch.of(ASIDE), "a-b b/a b+c", LINE, TWO_LINES);
        assertEquals("0 0 | 0 7.67 0", Drawn.shown(routing.home()));
        assertEquals(1001, routing.hardship());
        route(Sketch.of(ASIDE), "a-b b/a b+c", new Link.Label(30, 8));
        assertLabels("137,113 30x8", "205,137.39 30x8");
        assertEquals("0 0 | 0 0 0", Drawn.shown(routing.home()));
        route(Sketch.of(ASIDE).sized(68, 56), "a-b b/a b+c", new Link.Label(30, 8));
        assertEquals("0 0 | 0 0 0", Drawn.shown(routing.home()));
        assertEquals(1, routing.hardship());
    }

    /** 32 + 2 (16 + 3) - 48 = 22. */
    @Test
    void aLineOfWordsIsBrokenBeforeItIsSetSmaller() {
        route(Sketch.of(ASIDE), "a-b b/a b+c", LINE, TWO_LINES);
        assertLabels("127,113 40x8", "203,147 24x16");
        assertDemand("0 0 | 0 0 0", "0 0 | 0 0 0", "0 4 | 0 22 0");
    }

    @Test
    void aWordIsSetSmallerBeforeItStandsInAForeignRow() {
        route(Sketch.of(ASIDE), "a-b b/a b+c", LINE, TWO_LINES, SMALLER, SMALLER_AND_PARTED);
        assertLabels("215.39,130 20x14", "127,113 40x8");
        assertEquals("0 0 | 0 0 0", Drawn.shown(routing.home()));
    }

    /**
     * 2 (60 + 1.8) - 68 = 55.6 for it to be whole, 2 (60 + 2.5) - 68 = 57 to stand well; 32 + 2 (8 + 1.8) - 48 = 3.6,
     * 32 + 2 (8 + 3) - 48 = 6; 32 + 2 (24 + 3) - 48 = 38 for it to have a place at all.
     */
    @Test
    void aPartedWordTellsHowWideItsCellMustBe() {
        route(Sketch.of(ASIDE), "a-b b/a b+c", LONG, PARTED);
        assertLabels("107,113 60x8", "203,147 10x24");
        assertDemand("0 0 | 0 0 0", "0 55.6 | 0 3.6 0", "0 57 | 0 6 0");
        route(Sketch.of(BELOW), "a-b b/a b+c", LONG, PARTED);
        assertLabels("105,94 10x24", "116,134 10x24");
        assertDemand("4 | 0 38 0", "55.6 | 0 38 0", "57 | 0 38 0");
    }

    /** 32 + 2 (8 + 3) - 44 = 10. */
    @Test
    void wordsWithoutAnyGoodPlaceAskForMore() {
        route(Sketch.of(BELOW), "a-b b/a b+c", new Link.Label(30, 8));
        assertLabels("101,137.39 30x8", "137,137.39 30x8");
        assertDemand("4 | 0 6 0", "4 | 0 6 0", "4 | 0 6 0");
        route(Sketch.of(BELOW).sized(60, 44), "a-b b/a b+c", new Link.Label(30, 8));
        assertLabels("100,117 30x8", "136.5,129 30x8");
        assertDemand("9 | 0 10 0", "9 | 0 10 0", "9 | 0 10 0");
        route(Sketch.of(BELOW), "a-b b/a b+c", LINE, TWO_LINES, SMALLER, SMALLER_AND_PARTED);
        assertLabels("100.61,130 20x14", "147.39,100 20x14");
        assertDemand("0 | 0 0 0", "0 | 0 0 0", "0 | 0 7.67 0");
    }

    /**
     * What stands in no good place lacks 2 (30 + 2.5) - 46 = 19 and 2 (60 + 1.8) - 46 = 77.6; 22 + 2 (8 + 3) - 36 = 8,
     * 22 + 2 (16 + 3) - 36 = 24 and 22 + 2 (24 + 3) - 36 = 40.
     */
    @Test
    void inSmallCellsTheNarrowestWayToSetAWordIsWhatCounts() {
        route(Sketch.of(BELOW).sized(46, 36), "a-b b/a b+c", new Link.Label(30, 8));
        assertDemand("19 | 0 8 0", "19 | 0 8 0", "19 | 0 8 0");
        route(Sketch.of(BELOW).sized(46, 36), "a-b b/a b+c", LINE, TWO_LINES);
        assertDemand("9 | 0 24 0", "9 | 0 24 0", "9 | 0 24 0");
        route(Sketch.of(BELOW).sized(46, 36), "a-b b/a b+c", LONG, PARTED);
        assertLabels("108,79 10x24", "109,123 10x24");
        assertDemand("9 | 0 40 0", "77.6 | 0 40 0", "79 | 0 40 0");
    }

    /** 2 (24 + 2.5) - 46 = 7, 18 + 2 (16 + 5.5) - 34 = 27; 2 (60 + 1.8) - 46 = 77.6, 18 + 2 (8 + 5.5) - 34 = 11. */
    @Test
    void aWordAtABranchAsksForRoomAboveWhereThatLeads() {
        String drawing = ". vAv .\n[a] . [b]";
        route(Sketch.of(drawing).sized(46, 34), "A+a A/b", LINE, TWO_LINES, SMALLER, SMALLER_AND_PARTED);
        assertLabels("147,78.5 20x14", "171,78.5 20x14");
        assertDemand("0 0 0 | 9 0", "0 0 0 | 9 0", "7 0 7 | 9 27");
        route(Sketch.of(drawing).sized(46, 34), "A+a A/b", LONG, PARTED);
        assertDemand("0 0 0 | 9 0", "77.6 0 77.6 | 9 11", "79 0 79 | 9 11");
        route(Sketch.of(drawing).sized(46, 34), "A+a A/b", LINE, TWO_LINES);
        assertLabels("105,64.5 40x8", "193,64.5 40x8");
        assertDemand("0 0 0 | 9 0", "0 0 0 | 9 0", "0 0 0 | 9 0");
        route(Sketch.of(". vAv .\n[a] . .\n. . [b]"), "A+a A/b", LONG, PARTED);
        assertLabels("107,64 60x8", "237,64 60x8");
        assertDemand("0 0 0 | 0 0 0", "0 0 0 | 0 0 0", "0 0 0 | 0 0 0");
    }

    /** 22 + 2 (16 + 5.5) - 48 = 17; parted in three lines 22 + 2 (24 + 5.5) - 48 = 33, for whole words 2 (60 + 2.5) - 68 = 57. */
    @Test
    void aDecisionWithFourExitsAsksAtItselfAndAtItsBranches() {
        String drawing = ". [a] . .\n. <b> [w] .\n[d] [c] [e] .\n. . . [f]";
        route(Sketch.of(drawing), "a-b b+c b/d b+e b+f", LINE, TWO_LINES);
        assertLabels("237,134 40x8", "127,113 40x8", "274,149.7 40x8", "339,148.7 24x16");
        assertDemand("0 0 0 0 | 0 0 17 0", "0 0 0 0 | 0 0 17 0", "0 0 0 0 | 0 7.67 17 0");
        route(Sketch.of(drawing), "a-b b+c b/d b+e b+f", LONG, PARTED);
        assertLabels("237,134 60x8", "107,113 60x8", "274,149.7 60x8", "305,136.7 60x8");
        assertDemand("0 0 0 0 | 0 0 33 0", "0 0 0 0 | 0 0 33 0", "0 57 57 0 | 0 2.58 33 0");
    }

    /**
     * A word beside a line that leaves by the side needs 10.6 points more than its height to the rule, or 1.8 more than the
     * rhombus beside it reaches down: 2 (8 + 1.8 + 10.49) - 36 is 4.57, less 34 it is 6.57; 2 (8 + 10.6) - 32 is 5.2; one on
     * its side needs 22 + 2 (8 + 3) - 36 = 8, less 32 it is 12.
     */
    @Test
    void aWordBesideALineToTheSideNeedsATallerRow() {
        Link.Label whole = new Link.Label(30, 8);
        Link.Label smaller = new Link.Label(12, 8, 20);
        route(Sketch.of("[a] .\n<b> .\n. [c]").sized(50, 36), "a-b b/a b+c", whole, smaller);
        assertLabels("101,108 12x8", "151,95 30x8");
        assertDemand("0 0 | 0 0 0", "0 0 | 0 0 0", "15 0 | 0 4.57 0");
        route(Sketch.of(ASIDE).sized(50, 34), "a-b b/a b+c", whole, smaller);
        assertLabels("187,105 12x8", "119,92 30x8");
        assertDemand("0 0 | 0 0 0", "0 0 | 0 0 0", "0 15 | 0 6.57 0");
        route(Sketch.of("<b> [a]\n[c] [d]").sized(50, 32), "b+a b/c", whole, smaller);
        assertLabels("137,54 12x8", "105,73 12x8");
        assertDemand("0 0 | 0 0", "0 0 | 0 0", "15 0 | 12 0");
        route(Sketch.of(". [a] .\n[d] <b> .\n[c] . .").sized(56, 32), "a-b b/a b+c", new Link.Label(18, 8));
        assertLabels("157,104.5 18x8", "192,105 18x8");
        assertDemand("0 0 0 | 0 4.5 4.5", "0 0 0 | 0 4.5 4.5", "0 0 0 | 0 5.2 4.5");
    }

    /** 2 (60 + 1.8) - 50 = 73.6 and 2 (60 + 2.5) - 50 = 75; beside the middle of the rhombus 2 (8 + 1.8 + 11) - 36 = 5.6. */
    @Test
    void aPartedWordBesideALineToTheSideNeedsATallerRowToo() {
        Link.Label parted = new Link.Label(20, 8, 600);
        route(Sketch.of("[a] .\n<b> .\n. [c]").sized(50, 36), "a-b b/a b+c", LONG, parted);
        assertLabels("100.61,113.39 20x8", "151,95 20x8");
        assertDemand("0 0 | 0 0 0", "73.6 0 | 0 5.6 0", "75 0 | 0 6 0");
        route(Sketch.of("[a] .\n<b> .\n[c] .").sized(50, 36), "a-b b/a b-c", LONG, parted);
        assertLabels("157,95 20x8");
        assertDemand("0 0 | 0 0 0", "73.6 0 | 0 5.6 0", "75 0 | 0 6 0");
    }
}
