package id.sop.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.geometry.Polyline;
import id.sop.geometry.Side;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.Routing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines to and from a symbol that goes across lanes: in the router they are asked for at one of its nodes. */
class SymbolsAcrossLanesTest {
    @Test
    void aReturnEntersASymbolAcrossLanesByItsFreeEnd() {
        Diagram diagram = Sketch.of(
                        """
                [a]  ~e]  .   .
                 .   .   [b] ~f]
                 .   .   <c>  .
                 .   .    .  [d]
                """)
                .links("e-b b-c c+d c/e");
        Routing routing = Router.route(diagram);
        Polyline line = routing.routes().get(3).line();
        assertEquals(diagram.nodes().get(0).box().middle(Side.LEFT), line.end());
        assertEquals(2, line.bends());
        assertEquals(List.of(), routing.crossings());
    }

    @Test
    void aLineLeavesASymbolAcrossLanesByItsFreeEnd() {
        Diagram diagram = Sketch.of("""
                [a]  .   .
                [b] ~e] [c]
                """)
                .links("c-e e-a");
        Polyline line = Router.route(diagram).routes().get(1).line();
        assertEquals(diagram.nodes().get(1).box().middle(Side.LEFT), line.start());
    }
}
