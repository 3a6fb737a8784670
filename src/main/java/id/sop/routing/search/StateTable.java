package id.sop.routing.search;

import id.sop.geometry.Side;
import id.sop.routing.lattice.Lattice;

/**
 * The states of a search and what is known of each: the least cost by which it was reached, and from where.
 *
 * <p>A state is a way over an edge of the lattice, in one of its directions, in one of the gaps between the strands of that
 * edge. States are numbered from 0, so that all that is known of them fits in arrays that serve for search after search.
 */
final class StateTable {
    /** Stands for no state. */
    static final int NONE = -1;

    /** What is known of a state lies side by side, so that it is fetched together: when that was noted, then what. */
    private static final int FIELDS = 4;

    private static final int COST = 1;
    private static final int OWN = 2;
    private static final int BEFORE = 3;

    private final Lattice lattice;
    private final int gapBits;
    private final int[] known;
    private int stamp;

    /**
     * Begins without states.
     *
     * @param strands the most that one edge can have; it then has one gap more
     */
    StateTable(Lattice lattice, int strands) {
        this.lattice = lattice;
        gapBits = Integer.SIZE - Integer.numberOfLeadingZeros(strands);
        known = new int[((lattice.edges() * 2) << gapBits) * FIELDS];
    }

    /** Forgets all that is known. */
    void clear() {
        stamp++;
    }

    /** Returns the state of running over an edge in a direction and a gap. */
    int state(int edge, Side direction, int gap) {
        return (edge * 2 + (direction.isForward() ? 0 : 1)) << gapBits | gap;
    }

    int edge(int state) {
        return state >> (gapBits + 1);
    }

    int gap(int state) {
        return state & ((1 << gapBits) - 1);
    }

    Side direction(int state) {
        return lattice.heading(state >> gapBits);
    }

    /** Returns the vertex to which a state leads. */
    int head(int state) {
        return lattice.head(state >> gapBits);
    }

    /** Returns the vertex from which a state comes. */
    int tail(int state) {
        return lattice.head(state >> gapBits ^ 1);
    }

    /**
     * Notes that a state can be reached.
     *
     * @param total cost up to its head
     * @param ownTotal the same without crossings and conflicts
     * @param from the state before it, or {@link #NONE}
     * @return whether it could not be reached as cheaply before
     */
    boolean reach(int state, int total, int ownTotal, int from) {
        int at = state * FIELDS;
        if (known[at] == stamp && known[at + COST] <= total) {
            return false;
        }
        known[at] = stamp;
        known[at + COST] = total;
        known[at + OWN] = ownTotal;
        known[at + BEFORE] = from;
        return true;
    }

    int cost(int state) {
        return known[state * FIELDS + COST];
    }

    /** Returns the cost of a state without crossings and conflicts. */
    int own(int state) {
        return known[state * FIELDS + OWN];
    }

    int before(int state) {
        return known[state * FIELDS + BEFORE];
    }

    /** Tells whether the way to a state has passed a vertex, its own head aside. */
    boolean hasPassed(int vertex, int state) {
        for (int s = before(state); s != NONE; s = before(s)) {
            if (head(s) == vertex) {
                return true;
            }
        }
        return false;
    }

    /** Returns how many edges the way to a state has. */
    int length(int state) {
        int length = 0;
        for (int s = state; s != NONE; s = before(s)) {
            length++;
        }
        return length;
    }
}
