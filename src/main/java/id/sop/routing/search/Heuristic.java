package id.sop.routing.search;

import id.sop.geometry.Side;
import id.sop.routing.cost.CostWeights;
import id.sop.routing.lattice.Lattice;

/**
 * The heuristic of the A* search: a lower bound of what a path still has to pay to its goal, namely the way, the bends that
 * it cannot avoid and the port.
 */
final class Heuristic {
    private final Lattice lattice;
    private final int[] known;
    private final int[] knownSince;
    private int stamp;
    private int firstGoal;
    private int lastGoal;
    private int[] ports = {};

    Heuristic(Lattice lattice) {
        this.lattice = lattice;
        known = new int[Side.COUNT * lattice.vertices()];
        knownSince = new int[Side.COUNT * lattice.vertices()];
    }

    /**
     * Turns to another goal.
     *
     * @param first the leftmost of its vertices, which lie in one row of cells
     * @param last the rightmost
     * @param goalPorts what it costs to reach the goal by each of its sides, by their indices
     */
    void aim(int first, int last, int[] goalPorts) {
        firstGoal = first;
        lastGoal = last;
        ports = goalPorts;
        stamp++;
    }

    /** Returns the bound for a vertex that is reached in a direction. */
    int from(int vertex, Side direction) {
        int key = Side.COUNT * vertex + direction.index();
        if (knownSince[key] != stamp) {
            knownSince[key] = stamp;
            known[key] = least(vertex, direction);
        }
        return known[key];
    }

    private int least(int vertex, Side direction) {
        int least = bound(vertex, direction, firstGoal);
        for (int goal = firstGoal + 2; goal <= lastGoal; goal += 2) {
            least = Math.min(least, bound(vertex, direction, goal));
        }
        return least;
    }

    private int bound(int vertex, Side direction, int goal) {
        int x = lattice.upright(vertex);
        int y = lattice.level(vertex);
        int goalX = lattice.upright(goal);
        int goalY = lattice.level(goal);
        double way = Math.abs(lattice.xOfLine(goalX) - lattice.xOfLine(x))
                + Math.abs(lattice.yOfLine(goalY) - lattice.yOfLine(y));
        int least = Integer.MAX_VALUE;
        for (int turn = 0; turn < Side.COUNT; turn++) {
            Side last = Side.clockwise(turn).opposite();
            least = Math.min(least, ports[turn] + CostWeights.BEND * bends(goalX - x, goalY - y, direction, last));
        }
        // Lengths of edges are rounded one by one; the way may be overstated by half a point for each of them.
        int lines = Math.abs(goalX - x) + Math.abs(goalY - y);
        return least + Math.max(0, (int) way - lines / 2 - 1);
    }

    /** Returns the least number of bends from a direction of travel to a final one with the goal at (dx, dy). */
    private static int bends(int dx, int dy, Side direction, Side last) {
        if (dx == 0 && dy == 0) {
            return direction == last ? 0 : 9;
        }
        int along = component(dx, dy, last);
        int aside = last.isHorizontal() ? dy : dx;
        if (direction == last) {
            return along <= 0 ? 4 : aside == 0 ? 0 : 2;
        }
        if (direction == last.opposite()) {
            return 2;
        }
        return along > 0 && component(dx, dy, direction) >= 0 ? 1 : 3;
    }

    private static int component(int dx, int dy, Side direction) {
        int component = direction.isHorizontal() ? dx : dy;
        return direction.isForward() ? component : -component;
    }
}
