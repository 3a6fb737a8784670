package id.sop.importing.ooxml;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import java.util.List;
import java.util.Objects;

/**
 * Something that was drawn, at its real place.
 *
 * @param id by which lines of the same drawing are tied to it
 * @param points of a line its corners, of anything else two opposite corners of its bounds
 * @param outlined whether its outline is seen
 * @param from the id of what its first point is tied to; empty if it is loose
 * @param to the id of what its last point is tied to; empty if it is loose
 */
public record Figure(
        String id,
        Look look,
        List<Point> points,
        String text,
        boolean outlined,
        boolean dashed,
        boolean headAtStart,
        boolean headAtEnd,
        String from,
        String to) {
    /** Takes a copy of the points. */
    public Figure {
        Objects.requireNonNull(id);
        Objects.requireNonNull(look);
        points = List.copyOf(points);
    }

    /** What a figure looks like. */
    public enum Look {
        CAPSULE,
        /** A box with round corners: what it means shows what stands beside it. */
        ROUNDED,
        BOX,
        RHOMBUS,
        PENTAGON,
        OTHER,
        PICTURE,
        /** Only its text counts, unless a line is tied to it. */
        LABEL,
        LINE
    }

    /** Returns a shape that fills the bounds of a map. */
    static Figure shape(String id, Look look, Box box, String text, boolean outlined, boolean dashed) {
        List<Point> corners = List.of(new Point(box.x(), box.y()), new Point(box.right(), box.bottom()));
        return new Figure(id, look, corners, text, outlined, dashed, false, false, "", "");
    }

    boolean isLine() {
        return look == Look.LINE;
    }

    /** Returns the bounds. */
    public Box box() {
        return Affine.bounds(points);
    }
}
