package id.sop.routing;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.geometry.Polyline;
import id.sop.geometry.Segment;
import id.sop.geometry.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Everything that must hold for a routed diagram, measured on the finished lines alone. */
public final class Inspection {
    private static final double SLACK = 1e-6;
    private static final double SYMBOL_CLEARANCE = 3.8;
    private static final double RULE_CLEARANCE = 2.2;
    private static final double LINE_DISTANCE = 2.5;
    private static final double HEAD = 6;
    private static final double LABEL_CLEARANCE = 0.5;

    private final Diagram diagram;
    private final Routing routing;
    private final List<String> faults = new ArrayList<>();

    private Inspection(Diagram diagram, Routing routing) {
        this.diagram = diagram;
        this.routing = routing;
    }

    /** Returns what is wrong, in words; empty when nothing is. */
    public static List<String> faults(Diagram diagram, Routing routing) {
        Inspection inspection = new Inspection(diagram, routing);
        inspection.inspect();
        return inspection.faults;
    }

    private void inspect() {
        if (routing.routes().size() != diagram.links().size()) {
            faults.add("count: not one route for each link");
            return;
        }
        for (int i = 0; i < diagram.links().size(); i++) {
            Route route = routing.routes().get(i);
            if (!route.link().equals(diagram.links().get(i))) {
                faults.add("count: route " + i + " is for another link");
            }
            ends(i, route);
            symbols(i, route);
            rules(i, route);
            label(i, route);
            for (int k = i + 1; k < diagram.links().size(); k++) {
                pair(i, k);
            }
        }
        List<Crossing> found =
                Crossing.among(routing.routes().stream().map(Route::line).toList());
        if (!found.equals(routing.crossings())) {
            faults.add("crossings: not those that are reported");
        }
    }

    private void ends(int i, Route route) {
        Node from = diagram.nodes().get(route.link().from());
        Node to = diagram.nodes().get(route.link().to());
        List<Segment> segments = route.line().segments();
        Segment first = segments.get(0);
        Segment last = segments.get(segments.size() - 1);
        Side exit = side(from, first.start());
        Side entry = side(to, last.end());
        if (exit == null || entry == null) {
            faults.add("outline: " + i + " does not meet its nodes");
            return;
        }
        if (heading(first) != exit || heading(new Segment(last.end(), last.start())) != entry) {
            faults.add("outline: " + i + " does not run straight from or to its node");
        }
        if (route.link().kind() == Link.Kind.FLOW && last.length() < HEAD - SLACK) {
            faults.add("head: " + i + " has no room for its head: " + last.length());
        }
        doors(i, route, from, to, exit, entry);
    }

    private void doors(int i, Route route, Node from, Node to, Side exit, Side entry) {
        if (isOverloaded(route.link().from()) || isOverloaded(route.link().to())) {
            return;
        }
        boolean fromPentagon = isPentagon(from);
        boolean toPentagon = isPentagon(to);
        if (to.row() > from.row()) {
            if ((!fromPentagon && exit == Side.TOP) || (!toPentagon && entry != Side.TOP)) {
                faults.add("doors: flow " + i + " leaves by " + exit + " and enters by " + entry);
            }
        } else if (to.row() < from.row()) {
            if ((!fromPentagon && !exit.isHorizontal()) || (!toPentagon && !entry.isHorizontal())) {
                faults.add("doors: return " + i + " leaves by " + exit + " and enters by " + entry);
            }
        } else if (route.link().kind() == Link.Kind.TOGETHER
                && isFree(from, to)
                && route.line().bends() > 0) {
            faults.add("doors: together " + i + " is not straight");
        }
    }

    /** Tells whether some node has more lines than its sides can hold, so that no drawing is right. */
    static boolean isOverloaded(Diagram diagram) {
        Inspection inspection =
                new Inspection(diagram, new Routing(List.of(), List.of(), new Demand(List.of(), List.of())));
        return IntStream.range(0, diagram.nodes().size()).anyMatch(inspection::isOverloaded);
    }

