package id.sop.importing.pdf;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import java.util.List;

/**
 * A straight upright or level line, as rules of tables are, and many arrows.
 *
 * @param level whether it runs across the page
 * @param at its y if it is level, else its x
 * @param from its smaller end
 * @param to its larger end
 * @param width in points
 * @param filled whether it was painted as a narrow area, as most programs paint rules
 */
record Bar(boolean level, double at, double from, double to, double width, boolean filled, boolean dashed) {
    static Bar of(Box box, boolean dashed) {
        boolean level = box.width() >= box.height();
        Point centre = box.centre();
        return level
                ? new Bar(true, centre.y(), box.x(), box.right(), box.height(), true, dashed)
                : new Bar(false, centre.x(), box.y(), box.bottom(), box.width(), true, dashed);
    }

    double length() {
        return to - from;
    }

    Point start() {
        return level ? new Point(from, at) : new Point(at, from);
    }

    Point end() {
        return level ? new Point(to, at) : new Point(at, to);
    }

    List<Point> points() {
        return List.of(start(), end());
    }

    /** Tells whether it reaches over a coordinate along it. */
    boolean covers(double along, double tolerance) {
        return from - tolerance <= along && along <= to + tolerance;
    }

    Bar between(double start, double end) {
        return new Bar(level, at, start, end, width, filled, dashed);
    }
}
