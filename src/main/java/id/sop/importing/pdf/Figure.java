package id.sop.importing.pdf;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.importing.page.Shape;
import java.util.List;

/**
 * A closed outline that was drawn.
 *
 * @param corners of it
 * @param curved whether some of them stand for curves
 * @param lined whether its line was drawn; else it is only an area of a colour
 */
record Figure(List<Point> corners, boolean curved, boolean lined, boolean dashed) {
    /** How far corners may be from where they should be, as a part of the smaller side of the shape. */
    private static final double SLOPPINESS = 0.14;

    /** How much of the smaller side the rounding takes off the way to a corner, at least. */
    private static final double ROUNDING = 0.045;

    /** Takes a copy of the corners. */
    Figure {
        corners = List.copyOf(corners);
    }

    static Figure of(List<Point> outline, boolean curved, boolean lined, boolean dashed) {
        Box box = Points.bounds(outline);
        double tolerance = Math.max(0.25, 0.02 * Math.min(box.width(), box.height()));
        return new Figure(Points.corners(outline, tolerance), curved, lined, dashed);
    }

    Box box() {
        return Points.bounds(corners);
    }

    /** Returns the kind of symbol that it is. */
    Shape shape() {
        Box box = box();
        double small = Math.min(box.width(), box.height());
        double slop = Math.max(0.8, SLOPPINESS * small);
        double fullness = Points.area(corners) / (box.width() * box.height());
        int inCorners = 0;
        double nearest = Double.POSITIVE_INFINITY;
        for (Point corner : boxCorners(box)) {
            double distance = edgeDistance(corner);
            nearest = Math.min(nearest, distance);
            inCorners += distance <= slop / 2 && near(corner, slop) ? 1 : 0;
        }
        int inMiddles =
                (int) middles(box).stream().filter(middle -> near(middle, slop)).count();
        if (corners.size() <= 6 && inCorners == 4 && fullness > 0.9) {
            return Shape.BOX;
        }
        if (corners.size() <= 6 && inMiddles == 4 && fullness < 0.62) {
            return Shape.RHOMBUS;
        }
        if (corners.size() == 5 && inCorners == 2 && inMiddles >= 1 && fullness < 0.97) {
            return Shape.PENTAGON;
        }
        if (corners.size() > 6 && fullness > 0.74 && nearest > ROUNDING * small) {
            return Shape.CAPSULE;
        }
        return corners.size() > 6 && fullness > 0.93 ? Shape.BOX : Shape.OTHER;
    }

    private boolean near(Point place, double slop) {
        return corners.stream().anyMatch(corner -> Points.distance(corner, place) <= slop);
    }

    /** Tells whether a place is inside its outline. */
    boolean holds(Point place) {
        boolean inside = false;
        for (int i = 0; i < corners.size(); i++) {
            Point one = corners.get(i);
            Point other = corners.get((i + 1) % corners.size());
            boolean passes = one.y() > place.y() != other.y() > place.y();
            if (passes && place.x() < one.x() + (other.x() - one.x()) * (place.y() - one.y()) / (other.y() - one.y())) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** Returns how far a place is from its outline. */
    double edgeDistance(Point place) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < corners.size(); i++) {
            least = Math.min(least, Points.distance(place, corners.get(i), corners.get((i + 1) % corners.size())));
        }
        return least;
    }

    private static List<Point> boxCorners(Box box) {
        return List.of(
                new Point(box.x(), box.y()),
                new Point(box.right(), box.y()),
                new Point(box.right(), box.bottom()),
                new Point(box.x(), box.bottom()));
    }

    private static List<Point> middles(Box box) {
        Point centre = box.centre();
        return List.of(
                new Point(centre.x(), box.y()),
                new Point(box.right(), centre.y()),
                new Point(centre.x(), box.bottom()),
                new Point(box.x(), centre.y()));
    }
}
