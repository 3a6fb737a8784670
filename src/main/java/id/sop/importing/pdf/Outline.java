package id.sop.importing.pdf;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import java.util.List;

/**
 * A piece of a path: its corners, those of curves among them.
 *
 * @param points without the first one once more at the end of a closed one
 */
record Outline(List<Point> points, boolean closed, boolean curved) {
    /** Takes a copy of the points. */
    Outline {
        points = List.copyOf(points);
    }

    Box box() {
        return Points.bounds(points);
    }
}
