package id.sop.importing.pdf;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/** Arithmetic of points in a row. */
final class Points {
    /** Looking back at more points would let a line of very many cost too much. */
    private static final int MOST_SKIPPED = 60;

    private Points() {}

    static double distance(Point one, Point other) {
        return StrictMath.hypot(one.x() - other.x(), one.y() - other.y());
    }

    static Point middle(Point one, Point other) {
        return new Point((one.x() + other.x()) / 2, (one.y() + other.y()) / 2);
    }

    /** Returns how far a point is from a stretch. */
    static double distance(Point point, Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = dx * dx + dy * dy;
        double part = length == 0 ? 0 : ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / length;
        double held = Math.max(0, Math.min(1, part));
        return distance(point, from.shifted(held * dx, held * dy));
    }

    static Box bounds(List<Point> points) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point point : points) {
            left = Math.min(left, point.x());
            right = Math.max(right, point.x());
            top = Math.min(top, point.y());
            bottom = Math.max(bottom, point.y());
        }
        return new Box(left, top, right - left, bottom - top);
    }

    static double length(List<Point> points) {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += distance(points.get(i - 1), points.get(i));
        }
        return length;
    }

    /** Returns the corners of an open line: points that lie on the way between the corners are left out. */
    static List<Point> straightened(List<Point> points, double tolerance) {
        List<Point> kept = new ArrayList<>();
        kept.add(points.get(0));
        int corner = 0;
        for (int i = 1; i < points.size(); i++) {
            boolean last = i == points.size() - 1;
            if (last || i - corner >= MOST_SKIPPED || !isStraight(points, corner, i + 1, tolerance)) {
                if (distance(kept.get(kept.size() - 1), points.get(i)) >= tolerance / 2) {
                    kept.add(points.get(i));
                }
                corner = i;
            }
        }
        return kept;
    }

    private static boolean isStraight(List<Point> points, int from, int to, double tolerance) {
        for (int i = from + 1; i < to; i++) {
            if (distance(points.get(i), points.get(from), points.get(to)) >= tolerance) {
                return false;
            }
        }
        return true;
    }

    /** Returns a line of which the stretches are level or upright that were so but for a tolerance. */
    static List<Point> squared(List<Point> line, double tolerance) {
        List<Point> squared = new ArrayList<>(line);
        for (int i = 0; i + 1 < squared.size(); i++) {
            Point from = squared.get(i);
            Point to = squared.get(i + 1);
            double across = Math.abs(from.x() - to.x());
            double down = Math.abs(from.y() - to.y());
            if (Math.min(across, down) <= tolerance && Math.max(across, down) > 3 * Math.min(across, down)) {
                Point middle = middle(from, to);
                squared.set(i, across < down ? new Point(middle.x(), from.y()) : new Point(from.x(), middle.y()));
                squared.set(i + 1, across < down ? new Point(middle.x(), to.y()) : new Point(to.x(), middle.y()));
            }
        }
        return squared;
    }

    /** Returns the corners of a closed line. */
    static List<Point> corners(List<Point> closed, double tolerance) {
        List<Point> kept = straightened(closed, tolerance);
        while (kept.size() > 2 && distance(kept.get(0), kept.get(kept.size() - 1)) < tolerance / 2) {
            kept.remove(kept.size() - 1);
        }
        while (kept.size() > 3
                && distance(kept.get(kept.size() - 1), kept.get(kept.size() - 2), kept.get(0)) < tolerance) {
            kept.remove(kept.size() - 1);
        }
        while (kept.size() > 3 && distance(kept.get(0), kept.get(kept.size() - 1), kept.get(1)) < tolerance) {
            kept.remove(0);
        }
        return kept;
    }

    /** Returns the area that a closed line holds. */
    static double area(List<Point> closed) {
        double twice = 0;
        for (int i = 0; i < closed.size(); i++) {
            Point here = closed.get(i);
            Point next = closed.get((i + 1) % closed.size());
            twice += here.x() * next.y() - next.x() * here.y();
        }
        return Math.abs(twice) / 2;
    }
}
