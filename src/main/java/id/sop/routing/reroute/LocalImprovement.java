package id.sop.routing.reroute;

import id.sop.geometry.Side;
import id.sop.routing.cost.CostWeights;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.NodeShape;
import id.sop.routing.embedding.LatticePath;
import id.sop.routing.lattice.Lattice;
import id.sop.routing.search.RouteConstraint;
import java.util.Comparator;
import java.util.List;

/** Lays single links, neighbours and pairs again, in a fixed order, until that makes nothing better or the trials are spent. */
final class LocalImprovement {
    /** How often several lines may be laid again together, so that a hopeless sheet does not take forever. */
    private static final int TRIALS = 60;

    /** How much dearer than alone a line must be to be worth a new try with its neighbours. */
    private static final int DETOUR = 3 * CostWeights.BEND / 2;

    private static final int ROUNDS = 6;

    private final RipUpReroute paths;
    private final Lattice lattice;
    private final Diagram diagram;

    /** For each link its place in the order of laying. */
    private final int[] rank;

    private int trials;

    LocalImprovement(RipUpReroute paths, int[] order) {
        this.paths = paths;
        lattice = paths.lattice();
        diagram = lattice.diagram();
        rank = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = i;
        }
    }

    /** Improves all that it can. */
    void improve() {
        settle();
        trials = 0;
        boolean improved = true;
        while (improved && trials < TRIALS && !paths.isSpent()) {
            improved = improvePorts();
            if (!paths.listTroubled().isEmpty()) {
                improved |= improvePairs();
            }
            if (improved) {
                settle();
            }
        }
    }

    /** Lays single links again until that makes nothing better. */
    void settle() {
        for (int round = 0; round < ROUNDS && improveSingly(); round++) {
            // Each round does its own work.
        }
    }

    private boolean improveSingly() {
        boolean improved = false;
        boolean[] troubled = paths.troubled();
        for (int i = 0; i < paths.links(); i++) {
            LatticePath path = paths.path(i);
            if (path != null
                    && (troubled[i] || path.cost() > paths.floor(i))
                    && paths.relay(List.of(i), RouteConstraint.NONE)) {
                improved = true;
                troubled = paths.troubled();
            }
        }
        return improved;
    }

    /**
     * Lays links that go far out of their way once more, together with all links at their nodes, while one of these has
     * to leave by another side than now: which line gets which side of a rhombus is settled by no line alone.
     */
    private boolean improvePorts() {
        boolean improved = false;
        boolean[] troubled = paths.troubled();
        for (int i = 0; i < paths.links(); i++) {
            LatticePath path = paths.path(i);
            if (path == null || !(troubled[i] || path.cost() > paths.floor(i) + DETOUR)) {
                continue;
            }
            for (int k : paths.neighbours(i)) {
                if (tryPorts(k)) {
                    improved = true;
                    troubled = paths.troubled();
                }
            }
        }
        return improved;
    }

    private boolean tryPorts(int link) {
        if (paths.isReversed(link)) {
            return false;
        }
        int start = lattice.vertexOf(diagram.from(diagram.links().get(link)));
        boolean improved = false;
        for (Side side : Side.values()) {
            LatticePath path = paths.path(link);
            boolean other = path != null && path.direction(0) != side;
            if (other
                    && lattice.edgeAt(start, side) >= 0
                    && paths.ports().exit(link, side) < CostWeights.WRONG_SIDE
                    && trials++ < TRIALS) {
                List<Integer> around = paths.neighbours(link);
                around.remove((Integer) link);
                around.sort(Comparator.<Integer>comparingInt(i -> leavesDecision(i) ? 0 : 1)
                        .thenComparingInt(i -> rank[i]));
                around.add(0, link);
                improved |= paths.relay(around, RouteConstraint.leavingBy(side));
            }
        }
        return improved;
    }

    /** Lines that leave a rhombus cannot share a side as those can that enter it. */
    private boolean leavesDecision(int link) {
        return diagram.from(diagram.links().get(link)).shape() == NodeShape.RHOMBUS;
    }

    private boolean improvePairs() {
        boolean improved = false;
        boolean[] troubled = paths.troubled();
        for (int i = 0; i < paths.links(); i++) {
            for (int k = 0; k < paths.links() && troubled[i]; k++) {
                if (trials >= TRIALS || k == i || !((troubled[k] && k > i) || paths.areNeighbours(i, k))) {
                    continue;
                }
                trials += 2;
                if (paths.relay(List.of(k, i), RouteConstraint.NONE)
                        || paths.relay(List.of(i, k), RouteConstraint.NONE)) {
                    improved = true;
                    troubled = paths.troubled();
                }
            }
        }
        return improved;
    }
}
