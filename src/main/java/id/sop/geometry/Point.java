package id.sop.geometry;

/** A place on a page, in points; y grows downwards. */
public record Point(double x, double y) {
    /** Returns the place {@code dx} to the right and {@code dy} below this one. */
    public Point shifted(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }
}
