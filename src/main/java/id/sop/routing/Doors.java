package id.sop.routing;

import java.util.List;

/**
 * What it costs each link to leave or enter its nodes by each of their sides.
 *
 * <p>This is where the reading direction of a sheet is settled: the flow goes down, leaves by a side or the bottom and
 * enters at the top; a return leaves and enters by a side; pentagons are met only at the middle of one side. A decision
 * whose two sides are needed by returns sends its flow out at the bottom.
 */
final class Doors {
    /** What all the costs are measured against: the price of one bend. */
    static final int BEND = 1000;

    /** The price of a door that should not be used; less than a conflict, more than any crossing. */
    static final int WRONG = 5_000_000;

    /** The price of entering where the border of the table leaves no room for an arrowhead. */
    private static final int TIGHT = 2 * BEND;

    private static final int TOP = Lattice.UP;
    private static final int BOTTOM = Lattice.DOWN;

    private final Diagram diagram;
    private final int[] exits;
    private final int[] entries;
    private final int[] bends;
    private final boolean[] closedSides;

    Doors(Diagram diagram) {
        this.diagram = diagram;
        List<Link> links = diagram.links();
        closedSides = closedSides(diagram);
        exits = new int[4 * links.size()];
        entries = new int[4 * links.size()];
        bends = new int[links.size()];
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            bends[i] = isFreeTogether(link) ? WRONG : BEND;
            for (int side = 0; side < 4; side++) {
                exits[4 * i + side] = exit(link, side);
                entries[4 * i + side] = entry(link, side) + (hasRoomForHead(link, side) ? 0 : TIGHT);
            }
        }
    }

    /** Returns the cost of leaving by a side. */
    int exit(int link, int side) {
        return exits[4 * link + side];
    }

    /** Returns the cost of entering by a side. */
    int entry(int link, int side) {
        return entries[4 * link + side];
    }

    /** Returns the cost of one bend: a line between two that work together has none when nothing stands between. */
    int bend(int link) {
        return bends[link];
    }

    /** Makes leaving by a side dearer. */
    void avoid(int link, int side, int price) {
        exits[4 * link + side] += price;
    }

    /**
     * Returns the cost of running up or down half a row, beyond its length.
     *
     * <p>The flow reads downwards and a return upwards: half a row against that costs as much as a crossing, so that no
     * line wanders around the sheet to avoid one. Only around its own two nodes a return may turn back for a few bends,
     * and a line within one row may leave that row by half of it.
     *
     * @param level the upper of the two levels of the lattice between which the line runs
     * @param down whether it runs down
     */
    int against(int link, int level, boolean down) {
        Link wish = diagram.links().get(link);
        int from = 2 * diagram.nodes().get(wish.from()).row() + 1;
        int to = 2 * diagram.nodes().get(wish.to()).row() + 1;
        if (from == to) {
            return level == from || level == from - 1 ? 0 : Arrangement.CROSSING;
        }
        if (down == to > from) {
            return 0;
        }
        return down && (level == from || level == to - 1) ? BEND : Arrangement.CROSSING;
    }

    static boolean isReturn(Diagram diagram, Link link) {
        return diagram.nodes().get(link.to()).row()
                < diagram.nodes().get(link.from()).row();
    }

    static boolean isForward(Diagram diagram, Link link) {
        return diagram.nodes().get(link.to()).row()
                > diagram.nodes().get(link.from()).row();
    }

    /** Tells for each node whether it is a rhombus whose two sides belong to returns. */
    private static boolean[] closedSides(Diagram diagram) {
        int[] leaving = new int[diagram.nodes().size()];
        int[] entering = new int[leaving.length];
        for (Link link : diagram.links()) {
            if (isReturn(diagram, link)) {
                leaving[link.from()]++;
                entering[link.to()] = 1;
            }
        }
        boolean[] closed = new boolean[leaving.length];
        for (int n = 0; n < closed.length; n++) {
            closed[n] = diagram.nodes().get(n).outline() == Outline.RHOMBUS && leaving[n] + entering[n] >= 2;
        }
        return closed;
    }

    private int exit(Link link, int side) {
        Outline outline = diagram.nodes().get(link.from()).outline();
        if (outline == Outline.PENTAGON_DOWN) {
            return side == BOTTOM ? 0 : WRONG;
        }
        if (outline == Outline.PENTAGON_UP) {
            return side == TOP ? 0 : WRONG;
        }
        if (isForward(diagram, link)) {
            return side == TOP ? WRONG : isLevel(side) && closedSides[link.from()] ? WRONG / 2 : 0;
        }
        if (isReturn(diagram, link)) {
            return isLevel(side) ? 0 : WRONG;
        }
        if (isFreeTogether(link)) {
            return side == facing(link) ? 0 : WRONG;
        }
        return side == BOTTOM ? BEND / 3 : side == TOP ? BEND / 2 : 0;
    }

    private int entry(Link link, int side) {
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
        if (isFreeTogether(link)) {
            return side == (facing(link) ^ 2) ? 0 : WRONG;
        }
        return side == TOP ? BEND / 3 : side == BOTTOM ? BEND / 2 : 0;
    }

    private boolean isFreeTogether(Link link) {
        Node from = diagram.nodes().get(link.from());
        Node to = diagram.nodes().get(link.to());
        int low = Math.min(from.lane(), to.lane());
        int high = Math.max(from.lane(), to.lane());
        return link.kind() == Link.Kind.TOGETHER
                && diagram.nodes().stream().noneMatch(n -> n.row() == from.row() && n.lane() > low && n.lane() < high);
    }

    private int facing(Link link) {
        boolean later = diagram.nodes().get(link.to()).lane()
                > diagram.nodes().get(link.from()).lane();
        return later ? Lattice.RIGHT : Lattice.LEFT;
    }

    private boolean hasRoomForHead(Link link, int side) {
        Node node = diagram.nodes().get(link.to());
        Grid grid = diagram.grid();
        double least = Lattice.HEAD + Lattice.RULE_CLEARANCE;
        if (link.kind() == Link.Kind.TOGETHER) {
            return true;
        }
        if (side == Lattice.LEFT && node.lane() == 0) {
            return node.box().x() - grid.laneEdges().get(0) >= least;
        }
        if (side == Lattice.RIGHT && node.lane() == grid.lanes() - 1) {
            return grid.laneEdges().get(grid.lanes()) - node.box().right() >= least;
        }
        return true;
    }

    private static boolean isLevel(int side) {
        return side == Lattice.LEFT || side == Lattice.RIGHT;
    }
}
