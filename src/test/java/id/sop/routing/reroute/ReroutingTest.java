package id.sop.routing.reroute;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.effort.EffortBudget;
import id.sop.geometry.Side;
import id.sop.routing.RandomDiagrams;
import id.sop.routing.Sketch;
import id.sop.routing.cost.CostWeights;
import id.sop.routing.cost.PortCosts;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.embedding.Embedding;
import id.sop.routing.embedding.EmbeddingCost;
import id.sop.routing.embedding.LatticePath;
import id.sop.routing.lattice.Lattice;
import id.sop.routing.search.PathSearch;
import id.sop.routing.search.RouteConstraint;
import id.sop.testing.Seed;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Paths that are taken up and laid again: what is better is kept, and nothing else changes. */
class ReroutingTest {
    private static final int DIAGRAMS = 10;
    private static final long AMPLE = 1_000_000_000;

    private static RipUpReroute paths(Diagram diagram, EffortBudget budget) {
        return new RipUpReroute(new Lattice(diagram), new PortCosts(diagram), budget);
    }

    /** Returns the paths of a diagram, each laid once, in the order of the links. */
    private static RipUpReroute laid(Diagram diagram, EffortBudget budget) {
        RipUpReroute paths = paths(diagram, budget);
        paths.layAll(IntStream.range(0, paths.links()).toArray());
        return paths;
    }

