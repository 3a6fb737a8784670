package id.sop.routing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.testing.Seed;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The crossings of small sheets, at most six steps and four actors with connectors above and below, against every drawing
 * there is.
 *
 * <p>The cells have room for all lines: where they have not, a crossing may be what spares a wider table. What counts is
 * the sum of crossings and of half rows against the reading direction, as the planner weighs them.
 */
@Tag("slow")
class FewestCrossingsTest {
    private static final int DIAGRAMS = 1000;

    /** From here on the price holds a side that should not be used. */
    private static final int WRONG = Doors.WRONG / 2 / Arrangement.CROSSING;

    @Test
    void noDrawingOfASmallSheetHasFewerCrossingsThanThePlanners() {
        int proved = 0;
        for (long seed : Seed.each(DIAGRAMS)) {
            Diagram diagram = RandomDiagrams.roomy(seed, 4, 6);
            Lattice lattice = new Lattice(diagram);
            int found = (int) (new Planner(lattice).plan().cost() / Arrangement.CROSSING);
            String named = "seed " + seed + " with " + found;
            if (found >= WRONG) {
                assertTrue(Inspection.isOverloaded(diagram), named);
            } else if (found > 0) {
                assertFalse(EveryDrawing.isThereOneFor(found - 1, diagram, lattice.doors), named);
                proved++;
            }
        }
        assertTrue(proved >= Seed.trials(DIAGRAMS) / 100, "hardly any diagram needs a crossing: " + proved);
    }

    /** Without this the search could be blind and the test above pass. */
    @Test
    void theSearchFindsADrawingAsGoodAsThePlanners() {
        for (long seed : Seed.each(DIAGRAMS / 5)) {
            Diagram diagram = RandomDiagrams.roomy(seed, 4, 6);
            Lattice lattice = new Lattice(diagram);
            int found = (int) (new Planner(lattice).plan().cost() / Arrangement.CROSSING);
            assertTrue(
                    found >= WRONG || EveryDrawing.isThereOneFor(found, diagram, lattice.doors),
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
        Doors doors = new Doors(diagram);
        for (int limit : List.of(0, 1)) {
            assertTrue(EveryDrawing.isThereOneFor(limit, diagram, doors) == limit > 0, "limit " + limit);
        }
    }
}
