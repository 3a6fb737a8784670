package id.sop.routing.cost;

/**
 * What a drawing pays for what it had better not have; a point of length costs 1.
 *
 * <p>The prices lie so far apart that one conflict outweighs all crossings, and one crossing all bends of a line.
 */
public final class CostWeights {
    /** One bend; what all the other prices are measured against. */
    public static final int BEND = 1000;

    /** One crossing: more than all bends of a line. */
    public static final int CROSSING = 200_000;

    /** A line too many in a corridor: more than any detour, but the table can grow. */
    public static final int CROWDED = 1_500_000;

    /** A side that should not be used; less than a conflict, more than any crossing. */
    public static final int WRONG_SIDE = 5_000_000;

    /** A line too many at a node or in the middle of a lane or row, or two corners in one place. */
    public static final int CONFLICT = 20_000_000;

    /** A line that meets a side where another one is. */
    public static final int SHARED_SIDE = BEND * 3 / 2;

    private CostWeights() {}
}
