package id.sop.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.geometry.Polyline;
import id.sop.routing.diagram.Demand;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.Link;
import id.sop.routing.diagram.Route;
import id.sop.routing.diagram.Routing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    @Test
    void aBranchEntersAConnectorBesideOnlyInItsMiddleAndWhereItsTopIsTaken() {
        Diagram diagram = Sketch.of(
                        """
                [s] .   .   .
                [w] <d> .   .
                .   .   [e] .
                vCv vBv vAv .
                """)
                .links("w=d d-s d-e d-A d-B d-C e-A");
        Routing routing = Router.route(diagram);
        assertEquals(List.of(), outlines(diagram, routing.routes()));
        Box connector = diagram.to(diagram.links().get(3)).box();
        Point beside = new Point(connector.x(), connector.centre().y());
        assertEquals(beside, routing.routes().get(3).line().end(), "the branch");
        List<Route> lower = new ArrayList<>(routing.routes());
        lower.set(3, to(diagram, 3, beside.y() + 1, beside));
        assertEquals(List.of("outline: 3 does not meet its nodes"), outlines(diagram, lower));
        List<Route> both = new ArrayList<>(routing.routes());
        both.set(6, to(diagram, 6, beside.y(), beside));
        assertTrue(outlines(diagram, both).contains("outline: 3 does not meet its nodes"), both::toString);
        Diagram plain = Sketch.of("""
                [a] .
                vAv .
                """)
                .links("a-A");
        Box only = plain.to(plain.links().get(0)).box();
        Point side = new Point(only.x(), only.centre().y());
        assertEquals(
                List.of("outline: 0 does not meet its nodes"),
                outlines(plain, List.of(to(plain, 0, side.y(), side))),
                "no branch");
    }

    @Test
    void returnsToOneConnectorMeetRightBelowItOnly() {
        Diagram diagram = Sketch.of(
                        """
                .   .   ^R^
                [a] .   .
                .   [b] .
                """)
                .links("a-R b-R");
        Route far = new Route(diagram.links().get(1), line(224, 146, 270, 146, 270, 70), Optional.empty());
        Route near =
                new Route(diagram.links().get(0), line(156, 98, 225, 98, 225, 78, 270, 78, 270, 70), Optional.empty());
        Route along = new Route(diagram.links().get(0), line(156, 98, 270, 98, 270, 70), Optional.empty());
        assertEquals(List.of(), faults(diagram, List.of(near, far), "merge"));
        assertEquals(List.of("merge: returns 0 and 1 share a corridor"), faults(diagram, List.of(along, far), "merge"));
    }

    /** Returns a line from below its first node that ends level at a place beside its second one. */
    private static Route to(Diagram diagram, int link, double y, Point beside) {
        Link wish = diagram.links().get(link);
        Box from = diagram.from(wish).box();
        double x = beside.x() - 20;
        double below = from.bottom() + 8;
        return new Route(
                wish,
                line(from.centre().x(), from.bottom(), from.centre().x(), below, x, below, x, y, beside.x(), y),
                Optional.empty());
    }

    private static List<String> outlines(Diagram diagram, List<Route> routes) {
        return faults(diagram, routes, "outline");
    }

    private static List<String> faults(Diagram diagram, List<Route> routes, String kind) {
        return Inspection.faults(diagram, new Routing(routes, List.of(), Demand.none(diagram.grid()))).stream()
                .filter(fault -> fault.startsWith(kind))
                .toList();
    }

    private static Polyline line(double... xys) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < xys.length; i += 2) {
            points.add(new Point(xys[i], xys[i + 1]));
        }
        return new Polyline(points);
    }
}
