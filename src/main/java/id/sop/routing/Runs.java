package id.sop.routing;

import id.sop.geometry.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * The straight runs of all courses, with the order that the courses demand of those side by side and the space that
 * symbols leave to each.
 */
final class Runs {
    private final Lattice lattice;
    private final Arrangement arrangement;

    /** For each link and each edge of its course the run that it belongs to. */
    final Run[][] of;

    final List<Run> all = new ArrayList<>();

    Runs(Arrangement arrangement) {
        this.arrangement = arrangement;
        lattice = arrangement.lattice;
        of = new Run[arrangement.courses.length][];
        for (Course course : arrangement.courses) {
            if (course != null) {
                cut(course);
            }
        }
        orderOnEdges();
        for (int v = 0; v < lattice.vertices; v++) {
            if (lattice.nodeAt(v) < 0) {
                orderCorners(v);
            }
        }
        for (Run run : all) {
            bound(run, Lattice.SYMBOL_CLEARANCE);
        }
        for (Course course : arrangement.courses) {
            if (course != null) {
                fitDoors(course);
                lean(course);
            }
        }
    }

    private void cut(Course course) {
        if (of[course.link()] != null) {
            return;
        }
        Course host = course.host() < 0 ? null : arrangement.courses[course.host()];
        if (host != null) {
            cut(host);
        }
        int size = course.edges().length;
        Run[] runs = new Run[size];
        of[course.link()] = runs;
        for (int end = size; end > 0; ) {
            int direction = course.direction(end - 1);
            int begin = end - 1;
            while (begin > 0 && course.direction(begin - 1) == direction) {
                begin--;
            }
            boolean straightJoin = end == size && host != null && host.direction(course.hostIndex()) == direction;
            Run run = straightJoin
                    ? of[host.link()][course.hostIndex()]
                    : newRun(course.vertices()[end], course.edges()[end - 1]);
            for (int i = begin; i < end; i++) {
                runs[i] = run;
            }
            run.extend(along(run, course.vertices()[begin]));
            end = begin;
        }
    }

    private Run newRun(int vertex, int edge) {
        boolean upright = !lattice.isLevel(edge);
        int x = vertex % lattice.width;
        int y = vertex / lattice.width;
        Run run = upright ? new Run(true, x, y, y) : new Run(false, y, x, x);
        all.add(run);
        return run;
    }

    private int along(Run run, int vertex) {
        return run.upright ? vertex / lattice.width : vertex % lattice.width;
    }

    private Run runAt(int edge, int slot) {
        return of[arrangement.link(edge, slot)][arrangement.index(edge, slot)];
    }

    private void orderOnEdges() {
        for (int edge = 0; edge < lattice.edges; edge++) {
            for (int slot = 1; slot < arrangement.count(edge); slot++) {
                runAt(edge, slot - 1).precede(runAt(edge, slot));
            }
        }
    }

    /**
     * Keeps corners apart that meet at a vertex from opposite sides without sharing an edge: one of the two lines they
     * meet on has to tell them apart.
     */
    private void orderCorners(int vertex) {
        List<Corner> corners = corners(vertex);
        boolean corridorFirst = vertex % lattice.width % 2 == 0;
        for (Corner a : corners) {
            for (Corner b : corners) {
                if (a.upright == b.upright || a.level == b.level) {
                    continue;
                }
                if (a.top && !b.top && a.left == b.left && b.levelSlot < a.levelSlot) {
                    a.upright.precede(b.upright);
                } else if (a.left && !b.left && a.top == b.top && b.uprightSlot < a.uprightSlot) {
                    a.level.precede(b.level);
                } else if (a.top && !b.top && a.left != b.left) {
                    Run left = a.left ? a.upright : b.upright;
                    Run right = a.left ? b.upright : a.upright;
                    boolean apart = corridorFirst ? left.precede(right) : a.level.precede(b.level);
                    if (!apart && corridorFirst) {
                        a.level.precede(b.level);
                    } else if (!apart) {
                        left.precede(right);
                    }
                }
            }
        }
    }

    /**
     * A turn of a line at a vertex.
     *
     * @param top whether its upright run lies above the vertex, not below
     * @param left whether its level run lies left of the vertex, not right
     */
    private record Corner(Run upright, Run level, boolean top, boolean left, int uprightSlot, int levelSlot) {}

    /** Lists the turns at a vertex, those onto the line of a host included. */
    private List<Corner> corners(int vertex) {
        List<Corner> corners = new ArrayList<>();
        for (int side = 0; side <= 2; side += 2) {
            int edge = lattice.edgeAt(vertex, side);
            for (int slot = 0; edge >= 0 && slot < arrangement.count(edge); slot++) {
                int onward = arrangement.onward(edge, slot, vertex);
                if (onward >= 0 && lattice.isLevel(onward)) {
                    int levelSlot = arrangement.slot(onward, arrangement.root(edge, slot, vertex));
                    boolean left = onward == lattice.edgeAt(vertex, 3);
                    corners.add(
                            new Corner(runAt(edge, slot), runAt(onward, levelSlot), side == 0, left, slot, levelSlot));
                }
            }
        }
        for (int side = 1; side <= 3; side += 2) {
            int edge = lattice.edgeAt(vertex, side);
            for (int slot = 0; edge >= 0 && slot < arrangement.count(edge); slot++) {
                int onward = arrangement.onward(edge, slot, vertex);
                int root = arrangement.root(edge, slot, vertex);
                if (onward >= 0 && !lattice.isLevel(onward) && root != arrangement.link(edge, slot)) {
                    int uprightSlot = arrangement.slot(onward, root);
                    boolean top = onward == lattice.edgeAt(vertex, 0);
                    corners.add(new Corner(
                            runAt(onward, uprightSlot), runAt(edge, slot), top, side == 3, uprightSlot, slot));
                }
            }
        }
        return corners;
    }

