package id.sop.geometry;

/** A straight horizontal or vertical piece of line; it has a direction and a length above 0. */
public record Segment(Point start, Point end) {
    /** Rejects slanted and empty segments. */
    public Segment {
        if ((start.x() == end.x()) == (start.y() == end.y())) {
            throw new IllegalArgumentException("neither horizontal nor vertical: " + start + " to " + end);
        }
    }

    public boolean isHorizontal() {
        return start.y() == end.y();
    }

    /** Returns the direction in which it leads. */
    public Side heading() {
        if (isHorizontal()) {
            return end.x() > start.x() ? Side.RIGHT : Side.LEFT;
        }
        return end.y() > start.y() ? Side.BOTTOM : Side.TOP;
    }

    public double length() {
        return Math.abs(end.x() - start.x()) + Math.abs(end.y() - start.y());
    }

    /** Returns the smallest box around this segment; its width or height is 0. */
    public Box bounds() {
        return new Box(
                Math.min(start.x(), end.x()),
                Math.min(start.y(), end.y()),
                Math.abs(end.x() - start.x()),
                Math.abs(end.y() - start.y()));
    }
}
