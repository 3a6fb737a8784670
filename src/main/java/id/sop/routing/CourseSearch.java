package id.sop.routing;

import java.util.List;

/**
 * The cheapest course for one link among courses that stay where they are.
 *
 * <p>It is an A* search whose states are an edge, a direction and a gap between the strands of that edge, so that the
 * crossings at each step are known exactly. It ends at the goal node, or where it meets a course to the same goal that
 * it may join.
 */
final class CourseSearch {
    private static final int GAP_BITS = 5;
    private static final int GAPS = 1 << GAP_BITS;
    private static final int NONE = -1;

    /** The price of a side that must not be used: more than any course costs. */
    private static final int SHUT = Integer.MAX_VALUE / 4;

    private final Lattice lattice;
    private Arrangement arrangement;
    private final int[] cost;
    private final int[] own;
    private final int[] before;
    private final int[] seen;
    private final CostAhead ahead;
    private int stamp;
    private final StateHeap heap = new StateHeap();

    private final int[] hostAt;
    private final int[] hostIndexAt;
    private final int[] hostSeen;
    private final Ring ring = new Ring();

    private Link link;
    private Guide guide = Guide.NONE;
    private boolean reversed;
    private int goal;
    private final int[] goalDoor = new int[4];
    private boolean isReturn;
    private int bend;
    private int[] against = {};
    private int bestCost;
    private int bestOwn;
    private int bestState;
    private int bestHost;
    private int bestHostIndex;

    CourseSearch(Arrangement arrangement) {
        this.arrangement = arrangement;
        lattice = arrangement.lattice;
        int states = lattice.edges * 2 * GAPS;
        cost = new int[states];
        own = new int[states];
        before = new int[states];
        seen = new int[states];
        ahead = new CostAhead(lattice);
        hostAt = new int[lattice.vertices];
        hostIndexAt = new int[lattice.vertices];
        hostSeen = new int[lattice.vertices];
    }

    /** Searches in another arrangement on the same lattice from now on. */
    void turnTo(Arrangement other) {
        arrangement = other;
    }

    /**
     * Finds the cheapest course.
     *
     * @param index index of the link, which must have no course now
     * @param reversed whether to search from the node that the link enters
     * @param wish what the course must keep to
     * @param limit what the course may not cost, crossings and conflicts included
     * @return the course, or null when every way is blocked or too dear
     */
    Course find(int index, boolean reversed, Guide wish, int limit) {
        guide = wish;
        this.reversed = reversed;
        link = lattice.diagram.links().get(index);
        List<Node> nodes = lattice.diagram.nodes();
        int start = lattice.vertexOf(nodes.get(reversed ? link.to() : link.from()));
        goal = lattice.vertexOf(nodes.get(reversed ? link.from() : link.to()));
        for (int side = 0; side < 4; side++) {
            int door = reversed ? lattice.doors.exit(index, side) : lattice.doors.entry(index, side);
            goalDoor[side] = guide.entry() < 0 || side == guide.entry() ? door : SHUT;
        }
        isReturn = Doors.isReturn(lattice.diagram, link);
        bend = lattice.doors.bend(index);
        against = new int[2 * lattice.height];
        for (int level = 0; level < lattice.height; level++) {
            against[2 * level] = lattice.doors.against(index, level, reversed);
            against[2 * level + 1] = lattice.doors.against(index, level, !reversed);
        }
        stamp++;
        ahead.aim(goal, goalDoor);
        heap.clear();
        bestCost = limit;
        bestState = NONE;
        markHosts(index);
        for (int side = 0; side < 4; side++) {
            if (guide.exit() >= 0 && side != guide.exit()) {
                continue;
            }
            int edge = lattice.edgeAt(start, side);
            int door = reversed ? lattice.doors.entry(index, side) : lattice.doors.exit(index, side);
            int ways = Math.min(Arrangement.LIMIT, arrangement.count(edge) + 1);
            for (int gap = 0; gap < ways; gap++) {
                int total = door + lattice.length(edge) + arrangement.price(edge, arrangement.count(edge));
                reach(edge, side, gap, total, door + lattice.length(edge), NONE);
            }
        }
        while (!heap.isEmpty() && heap.leastKey() < bestCost) {
            long entry = heap.pop();
            int state = (int) entry;
            int direction = direction(state);
            int head = head(state);
            if ((int) (entry >>> 32) == cost[state] + ahead.from(head, direction)) {
                expand(state, head, direction);
            }
        }
        return bestState == NONE ? null : course(index);
    }