    private static String shown(Embedding embedding) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < embedding.links(); i++) {
            LatticePath path = embedding.path(i);
            shown.append(i).append(':');
            for (int k = 0; path != null && k < path.length(); k++) {
                shown.append(' ').append(path.edges()[k]).append('/').append(embedding.slot(path.edges()[k], i));
            }
            shown.append(path == null ? "" : " joins " + path.host()).append('\n');
        }
        return shown.toString();
    }

    @Test
    void aLinkCostsAtLeastWhatItCostsAlone() {
        for (long seed : Seed.each(DIAGRAMS)) {
            Diagram diagram = RandomDiagrams.of(seed, 5, 8);
            RipUpReroute paths = laid(diagram, new EffortBudget(AMPLE));
            PathSearch alone = new PathSearch(new Embedding(paths.lattice(), paths.links()), paths.ports());
            for (int i = 0; i < paths.links(); i++) {
                boolean reversed = diagram.sharesTrunk(diagram.links().get(i));
                assertEquals(reversed, paths.isReversed(i));
                assertTrue(alone.find(i, reversed, RouteConstraint.NONE, Integer.MAX_VALUE)
                        .isPresent());
                assertEquals(alone.paid(), paths.floor(i), "seed " + seed + ", link " + i);
                assertTrue(paths.path(i).cost() >= paths.floor(i), "seed " + seed + ", link " + i);
            }
        }
    }

    @Test
    void pathsLaidAgainAreKeptOnlyWhereThatIsCheaper() {
        int improved = 0;
        for (long seed : Seed.each(DIAGRAMS)) {
            RipUpReroute paths = paths(RandomDiagrams.of(seed, 5, 8), new EffortBudget(AMPLE));
            Random random = new Random(seed);
            paths.layAll(IntStream.range(0, paths.links()).boxed().toList(), random, Long.MAX_VALUE / 2);
            for (int trial = 0; trial < 30; trial++) {
                String before = shown(paths.embedding());
                long cost = paths.cost();
                int link = random.nextInt(paths.links());
                int other = random.nextInt(paths.links());
                List<Integer> links = link == other ? List.of(link) : List.of(link, other);
                RouteConstraint wish = trial % 3 == 0
                        ? RouteConstraint.leavingBy(Side.clockwise(random.nextInt(Side.COUNT)))
                        : RouteConstraint.NONE;
                boolean better = paths.relay(links, wish);
                String told = "seed " + seed + ", trial " + trial;
                assertEquals(EmbeddingCost.of(paths.embedding()), paths.cost(), told);
                assertEquals(better, paths.cost() < cost, told);
                if (better) {
                    improved++;
                    assertTrue(
                            wish.exit().isEmpty()
                                    || wish.exit().get() == paths.path(link).direction(0),
                            told);
                } else {
                    assertEquals(before, shown(paths.embedding()), told);
                    assertEquals(cost, paths.cost(), told);
                }
            }
        }
        assertTrue(improved > 5, "hardly anything was improved: " + improved);
    }

    @Test
    void whatIsSettledNoSingleLinkImproves() {
        for (long seed : Seed.each(DIAGRAMS)) {
            Diagram diagram = RandomDiagrams.of(seed, 4, 6);
            RipUpReroute paths = laid(diagram, new EffortBudget(AMPLE));
            long first = paths.cost();
            LocalImprovement local = new LocalImprovement(
                    paths, IntStream.range(0, paths.links()).toArray());
            local.settle();
            long settled = paths.cost();
            assertTrue(settled <= first);
            for (int i = 0; i < paths.links(); i++) {
                assertFalse(paths.relay(List.of(i), RouteConstraint.NONE), "seed " + seed + ", link " + i);
            }
            local.improve();
            assertTrue(paths.cost() <= settled);
        }
    }

    @Test
    void everyLinkIsLaidHoweverManyLeaveOneSymbol() {
        for (int targets : new int[] {23, 30, 110}) {
            StringBuilder cells = new StringBuilder("[s]" + " .".repeat(9));
            StringBuilder links = new StringBuilder();
            for (int i = 0; i < targets; i++) {
                cells.append(i % 10 == 0 ? "\n" : " ").append("[t").append(i).append(']');
                links.append(i == 0 ? "" : " ").append("s-t").append(i);
            }
            cells.append(" .".repeat(9 - (targets - 1) % 10));
            RipUpReroute paths = laid(Sketch.of(cells.toString()).links(links.toString()), new EffortBudget(1));
            for (int i = 0; i < targets; i++) {
                assertEquals(i, paths.path(i).link(), targets + " targets");
            }
            assertEquals(EmbeddingCost.of(paths.embedding()), paths.cost());
        }
    }

    @Test
    void workIsCountedAndNothingIsLaidAnewWithoutAny() {
        Diagram diagram = RandomDiagrams.of(38, 4, 6);
        EffortBudget none = new EffortBudget(1);
        RipUpReroute spent = laid(diagram, none);
        assertTrue(spent.isSpent());
        long cost = spent.cost();
        String before = shown(spent.embedding());
        LocalImprovement local =
                new LocalImprovement(spent, IntStream.range(0, spent.links()).toArray());
        local.improve();
        new RandomImprovement(spent, local).improve();
        for (int i = 0; i < spent.links(); i++) {
            assertFalse(spent.relay(List.of(i), RouteConstraint.NONE));
        }
        assertEquals(cost, spent.cost());
        assertEquals(before, shown(spent.embedding()));
        RipUpReroute ample = laid(diagram, new EffortBudget(AMPLE));
        assertFalse(ample.isSpent());
        new LocalImprovement(ample, IntStream.range(0, ample.links()).toArray()).improve();
        assertTrue(ample.cost() < cost, "it can be improved");
    }

    @Test
    void layingByLotStopsWhereItIsNoCheaper() {
        int tried = 0;
        for (long seed : Seed.each(DIAGRAMS)) {
            Diagram diagram = RandomDiagrams.of(seed, 4, 6);
            RipUpReroute paths = laid(diagram, new EffortBudget(AMPLE));
            Embedding scratch = new Embedding(paths.lattice(), paths.links());
            List<Integer> order = IntStream.range(0, paths.links()).boxed().toList();
            paths.use(scratch, 0);
            if (!paths.layAll(order, new Random(seed), Long.MAX_VALUE / 2)) {
                continue;
            }
            tried++;
            long cost = paths.cost();
            assertEquals(EmbeddingCost.of(scratch), cost, "seed " + seed);
            if (order.stream().anyMatch(i -> scratch.path(i).joins())) {
                continue;
            }
            scratch.clear();
            assertFalse(paths.layAll(order, new Random(seed), cost), "seed " + seed);
            scratch.clear();
            assertTrue(paths.layAll(order, new Random(seed), cost + 1), "seed " + seed);
            assertEquals(cost, paths.cost(), "seed " + seed);
        }
        assertTrue(tried > DIAGRAMS / 2, "hardly any lot can be drawn: " + tried);
    }

    @Test
    void linksAtOneSymbolAreNeighbours() {
        RipUpReroute paths = paths(
                Sketch.of("[a] [b] ~e]\n[c] [d] .\n. . [f]").links("a-b e-f c-d d-a d-f"), new EffortBudget(AMPLE));
        assertEquals(List.of(0, 1, 3), paths.neighbours(0), "also by the other end of a wide symbol");
        assertEquals(List.of(0, 1, 4), paths.neighbours(1));
        assertEquals(List.of(2, 3, 4), paths.neighbours(2));
        assertEquals(List.of(0, 2, 3, 4), paths.neighbours(3));
        assertFalse(paths.areNeighbours(0, 4));
    }

    @Test
    void aLineInTroubleIsNamed() {
        Diagram crossed = Sketch.of("vAv vBv .\n[b] .   [a]").sized(120, 90).links("A-a B-b");
        assertEquals(List.of(0, 1), laid(crossed, new EffortBudget(AMPLE)).listTroubled());
        Diagram free = Sketch.of("[a] [b]\n[c] [d]").links("a-c b-d");
        assertEquals(List.of(), laid(free, new EffortBudget(AMPLE)).listTroubled());
        assertArrayEquals(new boolean[2], laid(free, new EffortBudget(AMPLE)).troubled());
    }

    @Test
    void otherExitsAreFoundForWordsWithoutRoom() {
        Diagram diagram = Sketch.of(". [a] .\n. <b> .\n[c] . .").links("a-b b/a b+c");
        PortCosts ports = new PortCosts(diagram);
        GlobalRouter router = new GlobalRouter(new Lattice(diagram), ports, new EffortBudget(AMPLE));
        Embedding before = router.route();
        String shown = shown(before);
        Side exit = before.path(2).direction(0);
        Side other = before.path(1).direction(0);
        int price = ports.exit(2, exit);
        Embedding after = router.rerouteWithout(List.of(2));
        assertNotSame(before, after);
        assertEquals(shown, shown(before), "that of before is left as it is");
        assertNotEquals(exit, after.path(2).direction(0));
        assertEquals(price + 4 * CostWeights.CROSSING, ports.exit(2, exit));
        assertEquals(other, after.path(1).direction(0));
        assertTrue(EmbeddingCost.of(after) > EmbeddingCost.of(before), "the second best exit is dearer");
    }
}
