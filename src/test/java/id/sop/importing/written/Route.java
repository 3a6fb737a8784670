package id.sop.importing.written;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line as the connectors of Office say it: a shape in a box, turned and flipped.
 *
 * @param preset its name in DrawingML
 * @param seen its bounds on the page
 * @param own its bounds before it is turned
 * @param turn in degrees, clockwise
 * @param adjustments where it bends, in parts of the box
 */
record Route(String preset, Box seen, Box own, int turn, boolean flipH, boolean flipV, List<Double> adjustments) {
    /** What has no width has so much, in points. */
    private static final double LEAST = 1;

    Route {
        adjustments = List.copyOf(adjustments);
    }

    /** Returns the connector with some corners; nothing if it had to bend too often. */
    static Optional<Route> of(List<Point> points) {
        int bends = points.size() - 2;
        if (bends > 4) {
            return Optional.empty();
        }
        Point start = points.get(0);
        Point end = points.get(points.size() - 1);
        if (bends == 0) {
            Box box = box(start, end);
            return Optional.of(
                    new Route("straightConnector1", box, box, 0, end.x() < start.x(), end.y() < start.y(), List.of()));
        }
        boolean down = points.get(1).x() == start.x();
        double dx = side(start.x(), end.x());
        double dy = side(start.y(), end.y());
        Box seen = box(start, new Point(start.x() + dx, start.y() + dy));
        List<Double> adjustments = new ArrayList<>();
        for (int i = 1; i < bends; i++) {
            Point corner = points.get(i % 2 == 1 ? i : i + 1);
            boolean across = (i % 2 == 1) != down;
            adjustments.add(across ? (corner.x() - start.x()) / dx : (corner.y() - start.y()) / dy);
        }
        String preset = "bentConnector" + (bends + 1);
        if (!down) {
            return Optional.of(new Route(preset, seen, seen, 0, dx < 0, dy < 0, adjustments));
        }
        Box own = Box.around(seen.centre(), seen.height(), seen.width());
        boolean left = dx < 0;
        boolean up = dy < 0;
        return Optional.of(
                left == up
                        ? new Route(preset, seen, own, 270, !up && !left, up && left, adjustments)
                        : new Route(preset, seen, own, up ? 270 : 90, false, false, adjustments));
    }

    private static double side(double from, double to) {
        return Math.abs(to - from) < LEAST ? LEAST : to - from;
    }

    private static Box box(Point one, Point two) {
        return new Box(
                Math.min(one.x(), two.x()),
                Math.min(one.y(), two.y()),
                Math.abs(one.x() - two.x()),
                Math.abs(one.y() - two.y()));
    }
}
