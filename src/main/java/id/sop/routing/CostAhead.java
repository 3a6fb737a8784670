package id.sop.routing;

/** A lower bound of what a course still has to pay to its goal: the way, the bends that it cannot avoid and the door. */
final class CostAhead {
    private final Lattice lattice;
    private final int[] known;
    private final int[] knownSince;
    private int stamp;
    private int goal;
    private int[] doors = {};

    CostAhead(Lattice lattice) {
        this.lattice = lattice;
        known = new int[4 * lattice.vertices];
        knownSince = new int[4 * lattice.vertices];
    }

    /**
     * Turns to another goal.
     *
     * @param goalDoors what it costs to reach the goal by each of its sides
     */
    void aim(int goalVertex, int[] goalDoors) {
        goal = goalVertex;
        doors = goalDoors;
        stamp++;
    }

    /** Returns the bound for a vertex that is reached in a direction. */
    int from(int vertex, int direction) {
        int key = 4 * vertex + direction;
        if (knownSince[key] != stamp) {
            knownSince[key] = stamp;
            known[key] = bound(vertex, direction);
        }
        return known[key];
    }

    private int bound(int vertex, int direction) {
        int dx = goal % lattice.width - vertex % lattice.width;
        int dy = goal / lattice.width - vertex / lattice.width;
        double way = Math.abs(lattice.x(goal) - lattice.x(vertex)) + Math.abs(lattice.y(goal) - lattice.y(vertex));
        int least = Integer.MAX_VALUE;
        for (int side = 0; side < 4; side++) {
            least = Math.min(least, doors[side] + Doors.BEND * bends(dx, dy, direction, side ^ 2));
        }
        // Lengths of edges are rounded one by one; the way may be overstated by half a point for each of them.
        return least + Math.max(0, (int) way - (Math.abs(dx) + Math.abs(dy)) / 2 - 1);
    }

    /** Returns the least number of bends from a direction of travel to a final one with the goal at (dx, dy). */
    private static int bends(int dx, int dy, int direction, int last) {
        int along = component(dx, dy, last);
        int aside = last == Lattice.UP || last == Lattice.DOWN ? dx : dy;
        if (dx == 0 && dy == 0) {
            return direction == last ? 0 : 9;
        }
        if (direction == last) {
            return along <= 0 ? 4 : aside == 0 ? 0 : 2;
        }
        if (direction == (last ^ 2)) {
            return 2;
        }
        return along > 0 && component(dx, dy, direction) >= 0 ? 1 : 3;
    }

    private static int component(int dx, int dy, int direction) {
        return switch (direction) {
            case Lattice.UP -> -dy;
            case Lattice.RIGHT -> dx;
            case Lattice.DOWN -> dy;
            default -> -dx;
        };
    }
}
