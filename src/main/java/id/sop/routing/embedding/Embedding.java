package id.sop.routing.embedding;

import id.sop.geometry.Side;
import id.sop.routing.cost.CostWeights;
import id.sop.routing.lattice.Lattice;
import java.util.Arrays;
import java.util.Objects;

/**
 * All paths laid so far, with their order on every edge of the lattice: level edges from top to bottom, upright edges
 * from left to right. What a path is on one edge is a strand, and its place in the order there is its slot.
 *
 * <p>The order fixes which paths cross. Around a vertex the strands of its four edges form a circle, each path joins
 * two places on it, and two paths cross exactly when their places alternate. So a path can be laid with an exact
 * count of the crossings it costs, as an edge is inserted into a planar drawing whose embedding is fixed (C. Gutwenger,
 * P. Mutzel, R. Weiskircher: Inserting an Edge into a Planar Graph, Algorithmica 41, 2005).
 */
public final class Embedding {
    private static final int INDEX_BITS = 12;
    private static final int INDEX_MASK = (1 << INDEX_BITS) - 1;

    private final Lattice lattice;
    private final LatticePath[] paths;

    /** Those of an edge lie side by side, with room for all links: a path leads over an edge once. */
    private final int[] strands;

    private final int[] counts;

    /** The strands that meet each vertex. */
    private final int[] loads;

    /** What was found around vertices since a path through them was laid or taken up; null where nothing was. */
    private final Rotation[] rotations;

    /** Begins without paths. */
    public Embedding(Lattice lattice, int links) {
        this.lattice = lattice;
        paths = new LatticePath[links];
        strands = new int[lattice.edges() * links];
        counts = new int[lattice.edges()];
        loads = new int[lattice.vertices()];
        rotations = new Rotation[lattice.vertices()];
    }

    /** Returns another one with the same paths. */
    public Embedding copy() {
        Embedding copy = new Embedding(lattice, paths.length);
        System.arraycopy(paths, 0, copy.paths, 0, paths.length);
        System.arraycopy(strands, 0, copy.strands, 0, strands.length);
        System.arraycopy(counts, 0, copy.counts, 0, counts.length);
        System.arraycopy(loads, 0, copy.loads, 0, loads.length);
        return copy;
    }

    /** Takes all paths away. */
    public void clear() {
        Arrays.fill(paths, null);
        Arrays.fill(counts, 0);
        Arrays.fill(loads, 0);
        Arrays.fill(rotations, null);
    }

    /** Returns the lattice over which the paths lead. */
    public Lattice lattice() {
        return lattice;
    }

    /** Returns the number of links, those without a path included. */
    public int links() {
        return paths.length;
    }

    /** Returns the path of a link; null while it has none. */
    public LatticePath path(int link) {
        return paths[link];
    }

    /** Returns how many strands meet a vertex; one that passes it counts twice. */
    int load(int vertex) {
        return loads[vertex];
    }

    /** Tells whether no line passes a vertex. */
    public boolean isEmptyAt(int vertex) {
        return loads[vertex] == 0;
    }

    /** Returns the strands around a vertex. */
    Rotation rotation(int vertex) {
        if (loads[vertex] == 0) {
            return Rotation.EMPTY;
        }
        if (rotations[vertex] == null) {
            rotations[vertex] = Rotation.of(this, vertex);
        }
        return rotations[vertex];
    }

    /** Returns how many strands lie on an edge. */
    public int count(int edge) {
        return counts[edge];
    }

    /** Returns the link of a strand. */
    public int link(int edge, int slot) {
        return strands[edge * paths.length + slot] >> INDEX_BITS;
    }

    /** Returns the place of a strand's edge among those of its path. */
    public int index(int edge, int slot) {
        return strands[edge * paths.length + slot] & INDEX_MASK;
    }

    /** Returns the place of a link's strand among those of the edge; -1 when it has none there. */
    public int slot(int edge, int link) {
        for (int i = 0; i < counts[edge]; i++) {
            if (link(edge, i) == link) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the slot at a place in the clockwise order around the vertex on whose side an edge with some strands lies. */
    static int clockwise(Side side, int place, int count) {
        return runsClockwise(side) ? place : count - 1 - place;
    }

    /** Tells whether slots of the edge on a side of a vertex are numbered clockwise around it. */
    static boolean runsClockwise(Side side) {
        return side == Side.TOP || side == Side.RIGHT;
    }

    /** Returns the link whose line the strand follows beyond {@code vertex}: its own, or that of its host. */
    public int root(int edge, int slot, int vertex) {
        LatticePath path = paths[link(edge, slot)];
        return path.host() >= 0 && atEnd(path, index(edge, slot), vertex) ? path.host() : path.link();
    }

    /** Returns the edge on which a strand goes on beyond {@code vertex}, or -1 when a node ends it. */
    public int onward(int edge, int slot, int vertex) {
        LatticePath path = paths[link(edge, slot)];
        int index = index(edge, slot);
        if (path.vertices()[index] == vertex) {
            return index > 0 ? path.edges()[index - 1] : -1;
        }
        if (index + 1 < path.edges().length) {
            return path.edges()[index + 1];
        }
        return path.host() >= 0 ? paths[path.host()].edges()[path.hostIndex()] : -1;
    }

    private static boolean atEnd(LatticePath path, int index, int vertex) {
        return index + 1 == path.edges().length && path.vertices()[index + 1] == vertex;
    }

    /** Returns the price of one more strand on an edge that has {@code present} ones. */
    public int price(int edge, int present) {
        if (present >= lattice.capacity(edge)) {
            return lattice.isCorridor(edge) ? CostWeights.CROWDED : CostWeights.CONFLICT;
        }
        return present > 0 && lattice.isPort(edge) ? CostWeights.SHARED_SIDE : 0;
    }

    /** Adds a path at the places that its gaps name. */
    public void lay(LatticePath path) {
        paths[path.link()] = path;
        for (int i = 0; i < path.edges().length; i++) {
            int edge = path.edges()[i];
            int place = edge * paths.length + path.gaps()[i];
            System.arraycopy(strands, place, strands, place + 1, counts[edge] - path.gaps()[i]);
            strands[place] = path.link() << INDEX_BITS | i;
            counts[edge]++;
            load(path, i, 1);
        }
    }

    /**
     * Takes the path of a link away and returns it with the gaps at which it lay. While another path joins it, it must be laid
     * again before anything else is asked.
     */
    public LatticePath lift(int link) {
        LatticePath path = paths[link];
        int[] gaps = new int[path.edges().length];
        for (int i = gaps.length - 1; i >= 0; i--) {
            int edge = path.edges()[i];
            gaps[i] = slot(edge, link);
            int place = edge * paths.length + gaps[i];
            System.arraycopy(strands, place + 1, strands, place, counts[edge] - gaps[i] - 1);
            counts[edge]--;
            load(path, i, -1);
        }
        paths[link] = null;
        return path.at(gaps);
    }

    /** Notes that an edge of a path has come, or is gone. */
    private void load(LatticePath path, int index, int more) {
        for (int i = index; i <= index + 1; i++) {
            int vertex = path.vertices()[i];
            loads[vertex] += more;
            rotations[vertex] = null;
        }
    }

    /** Tells whether every link has a path. */
    public boolean isWhole() {
        return Arrays.stream(paths).allMatch(Objects::nonNull);
    }
}
