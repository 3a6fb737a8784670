package id.sop.importing.recognition;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.importing.page.Stroke;
import java.util.ArrayList;
import java.util.List;

/** A stroke with lengths along it: positions on it are counted in points from its start. */
final class DrawnLine {
    private final Stroke stroke;
    private final List<Point> points;
    private final double[] lengths;

    DrawnLine(Stroke stroke) {
        this.stroke = stroke;
        this.points = stroke.points();
        this.lengths = new double[points.size()];
        for (int i = 1; i < points.size(); i++) {
            lengths[i] = lengths[i - 1] + distance(points.get(i - 1), points.get(i));
        }
    }

    /** A position on a line, and how far it is from where it was looked for. */
    record Nearest(double distance, double position) {}

    Stroke stroke() {
        return stroke;
    }

    double length() {
        return lengths[lengths.length - 1];
    }

    /** Returns where it begins (0) or ends (1). */
    Point end(int end) {
        return end == 0 ? points.get(0) : points.get(points.size() - 1);
    }

    double position(int end) {
        return end == 0 ? 0 : length();
    }

    boolean headed(int end) {
        return end == 0 ? stroke.headAtStart() : stroke.headAtEnd();
    }

    /** Returns a point from which an end is reached straight on. */
    Point before(int end) {
        return end == 0 ? points.get(1) : points.get(points.size() - 2);
    }

    /** Returns the position that is nearest to a point. */
    Nearest nearest(Point point) {
        Nearest best = new Nearest(Double.POSITIVE_INFINITY, 0);
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            double part = part(a, b, point);
            Point foot = new Point(a.x() + part * (b.x() - a.x()), a.y() + part * (b.y() - a.y()));
            double distance = distance(foot, point);
            if (distance < best.distance()) {
                best = new Nearest(distance, lengths[i - 1] + part * (lengths[i] - lengths[i - 1]));
            }
        }
        return best;
    }

    /** Returns the corners between two positions, with both, in the order from the one to the other. */
    List<Point> between(double from, double to) {
        List<Point> corners = new ArrayList<>();
        corners.add(at(from));
        if (from <= to) {
            for (int i = 0; i < lengths.length; i++) {
                if (lengths[i] > from && lengths[i] < to) {
                    corners.add(points.get(i));
                }
            }
        } else {
            for (int i = lengths.length - 1; i >= 0; i--) {
                if (lengths[i] < from && lengths[i] > to) {
                    corners.add(points.get(i));
                }
            }
        }
        corners.add(at(to));
        return corners;
    }

    private Point at(double position) {
        for (int i = 1; i < lengths.length; i++) {
            if (position <= lengths[i] && lengths[i] > lengths[i - 1]) {
                double part = (position - lengths[i - 1]) / (lengths[i] - lengths[i - 1]);
                Point a = points.get(i - 1);
                Point b = points.get(i);
                return new Point(a.x() + part * (b.x() - a.x()), a.y() + part * (b.y() - a.y()));
            }
        }
        return points.get(points.size() - 1);
    }

    /** Returns how far along a piece of line a point lies, from 0 to 1. */
    static double part(Point a, Point b, Point point) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double square = dx * dx + dy * dy;
        if (square == 0) {
            return 0;
        }
        return Math.max(0, Math.min(1, ((point.x() - a.x()) * dx + (point.y() - a.y()) * dy) / square));
    }

    static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    /** Returns how far a point is from a box; 0 inside. */
    static double distance(Point point, Box box) {
        double across = Math.max(0, Math.max(box.x() - point.x(), point.x() - box.right()));
        double down = Math.max(0, Math.max(box.y() - point.y(), point.y() - box.bottom()));
        return Math.hypot(across, down);
    }
}
