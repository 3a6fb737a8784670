package id.sop.routing.search;

import id.sop.geometry.Side;
import id.sop.routing.cost.CostWeights;
import id.sop.routing.cost.PortCosts;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.Link;
import id.sop.routing.embedding.CornerConflicts;
import id.sop.routing.embedding.CrossingCounter;
import id.sop.routing.embedding.Embedding;
import id.sop.routing.embedding.LatticePath;
import id.sop.routing.lattice.Lattice;
import java.util.Optional;

/**
 * The cheapest path for one link among paths that stay where they are.
 *
 * <p>It is an A* search (P. E. Hart, N. J. Nilsson, B. Raphael: A Formal Basis for the Heuristic Determination of Minimum
 * Cost Paths, IEEE Transactions on Systems Science and Cybernetics 4, 1968) whose states are an edge, a direction and a gap
 * between the strands of that edge, so that the crossings at each step are known exactly. It ends at the goal node, or where
 * it meets a path to the same goal that it may join.
 *
 * <p>Before: the link has no path in the embedding. After: nothing has changed there; the path that is returned can be laid,
 * and then raises the embedding's cost by just what {@link #paid} tells.
 */
public final class PathSearch {
    /** The price of a side that must not be used: more than any path costs. */
    private static final int SHUT = Integer.MAX_VALUE / 4;

    private final Lattice lattice;
    private final PortCosts ports;
    private Embedding embedding;
    private final StateTable states;
    private final Heuristic ahead;
    private final StateHeap heap = new StateHeap();
    private final CrossingCounter counter = new CrossingCounter();
    private final MergePoints merges;

    private RouteConstraint constraint = RouteConstraint.NONE;
    private boolean reversed;
    private int firstGoal;
    private int lastGoal;
    private final int[] goalPorts = new int[Side.COUNT];
    private boolean isReturn;
    private int bend;
    private int[] against = {};
    private int bestCost;
    private int bestOwn;
    private int bestState;
    private int bestHost;
    private int bestHostIndex;
    private long expanded;

    /** Prepares searches in an embedding. */
    public PathSearch(Embedding embedding, PortCosts ports) {
        this.embedding = embedding;
        this.ports = ports;
        lattice = embedding.lattice();
        states = new StateTable(lattice, embedding.links());
        ahead = new Heuristic(lattice);
        merges = new MergePoints(lattice);
    }

    /** Searches in another embedding on the same lattice from now on. */
    public void turnTo(Embedding other) {
        embedding = other;
    }

    /**
     * Finds the cheapest path.
     *
     * @param index index of the link, which must have no path now
     * @param reversed whether to search from the node that the link enters
     * @param wish what the path must keep to
     * @param limit what the path may not cost, crossings and conflicts included
     * @return the path; nothing when every way is blocked or too dear
     */
    public Optional<LatticePath> find(int index, boolean reversed, RouteConstraint wish, int limit) {
        constraint = wish;
        this.reversed = reversed;
        Diagram diagram = lattice.diagram();
        Link link = diagram.links().get(index);
        int start = reversed ? link.to() : link.from();
        int goal = reversed ? link.from() : link.to();
        boolean tied = link.kind().isTogether();
        firstGoal = vertexOf(tied ? goal : diagram.leftmost(goal));
        lastGoal = vertexOf(tied ? goal : diagram.rightmost(goal));
        isReturn = diagram.isReturn(link);
        readPrices(index);
        states.clear();
        ahead.aim(firstGoal, lastGoal, goalPorts);
        heap.clear();
        bestCost = limit;
        bestState = StateTable.NONE;
        merges.find(embedding, index, reversed);
        int lastStart = tied ? start : diagram.rightmost(start);
        for (int node = tied ? start : diagram.leftmost(start); node <= lastStart; node++) {
            leave(index, vertexOf(node));
        }
        while (!heap.isEmpty() && heap.leastKey() < bestCost) {
            long entry = heap.pop();
            int state = (int) entry;
            Side direction = states.direction(state);
            int head = states.head(state);
            if ((int) (entry >>> 32) == states.cost(state) + ahead.from(head, direction)) {
                expand(state, head, direction);
            }
        }
        return bestState == StateTable.NONE ? Optional.empty() : Optional.of(path(index));
    }

    private int vertexOf(int node) {
        return lattice.vertexOf(lattice.diagram().nodes().get(node));
    }

    private void readPrices(int index) {
        for (Side side : Side.values()) {
            int port = reversed ? ports.exit(index, side) : ports.entry(index, side);
            goalPorts[side.index()] = constraint.admitsEntry(side) ? port : SHUT;
        }
        bend = ports.bend(index);
        against = new int[2 * lattice.height()];
        for (int level = 0; level < lattice.height(); level++) {
            against[2 * level] = ports.against(index, level, reversed);
            against[2 * level + 1] = ports.against(index, level, !reversed);
        }
    }

    /** Returns how many states all searches have looked into. */
    public long expanded() {
        return expanded;
    }

    /** Returns what the last path costs, crossings and conflicts included. */
    public int paid() {
        return bestCost;
    }

    private void leave(int index, int start) {
        for (Side side : Side.values()) {
            int edge = lattice.edgeAt(start, side);
            if (edge < 0 || !constraint.admitsExit(side)) {
                continue;
            }
            int port = reversed ? ports.entry(index, side) : ports.exit(index, side);
            for (int gap = 0; gap <= embedding.count(edge); gap++) {
                int own = port + lattice.length(edge);
                int total = own + embedding.price(edge, embedding.count(edge));
                reach(edge, side, gap, total, own, StateTable.NONE);
            }
        }
    }

