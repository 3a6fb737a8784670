package id.sop.routing.reroute;

import id.sop.effort.EffortBudget;
import id.sop.geometry.Side;
import id.sop.routing.cost.CostWeights;
import id.sop.routing.cost.PortCosts;
import id.sop.routing.diagram.Link;
import id.sop.routing.embedding.Embedding;
import id.sop.routing.embedding.LatticePath;
import id.sop.routing.lattice.Lattice;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Phase 3, global routing: the paths of all links, laid one by one, cheapest first, then taken up and laid again while that
 * helps.
 *
 * <p>Before: a lattice and the costs of its ports. After: every link has a path, or none where every way was blocked, and on
 * every edge of the lattice the order of the paths is settled; with it all crossings are.
 */
public final class GlobalRouter {
    /** The price of leaving by a side where the line's label has no room. */
    private static final int AVOIDED = 4 * CostWeights.CROSSING;

    private final PortCosts ports;
    private final EffortBudget budget;
    private final RememberedPaths remembered;
    private final RipUpReroute paths;
    private final int[] order;
    private final LocalImprovement local;

    /** Prepares the paths of a lattice's diagram, which has links and is the only one of its sheet. */
    public GlobalRouter(Lattice lattice, PortCosts ports, EffortBudget budget) {
        this(lattice, ports, budget, new RememberedPaths());
    }

    /**
     * Prepares the paths of a lattice's diagram, which has links.
     *
     * @param budget for making the paths better than they are when each is laid once
     * @param remembered what was found for other diagrams of the sheet
     */
    public GlobalRouter(Lattice lattice, PortCosts ports, EffortBudget budget, RememberedPaths remembered) {
        this.ports = ports;
        this.budget = budget;
        this.remembered = remembered;
        paths = new RipUpReroute(lattice, ports, budget);
        order = order(lattice.diagram().links());
        local = new LocalImprovement(paths, order);
    }

    /** Orders the links by what each would cost if it were alone; those between nodes that work together come first. */
    private int[] order(List<Link> links) {
        return IntStream.range(0, links.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(
                                i -> links.get(i).kind().isTogether() ? 0 : 1)
                        .thenComparingInt(paths::floor)
                        .thenComparingInt(i -> i))
                .mapToInt(i -> i)
                .toArray();
    }

    /** Finds the paths of all links; to be called once. */
    public Embedding route() {
        RememberedPaths.Problem problem = RememberedPaths.Problem.of(paths.lattice(), ports);
        if (!remembered.lay(problem, paths, budget)) {
            long granted = budget.left();
            paths.layAll(order);
            local.improve();
            new RandomImprovement(paths, local).improve();
            remembered.remember(problem, paths, granted, budget.left());
        }
        return paths.embedding();
    }

    /**
     * Lays links anew so that these ones leave by another side, if that costs no more than a few crossings.
     *
     * @return another embedding; that of before is left as it is
     */
    public Embedding rerouteWithout(List<Integer> links) {
        Embedding embedding = paths.embedding().copy();
        long cost = paths.cost();
        for (int link : links) {
            if (embedding.path(link) == null) {
                continue;
            }
            LatticePath path = embedding.lift(link);
            if (!path.reversed()) {
                Side exit = path.direction(0);
                ports.avoid(link, exit, AVOIDED);
                cost += AVOIDED;
                path = path.dearer(AVOIDED);
            }
            embedding.lay(path);
        }
        paths.use(embedding, cost);
        local.improve();
        return paths.embedding();
    }
}
