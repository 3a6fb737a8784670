package id.sop.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.geometry.Segment;
import id.sop.routing.diagram.Demand;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.Link;
import id.sop.routing.diagram.Routing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words at decisions with more exits than corners, which stand where their lines part. */
class BranchLabelTest {
    /** Lines to other steps run between the rule above the symbol and the symbol, where the word would have room. */
    private static final Diagram CROWDED = Sketch.of(
                    """
             .  <a>  .
            [b]  .   .
             .  [c]  .
            [d]  .   .
             .  [e]  .
            """)
            .sized(62, 51)
            .links("a+b a/d a+c a/e b-e c-e d-e");

    @Test
    void aWordThatFindsNoPlaceAsksForRoomInARowThatIsTallEnoughWithoutOtherLines() {
        Routing routing = Router.route(CROWDED);
        assertEquals(List.of("label: 2 lies on a symbol"), Inspection.faults(CROWDED, routing));
        assertFalse(routing.demand().needsNoHeight());
        assertTrue(routing.demand().needsNoWidth());
    }

    @Test
    void withTheRoomThatWasAskedForItHasItsPlace() {
        Diagram diagram = CROWDED;
        for (int i = 0; i < 3; i++) {
            diagram = RandomRoutingTest.grown(diagram, Router.route(diagram).demand());
        }
        assertEquals(List.of(), Inspection.faults(diagram, Router.route(diagram)));
    }

    /** A word of 34 points would want a lane of 73; set in two lines, of 18 points each, it needs no more than 41. */
    @Test
    void aWordThatFindsNoPlaceLacksNoMoreThanItsNarrowestSetting() {
        List<Link.Label> ways = List.of(new Link.Label(34, 8), new Link.Label(18, 16, 100));
        List<Link> links = CROWDED.links().stream()
                .map(link -> link.isLabelled() ? new Link(link.from(), link.to(), link.kind(), ways) : link)
                .toList();
        Demand demand = Router.route(new Diagram(CROWDED.grid(), CROWDED.nodes(), links))
                .demand();
        assertFalse(demand.needsNoHeight());
        assertTrue(demand.needsNoWidth(), demand::toString);
    }

    /** From above the line would seem to come out of the end. */
    @Test
    void aBranchToTheSymbolBelowAnEndEntersItByASide() {
        Diagram diagram = Sketch.of(
                        """
                 .  <a>  .
                 .  (e)  .
                 .  [b]  .
                [c]  .   .
                 .   .  [d]
                """)
                .links("a+e a/b a/c a/d");
        Routing routing = Router.route(diagram);
        assertEquals(List.of(), Inspection.faults(diagram, routing));
        List<Segment> pieces = routing.routes().get(1).line().segments();
        assertTrue(pieces.get(pieces.size() - 1).isHorizontal(), pieces::toString);
    }

    /** It is named at once, because a sheet is set anew only some times. */
    @Test
    void aWordAtAnExitLacksAllTheHeightThatItsNarrowestSettingNeeds() {
        List<Link.Label> ways = List.of(new Link.Label(36, 8), new Link.Label(17, 30, 500));
        Diagram small = Sketch.of(
                        """
                 .  <a>
                [b]  .
                 .  [c]
                 .  [d]
                """)
                .sized(42, 42)
                .links("a+b a/c a/d");
        List<Link> links = small.links().stream()
                .map(link -> new Link(link.from(), link.to(), link.kind(), ways))
                .toList();
        Diagram diagram = new Diagram(small.grid(), small.nodes(), links);
        Diagram grown = RandomRoutingTest.grown(diagram, Router.route(diagram).demand());
        assertEquals(List.of(), Inspection.faults(grown, Router.route(grown)));
    }
}
