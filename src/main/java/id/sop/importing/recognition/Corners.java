package id.sop.importing.recognition;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/** The corners of a line on its way from one symbol to another one. */
final class Corners {
    /** In points: a place that is no farther from a piece of line lies on it. */
    private static final double ON = 0.5;

    /** In points: as far as a line goes straight on from a symbol before it turns. */
    private static final double STUB = 6;

    private Corners() {}

    static List<Point> joined(List<Point> one, List<Point> two) {
        List<Point> both = new ArrayList<>(one);
        both.addAll(two);
        return both;
    }

    /** Returns a way without its detours: where several strokes lie on one another, it may have gone to and fro on them. */
    static List<Point> straight(List<Point> way) {
        List<Point> straight = new ArrayList<>();
        for (Point point : way) {
            int kept = straight.size();
            for (int i = 1; i < straight.size() && kept == straight.size(); i++) {
                Point a = straight.get(i - 1);
                Point b = straight.get(i);
                double part = DrawnLine.part(a, b, point);
                Point foot = new Point(a.x() + part * (b.x() - a.x()), a.y() + part * (b.y() - a.y()));
                kept = DrawnLine.distance(foot, point) <= ON ? i : kept;
            }
            straight.subList(kept, straight.size()).clear();
            if (straight.isEmpty() || DrawnLine.distance(straight.get(straight.size() - 1), point) > ON) {
                straight.add(point);
            }
        }
        if (straight.size() == 1) {
            straight.add(way.get(way.size() - 1));
        }
        return straight;
    }

    /**
     * Returns the way that somebody would have drawn where a program has laid it anew, so that it runs along the side at which it
     * leaves or reaches a symbol; else the way itself.
     */
    static List<Point> natural(List<Point> way, Box from, Box to) {
        Point start = way.get(0);
        Point end = way.get(way.size() - 1);
        Point out = off(start, from);
        Point in = off(end, to);
        boolean level = out.y() == start.y();
        boolean upright = in.x() == end.x();
        if (!isLaidAnew(way, from, to)) {
            return way;
        }
        if (level != upright) {
            return between(start, out, in, end, level);
        }
        Point corner = level ? new Point(end.x(), start.y()) : new Point(start.x(), end.y());
        boolean direct = isAhead(start, out, corner) && isAhead(end, in, corner);
        if (direct) {
            return List.of(start, corner, end);
        }
        Point turn = level ? new Point(out.x(), in.y()) : new Point(in.x(), out.y());
        return List.of(start, out, turn, in, end);
    }

    /** Tells whether a way runs along the side at which it leaves or reaches a symbol, as nobody draws it. */
    static boolean isLaidAnew(List<Point> way, Box from, Box to) {
        Point start = way.get(0);
        Point end = way.get(way.size() - 1);
        return runsAlong(start, way.get(1), off(start, from).y() == start.y())
                || runsAlong(end, way.get(way.size() - 2), off(end, to).x() != end.x());
    }

    /**
     * Returns the way between two ends that leave their symbols along the same axis: straight on, across halfway, and straight on; around
     * the symbols where the two do not face one another.
     */
    private static List<Point> between(Point start, Point out, Point in, Point end, boolean level) {
        Point half = new Point((start.x() + end.x()) / 2, (start.y() + end.y()) / 2);
        Point one = level ? new Point(half.x(), start.y()) : new Point(start.x(), half.y());
        Point two = level ? new Point(half.x(), end.y()) : new Point(end.x(), half.y());
        if (isAhead(start, out, one) && isAhead(end, in, two)) {
            return List.of(start, one, two, end);
        }
        Point across = level ? new Point(out.x(), in.y()) : new Point(in.x(), out.y());
        return List.of(start, out, across, in, end);
    }

    private static boolean runsAlong(Point end, Point next, boolean level) {
        return level ? Math.abs(end.x() - next.x()) <= ON : Math.abs(end.y() - next.y()) <= ON;
    }

    private static boolean isAhead(Point end, Point out, Point corner) {
        return (corner.x() - end.x()) * (out.x() - end.x()) + (corner.y() - end.y()) * (out.y() - end.y()) > 0;
    }

    /** Returns a point straight off the side of a box at which a line ends. */
    private static Point off(Point end, Box box) {
        double left = Math.abs(end.x() - box.x());
        double right = Math.abs(end.x() - box.right());
        double top = Math.abs(end.y() - box.y());
        double bottom = Math.abs(end.y() - box.bottom());
        double least = Math.min(Math.min(left, right), Math.min(top, bottom));
        if (least == top || least == bottom) {
            return end.shifted(0, least == top ? -STUB : STUB);
        }
        return end.shifted(least == left ? -STUB : STUB, 0);
    }
}
