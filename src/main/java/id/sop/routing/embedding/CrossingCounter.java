package id.sop.routing.embedding;

import id.sop.geometry.Side;
import java.util.Arrays;

/**
 * Counts the crossings that each way on from a vertex would cost, in one walk around it from the gap at which a path
 * arrives. A way on is a gap between the strands of another side.
 *
 * <p>Strands that meet at the vertex form one tree; a path that separates a tree's strands crosses its smaller part. From
 * gap to gap the walk does what a step through the dual graph does in the insertion of an edge that {@link Embedding} names.
 */
public final class CrossingCounter {
    private Rotation rotation = Rotation.EMPTY;
    private int ways;
    private int[] waySide = new int[Side.COUNT];
    private int[] wayGap = new int[Side.COUNT];
    private int[] wayCrossings = new int[Side.COUNT];
    private int lowestAhead;
    private int highestAhead;

    private int[] passed = {};
    private int[] sumBefore = {};
    private int[] passedBefore = {};

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
        rotation = embedding.rotation(vertex);
        makeRoom(embedding.load(vertex));
        limitAhead(embedding, edge, direction, vertex, arrivalGap);
        Arrays.fill(passed, 0, rotation.trees(), 0);
        ways = 0;
        int sum = 0;
        // The strands of the arrival side beyond the gap come first; there is no way on between them.
        int beyond = Embedding.runsClockwise(arrival) ? embedding.count(edge) - arrivalGap : arrivalGap;
        for (int at = rotation.end(arrival) - beyond; at < rotation.end(arrival); at++) {
            sum = pass(at, sum);
        }
        for (int turn = 1; turn < Side.COUNT; turn++) {
            Side on = arrival.turned(turn);
            if (embedding.lattice().edgeAt(vertex, on) < 0) {
                continue;
            }
            int start = rotation.start(on);
            int count = rotation.end(on) - start;
            boolean clockwise = Embedding.runsClockwise(on);
            add(on, clockwise ? 0 : count, sum);
            for (int i = 0; i < count; i++) {
                sum = pass(start + i, sum);
                add(on, clockwise ? i + 1 : count - 1 - i, sum);
            }
        }
    }

    private void makeRoom(int strands) {
        if (passed.length < strands) {
            int more = 2 * strands;
            passed = new int[more];
            sumBefore = new int[more];
            passedBefore = new int[more];
            waySide = new int[more + Side.COUNT];
            wayGap = new int[more + Side.COUNT];
            wayCrossings = new int[more + Side.COUNT];
        }
    }

    /** Where no line is yet there is one way on at each side, and nothing to cross. */
    private void walkEmpty(Embedding embedding, int vertex, Side arrival) {
        rotation = Rotation.EMPTY;
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

    private void add(Side side, int gap, int sum) {
        waySide[ways] = side.index();
        wayGap[ways] = gap;
        wayCrossings[ways++] = sum;
    }

    private int pass(int at, int sum) {
        int t = rotation.tree(at);
        int total = rotation.total(t);
        sumBefore[at] = sum;
        passedBefore[at] = passed[t];
        int before = Math.min(passed[t], total - passed[t]);
        passed[t]++;
        return sum - before + Math.min(passed[t], total - passed[t]);
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

    /**
     * Returns the crossings on the way to a strand, without those with the lines that join there.
     *
     * @param side another one than that at which the path arrives
     */
    public int crossingsTo(Side side, int slot, int root) {
        int start = rotation.start(side);
        int count = rotation.end(side) - start;
        int at = start + Embedding.clockwise(side, slot, count);
        if (slot >= count || rotation.root(at) != root) {
            return 0;
        }
        int total = rotation.total(rotation.tree(at));
        return sumBefore[at] - Math.min(passedBefore[at], total - passedBefore[at]);
    }
}
