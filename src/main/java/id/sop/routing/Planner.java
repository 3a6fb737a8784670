package id.sop.routing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The courses of all links: laid one by one, cheapest first, then taken up and laid again while that helps.
 *
 * <p>Afterwards every link has a course, or none where every way was blocked.
 */
final class Planner {
    /** How often several lines may be laid again together, so that a hopeless sheet does not take forever. */
    private static final int TRIALS = 60;

    /** How much dearer than alone a line must be to be worth a new try with its neighbours. */
    private static final int DETOUR = 3 * Doors.BEND / 2;

    /** The price of leaving by a side where the line's label has no room. */
    private static final int AVOIDED = 4 * Arrangement.CROSSING;

    /** Up to so many links are all laid from the start again where crossings are left, and how often that is done. */
    private static final int SMALL = 12;

    private static final int RESTARTS = 600;

    /** How often up to so many links near a crossing are laid anew. */
    private static final int SHAKES = 100;

    private static final int SHAKEN = 8;

    private static final int ROUNDS = 6;

    private final Diagram diagram;
    private final Lattice lattice;
    private final boolean[] reversed;
    private final int[] floor;
    private Arrangement arrangement;
    private CourseSearch search;
    private long cost;
    private int trials;

    /** For each link its place in the order of laying. */
    private final int[] rank;

    Planner(Lattice lattice) {
        this.lattice = lattice;
        diagram = lattice.diagram;
        reversed = new boolean[diagram.links().size()];
        floor = new int[reversed.length];
        rank = new int[reversed.length];
        for (int i = 0; i < reversed.length; i++) {
            reversed[i] = partsFromPentagon(i);
        }
    }

