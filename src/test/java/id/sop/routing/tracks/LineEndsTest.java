package id.sop.routing.tracks;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.effort.EffortBudget;
import id.sop.geometry.Segment;
import id.sop.routing.Sketch;
import id.sop.routing.cost.PortCosts;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.embedding.Embedding;
import id.sop.routing.lattice.Lattice;
import id.sop.routing.lattice.Spacing;
import id.sop.routing.reroute.GlobalRouter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long the first and the last piece of a line are. */
class LineEndsTest {
    /** The symbols stand 12 off the border of their lane: in the middle of that the ends would be hardly longer than the heads. */
    @Test
    void theEndsOfALineShowBehindItsHeadsWhereThereIsRoom() {
        Diagram diagram = Sketch.of(". [a] .\n. [b] .\n. [c] .").links("a-c");
        Embedding embedding =
                new GlobalRouter(new Lattice(diagram), new PortCosts(diagram), new EffortBudget(20_000)).route();
        ConstraintGraph graph = new ConstraintGraph(embedding);
        TrackAssignment.place(graph);
        List<Segment> pieces = PolylineBuilder.build(embedding, graph).get(0).segments();
        for (Segment piece : List.of(pieces.get(0), pieces.get(pieces.size() - 1))) {
            double length = Math.abs(piece.end().x() - piece.start().x())
                    + Math.abs(piece.end().y() - piece.start().y());
            assertTrue(length >= 9, pieces::toString);
        }
        double corridor = pieces.get(1).start().x();
        assertFalse(pieces.get(1).isHorizontal());
        diagram.grid()
                .laneEdges()
                .forEach(edge -> assertTrue(Math.abs(edge - corridor) >= Spacing.RULE, pieces::toString));
    }
}
