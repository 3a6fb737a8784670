package id.sop.routing.embedding;

import id.sop.geometry.Side;

/**
 * Counts the crossings that each way on from a vertex would cost, in one walk around it from the gap at which a path
 * arrives. A way on is a gap between the strands of another side.
 *
 * <p>Strands that meet at the vertex form one tree; a path that separates a tree's strands crosses its smaller part. From
 * gap to gap the walk does what a step through the dual graph does in the insertion of an edge that {@link Embedding} names.
 */
public final class CrossingCounter {
    private static final int MOST = Side.COUNT * Embedding.LIMIT;

    private int size;
    private int ways;
    private final int[] waySide = new int[2 * MOST];
    private final int[] wayGap = new int[2 * MOST];
    private final int[] wayCrossings = new int[2 * MOST];
    private int lowestAhead;
    private int highestAhead;

    private int trees;
    private final int[] total = new int[MOST];
    private final int[] passed = new int[MOST];
    private final int[] tree = new int[MOST];
    private final int[] strandSide = new int[MOST];
    private final int[] strandSlot = new int[MOST];
    private final int[] strandTree = new int[MOST];
    private final int[] sumBefore = new int[MOST];
    private final int[] passedBefore = new int[MOST];

    /**
     * Walks around a vertex; afterwards the ways on are known.
     *
     * @param edge by which the path arrives
     * @param direction in which it arrives
     * @param arrivalGap how many strands of the edge lie before it
     */
    public void walk(Embedding embedding, int edge, Side direction, int vertex, int arrivalGap) {
        Side arrival = direction.opposite();
        if (embedding.isEmptyAt(vertex)) {
            walkEmpty(embedding, vertex, arrival);
            return;
        }
        collect(embedding, vertex, arrival, arrivalGap);
        limitAhead(embedding, edge, direction, vertex, arrivalGap);
        for (int i = 0; i < trees; i++) {
            passed[i] = 0;
        }
        ways = 0;
        int sum = 0;
        int at = 0;
        // The strands of the arrival side beyond the gap come first; there is no way on between them.
        while (at < size && strandSide[at] == arrival.index() && isBeyond(arrival, strandSlot[at], arrivalGap)) {
            sum = pass(at++, sum);
        }
        for (int turn = 1; turn < Side.COUNT; turn++) {
            Side on = arrival.turned(turn);
            int way = embedding.lattice().edgeAt(vertex, on);
            if (way < 0) {
                continue;
            }
            boolean clockwise = Embedding.runsClockwise(on);
            int count = embedding.count(way);
            add(on, clockwise ? 0 : count, sum);
            for (int i = 0; i < count; i++) {
                sum = pass(at++, sum);
                add(on, clockwise ? i + 1 : count - 1 - i, sum);
            }
        }
    }

    /** Where no line is yet there is one way on at each side, and nothing to cross. */
    private void walkEmpty(Embedding embedding, int vertex, Side arrival) {
        size = 0;
        ways = 0;
        lowestAhead = 0;
        highestAhead = 0;
        for (int turn = 1; turn < Side.COUNT; turn++) {
            Side on = arrival.turned(turn);
            if (embedding.lattice().edgeAt(vertex, on) >= 0) {
                add(on, 0, 0);
            }
        }
    }

    /** Returns the number of ways on. */
    public int ways() {
        return ways;
    }

    /** Returns the side to which a way leads. */
    public Side side(int way) {
        return Side.clockwise(waySide[way]);
    }

    /** Returns the gap of a way: how many strands of its edge lie before it. */
    public int gap(int way) {
        return wayGap[way];
    }

    /** Returns how many crossings a way costs at the vertex. */
    public int crossings(int way) {
        return wayCrossings[way];
    }

    /** Tells whether a path in a gap straight ahead keeps its order among the lines that run straight too. */
    public boolean keepsOrder(int gap) {
        return lowestAhead <= gap && gap <= highestAhead;
    }

    private static boolean isBeyond(Side side, int slot, int gap) {
        return Embedding.runsClockwise(side) ? slot >= gap : slot < gap;
    }

    private void add(Side side, int gap, int sum) {
        waySide[ways] = side.index();
        wayGap[ways] = gap;
        wayCrossings[ways++] = sum;
    }

    private int pass(int at, int sum) {
        int t = strandTree[at];
        sumBefore[at] = sum;
        passedBefore[at] = passed[t];
        int before = Math.min(passed[t], total[t] - passed[t]);
        passed[t]++;
        return sum - before + Math.min(passed[t], total[t] - passed[t]);
    }

    /** Lists the strands clockwise from the arrival gap and numbers their trees. */
    private void collect(Embedding embedding, int vertex, Side arrival, int arrivalGap) {
        size = 0;
        trees = 0;
        for (int turn = 0; turn <= Side.COUNT; turn++) {
            Side on = arrival.turned(turn);
            int way = embedding.lattice().edgeAt(vertex, on);
            int count = way < 0 ? 0 : embedding.count(way);
            for (int i = 0; i < count; i++) {
                int slot = Embedding.clockwise(on, i, count);
                boolean beyond = isBeyond(on, slot, arrivalGap);
                if (turn == 0 ? !beyond : turn == Side.COUNT && beyond) {
                    continue;
                }
                strandSide[size] = on.index();
                strandSlot[size] = slot;
                strandTree[size] = treeOf(embedding.root(way, slot, vertex));
                total[strandTree[size++]]++;
            }
        }
    }

    private int treeOf(int root) {
        for (int i = 0; i < trees; i++) {
            if (tree[i] == root) {
                return i;
            }
        }
        tree[trees] = root;
        total[trees] = 0;
        return trees++;
    }

    /** Lines that run straight on keep their order, so that each has one place from end to end. */
    private void limitAhead(Embedding embedding, int edge, Side direction, int vertex, int arrivalGap) {
        lowestAhead = 0;
        highestAhead = Integer.MAX_VALUE;
        int ahead = embedding.lattice().edgeAt(vertex, direction);
        if (ahead < 0) {
            return;
        }
        for (int slot = 0; slot < embedding.count(edge); slot++) {
            if (embedding.onward(edge, slot, vertex) == ahead) {
                limit(slot, embedding.slot(ahead, embedding.root(edge, slot, vertex)), arrivalGap);
            }
        }
        for (int slot = 0; slot < embedding.count(ahead); slot++) {
            int root = embedding.root(ahead, slot, vertex);
            if (root != embedding.link(ahead, slot) && embedding.onward(ahead, slot, vertex) == edge) {
                limit(embedding.slot(edge, root), slot, arrivalGap);
            }
        }
    }

    private void limit(int slotHere, int slotAhead, int arrivalGap) {
        if (slotHere < arrivalGap) {
            lowestAhead = Math.max(lowestAhead, slotAhead + 1);
        } else {
            highestAhead = Math.min(highestAhead, slotAhead);
        }
    }

    /** Returns the crossings on the way to a strand, without those with the lines that join there. */
    public int crossingsTo(Side side, int slot, int root) {
        for (int i = 0; i < size; i++) {
            if (strandSide[i] == side.index() && strandSlot[i] == slot && tree[strandTree[i]] == root) {
                int t = strandTree[i];
                return sumBefore[i] - Math.min(passedBefore[i], total[t] - passedBefore[i]);
            }
        }
        return 0;
    }
}
