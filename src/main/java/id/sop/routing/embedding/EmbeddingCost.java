package id.sop.routing.embedding;

import id.sop.geometry.Side;
import id.sop.routing.cost.CostWeights;
import id.sop.routing.lattice.Lattice;

/** What a whole embedding costs, counted anew, and which links are to blame. */
public final class EmbeddingCost {
    private final Embedding embedding;
    private final Lattice lattice;

    /** The roots of the strands around one vertex, clockwise: its rotation. */
    private final int[] rotation = new int[Side.COUNT * Embedding.LIMIT];

    private EmbeddingCost(Embedding embedding) {
        this.embedding = embedding;
        lattice = embedding.lattice();
    }

    /** Returns the sum of all prices: conflicts, crossings, bends, length. */
    public static long of(Embedding embedding) {
        return new EmbeddingCost(embedding).sum();
    }

    /** Tells for each link whether its line takes part in a crossing or a conflict, or uses a side that it should not. */
    public static boolean[] troubled(Embedding embedding) {
        return new EmbeddingCost(embedding).troubled();
    }

    private long sum() {
        long cost = 0;
        for (int link = 0; link < embedding.links(); link++) {
            LatticePath path = embedding.path(link);
            cost += path == null ? 0 : path.cost();
        }
        for (int edge = 0; edge < lattice.edges(); edge++) {
            for (int k = 0; k < embedding.count(edge); k++) {
                cost += embedding.price(edge, k);
            }
        }
        for (int v = 0; v < lattice.vertices(); v++) {
            int size = rotationAt(v);
            if (size >= 4) {
                cost += (long) CostWeights.CROSSING * crossings(size);
                cost += CornerConflicts.isAt(embedding, v) ? CostWeights.CONFLICT : 0;
            }
        }
        return cost;
    }

    private boolean[] troubled() {
        boolean[] troubled = new boolean[embedding.links()];
        for (int i = 0; i < troubled.length; i++) {
            LatticePath path = embedding.path(i);
            troubled[i] = path == null || path.cost() >= CostWeights.WRONG_SIDE;
        }
        for (int edge = 0; edge < lattice.edges(); edge++) {
            if (embedding.count(edge) > lattice.capacity(edge)) {
                for (int k = 0; k < embedding.count(edge); k++) {
                    troubled[embedding.link(edge, k)] = true;
                }
            }
        }
        for (int v = 0; v < lattice.vertices(); v++) {
            int size = rotationAt(v);
            if (size >= 4 && (crossings(size) > 0 || CornerConflicts.isAt(embedding, v))) {
                for (int i = 0; i < size; i++) {
                    troubled[rotation[i]] = true;
                }
            }
        }
        return troubled;
    }

    /** Notes the rotation of a vertex and returns its length; 0 at a node and where less than two lines meet. */
    private int rotationAt(int vertex) {
        if (embedding.load(vertex) < 4 || lattice.nodeAt(vertex) >= 0) {
            return 0;
        }
        int size = 0;
        for (int turn = 0; turn < Side.COUNT; turn++) {
            Side side = Side.clockwise(turn);
            int edge = lattice.edgeAt(vertex, side);
            int count = edge < 0 ? 0 : embedding.count(edge);
            for (int i = 0; i < count; i++) {
                rotation[size++] = embedding.root(edge, Embedding.clockwise(side, i, count), vertex);
            }
        }
        return size;
    }

    private int crossings(int size) {
        int crossings = 0;
        for (int i = 0; i < size; i++) {
            if (!isFirst(i)) {
                continue;
            }
            for (int k = i + 1; k < size; k++) {
                if (rotation[k] != rotation[i] && isFirst(k)) {
                    crossings += alternations(size, rotation[i], rotation[k]) / 2 - 1;
                }
            }
        }
        return crossings;
    }

    private boolean isFirst(int place) {
        for (int i = 0; i < place; i++) {
            if (rotation[i] == rotation[place]) {
                return false;
            }
        }
        return true;
    }

    private int alternations(int size, int one, int other) {
        int alternations = 0;
        int first = -1;
        int last = -1;
        for (int i = 0; i < size; i++) {
            if (rotation[i] != one && rotation[i] != other) {
                continue;
            }
            if (last >= 0 && last != rotation[i]) {
                alternations++;
            }
            first = first < 0 ? rotation[i] : first;
            last = rotation[i];
        }
        return alternations + (first == last ? 0 : 1);
    }
}
