package id.sop.routing;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.geometry.Polyline;
import id.sop.geometry.Segment;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.DiagramNode;
import id.sop.routing.diagram.Link;
import id.sop.routing.diagram.NodeShape;
import id.sop.routing.diagram.Routing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What must hold between two lines of a routed diagram: apart, unless they merge, and meeting only where they cross. */
final class PairInspection {
    private static final double SLACK = Inspection.SLACK;
    private static final double DISTANCE = 2.7;

    private final Diagram diagram;
    private final Routing routing;
    private final List<String> faults = new ArrayList<>();

    private PairInspection(Diagram diagram, Routing routing) {
        this.diagram = diagram;
        this.routing = routing;
    }

    /** Returns what is wrong between the lines of two links, in words. */
    static List<String> faults(Diagram diagram, Routing routing, int one, int other) {
        PairInspection inspection = new PairInspection(diagram, routing);
        inspection.inspect(one, other);
        return inspection.faults;
    }

    private void inspect(int i, int k) {
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
                if (diagram.isReturn(a)
                        && diagram.isReturn(b)
                        && upright(whole, merge)
                        && !isBelowConnector(a, whole, merge)) {
                    faults.add("merge: returns " + i + " and " + k + " share a corridor");
                }
            }
        } else if (flow && a.from() == b.from() && diagram.sharesTrunk(a) && diagram.sharesTrunk(b)) {
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

    /** Tells whether lines meet on their last way, right below the connector by which returns leave a page: it points up. */
    private boolean isBelowConnector(Link link, List<Point> line, Point merge) {
        DiagramNode to = diagram.to(link);
        if (to.shape() != NodeShape.PENTAGON_UP) {
            return false;
        }
        List<Double> rows = diagram.grid().rowEdges();
        double middle = (rows.get(to.row() + 1) + rows.get(to.row() + 2)) / 2;
        Segment last = new Segment(line.get(line.size() - 2), line.get(line.size() - 1));
        return last.bounds().grown(SLACK).overlaps(dot(merge)) && merge.y() < middle;
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
        if (a.heading() != b.heading()) {
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
            if (apart < DISTANCE - SLACK && beside > SLACK) {
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
}
