package id.sop.routing.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.routing.Sketch;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiagramTest {
    /** Returns the links that leave on a line with others, as the indices of those that are named. */
    private static List<Integer> sharing(String drawing, String links) {
        Diagram diagram = Sketch.of(drawing).links(links);
        return IntStream.range(0, diagram.links().size())
                .filter(i -> diagram.sharesTrunk(diagram.links().get(i)))
                .boxed()
                .toList();
    }

    @Test
    void theNodesOfASymbolAcrossLanesAreOne() {
        Diagram diagram = Sketch.of("[a] [b] ~c] ~d] [e]").links("a-b");
        assertEquals(
                List.of(0, 1, 1, 1, 4),
                IntStream.range(0, 5).map(diagram::leftmost).boxed().toList());
        assertEquals(
                List.of(0, 3, 3, 3, 4),
                IntStream.range(0, 5).map(diagram::rightmost).boxed().toList());
        assertTrue(diagram.isOneSymbol(3, 1));
        assertTrue(diagram.isOneSymbol(4, 4));
        assertFalse(diagram.isOneSymbol(0, 1));
        assertFalse(diagram.isOneSymbol(3, 4));
    }

    @Test
    void aLinkRunsForwardBackOrAlongItsRow() {
        Diagram diagram = Sketch.of("[a] [b]\n[c] .").links("a-c c-a a-b");
        List<Link> links = diagram.links();
        assertEquals(
                List.of(true, false, false),
                links.stream().map(diagram::isForward).toList());
        assertEquals(
                List.of(false, true, false),
                links.stream().map(diagram::isReturn).toList());
        assertEquals(2, links.get(0).to());
        assertEquals(diagram.nodes().get(2), diagram.to(links.get(0)));
        assertEquals(diagram.nodes().get(0), diagram.from(links.get(0)));
    }

    @Test
    void manyLinesFromAPentagonShareItsTip() {
        assertEquals(List.of(0, 1), sharing("vav .\n[b] [c]", "a-b a-c"));
        assertEquals(List.of(), sharing("vav .\n[b] [c]", "a-b b-c"));
        assertEquals(List.of(0, 1), sharing("[b] [c]\n^a^ .", "a-b a-c"));
        assertEquals(List.of(), sharing("[a] [c]\n[b] .", "a-b a-c"));
    }

    private static final String DECISION =
            """
            .   [a] .
            .   <b> [w]
            [d] [c] [e]
            [f] .   (h)
            """;

    @Test
    void threeExitsOfARhombusHaveACornerEachAndOfFourThoseThatLeadAsideShare() {
        assertEquals(List.of(), sharing(DECISION, "b-c b-d b-e"));
        assertEquals(List.of(1, 2, 3), sharing(DECISION, "b-c b-d b-e b-f"));
        assertEquals(List.of(), sharing(DECISION.replace("<b>", "[b]"), "b-c b-d b-e b-f"), "no rhombus");
    }

    @Test
    void whoWorksTogetherWithTheDeciderTakesACorner() {
        assertEquals(List.of(1, 2), sharing(DECISION, "b-c b-d b-e b=w"));
        assertEquals(List.of(1, 2), sharing(DECISION, "b-c b-d b-e w=b"));
        assertEquals(List.of(), sharing(DECISION, "b-c b-d b-e a=w"));
    }

    @Test
    void aReturnSharesNothingAndTwoTakeTheCornerOfTheLineStraightDown() {
        assertEquals(List.of(1, 2), sharing(DECISION, "b-c b-d b-e b-a"));
        assertEquals(List.of(0, 1, 2), sharing(DECISION, "b-c b-d b-e b-a c-b"), "one comes back from below");
        assertEquals(List.of(1, 2), sharing(DECISION, "b-c b-d b-f b-a d-a"), "one that is another's");
    }

    @Test
    void aLineToWhereOthersEnterHasItsOwnCornerWhileOneIsLeft() {
        assertEquals(List.of(1, 2), sharing(DECISION, "b-c b-d b-e b-h a-h"));
        assertEquals(List.of(1, 2, 3), sharing(DECISION, "b-c b-d b-e b-h"), "no other enters");
        assertEquals(List.of(1, 2, 3), sharing(DECISION, "b-c b-d b-e b-h b-a a-h"), "no corner is left");
        assertEquals(
                List.of(1, 2, 3),
                sharing(DECISION.replace("(h)", "[h]"), "b-c b-d b-e b-h a-h"),
                "has room at its top");
        assertEquals(List.of(1, 2), sharing(DECISION.replace("(h)", "vhv"), "b-c b-d b-e b-h a-h"));
    }

    @Test
    void aLabelCoversWhatIsNeitherWiderNorTaller() {
        Link.Label label = new Link.Label(20, 8);
        assertTrue(label.covers(new Link.Label(20, 8)));
        assertTrue(label.covers(new Link.Label(10, 4)));
        assertFalse(label.covers(new Link.Label(20.5, 8)));
        assertFalse(label.covers(new Link.Label(20, 8.5)));
        assertEquals(0, label.reluctance());
    }
}
