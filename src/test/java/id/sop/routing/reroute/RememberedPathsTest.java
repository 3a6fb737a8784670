package id.sop.routing.reroute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.effort.EffortBudget;
import id.sop.routing.RandomDiagrams;
import id.sop.routing.Router;
import id.sop.routing.cost.PortCosts;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.embedding.Embedding;
import id.sop.routing.embedding.EmbeddingCost;
import id.sop.routing.embedding.LatticePath;
import id.sop.routing.lattice.Lattice;
import id.sop.testing.Seed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Paths that are found once for a sheet: the same as if they were searched again, and counted as if they were. */
class RememberedPathsTest {
    private static final int DIAGRAMS = 25;
    private static final long AMPLE = 1_000_000_000;

    private final RememberedPaths remembered = new RememberedPaths();

    private static RipUpReroute fresh(Diagram diagram, EffortBudget budget) {
        return new RipUpReroute(new Lattice(diagram), new PortCosts(diagram), budget);
    }

    private boolean knows(Diagram diagram, EffortBudget budget) {
        RipUpReroute paths = fresh(diagram, budget);
        return remembered.lay(RememberedPaths.Problem.of(paths.lattice(), paths.ports()), paths, budget);
    }

    private Embedding route(Diagram diagram, EffortBudget budget, RememberedPaths known) {
        return new GlobalRouter(new Lattice(diagram), new PortCosts(diagram), budget, known).route();
    }

    /** Returns the edges of every path and its place among the others on each. */
    private static List<String> shown(Embedding embedding) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < embedding.links(); i++) {
            LatticePath path = embedding.path(i);
            for (int k = 0; path != null && k < path.length(); k++) {
                shown.add(i + " " + path.edges()[k] + "/" + embedding.slot(path.edges()[k], i) + " " + path.host());
            }
        }
        return shown;
    }

    @Test
    void areThoseThatWouldBeFoundAndCountAsIfTheyWere() {
        for (long seed : Seed.each(DIAGRAMS)) {
            Diagram diagram = RandomDiagrams.of(seed, 6, 10);
            EffortBudget first = new EffortBudget(AMPLE);
            Embedding found = route(diagram, first, remembered);
            assertTrue(knows(diagram, new EffortBudget(AMPLE)), "seed " + seed);
            EffortBudget second = new EffortBudget(AMPLE);
            Embedding again = route(diagram, second, remembered);
            assertEquals(shown(found), shown(again), "seed " + seed);
            assertEquals(EmbeddingCost.of(found), EmbeddingCost.of(again), "seed " + seed);
            assertEquals(first.spent(), second.spent(), "seed " + seed);
        }
    }

    @Test
    void makeNoDifferenceToTheLinesWhateverIsLeftToDo() {
        for (long seed : Seed.each(DIAGRAMS)) {
            Diagram diagram = RandomDiagrams.of(seed, 6, 10);
            for (long granted : new long[] {50, 500, 5000, AMPLE, 5000, 500, 50}) {
                EffortBudget alone = new EffortBudget(granted);
                EffortBudget knowing = new EffortBudget(granted);
                assertEquals(
                        Router.route(diagram, alone, new RememberedPaths(), false),
                        Router.route(diagram, knowing, remembered, false),
                        "seed " + seed + ", granted " + granted);
                assertEquals(alone.spent(), knowing.spent(), "seed " + seed + ", granted " + granted);
            }
        }
    }

    @Test
    void ofAnotherTableOrWithAnotherAmountOfWorkAreNotThese() {
        Diagram diagram = RandomDiagrams.of(6, 6, 12);
        EffortBudget short1 = new EffortBudget(10);
        route(diagram, short1, remembered);
        assertTrue(short1.isExhausted());
        assertTrue(knows(diagram, new EffortBudget(10)));
        assertFalse(knows(diagram, new EffortBudget(11)), "with more work there may be better ones");
        assertFalse(knows(RandomDiagrams.roomy(6, 6, 12), new EffortBudget(10)));
    }
}
