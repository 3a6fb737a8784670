package id.sop.importing.pdf;

import id.sop.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/** The path that is being drawn. */
final class PathTrace {
    private static final int CURVE_STRETCHES = 4;

    private final Budget budget;
    private final List<Outline> outlines = new ArrayList<>();
    private List<Point> points = new ArrayList<>();
    private boolean curved;

    PathTrace(Budget budget) {
        this.budget = budget;
    }

    void moveTo(Point point) throws Budget.Exceeded {
        end(false);
        add(point);
    }

    void lineTo(Point point) throws Budget.Exceeded {
        add(point);
    }

    void curveTo(Point first, Point second, Point end) throws Budget.Exceeded {
        Point start = points.isEmpty() ? first : points.get(points.size() - 1);
        for (int i = 1; i <= CURVE_STRETCHES; i++) {
            double t = i / (double) CURVE_STRETCHES;
            double s = 1 - t;
            add(new Point(
                    s * s * s * start.x()
                            + 3 * s * s * t * first.x()
                            + 3 * s * t * t * second.x()
                            + t * t * t * end.x(),
                    s * s * s * start.y()
                            + 3 * s * s * t * first.y()
                            + 3 * s * t * t * second.y()
                            + t * t * t * end.y()));
        }
        curved = true;
    }

    void close() throws Budget.Exceeded {
        Point start = points.isEmpty() ? null : points.get(0);
        end(true);
        if (start != null) {
            points.add(start);
        }
    }

    private void add(Point point) throws Budget.Exceeded {
        budget.point();
        points.add(point);
    }

    private void end(boolean closed) {
        if (points.size() > 1) {
            outlines.add(new Outline(points, closed, curved));
        }
        points = new ArrayList<>();
        curved = false;
    }

    /** Returns what was drawn so far. */
    List<Outline> drawn() {
        end(false);
        return List.copyOf(outlines);
    }

    /** Returns what was drawn, and begins anew. */
    List<Outline> taken() {
        List<Outline> all = drawn();
        outlines.clear();
        return all;
    }
}