    /** Tells whether more lines want the left and right of a rhombus or capsule than can have them. */
    private boolean isOverloaded(int node) {
        Outline outline = diagram.nodes().get(node).outline();
        if (outline != Outline.RHOMBUS && outline != Outline.CAPSULE) {
            return false;
        }
        int sides = 0;
        int returning = 0;
        int below = 0;
        for (Link link : diagram.links()) {
            int rows = diagram.nodes().get(link.to()).row()
                    - diagram.nodes().get(link.from()).row();
            sides += rows == 0 && (link.from() == node || link.to() == node) ? 1 : 0;
            sides += rows < 0 && link.from() == node ? 1 : 0;
            returning = rows < 0 && link.to() == node ? 1 : returning;
            below += rows > 0 && link.from() == node && outline == Outline.RHOMBUS ? 1 : 0;
        }
        return sides + returning + Math.max(0, below - 1) > 2;
    }

    private boolean isFree(Node from, Node to) {
        int low = Math.min(from.lane(), to.lane());
        int high = Math.max(from.lane(), to.lane());
        return diagram.nodes().stream().noneMatch(n -> n.row() == from.row() && n.lane() > low && n.lane() < high);
    }

    private static boolean isPentagon(Node node) {
        return node.outline() == Outline.PENTAGON_DOWN || node.outline() == Outline.PENTAGON_UP;
    }

    /** Returns the side on which the outline may be met at this point, or null. */
    private static Side side(Node node, Point point) {
        for (Side side : Side.values()) {
            Point middle = node.box().middle(side);
            boolean on = side.isHorizontal()
                    ? Math.abs(point.x() - middle.x()) < SLACK
                    : Math.abs(point.y() - middle.y()) < SLACK;
            double off = side.isHorizontal() ? Math.abs(point.y() - middle.y()) : Math.abs(point.x() - middle.x());
            double half =
                    (side.isHorizontal() ? node.box().height() : node.box().width()) / 2;
            double play =
                    switch (node.outline()) {
                        case RECTANGLE -> half - 3;
                        case CAPSULE ->
                            side.isHorizontal() ? 0 : half - node.box().height() / 2;
                        case RHOMBUS -> 0;
                        case PENTAGON_DOWN, PENTAGON_UP -> side.isHorizontal() ? -1 : 0;
                    };
            if (on && off < play + SLACK) {
                return side;
            }
        }
        return null;
    }

    private static Side heading(Segment segment) {
        if (segment.isHorizontal()) {
            return segment.end().x() > segment.start().x() ? Side.RIGHT : Side.LEFT;
        }
        return segment.end().y() > segment.start().y() ? Side.BOTTOM : Side.TOP;
    }

    private void symbols(int i, Route route) {
        List<Segment> segments = route.line().segments();
        for (int s = 0; s < segments.size(); s++) {
            for (int n = 0; n < diagram.nodes().size(); n++) {
                boolean own = (s == 0 && n == route.link().from())
                        || (s == segments.size() - 1 && n == route.link().to());
                Box box = diagram.nodes().get(n).box();
                if (box.grown(own ? -SLACK : SYMBOL_CLEARANCE - SLACK)
                        .overlaps(segments.get(s).bounds().grown(SLACK / 2))) {
                    faults.add("symbol: " + i + " comes too near to node " + n);
                }
            }
        }
    }

    private void rules(int i, Route route) {
        Grid grid = diagram.grid();
        for (Segment segment : route.line().segments()) {
            boolean level = segment.isHorizontal();
            double place = level ? segment.start().y() : segment.start().x();
            for (double rule : level ? grid.rowEdges() : grid.laneEdges()) {
                if (Math.abs(place - rule) < RULE_CLEARANCE - SLACK) {
                    faults.add("rule: " + i + " runs along a rule");
                }
            }
            if (!frame().contains(segment.bounds())) {
                faults.add("frame: " + i + " leaves the table");
            }
        }
    }

