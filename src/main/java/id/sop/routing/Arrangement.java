package id.sop.routing;

import java.util.Arrays;

/**
 * All courses laid so far, with their order on every edge of the lattice: level edges from top to bottom, upright edges
 * from left to right.
 *
 * <p>The order fixes which courses cross. Around a vertex the strands of its four edges form a circle, each course joins
 * two places on it, and two courses cross exactly when their places alternate. So a course can be laid with an exact
 * count of the crossings it costs, as an edge is inserted into a planar drawing whose embedding is fixed (C. Gutwenger,
 * P. Mutzel, R. Weiskircher: Inserting an Edge into a Planar Graph, Algorithmica 41, 2005).
 */
final class Arrangement {
    /** The price of one crossing: more than all bends of a line. */
    static final int CROSSING = 200_000;

    /** The price of a line too many in a corridor: more than any detour, but the table can grow. */
    static final int CROWDED = 1_500_000;

    /** The price of a line too many at a node or in the middle of a lane or row, or of two corners in one place. */
    static final int CONFLICT = 20_000_000;

    /** The price of a line that meets a side where another one is. */
    private static final int SHARED_SIDE = Doors.BEND * 3 / 2;

    private static final int INDEX_BITS = 12;
    private static final int INDEX_MASK = (1 << INDEX_BITS) - 1;

    /** The greatest number of strands on one edge. */
    static final int LIMIT = 24;

    final Lattice lattice;
    final Course[] courses;
    private final int[] strands;
    private final int[] counts;

    /** The strands that meet each vertex. */
    private final int[] loads;

    Arrangement(Lattice lattice, int links) {
        this.lattice = lattice;
        courses = new Course[links];
        strands = new int[lattice.edges * LIMIT];
        counts = new int[lattice.edges];
        loads = new int[lattice.vertices];
    }

    Arrangement copy() {
        Arrangement copy = new Arrangement(lattice, courses.length);
        System.arraycopy(courses, 0, copy.courses, 0, courses.length);
        System.arraycopy(strands, 0, copy.strands, 0, strands.length);
        System.arraycopy(counts, 0, copy.counts, 0, counts.length);
        System.arraycopy(loads, 0, copy.loads, 0, loads.length);
        return copy;
    }

    void clear() {
        Arrays.fill(courses, null);
        Arrays.fill(counts, 0);
        Arrays.fill(loads, 0);
    }

    /** Tells whether no line passes a vertex. */
    boolean isEmptyAt(int vertex) {
        return loads[vertex] == 0;
    }

    int count(int edge) {
        return counts[edge];
    }

    int link(int edge, int slot) {
        return strands[edge * LIMIT + slot] >> INDEX_BITS;
    }

    int index(int edge, int slot) {
        return strands[edge * LIMIT + slot] & INDEX_MASK;
    }

