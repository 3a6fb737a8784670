package id.sop.importing.pdf;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import java.util.List;

/**
 * An arrowhead.
 *
 * @param corners its corners; {@code tip} is the one where it points to
 */
record Head(List<Point> corners, int tip) {
    /** The largest heads that programs offer, at usual widths of lines. */
    static final double LARGEST = 18;

    /** What is smaller is a part of a letter or a drawing, but for heads of a flow that was pasted at a smaller scale. */
    static final double SMALLEST = 2;

    /** What is smaller is none in any case. */
    static final double LEAST = 1.2;

    /** Makes a head of three corners whose tip is the one opposite to the side that differs most from the other two. */
    static Head of(List<Point> corners) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < 3; i++) {
            double one = Points.distance(corners.get(i), corners.get((i + 1) % 3));
            double other = Points.distance(corners.get(i), corners.get((i + 2) % 3));
            double difference = Math.abs(one - other) / Math.max(one, other);
            if (difference < least) {
                least = difference;
                best = i;
            }
        }
        return new Head(corners, best);
    }

    /** Returns the head that an area is; null if it is none: a triangle, or one with a notch at its base. */
    static Head among(List<Point> corners) {
        if (corners.size() == 3) {
            return of(corners);
        }
        for (int notch = 0; corners.size() == 4 && notch < 4; notch++) {
            List<Point> wings =
                    List.of(corners.get((notch + 2) % 4), corners.get((notch + 1) % 4), corners.get((notch + 3) % 4));
            double whole = Points.area(wings);
            if (whole > 1.1 * Points.area(corners)
                    && Points.distance(corners.get(notch), wings.get(1), wings.get(2)) < 0.6 * StrictMath.sqrt(whole)) {
                return new Head(wings, 0);
            }
        }
        return null;
    }

    Point point() {
        return corners.get(tip);
    }

    /** Returns the middle of the side opposite to the tip. */
    Point base() {
        return Points.middle(corners.get((tip + 1) % 3), corners.get((tip + 2) % 3));
    }

    /** Tells whether it is so small that only a line that ends there makes it a head. */
    boolean isTiny() {
        return Math.max(box().width(), box().height()) < SMALLEST;
    }

    Box box() {
        return Points.bounds(corners);
    }
}