    private Box frame() {
        List<Double> xs = diagram.grid().laneEdges();
        List<Double> ys = diagram.grid().rowEdges();
        return new Box(xs.get(0), ys.get(0), xs.get(xs.size() - 1) - xs.get(0), ys.get(ys.size() - 1) - ys.get(0));
    }

    private void pair(int i, int k) {
        Polyline one = routing.routes().get(i).line();
        Polyline other = routing.routes().get(k).line();
        Link a = diagram.links().get(i);
        Link b = diagram.links().get(k);
        boolean flow = a.kind() == Link.Kind.FLOW && b.kind() == Link.Kind.FLOW;
        List<Point> first = one.points();
        List<Point> second = other.points();
        Point merge = null;
        if (flow && a.to() == b.to()) {
            int[] cut = new int[1];
            merge = commonEnd(first, second, cut);
            if (merge != null) {
                List<Point> whole = first;
                first = before(first, merge, cut[0]);
                second = before(second, merge, cut[0]);
                if (isReturn(a) && isReturn(b) && upright(whole, merge)) {
                    faults.add("merge: returns " + i + " and " + k + " share a corridor");
                }
            }
        } else if (flow && a.from() == b.from() && isPentagon(diagram.nodes().get(a.from()))) {
            List<Point> backwards = reversed(first);
            int[] cut = new int[1];
            merge = commonEnd(backwards, reversed(second), cut);
            if (merge != null) {
                first = before(backwards, merge, cut[0]);
                second = before(reversed(second), merge, cut[0]);
            }
        }
        for (Segment s : segments(first)) {
            for (Segment t : segments(second)) {
                distance(i, k, s, t, merge);
            }
        }
    }

    private boolean isReturn(Link link) {
        return diagram.nodes().get(link.to()).row()
                < diagram.nodes().get(link.from()).row();
    }

    private static boolean upright(List<Point> line, Point merge) {
        boolean on = false;
        for (int p = 1; p < line.size(); p++) {
            Segment segment = new Segment(line.get(p - 1), line.get(p));
            on = on
                    || segment.end().equals(merge)
                    || segment.bounds().grown(SLACK).overlaps(dot(merge));
            if (on && !segment.isHorizontal() && !segment.end().equals(merge)) {
                return true;
            }
        }
        return false;
    }

    private static Box dot(Point point) {
        return Box.around(point, SLACK, SLACK);
    }

    private static List<Point> reversed(List<Point> points) {
        List<Point> backwards = new ArrayList<>(points);
        Collections.reverse(backwards);
        return backwards;
    }

    private static List<Segment> segments(List<Point> points) {
        return points.size() < 2 ? List.of() : new Polyline(points).segments();
    }

    /** Returns where two lines to the same end come together, and counts the corners behind it in {@code cut}. */
    private static Point commonEnd(List<Point> one, List<Point> other, int[] cut) {
        int n = one.size();
        int m = other.size();
        if (!one.get(n - 1).equals(other.get(m - 1))) {
            return null;
        }
        int same = 1;
        while (same < n && same < m && one.get(n - 1 - same).equals(other.get(m - 1 - same))) {
            same++;
        }
        cut[0] = same;
        if (same == n || same == m) {
            return one.get(n - same);
        }
        Segment a = new Segment(one.get(n - same), one.get(n - 1 - same));
        Segment b = new Segment(other.get(m - same), other.get(m - 1 - same));
        if (heading(a) != heading(b)) {
            return one.get(n - same);
        }
        return a.length() < b.length() ? a.end() : b.end();
    }

    private static List<Point> before(List<Point> line, Point merge, int behind) {
        List<Point> rest = new ArrayList<>(line.subList(0, line.size() - behind));
        if (!rest.isEmpty() && !rest.get(rest.size() - 1).equals(merge)) {
            rest.add(merge);
        }
        return rest;
    }

