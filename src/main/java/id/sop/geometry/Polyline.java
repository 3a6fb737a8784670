package id.sop.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A line of horizontal and vertical segments, each at a right angle to the one before.
 *
 * @param points the corners in order, at least two
 */
public record Polyline(List<Point> points) {
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

    public int bends() {
        return points.size() - 2;
    }

    public double length() {
        return segments().stream().mapToDouble(Segment::length).sum();
    }
}