    private void bound(Run run, double clearance) {
        run.low = Double.NEGATIVE_INFINITY;
        run.high = Double.POSITIVE_INFINITY;
        if (run.isCorridor() && run.upright) {
            // A level line that it turns into may lie off its rule: the corner then stands beside the symbols of the
            // next row.
            for (int i = Math.max(0, run.from - 1); i < Math.min(lattice.height - 1, run.to + 1); i++) {
                run.low = Math.max(run.low, lattice.lowestX(run.line, i, clearance));
                run.high = Math.min(run.high, lattice.highestX(run.line, i, clearance));
            }
        } else {
            for (int i = run.from; i < run.to; i++) {
                if (run.isCorridor()) {
                    run.low = Math.max(run.low, lattice.lowestY(i, run.line, clearance));
                    run.high = Math.min(run.high, lattice.highestY(i, run.line, clearance));
                } else {
                    boundInMiddle(run, i);
                }
            }
        }
        // Where symbols stand too close the line takes what clearance there is, rather than none.
        if (!hasRoom(run) && clearance > 0) {
            double less = Math.min(1, clearance);
            run.relaxed += less;
            bound(run, clearance - less);
        }
    }

    private boolean hasRoom(Run run) {
        if (!run.isCorridor()) {
            return true;
        }
        double rule = rule(run);
        return run.low <= Math.min(run.high, rule - Lattice.RULE_CLEARANCE)
                || run.high >= Math.max(run.low, rule + Lattice.RULE_CLEARANCE);
    }

    double rule(Run run) {
        return run.upright ? lattice.xOfLine(run.line) : lattice.yOfLine(run.line);
    }

    private void boundInMiddle(Run run, int step) {
        int vertex = run.upright ? step * lattice.width + run.line : run.line * lattice.width + step;
        int next = run.upright ? vertex + lattice.width : vertex + 1;
        int node = Math.max(lattice.nodeAt(vertex), lattice.nodeAt(next));
        double middle = rule(run);
        double play = Lattice.MIDDLE_BAND;
        if (node >= 0) {
            play = Lattice.play(lattice.diagram.nodes().get(node), !run.upright);
        }
        run.low = Math.max(run.low, middle - play);
        run.high = Math.min(run.high, middle + play);
    }

    /** Returns the runs of a link's whole line, those of its hosts included, from where its course starts. */
    List<Run> way(Course course) {
        List<Run> way = new ArrayList<>();
        Course part = course;
        int index = 0;
        while (true) {
            for (int i = index; i < part.edges().length; i++) {
                Run run = of[part.link()][i];
                if (way.isEmpty() || way.get(way.size() - 1) != run) {
                    way.add(run);
                }
            }
            if (part.host() < 0) {
                return way;
            }
            index = part.hostIndex();
            part = arrangement.courses[part.host()];
        }
    }

    /** Returns the course by which a link's line reaches its goal: its own, or that of its last host. */
    Course last(Course course) {
        return course.host() < 0 ? course : last(arrangement.courses[course.host()]);
    }

    /** Leaves room for the arrowhead between the last turn and the node, and for the first piece. */
    private void fitDoors(Course course) {
        List<Run> way = way(course);
        if (way.size() < 2) {
            return;
        }
        Course last = last(course);
        int end = last.edges().length - 1;
        fit(way.get(way.size() - 2), last.direction(end), lattice.nodeAt(last.vertices()[end + 1]));
        fit(way.get(1), course.direction(0) ^ 2, lattice.nodeAt(course.vertices()[0]));
    }

    private void fit(Run run, int direction, int node) {
        Box box = lattice.diagram.nodes().get(node).box();
        switch (direction) {
            case 0 -> run.lowHead = Math.max(run.lowHead, box.bottom() + Lattice.HEAD);
            case 1 -> run.highHead = Math.min(run.highHead, box.x() - Lattice.HEAD);
            case 2 -> run.highHead = Math.min(run.highHead, box.y() - Lattice.HEAD);
            default -> run.lowHead = Math.max(run.lowHead, box.right() + Lattice.HEAD);
        }
    }

    private void lean(Course course) {
        for (int i = 1; i < course.edges().length; i++) {
            Run one = of[course.link()][i - 1];
            Run next = of[course.link()][i];
            if (one != next) {
                one.leaning += isPositive(course.direction(i)) ? 1 : -1;
                next.leaning += isPositive(course.direction(i - 1)) ? -1 : 1;
            }
        }
    }

    private static boolean isPositive(int direction) {
        return direction == 1 || direction == 2;
    }
}
