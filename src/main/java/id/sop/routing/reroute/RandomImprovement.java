package id.sop.routing.reroute;

import id.sop.routing.cost.CostWeights;
import id.sop.routing.embedding.Embedding;
import id.sop.routing.search.RouteConstraint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Looks for a cheaper embedding where a fixed order has left crossings: by other orders and other ways, drawn by lot. The
 * seed is fixed too, so that the same diagram always gets the same lines.
 */
final class RandomImprovement {
    /** Up to so many links are all laid from the start again where crossings are left, and how often that is done. */
    private static final int SMALL = 12;

    private static final int RESTARTS = 600;

    /** How often that is done in vain while a line is where it must not be: what chance still finds outweighs that no more. */
    private static final int PATIENCE = 120;

    /** How often up to so many links near a crossing are laid anew. */
    private static final int SHAKES = 100;

    private static final int SHAKEN = 8;

    private final RipUpReroute paths;
    private final LocalImprovement local;

    RandomImprovement(RipUpReroute paths, LocalImprovement local) {
        this.paths = paths;
        this.local = local;
    }

    /** Improves what takes part in a crossing or a conflict; does nothing when nothing does. */
    void improve() {
        if (paths.listTroubled().isEmpty()) {
            return;
        }
        if (paths.links() <= SMALL) {
            restart();
        }
        shake();
    }

    /** Lays all links from the start again, as long as that can still become better than what there is. */
    private void restart() {
        Random random = new Random(paths.links());
        Embedding best = paths.embedding();
        long least = paths.cost();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, paths.links()).boxed().toList());
        Embedding scratch = new Embedding(paths.lattice(), paths.links());
        boolean found = false;
        int vain = 0;
        for (int i = 0; i < RESTARTS && !paths.isSpent() && isWorthMore(least, vain); i++) {
            Collections.shuffle(order, random);
            vain++;
            scratch.clear();
            paths.use(scratch, 0);
            if (paths.layAll(order, random, least)) {
                local.settle();
                if (paths.cost() < least) {
                    least = paths.cost();
                    best = scratch;
                    scratch = new Embedding(paths.lattice(), paths.links());
                    found = true;
                    vain = 0;
                }
            }
        }
        paths.use(best, least);
        if (found) {
            local.improve();
        }
    }

    private static boolean isWorthMore(long least, int vain) {
        return least >= CostWeights.CROSSING && (least < CostWeights.CROWDED || vain < PATIENCE);
    }

    /** Lays a few links that are near a crossing anew. */
    private void shake() {
        Random random = new Random(paths.links());
        List<Integer> troubled = paths.listTroubled();
        boolean improved = false;
        for (int i = 0; i < SHAKES && !paths.isSpent() && !troubled.isEmpty(); i++) {
            List<Integer> group = paths.neighbours(troubled.get(random.nextInt(troubled.size())));
            for (int link : paths.neighbours(troubled.get(random.nextInt(troubled.size())))) {
                if (!group.contains(link)) {
                    group.add(link);
                }
            }
            Collections.shuffle(group, random);
            int first = group.get(0);
            RouteConstraint constraint =
                    RouteConstraint.random(paths.lattice(), paths.ports(), first, paths.isReversed(first), random);
            if (paths.relay(group.subList(0, Math.min(group.size(), SHAKEN)), constraint)) {
                troubled = paths.listTroubled();
                improved = true;
            }
        }
        if (improved) {
            local.improve();
        }
    }
}