    /** Returns what the last course costs, crossings and conflicts included. */
    int paid() {
        return bestCost;
    }

    private void markHosts(int index) {
        List<Link> links = lattice.diagram.links();
        if (link.kind() == Link.Kind.TOGETHER) {
            return;
        }
        boolean forward = Doors.isForward(lattice.diagram, link);
        for (int i = 0; i < links.size(); i++) {
            Course course = arrangement.courses[i];
            if (i == index || course == null || course.reversed() != reversed) {
                continue;
            }
            Link other = links.get(i);
            boolean sameGoal = reversed ? other.from() == link.from() : other.to() == link.to();
            if (!sameGoal || other.kind() == Link.Kind.TOGETHER) {
                continue;
            }
            boolean anywhere = forward && Doors.isForward(lattice.diagram, other);
            int last = course.edges().length - 1;
            boolean reachesGoal = course.host() < 0;
            for (int k = Math.max(1, anywhere ? 1 : last); k <= last; k++) {
                int vertex = course.vertices()[k];
                if ((anywhere || reachesGoal) && hostSeen[vertex] != stamp) {
                    hostSeen[vertex] = stamp;
                    hostAt[vertex] = i;
                    hostIndexAt[vertex] = k;
                }
            }
        }
    }

    private void expand(int state, int head, int direction) {
        if (head == goal) {
            int door = goalDoor[direction ^ 2];
            offer(cost[state] + door, own[state] + door, state, -1, -1);
            return;
        }
        if (lattice.nodeAt(head) >= 0 || returnsTo(head, state)) {
            return;
        }
        ring.walk(arrangement, edge(state), direction, head, gap(state));
        boolean empty = arrangement.isEmptyAt(head);
        boolean bent = !empty && ring.stops > 3 && arrangement.isBentAt(head);
        for (int i = 0; i < ring.stops; i++) {
            int side = ring.side[i];
            boolean straight = side == direction;
            if (straight && (ring.gap[i] < ring.lowestAhead || ring.gap[i] > ring.highestAhead)) {
                continue;
            }
            int edge = lattice.edgeAt(head, side);
            int count = arrangement.count(edge);
            if (count >= Arrangement.LIMIT - 1 || !isAdmitted(head, side)) {
                continue;
            }
            int step =
                    lattice.length(edge) + (straight ? 0 : bend) + detour(head, side, straight) + against(head, side);
            int total = cost[state]
                    + step
                    + ring.crossings[i] * Arrangement.CROSSING
                    + arrangement.price(edge, count)
                    + (!straight && !empty && (bent || entangles(state, head, direction, side, ring.gap[i]))
                            ? Arrangement.CONFLICT
                            : 0);
            reach(edge, side, ring.gap[i], total, own[state] + step, state);
        }
        if (hostSeen[head] == stamp) {
            join(state, head, direction);
        }
    }

    private boolean isAdmitted(int vertex, int side) {
        int level = vertex / lattice.width;
        int line = vertex % lattice.width;
        return side == Lattice.UP ? guide.admits(level - 1, line) : side != Lattice.DOWN || guide.admits(level, line);
    }

    /** Returns the price for a return that turns into the middle of a lane, since it belongs into a corridor. */
    private int detour(int vertex, int side, boolean straight) {
        boolean upright = side == 0 || side == 2;
        boolean middle = vertex % lattice.width % 2 == 1;
        return upright && middle && !straight && isReturn && lattice.isCellMiddle(vertex) ? Doors.BEND : 0;
    }

    /** Tells whether a turn would have to pass another one on the middle of a lane or row. */
    private boolean entangles(int state, int vertex, int direction, int side, int gap) {
        int middle = lattice.middleSide(vertex);
        if (middle < 0) {
            return false;
        }
        boolean fromMiddle = (direction & 1) == (middle & 1);
        return fromMiddle
                ? arrangement.entangles(vertex, direction ^ 2, lattice.edgeAt(vertex, side), gap, -1)
                : arrangement.entangles(vertex, side, edge(state), gap(state), -1);
    }