    /** Finds the courses of all links of the diagram. */
    Arrangement plan() {
        int[] order = byFloor();
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = i;
        }
        layAll(order);
        improve();
        if (isTroubled()) {
            if (floor.length <= SMALL) {
                restart();
            }
            shake();
        }
        return arrangement;
    }

    /** Lays a few links that are near a crossing anew, in an order drawn by lot from a fixed seed. */
    private void shake() {
        Random lot = new Random(floor.length);
        List<Integer> troubled = listTroubled();
        boolean improved = false;
        for (int i = 0; i < SHAKES && !troubled.isEmpty(); i++) {
            List<Integer> group = neighbours(troubled.get(lot.nextInt(troubled.size())));
            for (int link : neighbours(troubled.get(lot.nextInt(troubled.size())))) {
                if (!group.contains(link)) {
                    group.add(link);
                }
            }
            Collections.shuffle(group, lot);
            Guide guide = Guide.byLot(lattice, group.get(0), reversed[group.get(0)], lot);
            if (relay(group.subList(0, Math.min(group.size(), SHAKEN)), guide)) {
                troubled = listTroubled();
                improved = true;
            }
        }
        if (improved) {
            improve();
        }
    }

    private List<Integer> listTroubled() {
        boolean[] troubled = arrangement.troubled();
        return IntStream.range(0, troubled.length)
                .filter(i -> troubled[i])
                .boxed()
                .toList();
    }

    /**
     * Lays all links in other orders and by other ways, drawn by lot from a fixed seed, as long as that can still become
     * better than what there is.
     */
    private void restart() {
        Random lot = new Random(floor.length);
        Arrangement best = arrangement;
        long least = cost;
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, floor.length).boxed().toList());
        Arrangement scratch = new Arrangement(lattice, floor.length);
        boolean found = false;
        for (int i = 0; i < RESTARTS && least >= Arrangement.CROSSING; i++) {
            Collections.shuffle(order, lot);
            scratch.clear();
            use(scratch, 0);
            if (layAll(order, lot, least)) {
                cost = arrangement.cost();
                settle();
                if (cost < least) {
                    least = cost;
                    best = scratch;
                    scratch = new Arrangement(lattice, floor.length);
                    found = true;
                }
            }
        }
        use(best, least);
        if (found) {
            improve();
        }
    }

    private boolean layAll(List<Integer> order, Random lot, long limit) {
        long room = limit;
        for (int link : order) {
            room -= floor[link];
        }
        for (int link : order) {
            if (!lay(link, Guide.byLot(lattice, link, reversed[link], lot), room + floor[link])) {
                return false;
            }
            room -= search.paid() - floor[link];
        }
        return true;
    }

    /** Lays links anew so that these ones leave by another side, if that costs no more than a few crossings. */
    Arrangement planWithout(List<Integer> links) {
        use(arrangement.copy(), cost);
        for (int link : links) {
            if (arrangement.courses[link] == null) {
                continue;
            }
            Course course = arrangement.lift(link);
            if (!course.reversed()) {
                lattice.doors.avoid(link, course.direction(0), AVOIDED);
                cost += AVOIDED;
                course = course.dearer(AVOIDED);
            }
            arrangement.lay(course);
        }
        improve();
        return arrangement;
    }

    private void use(Arrangement used, long itsCost) {
        arrangement = used;
        cost = itsCost;
        search.turnTo(used);
    }

    private boolean partsFromPentagon(int index) {
        int from = diagram.links().get(index).from();
        Outline outline = diagram.nodes().get(from).outline();
        return (outline == Outline.PENTAGON_DOWN || outline == Outline.PENTAGON_UP)
                && diagram.links().stream().filter(l -> l.from() == from).count() > 1;
    }

    private void start() {
        arrangement = new Arrangement(lattice, reversed.length);
        search = new CourseSearch(arrangement);
    }

    /** Orders the links by what each would cost if it were alone. */
    private int[] byFloor() {
        start();
        for (int i = 0; i < floor.length; i++) {
            Course course = search.find(i, reversed[i], Guide.NONE, Integer.MAX_VALUE);
            floor[i] = course == null ? Integer.MAX_VALUE : course.cost();
        }
        return IntStream.range(0, floor.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> isTogether(i) ? 0 : 1)
                        .thenComparingInt(i -> floor[i])
                        .thenComparingInt(i -> i))
                .mapToInt(i -> i)
                .toArray();
    }

    private boolean isTroubled() {
        for (boolean troubled : arrangement.troubled()) {
            if (troubled) {
                return true;
            }
        }
        return false;
    }

    private boolean isTogether(int index) {
        return diagram.links().get(index).kind() == Link.Kind.TOGETHER;
    }

    private void layAll(int[] order) {
        for (int link : order) {
            lay(link, Guide.NONE, Integer.MAX_VALUE);
        }
        cost = arrangement.cost();
    }

    private boolean lay(int link, Guide guide, long limit) {
        Course course = search.find(link, reversed[link], guide, (int) Math.min(limit, Integer.MAX_VALUE));
        if (course != null) {
            arrangement.lay(course);
        }
        return course != null;
    }

    private void improve() {
        settle();
        trials = 0;
        boolean improved = true;
        while (improved && trials < TRIALS) {
            improved = improveDoors();
            if (isTroubled()) {
                improved |= improvePairs();
            }
            if (improved) {
                settle();
            }
        }
    }

    private void settle() {
        for (int round = 0; round < ROUNDS && improveSingly(); round++) {
            // Each round does its own work.
        }
    }

    /**
     * Lays links that go far out of their way once more, together with all links at their nodes, while one of these has
     * to leave by another side than now: which line gets which side of a rhombus is settled by no line alone.
     */
    private boolean improveDoors() {
        boolean improved = false;
        boolean[] troubled = arrangement.troubled();
        for (int i = 0; i < floor.length; i++) {
            Course course = arrangement.courses[i];
            if (course == null || !(troubled[i] || course.cost() > floor[i] + DETOUR)) {
                continue;
            }
            for (int k : neighbours(i)) {
                if (tryDoors(k)) {
                    improved = true;
                    troubled = arrangement.troubled();
                }
            }
        }
        return improved;
    }

    private boolean tryDoors(int link) {
        Node from = diagram.nodes().get(diagram.links().get(link).from());
        boolean improved = false;
        for (int side = 0; side < 4 && !reversed[link]; side++) {
            Course course = arrangement.courses[link];
            boolean other = course != null && course.direction(0) != side;
            if (other
                    && lattice.edgeAt(lattice.vertexOf(from), side) >= 0
                    && lattice.doors.exit(link, side) < Doors.WRONG
                    && trials++ < TRIALS) {
                List<Integer> around = neighbours(link);
                around.remove((Integer) link);
                around.sort(Comparator.<Integer>comparingInt(i -> leavesDecision(i) ? 0 : 1)
                        .thenComparingInt(i -> rank[i]));
                around.add(0, link);
                improved |= relay(around, Guide.by(side));
            }
        }
        return improved;
    }

    /** Lines that leave a rhombus cannot share a side as those can that enter it. */
    private boolean leavesDecision(int link) {
        return diagram.nodes().get(diagram.links().get(link).from()).outline() == Outline.RHOMBUS;
    }

    /** Returns a link and those that share a node with it. */
    private List<Integer> neighbours(int link) {
        List<Integer> neighbours = new ArrayList<>();
        for (int i = 0; i < floor.length; i++) {
            if (i == link || areNeighbours(i, link)) {
                neighbours.add(i);
            }
        }
        return neighbours;
    }

    private boolean improveSingly() {
        boolean improved = false;
        boolean[] troubled = arrangement.troubled();
        for (int i = 0; i < floor.length; i++) {
            Course course = arrangement.courses[i];
            if (course != null && (troubled[i] || course.cost() > floor[i]) && relay(List.of(i), Guide.NONE)) {
                improved = true;
                troubled = arrangement.troubled();
            }
        }
        return improved;
    }

    private boolean improvePairs() {
        boolean improved = false;
        boolean[] troubled = arrangement.troubled();
        for (int i = 0; i < floor.length; i++) {
            for (int k = 0; k < floor.length && troubled[i]; k++) {
                if (trials >= TRIALS || k == i || !((troubled[k] && k > i) || areNeighbours(i, k))) {
                    continue;
                }
                trials += 2;
                if (relay(List.of(k, i), Guide.NONE) || relay(List.of(i, k), Guide.NONE)) {
                    improved = true;
                    troubled = arrangement.troubled();
                }
            }
        }
        return improved;
    }

    private boolean areNeighbours(int one, int other) {
        Link a = diagram.links().get(one);
        Link b = diagram.links().get(other);
        return a.from() == b.from() || a.from() == b.to() || a.to() == b.from() || a.to() == b.to();
    }

    /**
     * Takes links up, with all that join them, lays them again in the given order, the first one as it is told,
     * and keeps that if it is better.
     */
    private boolean relay(List<Integer> links, Guide guide) {
        Deque<Course> old = new ArrayDeque<>();
        List<Integer> again = new ArrayList<>();
        for (int link : links) {
            for (int dependent : withDependents(link)) {
                if (arrangement.courses[dependent] != null) {
                    old.push(arrangement.lift(dependent));
                    if (!links.contains(dependent)) {
                        again.add(dependent);
                    }
                }
            }
        }
        again.addAll(0, links);
        // None of them can cost less than it would alone, so what may be spent is known beforehand.
        long room = cost - arrangement.cost();
        for (int link : again) {
            room -= floor[link];
        }
        boolean laid = true;
        for (int i = 0; i < again.size() && laid; i++) {
            int link = again.get(i);
            laid = lay(link, i == 0 ? guide : Guide.NONE, room + floor[link]);
            room -= laid ? search.paid() - floor[link] : 0;
        }
        long now = laid ? arrangement.cost() : cost;
        if (now < cost) {
            cost = now;
            return true;
        }
        for (int link : again) {
            if (arrangement.courses[link] != null) {
                arrangement.lift(link);
            }
        }
        old.forEach(arrangement::lay);
        return false;
    }

    private List<Integer> withDependents(int link) {
        List<Integer> all = new ArrayList<>(List.of(link));
        for (int i = 0; i < all.size(); i++) {
            for (Course course : arrangement.courses) {
                if (course != null && course.host() == all.get(i)) {
                    all.add(course.link());
                }
            }
        }
        return all;
    }
}
