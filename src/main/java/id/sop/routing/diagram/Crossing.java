package id.sop.routing.diagram;

import id.sop.geometry.Point;
import id.sop.geometry.Polyline;
import id.sop.geometry.Segment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A place where two lines cross, which happens only where no path avoids it.
 *
 * @param first index of one line
 * @param second index of another line, greater than {@code first}
 * @param place where they meet
 */
public record Crossing(int first, int second, Point place) {
    /** Finds all places where two of the lines cross; a place that merged lines share is named once. */
    public static List<Crossing> among(List<Polyline> lines) {
        List<List<Segment>> segments = lines.stream().map(Polyline::segments).toList();
        List<Crossing> crossings = new ArrayList<>();
        Set<Point> known = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            for (int k = i + 1; k < lines.size(); k++) {
                for (Segment a : segments.get(i)) {
                    for (Segment b : segments.get(k)) {
                        if (cross(a, b) && known.add(meeting(a, b))) {
                            crossings.add(new Crossing(i, k, meeting(a, b)));
                        }
                    }
                }
            }
        }
        return crossings;
    }

    private static Point meeting(Segment a, Segment b) {
        return a.isHorizontal()
                ? new Point(b.start().x(), a.start().y())
                : new Point(a.start().x(), b.start().y());
    }

    private static boolean cross(Segment a, Segment b) {
        if (a.isHorizontal() == b.isHorizontal()) {
            return false;
        }
        Segment level = a.isHorizontal() ? a : b;
        Segment upright = a.isHorizontal() ? b : a;
        double x = upright.start().x();
        double y = level.start().y();
        return Math.min(level.start().x(), level.end().x()) < x
                && x < Math.max(level.start().x(), level.end().x())
                && Math.min(upright.start().y(), upright.end().y()) < y
                && y < Math.max(upright.start().y(), upright.end().y());
    }
}
