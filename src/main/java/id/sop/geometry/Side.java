package id.sop.geometry;

/** One of the four sides of a box. */
public enum Side {
    TOP,
    RIGHT,
    BOTTOM,
    LEFT;

    /** Tells whether an arrow that leaves by this side starts horizontally. */
    public boolean isHorizontal() {
        return this == LEFT || this == RIGHT;
    }
}
