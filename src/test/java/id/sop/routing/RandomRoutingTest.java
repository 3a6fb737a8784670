package id.sop.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.routing.diagram.Demand;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.DiagramNode;
import id.sop.routing.diagram.Routing;
import id.sop.routing.diagram.TableGrid;
import id.sop.testing.Seed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for thousands of diagrams drawn by lot, in cells of any size that grow as the router demands. */
@Tag("slow")
class RandomRoutingTest {
    private static final int GROWTHS = 10;

    @ParameterizedTest
    @CsvSource({"4,6,700", "6,15,700", "9,15,400"})
    void everyDiagramIsDrawnByTheRulesOnceItsDemandIsMet(int lanes, int steps, int count) {
        for (long seed : Seed.each(count)) {
            Diagram diagram = RandomDiagrams.of(seed, lanes, steps);
            Routing routing = Router.route(diagram);
            for (int i = 0;
                    i < GROWTHS && !(routing.demand().isMet() && routing.wish().isMet());
                    i++) {
                diagram = grown(diagram, routing.demand().isMet() ? routing.wish() : routing.demand());
                routing = Router.route(diagram);
            }
            if (!Inspection.isOverloaded(diagram)) {
                assertEquals(List.of(), Inspection.faults(diagram, routing), "seed " + seed);
                assertTrue(routing.demand().isMet(), "seed " + seed);
            }
        }
    }

    /** Returns a diagram in a grid that has what was demanded. */
    static Diagram grown(Diagram diagram, Demand demand) {
        List<Double> xs = grown(diagram.grid().laneEdges(), demand.lanes());
        List<Double> ys = grown(diagram.grid().rowEdges(), demand.rows());
        List<DiagramNode> nodes = new ArrayList<>();
        for (DiagramNode node : diagram.nodes()) {
            Point centre = new Point(
                    (xs.get(node.lane()) + xs.get(node.lane() + 1)) / 2,
                    (ys.get(node.row()) + ys.get(node.row() + 1)) / 2);
            Box box = Box.around(centre, node.box().width(), node.box().height());
            nodes.add(new DiagramNode(node.lane(), node.row(), box, node.shape()));
        }
        return new Diagram(new TableGrid(xs, ys), nodes, diagram.links());
    }

    private static List<Double> grown(List<Double> edges, List<Double> more) {
        List<Double> grown = new ArrayList<>(List.of(edges.get(0)));
        for (int i = 0; i < more.size(); i++) {
            grown.add(grown.get(i) + edges.get(i + 1) - edges.get(i) + more.get(i));
        }
        return grown;
    }

    @ParameterizedTest
    @CsvSource({"4,6,200", "9,15,200"})
    void theSameDiagramIsAlwaysDrawnTheSame(int lanes, int steps, int count) {
        for (long seed : Seed.each(count)) {
            assertEquals(
                    Router.route(RandomDiagrams.of(seed, lanes, steps)),
                    Router.route(RandomDiagrams.of(seed, lanes, steps)),
                    "seed " + seed);
        }
    }
}
