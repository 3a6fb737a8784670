package id.sop.routing.reroute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.effort.EffortBudget;
import id.sop.routing.RandomDiagrams;
import id.sop.routing.cost.PortCosts;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.Link;
import id.sop.routing.embedding.Embedding;
import id.sop.routing.embedding.EmbeddingCost;
import id.sop.routing.embedding.LatticePath;
import id.sop.routing.lattice.Lattice;
import id.sop.testing.Seed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class GlobalRouterTest {
    private static final int DIAGRAMS = 300;

    @Test
    void everyLinkGetsAPathFromItsStartToItsGoal() {
        for (long seed : Seed.each(DIAGRAMS)) {
            Diagram diagram = RandomDiagrams.of(seed, 6, 12);
            Embedding embedding = route(diagram);
            for (int i = 0; i < embedding.links(); i++) {
                LatticePath path = embedding.path(i);
                Link link = diagram.links().get(i);
                int start = path.reversed() ? link.to() : link.from();
                assertEquals(start, embedding.lattice().nodeAt(path.vertices()[0]), "seed " + seed);
                if (path.joins()) {
                    LatticePath host = embedding.path(path.host());
                    assertEquals(host.vertices()[path.hostIndex()], path.end(), "seed " + seed);
                } else {
                    int goal = path.reversed() ? link.from() : link.to();
                    assertEquals(goal, embedding.lattice().nodeAt(path.end()), "seed " + seed);
                }
            }
        }
    }

    @Test
    void aPathThatIsLiftedAndLaidAgainChangesNothing() {
        for (long seed : Seed.each(DIAGRAMS)) {
            Embedding embedding = route(RandomDiagrams.of(seed, 6, 12));
            long cost = EmbeddingCost.of(embedding);
            for (int i = 0; i < embedding.links(); i++) {
                embedding.lay(embedding.lift(i));
                assertEquals(cost, EmbeddingCost.of(embedding), "seed " + seed);
            }
        }
    }

    private static Embedding route(Diagram diagram) {
        return new GlobalRouter(new Lattice(diagram), new PortCosts(diagram), new EffortBudget(Long.MAX_VALUE)).route();
    }
}