    private void distance(int i, int k, Segment s, Segment t, Point merge) {
        if (s.isHorizontal() == t.isHorizontal()) {
            Box a = s.bounds();
            Box b = t.bounds();
            double apart = s.isHorizontal() ? Math.abs(a.y() - b.y()) : Math.abs(a.x() - b.x());
            double beside = s.isHorizontal()
                    ? Math.min(a.right(), b.right()) - Math.max(a.x(), b.x())
                    : Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
            if (apart < LINE_DISTANCE - SLACK && beside > SLACK) {
                faults.add("share: " + i + " and " + k + " run " + apart + " apart for " + beside);
            }
            return;
        }
        if (!s.bounds().grown(SLACK).overlaps(t.bounds().grown(SLACK))) {
            return;
        }
        boolean proper = inside(s, t) && inside(t, s);
        Point meeting = s.isHorizontal()
                ? new Point(t.start().x(), s.start().y())
                : new Point(s.start().x(), t.start().y());
        if (!proper && !meeting.equals(merge)) {
            faults.add("touch: " + i + " and " + k + " touch at " + meeting);
        }
    }

    /** Tells whether the line of {@code across} passes between the ends of {@code segment}. */
    private static boolean inside(Segment segment, Segment across) {
        Box box = segment.bounds();
        double x = across.start().x();
        double y = across.start().y();
        return segment.isHorizontal()
                ? x > box.x() + SLACK && x < box.right() - SLACK
                : y > box.y() + SLACK && y < box.bottom() - SLACK;
    }

    private void label(int i, Route route) {
        if (route.label().isPresent() != route.link().isLabelled()) {
            faults.add("label: " + i + " is missing or not wanted");
        }
        if (route.label().isEmpty()) {
            return;
        }
        Box label = route.label().get();
        if (route.link().labels().stream()
                .noneMatch(size -> Math.abs(label.width() - size.width()) < SLACK
                        && Math.abs(label.height() - size.height()) < SLACK)) {
            faults.add("label: " + i + " has another size");
        }
        if (!frame().contains(label)) {
            faults.add("label: " + i + " is outside the table");
        }
        Box grown = label.grown(LABEL_CLEARANCE);
        for (int k = 0; k < routing.routes().size(); k++) {
            Route other = routing.routes().get(k);
            if (other.line().segments().stream()
                    .anyMatch(s -> s.bounds().grown(SLACK).overlaps(grown))) {
                faults.add("label: " + i + " lies on line " + k);
            }
            if (k > i && other.label().isPresent() && other.label().get().overlaps(grown)) {
                faults.add("label: " + i + " lies on label " + k);
            }
        }
        if (diagram.grid().laneEdges().stream().anyMatch(x -> grown.x() < x && x < grown.right())
                || diagram.grid().rowEdges().stream().anyMatch(y -> grown.y() < y && y < grown.bottom())) {
            faults.add("label: " + i + " lies on a rule");
        }
        for (Node node : diagram.nodes()) {
            if (touches(node, grown)) {
                faults.add("label: " + i + " lies on a symbol");
            }
        }
        Box first = route.line().segments().get(0).bounds();
        if (!first.grown(10).overlaps(label)) {
            faults.add("label: " + i + " is far from its exit");
        }
    }

    private static boolean touches(Node node, Box box) {
        if (node.outline() != Outline.RHOMBUS) {
            return node.box().overlaps(box);
        }
        Point c = node.box().centre();
        double dx = Math.max(0, Math.max(box.x() - c.x(), c.x() - box.right()));
        double dy = Math.max(0, Math.max(box.y() - c.y(), c.y() - box.bottom()));
        return 2 * dx / node.box().width() + 2 * dy / node.box().height() < 1;
    }
}
