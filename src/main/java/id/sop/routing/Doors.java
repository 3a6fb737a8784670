package id.sop.routing;

/**
 * What it costs to leave or enter a node by each of its sides.
 *
 * <p>This is where the reading direction of a sheet is settled: the flow goes down, leaves by a side or the bottom and
 * enters at the top; a return leaves and enters by a side; pentagons are met only at the middle of one side.
 */
final class Doors {
    private static final int TOP = Lattice.UP;
    private static final int BOTTOM = Lattice.DOWN;

    /** What all the costs are measured against: the price of one bend. */
    static final int BEND = 1000;

    /** The price of a door that should not be used; less than a conflict, more than any crossing. */
    static final int WRONG = 5_000_000;

    private Doors() {}

    static boolean isReturn(Diagram diagram, Link link) {
        return diagram.nodes().get(link.to()).row()
                < diagram.nodes().get(link.from()).row();
    }

    static boolean isForward(Diagram diagram, Link link) {
        return diagram.nodes().get(link.to()).row()
                > diagram.nodes().get(link.from()).row();
    }

    /** Returns the cost of leaving by a side. */
    static int exit(Diagram diagram, Link link, int side) {
        Outline outline = diagram.nodes().get(link.from()).outline();
        if (outline == Outline.PENTAGON_DOWN) {
            return side == BOTTOM ? 0 : WRONG;
        }
        if (outline == Outline.PENTAGON_UP) {
            return side == TOP ? 0 : WRONG;
        }
        if (isForward(diagram, link)) {
            return side == TOP ? WRONG : 0;
        }
        if (isReturn(diagram, link)) {
            return isLevel(side) ? 0 : WRONG;
        }
        return side == BOTTOM ? BEND / 3 : side == TOP ? BEND / 2 : 0;
    }

    /** Returns the cost of entering by a side. */
    static int entry(Diagram diagram, Link link, int side) {
        Outline outline = diagram.nodes().get(link.to()).outline();
        if (outline == Outline.PENTAGON_DOWN) {
            return side == TOP ? 0 : WRONG;
        }
        if (outline == Outline.PENTAGON_UP) {
            return side == BOTTOM ? 0 : WRONG;
        }
        if (isForward(diagram, link)) {
            return side == TOP ? 0 : WRONG;
        }
        if (isReturn(diagram, link)) {
            return isLevel(side) ? 0 : WRONG;
        }
        return side == TOP ? BEND / 3 : side == BOTTOM ? BEND / 2 : 0;
    }

    private static boolean isLevel(int side) {
        return side != TOP && side != BOTTOM;
    }
}
