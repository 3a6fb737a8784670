package id.sop.importing.pdf;

import id.sop.geometry.Point;
import java.util.List;

/** A drawn line that is no rule: its corners, and whether heads stand at its ends. */
record Line(List<Point> points, boolean headAtStart, boolean headAtEnd, boolean dashed) {
    /** Takes a copy of the points. */
    Line {
        points = List.copyOf(points);
    }

    static Line of(List<Point> points, boolean dashed) {
        return new Line(points, false, false, dashed);
    }

    Point start() {
        return points.get(0);
    }

    Point end() {
        return points.get(points.size() - 1);
    }
}