    private void expand(int state, int head, Side direction) {
        expanded++;
        if (head >= firstGoal && head <= lastGoal && lattice.nodeAt(head) >= 0) {
            int port = goalPorts[direction.opposite().index()];
            offer(states.cost(state) + port, states.own(state) + port, state, -1, -1);
            return;
        }
        if (lattice.nodeAt(head) >= 0 || states.hasPassed(head, state)) {
            return;
        }
        counter.walk(embedding, states.edge(state), direction, head, states.gap(state));
        boolean empty = embedding.isEmptyAt(head);
        boolean bent = !empty && counter.ways() > 3 && CornerConflicts.isBentAt(embedding, head);
        for (int i = 0; i < counter.ways(); i++) {
            Side side = counter.side(i);
            int gap = counter.gap(i);
            boolean straight = side == direction;
            if (straight && !counter.keepsOrder(gap)) {
                continue;
            }
            int edge = lattice.edgeAt(head, side);
            int count = embedding.count(edge);
            if (!isAdmitted(head, side)) {
                continue;
            }
            int step =
                    lattice.length(edge) + (straight ? 0 : bend) + detour(head, side, straight) + against(head, side);
            int total = states.cost(state)
                    + step
                    + counter.crossings(i) * CostWeights.CROSSING
                    + embedding.price(edge, count)
                    + (!straight && !empty && (bent || entangles(state, head, direction, side, gap, -1))
                            ? CostWeights.CONFLICT
                            : 0);
            reach(edge, side, gap, total, states.own(state) + step, state);
        }
        if (merges.isAt(head)) {
            join(state, head, direction);
        }
    }

    private boolean isAdmitted(int vertex, Side side) {
        int level = lattice.level(vertex);
        int line = lattice.upright(vertex);
        return side == Side.TOP
                ? constraint.admits(level - 1, line)
                : side != Side.BOTTOM || constraint.admits(level, line);
    }

    /** Returns the price for a return that turns into the middle of a lane, since it belongs into a corridor. */
    private int detour(int vertex, Side side, boolean straight) {
        return isReturn && !straight && !side.isHorizontal() && lattice.isCellMiddle(vertex) ? CostWeights.BEND : 0;
    }

    /**
     * Tells whether a turn would have to pass another one on the middle of a lane or row.
     *
     * @param except the link that is joined there, or -1
     */
    private boolean entangles(int state, int vertex, Side direction, Side side, int gap, int except) {
        Side middle = lattice.middleSide(vertex);
        if (middle == null) {
            return false;
        }
        boolean fromMiddle = direction.isHorizontal() == middle.isHorizontal();
        return fromMiddle
                ? CornerConflicts.entangles(
                        embedding, vertex, direction.opposite(), lattice.edgeAt(vertex, side), gap, except)
                : CornerConflicts.entangles(embedding, vertex, side, states.edge(state), states.gap(state), except);
    }

    /** Returns the price of leaving a vertex by a side against the reading direction. */
    private int against(int vertex, Side side) {
        int level = lattice.level(vertex);
        return side == Side.TOP ? against[2 * level - 2] : side == Side.BOTTOM ? against[2 * level + 1] : 0;
    }

    private void join(int state, int head, Side direction) {
        LatticePath host = embedding.path(merges.host(head));
        int index = merges.hostIndex(head);
        Side side = host.direction(index);
        if (side == direction.opposite()) {
            return;
        }
        int edge = host.edges()[index];
        int slot = embedding.slot(edge, host.link());
        boolean straight = side == direction;
        if (straight && !(counter.keepsOrder(slot) && counter.keepsOrder(slot + 1))) {
            return;
        }
        boolean conflicts = !straight && entangles(state, head, direction, side, slot, host.link());
        int rest = CostWeights.BEND / 4
                + (straight ? 0 : CostWeights.BEND)
                + merges.remaining(embedding, host, index, goalPorts);
        int crossings = counter.crossingsTo(side, slot, host.link());
        offer(
                states.cost(state) + rest + crossings * CostWeights.CROSSING + (conflicts ? CostWeights.CONFLICT : 0),
                states.own(state) + rest,
                state,
                host.link(),
                index);
    }

    private void offer(int total, int own, int state, int host, int hostIndex) {
        if (total < bestCost) {
            bestCost = total;
            bestOwn = own;
            bestState = state;
            bestHost = host;
            bestHostIndex = hostIndex;
        }
    }

    private void reach(int edge, Side direction, int gap, int total, int own, int from) {
        int state = states.state(edge, direction, gap);
        if (states.reach(state, total, own, from)) {
            int key = total + ahead.from(states.head(state), direction);
            if (key < bestCost) {
                heap.push(key, state);
            }
        }
    }

    private LatticePath path(int index) {
        int at = states.length(bestState);
        int[] vertices = new int[at + 1];
        int[] edges = new int[at];
        int[] gaps = new int[at];
        vertices[at] = states.head(bestState);
        for (int s = bestState; s != StateTable.NONE; s = states.before(s)) {
            at--;
            edges[at] = states.edge(s);
            gaps[at] = states.gap(s);
            vertices[at] = states.tail(s);
        }
        return new LatticePath(index, reversed, vertices, edges, gaps, bestHost, bestHostIndex, bestOwn);
    }
}
