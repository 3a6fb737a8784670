package id.sop.routing;

import java.util.Random;

/**
 * What a course is told before it is searched, so that it takes another way than the cheapest.
 *
 * @param exit side by which it must leave its start, or -1 for any
 * @param entry side by which it must reach its goal, or -1 for any
 * @param row a row that it may only pass between two upright lines of the lattice, or -1
 * @param low the leftmost of these lines
 * @param high the rightmost of these lines
 */
record Guide(int exit, int entry, int row, int low, int high) {
    /** Any way will do. */
    static final Guide NONE = new Guide(-1, -1, -1, 0, 0);

    private static final int ANY = -1;

    /** One link in four is told a side to leave by, one in four a side to enter by, and one in four a symbol to pass. */
    private static final int SIDES_OR_ANY = 16;

    private static final int NODE_OR_ANY = 4;

    /** Demands nothing but a side to leave by, or any side. */
    static Guide by(int exit) {
        return new Guide(exit, ANY, ANY, 0, 0);
    }

    /** Draws by lot which sides a link should use, and on which side of one symbol it should pass; often it is free. */
    static Guide byLot(Lattice lattice, int link, boolean reversed, Random lot) {
        int exit = lot.nextInt(SIDES_OR_ANY);
        int entry = lot.nextInt(SIDES_OR_ANY);
        int node = lot.nextInt(NODE_OR_ANY * lattice.diagram.nodes().size());
        boolean left = lot.nextBoolean();
        if (reversed) {
            return NONE;
        }
        exit = exit > 3 || lattice.doors.exit(link, exit) >= Doors.WRONG / 2 ? ANY : exit;
        entry = entry > 3 || lattice.doors.entry(link, entry) >= Doors.WRONG / 2 ? ANY : entry;
        if (node >= lattice.diagram.nodes().size()) {
            return new Guide(exit, entry, ANY, 0, 0);
        }
        Node passed = lattice.diagram.nodes().get(node);
        int line = 2 * passed.lane() + 1;
        return new Guide(exit, entry, passed.row(), left ? 0 : line, left ? line : lattice.width - 1);
    }

    /** Tells whether a course may run up or down from a level to the next on an upright line. */
    boolean admits(int level, int line) {
        return level / 2 != row || (low <= line && line <= high);
    }
}