    /** Returns the place of a link's strand among those of the edge. */
    int slot(int edge, int link) {
        for (int i = 0; i < counts[edge]; i++) {
            if (link(edge, i) == link) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the link whose line the strand follows beyond {@code vertex}: its own, or that of its host. */
    int root(int edge, int slot, int vertex) {
        Course course = courses[link(edge, slot)];
        return course.host() >= 0 && atEnd(course, index(edge, slot), vertex) ? course.host() : course.link();
    }

    /** Returns the edge on which a strand goes on beyond {@code vertex}, or -1 when a node ends it. */
    int onward(int edge, int slot, int vertex) {
        Course course = courses[link(edge, slot)];
        int index = index(edge, slot);
        if (course.vertices()[index] == vertex) {
            return index > 0 ? course.edges()[index - 1] : -1;
        }
        if (index + 1 < course.edges().length) {
            return course.edges()[index + 1];
        }
        return course.host() >= 0 ? courses[course.host()].edges()[course.hostIndex()] : -1;
    }

    private static boolean atEnd(Course course, int index, int vertex) {
        return index + 1 == course.edges().length && course.vertices()[index + 1] == vertex;
    }

    /** Returns the price of one more strand on an edge that has {@code present} ones. */
    int price(int edge, int present) {
        if (present >= lattice.capacity(edge)) {
            return lattice.isCorridor(edge) ? CROWDED : CONFLICT;
        }
        return present > 0 && lattice.isPort(edge) ? SHARED_SIDE : 0;
    }

    /** Adds a course at the places that its gaps name. */
    void lay(Course course) {
        courses[course.link()] = course;
        for (int i = 0; i < course.edges().length; i++) {
            int edge = course.edges()[i];
            int place = edge * LIMIT + course.gaps()[i];
            System.arraycopy(strands, place, strands, place + 1, counts[edge] - course.gaps()[i]);
            strands[place] = course.link() << INDEX_BITS | i;
            counts[edge]++;
            loads[course.vertices()[i]]++;
            loads[course.vertices()[i + 1]]++;
        }
    }

    /** Takes a course away and returns it with the gaps at which it lay. */
    Course lift(int link) {
        Course course = courses[link];
        int[] gaps = new int[course.edges().length];
        for (int i = gaps.length - 1; i >= 0; i--) {
            int edge = course.edges()[i];
            gaps[i] = slot(edge, link);
            int place = edge * LIMIT + gaps[i];
            System.arraycopy(strands, place + 1, strands, place, counts[edge] - gaps[i] - 1);
            counts[edge]--;
            loads[course.vertices()[i]]--;
            loads[course.vertices()[i + 1]]--;
        }
        courses[link] = null;
        return new Course(
                link,
                course.reversed(),
                course.vertices(),
                course.edges(),
                gaps,
                course.host(),
                course.hostIndex(),
                course.cost());
    }

    /** Returns the sum of all prices: conflicts, crossings, bends, length. */
    long cost() {
        long cost = 0;
        for (Course course : courses) {
            cost += course == null ? 0 : course.cost();
        }
        for (int edge = 0; edge < lattice.edges; edge++) {
            for (int k = 0; k < counts[edge]; k++) {
                cost += price(edge, k);
            }
        }
        int[] ring = new int[4 * LIMIT];
        for (int v = 0; v < lattice.vertices; v++) {
            int size = loads[v] >= 4 && lattice.nodeAt(v) < 0 ? ring(v, ring) : 0;
            if (size >= 4) {
                cost += (long) CROSSING * crossings(ring, size);
                cost += knocks(v) ? CONFLICT : 0;
            }
        }
        return cost;
    }

    /** Tells for each link whether its line takes part in a crossing or a conflict, or uses a wrong door. */
    boolean[] troubled() {
        boolean[] troubled = new boolean[courses.length];
        for (int i = 0; i < courses.length; i++) {
            troubled[i] = courses[i] == null || courses[i].cost() >= Doors.WRONG;
        }
        for (int edge = 0; edge < lattice.edges; edge++) {
            if (counts[edge] > lattice.capacity(edge)) {
                for (int k = 0; k < counts[edge]; k++) {
                    troubled[link(edge, k)] = true;
                }
            }
        }
        int[] ring = new int[4 * LIMIT];
        for (int v = 0; v < lattice.vertices; v++) {
            int size = loads[v] >= 4 && lattice.nodeAt(v) < 0 ? ring(v, ring) : 0;
            if (size >= 4 && (crossings(ring, size) > 0 || knocks(v))) {
                for (int i = 0; i < size; i++) {
                    troubled[ring[i]] = true;
                }
            }
        }
        return troubled;
    }

    /** Fills {@code ring} with the roots of the strands around a vertex, clockwise from the top left. */
    private int ring(int vertex, int[] ring) {
        int size = 0;
        for (int side = 0; side < 4; side++) {
            int edge = lattice.edgeAt(vertex, side);
            int count = edge < 0 ? 0 : counts[edge];
            for (int i = 0; i < count; i++) {
                int slot = side < 2 ? i : count - 1 - i;
                ring[size++] = root(edge, slot, vertex);
            }
        }
        return size;
    }

    private static int crossings(int[] ring, int size) {
        int crossings = 0;
        for (int i = 0; i < size; i++) {
            if (!isFirst(ring, i)) {
                continue;
            }
            for (int k = i + 1; k < size; k++) {
                if (ring[k] != ring[i] && isFirst(ring, k)) {
                    crossings += alternations(ring, size, ring[i], ring[k]) / 2 - 1;
                }
            }
        }
        return crossings;
    }

    private static boolean isFirst(int[] ring, int place) {
        for (int i = 0; i < place; i++) {
            if (ring[i] == ring[place]) {
                return false;
            }
        }
        return true;
    }

    private static int alternations(int[] ring, int size, int one, int other) {
        int alternations = 0;
        int first = -1;
        int last = -1;
        for (int i = 0; i < size; i++) {
            if (ring[i] != one && ring[i] != other) {
                continue;
            }
            if (last >= 0 && last != ring[i]) {
                alternations++;
            }
            first = first < 0 ? ring[i] : first;
            last = ring[i];
        }
        return alternations + (first == last ? 0 : 1);
    }

    /**
     * Tells whether two lines have their corners in one place: in the middle of an empty cell, or on the middle of a lane
     * or row where they come from both sides and would have to pass each other.
     */
    private boolean knocks(int vertex) {
        if (lattice.isCellMiddle(vertex)) {
            return knocksInCell(vertex);
        }
        int side = lattice.middleSide(vertex);
        if (side < 0) {
            return false;
        }
        int edge = lattice.edgeAt(vertex, side);
        for (int slot = 0; edge >= 0 && slot < counts[edge]; slot++) {
            int onward = onward(edge, slot, vertex);
            if (onward >= 0 && onward != lattice.edgeAt(vertex, side ^ 2)) {
                int root = root(edge, slot, vertex);
                if (entangles(vertex, side, onward, slot(onward, root), root)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Tells whether a line that turns at a vertex from the middle of a lane or row into a corridor, to lie at a gap of it,
     * would have to pass another one that turns into the same corridor from the other side.
     *
     * @param side the side from which it comes
     * @param corridor the edge into which it turns
     * @param except a root that does not count
     */
    boolean entangles(int vertex, int side, int corridor, int gap, int except) {
        int opposite = lattice.edgeAt(vertex, side ^ 2);
        boolean first = side == Lattice.UP || side == Lattice.LEFT;
        for (int slot = 0; opposite >= 0 && slot < counts[opposite]; slot++) {
            if (onward(opposite, slot, vertex) == corridor) {
                int root = root(opposite, slot, vertex);
                int other = slot(corridor, root);
                if (root != except && (first ? other < gap : other >= gap)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean knocksInCell(int vertex) {
        int bent = -1;
        for (int side = 0; side < 4; side++) {
            int edge = lattice.edgeAt(vertex, side);
            int across = lattice.edgeAt(vertex, side ^ 2);
            for (int slot = 0; slot < counts[edge]; slot++) {
                int root = root(edge, slot, vertex);
                if (root == link(edge, slot) && onward(edge, slot, vertex) != across) {
                    if (bent >= 0 && bent != root) {
                        return true;
                    }
                    bent = root;
                }
            }
        }
        return false;
    }

    /** Tells whether one more corner in the middle of a cell would meet another one. */
    boolean isBentAt(int vertex) {
        if (!lattice.isCellMiddle(vertex)) {
            return false;
        }
        for (int side = 0; side < 4; side++) {
            int edge = lattice.edgeAt(vertex, side);
            int across = lattice.edgeAt(vertex, side ^ 2);
            for (int slot = 0; slot < counts[edge]; slot++) {
                if (onward(edge, slot, vertex) != across) {
                    return true;
                }
            }
        }
        return false;
    }
}
