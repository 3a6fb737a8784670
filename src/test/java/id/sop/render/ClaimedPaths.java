package id.sop.render;

import id.sop.drawing.SheetGeometry;
import id.sop.drawing.Symbol;
import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.geometry.Polyline;
import id.sop.geometry.Segment;
import id.sop.testing.Painting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The paths that the painter must have traced for what a geometry claims. */
final class ClaimedPaths {
    /** Of the layout engine's steps and of numbers in the file. */
    static final double TOLERANCE = 0.03;

    private static final double HEAD_LENGTH = 5.5;
    private static final double HEAD_WIDTH = 4.4;

    private ClaimedPaths() {}

    /** Returns the outline of a symbol. */
    static Predicate<Painting.Trace> outline(Symbol symbol) {
        Box box = symbol.box();
        Point[] corners = corners(symbol);
        return corners.length == 0
                ? trace -> trace.operators()
                                        .chars()
                                        .filter(operator -> operator == 'c')
                                        .count()
                                == 4
                        && trace.operators().endsWith("h")
                        && same(trace.bounds(), box)
                : trace -> trace.operators().equals("m" + "l".repeat(corners.length - 1) + "h")
                        && same(trace.points(), List.of(corners));
    }

    /** Returns the corners of the outline of a symbol, in the order in which they are joined; none of a capsule. */
    static Point[] corners(Symbol symbol) {
        Box box = symbol.box();
        double x = box.centre().x();
        double y = box.centre().y();
        double point = 0.36 * box.height();
        return switch (symbol.shape()) {
            case CAPSULE -> new Point[0];
            case RECTANGLE ->
                new Point[] {
                    new Point(box.x(), box.y()),
                    new Point(box.right(), box.y()),
                    new Point(box.right(), box.bottom()),
                    new Point(box.x(), box.bottom())
                };
            case RHOMBUS ->
                new Point[] {
                    new Point(x, box.y()), new Point(box.right(), y), new Point(x, box.bottom()), new Point(box.x(), y)
                };
            case PENTAGON_DOWN ->
                new Point[] {
                    new Point(box.x(), box.y()),
                    new Point(box.right(), box.y()),
                    new Point(box.right(), box.bottom() - point),
                    new Point(x, box.bottom()),
                    new Point(box.x(), box.bottom() - point)
                };
            case PENTAGON_UP ->
                new Point[] {
                    new Point(x, box.y()),
                    new Point(box.right(), box.y() + point),
                    new Point(box.right(), box.bottom()),
                    new Point(box.x(), box.bottom()),
                    new Point(box.x(), box.y() + point)
                };
        };
    }

    /** Returns the course of a line. */
    static Predicate<Painting.Trace> course(SheetGeometry.Line line) {
        List<Point> points = new ArrayList<>(line.arrow().line().points());
        for (Polyline headed : headed(line)) {
            // The line ends inside its head.
            Segment last = last(headed);
            double hidden = Math.min(HEAD_LENGTH / 2, last.length() / 2) / last.length();
            Point tip = last.end();
            points.set(
                    points.indexOf(tip),
                    new Point(
                            tip.x() - hidden * (tip.x() - last.start().x()),
                            tip.y() - hidden * (tip.y() - last.start().y())));
        }
        return trace -> trace.operators().equals("m" + "l".repeat(points.size() - 1)) && same(trace.points(), points);
    }

    /** Returns the courses of a line that end in a head: its own, where it has one, and that backwards where it has two. */
    static List<Polyline> headed(SheetGeometry.Line line) {
        Polyline course = line.arrow().line();
        return switch (line.arrow().stroke()) {
            case HEAD -> List.of(course);
            case BOTH_HEADS -> List.of(course, course.reversed());
            case PLAIN, DASHED -> List.of();
        };
    }

    /** Tells whether a path is the head at the end of a course. */
    static boolean isHead(Polyline course, Painting.Trace trace) {
        Segment last = last(course);
        Point tip = last.end();
        double x = Math.signum(tip.x() - last.start().x());
        double y = Math.signum(tip.y() - last.start().y());
        Point base = new Point(tip.x() - HEAD_LENGTH * x, tip.y() - HEAD_LENGTH * y);
        double half = HEAD_WIDTH / 2;
        return same(
                trace.points(),
                List.of(
                        tip,
                        new Point(base.x() - half * y, base.y() + half * x),
                        new Point(base.x() + half * y, base.y() - half * x)));
    }

    private static Segment last(Polyline course) {
        return course.segments().get(course.segments().size() - 1);
    }

    private static boolean same(List<Point> some, List<Point> others) {
        for (int i = 0; i < others.size(); i++) {
            if (some.size() != others.size()
                    || Math.abs(some.get(i).x() - others.get(i).x()) > TOLERANCE
                    || Math.abs(some.get(i).y() - others.get(i).y()) > TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Box one, Box other) {
        return same(
                List.of(new Point(one.x(), one.y()), new Point(one.right(), one.bottom())),
                List.of(new Point(other.x(), other.y()), new Point(other.right(), other.bottom())));
    }
}
