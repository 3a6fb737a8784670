package id.sop.importing.page;

import id.sop.geometry.Point;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A line that somebody drew: an arrow, or a part of one.
 *
 * @param points its corners, at least two
 * @param headAtStart whether an arrowhead stands at the first of them
 * @param headAtEnd whether an arrowhead stands at the last of them
 * @param dashed whether it is
 * @param from the symbol of the page, by its index, to which the file itself ties the first point
 * @param to the symbol of the page, by its index, to which the file itself ties the last point
 */
public record Stroke(
        Place place,
        List<Point> points,
        boolean headAtStart,
        boolean headAtEnd,
        boolean dashed,
        OptionalInt from,
        OptionalInt to) {
    /** Rejects a line of a single point. */
    public Stroke {
        Objects.requireNonNull(place);
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("a stroke has at least two points");
        }
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
    }
}
