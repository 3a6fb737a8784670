package id.sop.routing.embedding;

import id.sop.geometry.Side;
import java.util.Arrays;

/**
 * The strands around one vertex, clockwise from the left end of its upper side, and the trees that they form: strands that meet
 * at the vertex and follow one line beyond it are of one tree.
 *
 * <p>It holds for as long as no path through its vertex is laid or taken up; then {@link Embedding} makes another one.
 */
final class Rotation {
    /** That of a vertex which no line passes. */
    static final Rotation EMPTY = new Rotation(new int[Side.COUNT + 1], new int[0]);

    /** For each side where its strands begin, and where those of the last one end. */
    private final int[] starts;

    private final int[] roots;
    private final int[] trees;

    /** The number of strands of each tree, by the number of the tree. */
    private final int[] totals;

    private Rotation(int[] starts, int[] roots) {
        this.starts = starts;
        this.roots = roots;
        trees = new int[roots.length];
        int[] sizes = new int[roots.length];
        int found = 0;
        for (int i = 0; i < roots.length; i++) {
            int first = firstOf(i);
            trees[i] = first == i ? found++ : trees[first];
            sizes[trees[i]]++;
        }
        totals = Arrays.copyOf(sizes, found);
    }

    /** Walks around a vertex. */
    static Rotation of(Embedding embedding, int vertex) {
        int[] starts = new int[Side.COUNT + 1];
        int[] roots = new int[embedding.load(vertex)];
        int size = 0;
        for (int turn = 0; turn < Side.COUNT; turn++) {
            Side side = Side.clockwise(turn);
            int edge = embedding.lattice().edgeAt(vertex, side);
            int count = edge < 0 ? 0 : embedding.count(edge);
            for (int i = 0; i < count; i++) {
                roots[size++] = embedding.root(edge, Embedding.clockwise(side, i, count), vertex);
            }
            starts[turn + 1] = size;
        }
        return new Rotation(starts, roots);
    }

    /** Returns the first strand with the root of another one. */
    private int firstOf(int strand) {
        int first = 0;
        while (roots[first] != roots[strand]) {
            first++;
        }
        return first;
    }

    /** Returns the number of strands. */
    int size() {
        return roots.length;
    }

    /** Returns the first strand of a side. */
    int start(Side side) {
        return starts[side.index()];
    }

    /** Returns the strand after the last one of a side. */
    int end(Side side) {
        return starts[side.index() + 1];
    }

    /** Returns the link whose line a strand follows beyond the vertex. */
    int root(int strand) {
        return roots[strand];
    }

    /** Tells whether no strand before this one has its root. */
    boolean isFirst(int strand) {
        return firstOf(strand) == strand;
    }

    /** Returns the number of trees. */
    int trees() {
        return totals.length;
    }

    /** Returns the tree of a strand, from 0. */
    int tree(int strand) {
        return trees[strand];
    }

    /** Returns how many strands a tree has. */
    int total(int tree) {
        return totals[tree];
    }
}
