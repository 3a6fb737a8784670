package id.sop.routing.tracks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.effort.EffortBudget;
import id.sop.routing.RandomDiagrams;
import id.sop.routing.cost.PortCosts;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.lattice.Lattice;
import id.sop.routing.lattice.Spacing;
import id.sop.routing.reroute.GlobalRouter;
import id.sop.testing.Seed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class TrackAssignmentTest {
    private static final int DIAGRAMS = 300;

    @Test
    void tracksKeepTheOrderThatThePathsDemand() {
        for (long seed : Seed.each(DIAGRAMS)) {
            ConstraintGraph graph = graph(seed);
            double strain = TrackAssignment.place(graph).sum();
            for (TrackSegment segment : graph.segments()) {
                for (TrackSegment next : segment.after) {
                    double least = strain == 0 ? Spacing.TRACK - 1e-6 : 0;
                    assertTrue(next.place - segment.place >= least, "seed " + seed);
                }
            }
        }
    }

    @Test
    void tracksAssignedTwiceAreTheSameAndStrainAsMuch() {
        for (long seed : Seed.each(DIAGRAMS)) {
            ConstraintGraph graph = graph(seed);
            Strain first = TrackAssignment.place(graph);
            double[] places = graph.segments().stream()
                    .mapToDouble(segment -> segment.place)
                    .toArray();
            assertEquals(first, TrackAssignment.place(graph), "seed " + seed);
            for (int i = 0; i < places.length; i++) {
                assertEquals(places[i], graph.segments().get(i).place, "seed " + seed);
            }
        }
    }

    private static ConstraintGraph graph(long seed) {
        Diagram diagram = RandomDiagrams.of(seed, 6, 12);
        return new ConstraintGraph(
                new GlobalRouter(new Lattice(diagram), new PortCosts(diagram), new EffortBudget(Long.MAX_VALUE))
                        .route());
    }
}
