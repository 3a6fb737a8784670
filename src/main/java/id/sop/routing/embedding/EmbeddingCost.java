package id.sop.routing.embedding;

import id.sop.routing.cost.CostWeights;
import id.sop.routing.lattice.Lattice;

/** What a whole embedding costs, counted anew, and which links are to blame. */
public final class EmbeddingCost {
    private final Embedding embedding;
    private final Lattice lattice;

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
            if (isMeeting(v)) {
                cost += (long) CostWeights.CROSSING * crossings(embedding.rotation(v));
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
            if (!isMeeting(v)) {
                continue;
            }
            Rotation rotation = embedding.rotation(v);
            if (crossings(rotation) > 0 || CornerConflicts.isAt(embedding, v)) {
                for (int i = 0; i < rotation.size(); i++) {
                    troubled[rotation.root(i)] = true;
                }
            }
        }
        return troubled;
    }

    /** Tells whether two lines or more meet at a vertex where no node is. */
    private boolean isMeeting(int vertex) {
        return embedding.load(vertex) >= 4 && lattice.nodeAt(vertex) < 0;
    }

    private static int crossings(Rotation rotation) {
        int crossings = 0;
        for (int i = 0; i < rotation.size(); i++) {
            if (!rotation.isFirst(i)) {
                continue;
            }
            for (int k = i + 1; k < rotation.size(); k++) {
                if (rotation.root(k) != rotation.root(i) && rotation.isFirst(k)) {
                    crossings += alternations(rotation, rotation.root(i), rotation.root(k)) / 2 - 1;
                }
            }
        }
        return crossings;
    }

    private static int alternations(Rotation rotation, int one, int other) {
        int alternations = 0;
        int first = -1;
        int last = -1;
        for (int i = 0; i < rotation.size(); i++) {
            int root = rotation.root(i);
            if (root != one && root != other) {
                continue;
            }
            if (last >= 0 && last != root) {
                alternations++;
            }
            first = first < 0 ? root : first;
            last = root;
        }
        return alternations + (first == last ? 0 : 1);
    }
}
