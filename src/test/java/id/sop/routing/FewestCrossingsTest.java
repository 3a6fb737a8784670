package id.sop.routing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The number of crossings on small sheets against a search without the planner's cleverness: links laid in every order,
 * and from every side, or where these are too many in thousands of them. Each link is laid with the fewest crossings that
 * the earlier ones allow.
 */
class FewestCrossingsTest {
    private static final int DIAGRAMS = 600;
    private static final int TRIES = 3000;

    @Test
    void noOrderOfLayingNeedsFewerCrossingsOnSmallSheets() {
        int compared = 0;
        for (int seed = 0; seed < DIAGRAMS; seed++) {
            Diagram diagram = RandomDiagrams.of(seed, 4, 6);
            Lattice lattice = new Lattice(diagram);
            long found = new Planner(lattice).plan().cost() / Arrangement.CROSSING;
            if (found > 0) {
                compared++;
                long fewest = fewest(lattice, found, seed);
                int named = seed;
                assertTrue(fewest >= found, () -> "seed " + named + ": " + fewest + " instead of " + found);
            }
        }
        assertTrue(compared > 5, "hardly any diagram needs a crossing");
    }

    private static long fewest(Lattice lattice, long found, long seed) {
        int size = lattice.diagram.links().size();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        Random lot = new Random(seed);
        long fewest = found;
        for (int i = 0; i < TRIES; i++) {
            Collections.shuffle(order, lot);
            int[] sides = lot.ints(size, -1, 4).toArray();
            fewest = Math.min(fewest, lay(lattice, order, sides));
        }
        int[] free = new int[size];
        Arrays.fill(free, -1);
        return size > 6 ? fewest : Math.min(fewest, ofAllOrders(lattice, order, 0, free));
    }

    private static long ofAllOrders(Lattice lattice, List<Integer> order, int at, int[] sides) {
        if (at == order.size()) {
            return lay(lattice, order, sides);
        }
        long fewest = Long.MAX_VALUE;
        for (int i = at; i < order.size(); i++) {
            Collections.swap(order, at, i);
            fewest = Math.min(fewest, ofAllOrders(lattice, order, at + 1, sides));
            Collections.swap(order, at, i);
        }
        return fewest;
    }

    private static long lay(Lattice lattice, List<Integer> order, int[] sides) {
        Arrangement arrangement = new Arrangement(lattice, sides.length);
        CourseSearch search = new CourseSearch(arrangement);
        for (int link : order) {
            boolean wrong = sides[link] >= 0 && lattice.doors.exit(link, sides[link]) >= Doors.WRONG / 2;
            Course course = search.find(link, false, wrong ? -1 : sides[link], Integer.MAX_VALUE);
            if (course == null) {
                return Long.MAX_VALUE;
            }
            arrangement.lay(course);
        }
        return arrangement.cost() / Arrangement.CROSSING;
    }
}
