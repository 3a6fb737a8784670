package id.sop.routing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.Route;
import id.sop.routing.diagram.Routing;
import java.util.List;
import org.junit.jupiter.api.Test;

class InspectionTest {
    @Test
    void theInspectionSeesWhatIsWrong() {
        Diagram diagram = Sketch.of("""
                [a] [b]
                [c] [d]
                """)
                .links("a-d b-c");
        Routing routing = Router.route(diagram);
        Route first = routing.routes().get(0);
        Route crossed = new Route(diagram.links().get(1), first.line(), first.label());
        List<String> faults =
                Inspection.faults(diagram, new Routing(List.of(first, crossed), List.of(), routing.demand()));
        assertTrue(faults.stream().anyMatch(fault -> fault.startsWith("outline")), faults::toString);
        assertTrue(faults.stream().anyMatch(fault -> fault.startsWith("share")), faults::toString);
    }
}
