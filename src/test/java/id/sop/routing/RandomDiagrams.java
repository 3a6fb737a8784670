package id.sop.routing;

import id.sop.geometry.Point;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.DiagramNode;
import id.sop.routing.diagram.Link;
import id.sop.routing.diagram.NodeShape;
import id.sop.routing.diagram.TableGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Diagrams such as procedures give them, drawn by lot from a seed. */
public final class RandomDiagrams {
    private static final Link.Label YES = new Link.Label(10, 8);
    private static final Link.Label NO = new Link.Label(20, 8);

    private final Random random;
    private final List<DiagramNode> nodes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Double> xs = new ArrayList<>(List.of(100.0));
    private final List<Double> ys = new ArrayList<>(List.of(50.0));
    private final int lanes;
    private final double laneWidth;

    /** Room in every cell beyond what typesetting gives, in points. */
    private final double margin;

    private RandomDiagrams(long seed, int mostLanes, double margin) {
        random = new Random(seed);
        this.margin = margin;
        lanes = 2 + random.nextInt(mostLanes - 1);
        laneWidth = 40 + random.nextInt(41) + margin;
        for (int i = 0; i < lanes; i++) {
            xs.add(xs.get(i) + laneWidth);
        }
    }

    /** Returns a diagram with 2 to {@code mostLanes} lanes and 2 to {@code mostSteps} rows of symbols. */
    public static Diagram of(long seed, int mostLanes, int mostSteps) {
        return new RandomDiagrams(seed, mostLanes, 0).draw(mostSteps);
    }

    /** Returns such a diagram in cells that have room for all lines wherever they run. */
    public static Diagram roomy(long seed, int mostLanes, int mostSteps) {
        return new RandomDiagrams(seed, mostLanes, 60).draw(mostSteps);
    }

    private Diagram draw(int mostSteps) {
        int steps = 2 + random.nextInt(mostSteps - 1);
        double decisions = random.nextDouble() * 0.4;
        boolean before = random.nextInt(4) == 0;
        boolean after = random.nextInt(4) == 0;
        double row = (laneWidth - margin < 60 ? 36 : 44) + random.nextInt(17) + margin;
        int top = before ? 1 : 0;
        if (before) {
            ys.add(ys.get(0) + 33 + margin);
        }
        for (int i = 0; i < steps; i++) {
            ys.add(ys.get(ys.size() - 1) + row);
        }
        if (after) {
            ys.add(ys.get(ys.size() - 1) + 33 + margin);
        }
        List<List<Integer>> rows = new ArrayList<>();
        List<Boolean> together = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            rows.add(row(i, top + i, steps, decisions));
            together.add(random.nextBoolean());
        }
        for (int i = 0; i < steps; i++) {
            flow(rows, i, together.get(i));
        }
        if (before) {
            connectors(rows, 0, true);
        }
        if (after) {
            connectors(rows, steps + top, false);
        }
        return new Diagram(new TableGrid(xs, ys), nodes, links);
    }

    private List<Integer> row(int step, int row, int steps, double decisions) {
        int count = random.nextInt(8) == 0 ? Math.min(lanes, 2 + random.nextInt(2)) : 1;
        List<Integer> lanesLeft = new ArrayList<>();
        for (int l = 0; l < lanes; l++) {
            lanesLeft.add(l);
        }
        List<Integer> row0 = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int lane = lanesLeft.remove(random.nextInt(lanesLeft.size()));
            boolean rhombus = count == 1 && step > 0 && step < steps - 1 && random.nextDouble() < decisions;
            char shape = rhombus ? '<' : step == 0 || step == steps - 1 ? '(' : '[';
            row0.add(nodes.size());
            nodes.add(Sketch.node(lane, row, new Point(x(lane), y(row)), shape, laneWidth - margin));
        }
        return row0;
    }

    private double x(int lane) {
        return (xs.get(lane) + xs.get(lane + 1)) / 2;
    }

    private double y(int row) {
        return (ys.get(row) + ys.get(row + 1)) / 2;
    }

    private void flow(List<List<Integer>> rows, int i, boolean together) {
        List<Integer> row = new ArrayList<>(rows.get(i));
        if (together) {
            row.sort((a, b) -> nodes.get(a).lane() - nodes.get(b).lane());
        }
        for (int k = 1; k < row.size(); k++) {
            link(row.get(k - 1), row.get(k), together ? Link.Kind.TOGETHER : Link.Kind.FLOW, null);
        }
        if (i + 1 == rows.size()) {
            return;
        }
        int last = row.get(row.size() - 1);
        if (nodes.get(last).shape() != NodeShape.RHOMBUS) {
            int next = random.nextInt(12) == 0 ? i + 1 + random.nextInt(rows.size() - i - 1) : i + 1;
            link(last, rows.get(next).get(0), Link.Kind.FLOW, null);
            return;
        }
        int yes = random.nextInt(6) == 0 ? i + 1 + random.nextInt(rows.size() - i - 1) : i + 1;
        int target = random.nextInt(4) == 0 && i + 2 < rows.size()
                ? i + 2 + random.nextInt(rows.size() - i - 2)
                : random.nextInt(i);
        link(last, rows.get(yes).get(0), Link.Kind.FLOW, YES);
        if (target != yes) {
            List<Integer> goal = rows.get(target);
            link(last, goal.get(random.nextInt(goal.size())), Link.Kind.FLOW, NO);
        }
    }

    private void connectors(List<List<Integer>> rows, int row, boolean upper) {
        int count = 1 + random.nextInt(Math.min(3, lanes));
        for (int i = 0; i < count; i++) {
            List<Integer> step = rows.get(random.nextInt(rows.size()));
            int lane = random.nextInt(lanes);
            int place = row;
            if (nodes.stream().anyMatch(n -> n.row() == place && n.lane() == lane)) {
                continue;
            }
            boolean down = random.nextInt(3) > 0;
            int pentagon = nodes.size();
            nodes.add(Sketch.node(lane, row, new Point(x(lane), y(row)), down ? 'v' : '^', laneWidth - margin));
            int other = step.get(0);
            if (nodes.get(other).shape() == NodeShape.RHOMBUS && down != upper) {
                other = rows.get(upper ? 0 : rows.size() - 1).get(0);
            }
            if (down == upper) {
                link(pentagon, other, Link.Kind.FLOW, null);
            } else {
                link(other, pentagon, Link.Kind.FLOW, null);
            }
        }
    }

    private void link(int from, int to, Link.Kind kind, Link.Label label) {
        Link link = new Link(from, to, kind, label == null ? List.of() : List.of(label));
        if (links.stream().noneMatch(l -> l.from() == from && l.to() == to)) {
            links.add(link);
        }
    }
}
