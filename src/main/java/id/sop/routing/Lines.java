package id.sop.routing;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.geometry.Polyline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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
        List<Run> way = runs.way(course);
        Course last = runs.last(course);
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
        points.add(door(end, way.get(way.size() - 1), last.direction(last.edges().length - 1) ^ 2));
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
}
