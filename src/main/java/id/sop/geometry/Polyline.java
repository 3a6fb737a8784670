package id.sop.geometry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A line of horizontal and vertical segments, each at a right angle to the one before.
 *
 * @param points the corners in order, at least two
 */
public record Polyline(List<Point> points) {
    /** A piece that is shorter is none. */
    private static final double ROUNDING = 1e-6;

    /** Rejects lines with slanted or empty segments. */
    public Polyline {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("a line has at least two points");
        }
    }

    /** Returns the line through the given places, without repeated ones and without corners that turn nowhere. */
    public static Polyline through(List<Point> places) {
        List<Point> corners = new ArrayList<>();
        for (Point place : places) {
            if (!corners.isEmpty() && corners.get(corners.size() - 1).equals(place)) {
                continue;
            }
            if (corners.size() >= 2) {
                Point before = corners.get(corners.size() - 2);
                Point last = corners.get(corners.size() - 1);
                boolean straight = (before.x() == last.x() && last.x() == place.x())
                        || (before.y() == last.y() && last.y() == place.y());
                if (straight) {
                    corners.remove(corners.size() - 1);
                }
            }
            corners.add(place);
        }
        return new Polyline(corners);
    }

    public Point start() {
        return points.get(0);
    }

    public Point end() {
        return points.get(points.size() - 1);
    }

    public List<Segment> segments() {
        return IntStream.range(1, points.size())
                .mapToObj(i -> new Segment(points.get(i - 1), points.get(i)))
                .toList();
    }

    /** Returns the same line, run the other way. */
    public Polyline reversed() {
        List<Point> backwards = new ArrayList<>(points);
        Collections.reverse(backwards);
        return new Polyline(backwards);
    }

    /** Returns how far this line and another one run on one another from their common start; 0 if they start elsewhere. */
    public double shared(Polyline other) {
        double shared = 0;
        for (int i = 1; i < Math.min(points.size(), other.points.size()); i++) {
            if (!points.get(i - 1).equals(other.points.get(i - 1))) {
                return shared;
            }
            Segment own = new Segment(points.get(i - 1), points.get(i));
            Segment its = new Segment(other.points.get(i - 1), other.points.get(i));
            if (own.heading() != its.heading()) {
                return shared;
            }
            shared += Math.min(own.length(), its.length());
        }
        return shared;
    }

    /**
     * Returns the pieces of this line behind some part of it.
     *
     * @param length of that part, less than that of the line
     */
    public List<Segment> after(double length) {
        List<Segment> rest = new ArrayList<>();
        double passed = 0;
        for (Segment segment : segments()) {
            double cut = Math.max(0, length - passed);
            if (cut < segment.length() - ROUNDING) {
                double part = cut / segment.length();
                Point start = segment.start()
                        .shifted(
                                part * (segment.end().x() - segment.start().x()),
                                part * (segment.end().y() - segment.start().y()));
                rest.add(cut == 0 ? segment : new Segment(start, segment.end()));
            }
            passed += segment.length();
        }
        return rest;
    }

    public int bends() {
        return points.size() - 2;
    }

    public double length() {
        return segments().stream().mapToDouble(Segment::length).sum();
    }
}