    private int against(int vertex, int side) {
        int level = vertex / lattice.width;
        return side == Lattice.UP ? against[2 * level - 2] : side == Lattice.DOWN ? against[2 * level + 1] : 0;
    }

    private void join(int state, int head, int direction) {
        Course host = arrangement.courses[hostAt[head]];
        int index = hostIndexAt[head];
        int side = host.direction(index);
        if (side == (direction ^ 2)) {
            return;
        }
        int edge = host.edges()[index];
        int slot = arrangement.slot(edge, host.link());
        boolean straight = side == direction;
        if (straight && (slot < ring.lowestAhead || slot + 1 > ring.highestAhead)) {
            return;
        }
        boolean knocks = !straight && entangles(state, head, direction, side, slot);
        int rest = Doors.BEND / 4 + (straight ? 0 : Doors.BEND) + remaining(host, index);
        int crossings = ring.crossingsTo(side, slot, host.link());
        offer(
                cost[state] + rest + crossings * Arrangement.CROSSING + (knocks ? Arrangement.CONFLICT : 0),
                own[state] + rest,
                state,
                host.link(),
                index);
    }

    /** Returns the cost of following another course from one of its vertices to the goal, door and bends included. */
    private int remaining(Course course, int index) {
        int sum = 0;
        for (int i = index; i < course.edges().length; i++) {
            sum += lattice.length(course.edges()[i]);
            sum += i > index && course.direction(i) != course.direction(i - 1) ? Doors.BEND : 0;
        }
        if (course.host() < 0) {
            return sum + goalDoor[course.direction(course.edges().length - 1) ^ 2];
        }
        Course next = arrangement.courses[course.host()];
        boolean bends = next.direction(course.hostIndex()) != course.direction(course.edges().length - 1);
        return sum + (bends ? Doors.BEND : 0) + remaining(next, course.hostIndex());
    }

    private void offer(int total, int ownTotal, int state, int host, int hostIndex) {
        if (total < bestCost) {
            bestCost = total;
            bestOwn = ownTotal;
            bestState = state;
            bestHost = host;
            bestHostIndex = hostIndex;
        }
    }

    private boolean returnsTo(int vertex, int state) {
        for (int s = before[state]; s != NONE; s = before[s]) {
            if (head(s) == vertex) {
                return true;
            }
        }
        return false;
    }

    private void reach(int edge, int direction, int gap, int total, int ownTotal, int from) {
        int state = (edge * 2 + (direction == 1 || direction == 2 ? 0 : 1)) * GAPS + gap;
        if (seen[state] == stamp && cost[state] <= total) {
            return;
        }
        seen[state] = stamp;
        cost[state] = total;
        own[state] = ownTotal;
        before[state] = from;
        int key = total + ahead.from(head(state), direction);
        if (key < bestCost) {
            heap.push(key, state);
        }
    }

    private static int edge(int state) {
        return state >> (GAP_BITS + 1);
    }

    private static boolean isPositive(int state) {
        return ((state >> GAP_BITS) & 1) == 0;
    }

    private static int gap(int state) {
        return state & (GAPS - 1);
    }

    private int direction(int state) {
        boolean positive = isPositive(state);
        return lattice.isLevel(edge(state)) ? positive ? 1 : 3 : positive ? 2 : 0;
    }

    private int head(int state) {
        return lattice.head(state >> GAP_BITS);
    }

    private Course course(int index) {
        int size = 0;
        for (int s = bestState; s != NONE; s = before[s]) {
            size++;
        }
        int[] vertices = new int[size + 1];
        int[] edges = new int[size];
        int[] gaps = new int[size];
        int at = size;
        for (int s = bestState; s != NONE; s = before[s]) {
            vertices[at--] = head(s);
            edges[at] = edge(s);
            gaps[at] = gap(s);
            vertices[at] = lattice.end(edges[at], !isPositive(s));
        }
        return new Course(index, reversed, vertices, edges, gaps, bestHost, bestHostIndex, bestOwn);
    }
}
