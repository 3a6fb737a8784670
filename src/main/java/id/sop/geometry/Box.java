package id.sop.geometry;

/**
 * An upright rectangle, in points.
 *
 * @param x left edge
 * @param y upper edge
 * @param width at least 0
 * @param height at least 0
 */
public record Box(double x, double y, double width, double height) {
    /** Rejects negative sizes. */
    public Box {
        if (!(width >= 0 && height >= 0)) {
            throw new IllegalArgumentException("negative size: " + width + " x " + height);
        }
    }

    /** Returns the box of the given size whose centre is {@code centre}. */
    public static Box around(Point centre, double width, double height) {
        return new Box(centre.x() - width / 2, centre.y() - height / 2, width, height);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public Point centre() {
        return new Point(x + width / 2, y + height / 2);
    }

    /** Returns the middle of one side. */
    public Point middle(Side side) {
        return switch (side) {
            case TOP -> new Point(x + width / 2, y);
            case RIGHT -> new Point(right(), y + height / 2);
            case BOTTOM -> new Point(x + width / 2, bottom());
            case LEFT -> new Point(x, y + height / 2);
        };
    }

    /** Returns this box grown by {@code margin} on every side. */
    public Box grown(double margin) {
        return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    /** Returns the smallest box that holds this one and another one. */
    public Box and(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** Returns how far another box is away, across or down, whichever is more; 0 if they meet. */
    public double distance(Box other) {
        double across = Math.max(x - other.right(), other.x - right());
        double down = Math.max(y - other.bottom(), other.y - bottom());
        return Math.max(0, Math.max(across, down));
    }

    /** Tells whether the insides of both boxes share a point; touching edges do not count. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Tells whether {@code other} lies in this box; shared edges are allowed. */
    public boolean contains(Box other) {
        return x <= other.x && other.right() <= right() && y <= other.y && other.bottom() <= bottom();
    }
}
