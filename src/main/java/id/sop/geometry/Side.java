package id.sop.geometry;

/**
 * One of the four sides of a box, clockwise from the top.
 *
 * <p>It is also a direction: that of an arrow which leaves by this side, so that {@link #BOTTOM} means downwards.
 */
public enum Side {
    TOP(0),
    RIGHT(1),
    BOTTOM(2),
    LEFT(3);

    /** How many sides there are, for tables that have an entry for each {@link #index}. */
    public static final int COUNT = 4;

    private static final Side[] CLOCKWISE = {TOP, RIGHT, BOTTOM, LEFT};

    private final int index;

    Side(int index) {
        this.index = index;
    }

    /** Returns how many quarter turns, clockwise, this side comes after the top: from 0 to 3. */
    public int index() {
        return index;
    }

    /**
     * Returns the side that comes some quarter turns after the top.
     *
     * @param quarterTurns clockwise, at least 0
     */
    public static Side clockwise(int quarterTurns) {
        return CLOCKWISE[quarterTurns & 3];
    }

    /**
     * Returns the side that comes some quarter turns after this one.
     *
     * @param quarterTurns clockwise, at least 0
     */
    public Side turned(int quarterTurns) {
        return CLOCKWISE[index + quarterTurns & 3];
    }

    /** Returns the side across. */
    public Side opposite() {
        return CLOCKWISE[index ^ 2];
    }

    /** Tells whether an arrow that leaves by this side starts horizontally. */
    public boolean isHorizontal() {
        return this == LEFT || this == RIGHT;
    }

    /** Tells whether coordinates grow towards this side: to the right, or down. */
    public boolean isForward() {
        return this == RIGHT || this == BOTTOM;
    }
}
