package id.sop.routing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.effort.EffortBudget;
import id.sop.routing.cost.CostWeights;
import id.sop.routing.cost.PortCosts;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.embedding.EmbeddingCost;
import id.sop.routing.lattice.Lattice;
import id.sop.routing.reroute.GlobalRouter;
import id.sop.testing.Seed;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The crossings of small sheets, at most six steps and four actors with connectors above and below, against every drawing
 * there is.
 *
 * <p>The cells have room for all lines: where they have not, a crossing may be what spares a wider table. What counts is
 * the sum of crossings and of half rows against the reading direction, as the router weighs them.
 */
@Tag("slow")
class FewestCrossingsTest {
    private static final int DIAGRAMS = 1000;

    /** From here on the price holds a side that should not be used. */
    private static final int WRONG = CostWeights.WRONG_SIDE / 2 / CostWeights.CROSSING;

    @Test
    void noDrawingOfASmallSheetHasFewerCrossingsThanTheRouters() {
        int proved = 0;
        for (long seed : Seed.each(DIAGRAMS)) {
            Diagram diagram = RandomDiagrams.roomy(seed, 4, 6);
            PortCosts ports = new PortCosts(diagram);
            int found = price(diagram, ports);
            String named = "seed " + seed + " with " + found;
            if (found >= WRONG) {
                assertTrue(Inspection.isOverloaded(diagram), named);
            } else if (found > 0) {
                assertFalse(EveryDrawing.isThereOneFor(found - 1, diagram, ports), named);
                proved++;
            }
        }
        assertTrue(proved >= Seed.trials(DIAGRAMS) / 100, "hardly any diagram needs a crossing: " + proved);
    }

    /** Returns what the router's paths cost, in whole crossings. */
    private static int price(Diagram diagram, PortCosts ports) {
        return (int) (EmbeddingCost.of(
                        new GlobalRouter(new Lattice(diagram), ports, new EffortBudget(Long.MAX_VALUE)).route())
                / CostWeights.CROSSING);
    }

    /** Without this the search could be blind and the test above pass. */
    @Test
    void theSearchFindsADrawingAsGoodAsTheRouters() {
        for (long seed : Seed.each(DIAGRAMS / 5)) {
            Diagram diagram = RandomDiagrams.roomy(seed, 4, 6);
            PortCosts ports = new PortCosts(diagram);
            int found = price(diagram, ports);
            assertTrue(
                    found >= WRONG || EveryDrawing.isThereOneFor(found, diagram, ports),
                    "seed " + seed + " with " + found);
        }
    }

    /** Crossings that are known: four lines between two pairs of symbols on opposite sides of one line. */
    @Test
    void theSearchKnowsWhatCannotBeAvoided() {
        Diagram diagram = Sketch.of("""
                vAv vBv .
                [b] .   [a]
                """)
                .sized(120, 90)
                .links("A-a B-b");
        PortCosts ports = new PortCosts(diagram);
        for (int limit : List.of(0, 1)) {
            assertTrue(EveryDrawing.isThereOneFor(limit, diagram, ports) == limit > 0, "limit " + limit);
        }
    }
}
