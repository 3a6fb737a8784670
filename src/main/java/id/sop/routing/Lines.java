package id.sop.routing;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.geometry.Polyline;
import id.sop.geometry.Segment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns courses whose runs have their places into lines in points. */
final class Lines {
    private final Arrangement arrangement;
    private final Runs runs;

    private Lines(Arrangement arrangement, Runs runs) {
        this.arrangement = arrangement;
        this.runs = runs;
    }

    /** Returns the line of every link, in their order. */
    static List<Polyline> draw(Arrangement arrangement, Runs runs) {
        Lines lines = new Lines(arrangement, runs);
        List<Polyline> drawn = new ArrayList<>();
        for (int i = 0; i < arrangement.courses.length; i++) {
            Course course = arrangement.courses[i];
            drawn.add(course == null ? lines.plain(i) : lines.line(course));
        }
        return drawn;
    }

    private Polyline line(Course course) {
        Diagram diagram = arrangement.lattice.diagram;
        List<Run> way = new ArrayList<>();
        Course part = course;
        int index = 0;
        while (true) {
            for (int i = index; i < part.edges().length; i++) {
                Run run = runs.of[part.link()][i];
                if (way.isEmpty() || way.get(way.size() - 1) != run) {
                    way.add(run);
                }
            }
            if (part.host() < 0) {
                break;
            }
            index = part.hostIndex();
            part = arrangement.courses[part.host()];
        }
        Link link = diagram.links().get(course.link());
        Box start =
                diagram.nodes().get(course.reversed() ? link.to() : link.from()).box();
        Box end =
                diagram.nodes().get(course.reversed() ? link.from() : link.to()).box();
        List<Point> points = new ArrayList<>();
        points.add(door(start, way.get(0), course.direction(0)));
        for (int i = 1; i < way.size(); i++) {
            Run one = way.get(i - 1);
            Run next = way.get(i);
            points.add(one.upright ? new Point(one.place, next.place) : new Point(next.place, one.place));
        }
        points.add(door(end, way.get(way.size() - 1), part.direction(part.edges().length - 1) ^ 2));
        if (course.reversed()) {
            Collections.reverse(points);
        }
        return Polyline.through(points);
    }

    private static Point door(Box box, Run run, int side) {
        return switch (side) {
            case 0 -> new Point(run.place, box.y());
            case 1 -> new Point(box.right(), run.place);
            case 2 -> new Point(run.place, box.bottom());
            default -> new Point(box.x(), run.place);
        };
    }

    /** Returns a line with one bend for a link that found no course. */
    private Polyline plain(int index) {
        Link link = arrangement.lattice.diagram.links().get(index);
        Point from = arrangement.lattice.diagram.nodes().get(link.from()).box().centre();
        Point to = arrangement.lattice.diagram.nodes().get(link.to()).box().centre();
        return Polyline.through(List.of(from, new Point(to.x(), from.y()), to));
    }

    /** Finds all places where two of the lines cross. */
    static List<Crossing> crossings(List<Polyline> lines) {
        List<List<Segment>> segments = lines.stream().map(Polyline::segments).toList();
        List<Crossing> crossings = new ArrayList<>();
        Set<Point> known = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            for (int k = i + 1; k < lines.size(); k++) {
                for (Segment a : segments.get(i)) {
                    for (Segment b : segments.get(k)) {
                        if (cross(a, b) && known.add(meeting(a, b))) {
                            crossings.add(new Crossing(i, k, meeting(a, b)));
                        }
                    }
                }
            }
        }
        return crossings;
    }

    private static Point meeting(Segment a, Segment b) {
        return a.isHorizontal()
                ? new Point(b.start().x(), a.start().y())
                : new Point(a.start().x(), b.start().y());
    }

    private static boolean cross(Segment a, Segment b) {
        if (a.isHorizontal() == b.isHorizontal()) {
            return false;
        }
        Segment level = a.isHorizontal() ? a : b;
        Segment upright = a.isHorizontal() ? b : a;
        double x = upright.start().x();
        double y = level.start().y();
        return Math.min(level.start().x(), level.end().x()) < x
                && x < Math.max(level.start().x(), level.end().x())
                && Math.min(upright.start().y(), upright.end().y()) < y
                && y < Math.max(upright.start().y(), upright.end().y());
    }
}
