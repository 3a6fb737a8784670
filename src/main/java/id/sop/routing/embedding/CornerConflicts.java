package id.sop.routing.embedding;

import id.sop.geometry.Side;
import id.sop.routing.lattice.Lattice;

/**
 * Corners of two lines that would lie in one place: where there is one track only, in the middle of a cell, lane or row, no
 * order keeps them apart.
 */
public final class CornerConflicts {
    private CornerConflicts() {}

    /**
     * Tells whether two lines have their corners in one place: in the middle of an empty cell, or on the middle of a lane
     * or row where they come from both sides and would have to pass each other.
     */
    static boolean isAt(Embedding embedding, int vertex) {
        Lattice lattice = embedding.lattice();
        if (lattice.isCellMiddle(vertex)) {
            return isInCell(embedding, vertex);
        }
        Side side = lattice.middleSide(vertex);
        if (side == null) {
            return false;
        }
        int edge = lattice.edgeAt(vertex, side);
        for (int slot = 0; edge >= 0 && slot < embedding.count(edge); slot++) {
            int onward = embedding.onward(edge, slot, vertex);
            if (onward >= 0 && onward != lattice.edgeAt(vertex, side.opposite())) {
                int root = embedding.root(edge, slot, vertex);
                if (entangles(embedding, vertex, side, onward, embedding.slot(onward, root), root)) {
                    return true;
                }
            }
        }
        return edge >= 0
                && (isJoinedAt(embedding, vertex, side, lattice.edgeAt(vertex, side.turned(1)))
                        || isJoinedAt(embedding, vertex, side, lattice.edgeAt(vertex, side.turned(3))));
    }

    /** Tells the same of the lines that come from a corridor and join another one at a vertex, with which they leave by a side. */
    private static boolean isJoinedAt(Embedding embedding, int vertex, Side side, int corridor) {
        int edge = embedding.lattice().edgeAt(vertex, side);
        for (int slot = 0; corridor >= 0 && slot < embedding.count(corridor); slot++) {
            if (joinsOnto(embedding, vertex, corridor, slot, edge)) {
                int root = embedding.root(corridor, slot, vertex);
                if (entangles(embedding, vertex, side, corridor, slot, root)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Tells whether a line that turns at a vertex from the middle of a lane or row into a corridor, to lie at a gap of it,
     * would have to pass another one that turns into the same corridor from the other side, or comes from there to join a line
     * on the other side.
     *
     * @param side the side from which it comes
     * @param corridor the edge into which it turns
     * @param except a root that does not count, or -1
     */
    public static boolean entangles(Embedding embedding, int vertex, Side side, int corridor, int gap, int except) {
        int opposite = embedding.lattice().edgeAt(vertex, side.opposite());
        if (opposite < 0) {
            return false;
        }
        boolean first = !side.isForward();
        for (int slot = 0; slot < embedding.count(opposite); slot++) {
            if (embedding.onward(opposite, slot, vertex) == corridor) {
                int root = embedding.root(opposite, slot, vertex);
                int other = embedding.slot(corridor, root);
                if (root != except && (first ? other < gap : other >= gap)) {
                    return true;
                }
            }
        }
        int end = first ? Math.min(gap, embedding.count(corridor)) : embedding.count(corridor);
        for (int slot = first ? 0 : gap; slot < end; slot++) {
            if (joinsOnto(embedding, vertex, corridor, slot, opposite)
                    && embedding.root(corridor, slot, vertex) != except) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a strand ends at a vertex on the line of its host, and follows that over an edge. */
    private static boolean joinsOnto(Embedding embedding, int vertex, int edge, int slot, int onward) {
        return embedding.root(edge, slot, vertex) != embedding.link(edge, slot)
                && embedding.onward(edge, slot, vertex) == onward;
    }

    private static boolean isInCell(Embedding embedding, int vertex) {
        int bent = -1;
        for (int turn = 0; turn < Side.COUNT; turn++) {
            Side side = Side.clockwise(turn);
            int edge = embedding.lattice().edgeAt(vertex, side);
            int across = embedding.lattice().edgeAt(vertex, side.opposite());
            for (int slot = 0; slot < embedding.count(edge); slot++) {
                int root = embedding.root(edge, slot, vertex);
                if (root == embedding.link(edge, slot) && embedding.onward(edge, slot, vertex) != across) {
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
    public static boolean isBentAt(Embedding embedding, int vertex) {
        Lattice lattice = embedding.lattice();
        if (!lattice.isCellMiddle(vertex)) {
            return false;
        }
        for (int turn = 0; turn < Side.COUNT; turn++) {
            Side side = Side.clockwise(turn);
            int edge = lattice.edgeAt(vertex, side);
            int across = lattice.edgeAt(vertex, side.opposite());
            for (int slot = 0; slot < embedding.count(edge); slot++) {
                if (embedding.onward(edge, slot, vertex) != across) {
                    return true;
                }
            }
        }
        return false;
    }
}
