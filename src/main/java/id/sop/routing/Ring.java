package id.sop.routing;

/**
 * One walk around a vertex from the gap at which a course arrives, with the crossings that each way on would cost.
 *
 * <p>Strands that meet at the vertex form one tree; a course that separates a tree's strands crosses its smaller part.
 */
final class Ring {
    private static final int MOST = 4 * Arrangement.LIMIT;

    /** Number of ways on. */
    int stops;

    final int[] side = new int[2 * MOST];
    final int[] gap = new int[2 * MOST];
    final int[] crossings = new int[2 * MOST];

    /** Lowest gap straight ahead that keeps its order among the lines that run straight too. */
    int lowestAhead;

    /** Highest gap straight ahead that keeps its order among the lines that run straight too. */
    int highestAhead;

    private final int[] total = new int[MOST];
    private final int[] passed = new int[MOST];
    private final int[] tree = new int[MOST];
    private int trees;
    private final int[] strandSide = new int[MOST];
    private final int[] strandSlot = new int[MOST];
    private final int[] strandTree = new int[MOST];
    private final int[] sumBefore = new int[MOST];
    private final int[] passedBefore = new int[MOST];
    private int size;

    void walk(Arrangement arrangement, int edge, int direction, int vertex, int arrivalGap) {
        int arrival = direction ^ 2;
        if (arrangement.isEmptyAt(vertex)) {
            pass(arrangement, vertex, arrival);
            return;
        }
        collect(arrangement, vertex, arrival, arrivalGap);
        limitAhead(arrangement, edge, direction, vertex, arrivalGap);
        for (int i = 0; i < trees; i++) {
            passed[i] = 0;
        }
        stops = 0;
        int sum = 0;
        int at = 0;
        // The strands of the arrival side beyond the gap come first; there is no way on between them.
        while (at < size && strandSide[at] == arrival && isBeyond(arrival, strandSlot[at], arrivalGap)) {
            sum = pass(at++, sum);
        }
        for (int turn = 1; turn < 4; turn++) {
            int on = (arrival + turn) % 4;
            int way = arrangement.lattice.edgeAt(vertex, on);
            if (way < 0) {
                continue;
            }
            int count = arrangement.count(way);
            stop(on, on < 2 ? 0 : count, sum);
            for (int i = 0; i < count; i++) {
                sum = pass(at++, sum);
                stop(on, on < 2 ? i + 1 : count - 1 - i, sum);
            }
        }
    }

    /** Where no line is yet there is one way on at each side, and nothing to cross. */
    private void pass(Arrangement arrangement, int vertex, int arrival) {
        size = 0;
        stops = 0;
        lowestAhead = 0;
        highestAhead = 0;
        for (int turn = 1; turn < 4; turn++) {
            int on = (arrival + turn) % 4;
            if (arrangement.lattice.edgeAt(vertex, on) >= 0) {
                stop(on, 0, 0);
            }
        }
    }

    private static boolean isBeyond(int side, int slot, int gap) {
        return side < 2 ? slot >= gap : slot < gap;
    }

    private void stop(int onSide, int atGap, int sum) {
        side[stops] = onSide;
        gap[stops] = atGap;
        crossings[stops++] = sum;
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
    private void collect(Arrangement arrangement, int vertex, int arrival, int arrivalGap) {
        size = 0;
        trees = 0;
        for (int turn = 0; turn <= 4; turn++) {
            int on = (arrival + turn) % 4;
            int way = arrangement.lattice.edgeAt(vertex, on);
            int count = way < 0 ? 0 : arrangement.count(way);
            for (int i = 0; i < count; i++) {
                int slot = on < 2 ? i : count - 1 - i;
                boolean beyond = isBeyond(on, slot, arrivalGap);
                if (turn == 0 ? !beyond : turn == 4 && beyond) {
                    continue;
                }
                strandSide[size] = on;
                strandSlot[size] = slot;
                strandTree[size] = treeOf(arrangement.root(way, slot, vertex));
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
    private void limitAhead(Arrangement arrangement, int edge, int direction, int vertex, int arrivalGap) {
        lowestAhead = 0;
        highestAhead = Integer.MAX_VALUE;
        int ahead = arrangement.lattice.edgeAt(vertex, direction);
        if (ahead < 0) {
            return;
        }
        for (int slot = 0; slot < arrangement.count(edge); slot++) {
            if (arrangement.onward(edge, slot, vertex) == ahead) {
                limit(slot, arrangement.slot(ahead, arrangement.root(edge, slot, vertex)), arrivalGap);
            }
        }
        for (int slot = 0; slot < arrangement.count(ahead); slot++) {
            int root = arrangement.root(ahead, slot, vertex);
            if (root != arrangement.link(ahead, slot) && arrangement.onward(ahead, slot, vertex) == edge) {
                limit(arrangement.slot(edge, root), slot, arrivalGap);
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
    int crossingsTo(int onSide, int slot, int root) {
        for (int i = 0; i < size; i++) {
            if (strandSide[i] == onSide && strandSlot[i] == slot && tree[strandTree[i]] == root) {
                int t = strandTree[i];
                return sumBefore[i] - Math.min(passedBefore[i], total[t] - passedBefore[i]);
            }
        }
        return 0;
    }
}
