package id.sop.routing.lattice;

import id.sop.geometry.Box;
import id.sop.geometry.Side;
import id.sop.routing.diagram.DiagramNode;

/**
 * The space across the lines of a lattice: between the symbols on both sides of a corridor, and on the sides of symbols.
 *
 * <p>A corridor is a line along the edges of lanes or rows; symbols stand only in the middle of cells, never in it.
 */
public final class Corridors {
    private final Lattice lattice;

    Corridors(Lattice lattice) {
        this.lattice = lattice;
    }

    /**
     * Returns the least x on an upright corridor, beside an edge of it.
     *
     * @param line index of the corridor among the upright lines
     * @param level the level at which the edge starts
     * @param clearance distance to symbols, in points
     */
    public double lowestX(int line, int level, double clearance) {
        if (line == 0) {
            return lattice.xOfLine(0) + Spacing.RULE;
        }
        double middle = lattice.xOfLine(line - 1) + bandOfLane(line - 1) + Spacing.TRACK;
        DiagramNode node = lattice.nodeIn(line / 2 - 1, level / 2);
        return node == null ? middle : Math.max(middle, node.box().right() + clearance);
    }

    /** Returns the greatest x on an upright corridor; see {@link #lowestX}. */
    public double highestX(int line, int level, double clearance) {
        if (line == lattice.width() - 1) {
            return lattice.xOfLine(line) - Spacing.RULE;
        }
        double middle = lattice.xOfLine(line + 1) - bandOfLane(line + 1) - Spacing.TRACK;
        DiagramNode node = lattice.nodeIn(line / 2, level / 2);
        return node == null ? middle : Math.min(middle, node.box().x() - clearance);
    }

    /**
     * Returns the least y on a level corridor, along an edge of it.
     *
     * @param line the upright line at which the edge starts
     * @param level index of the corridor among the level lines
     * @param clearance distance to symbols, in points
     */
    public double lowestY(int line, int level, double clearance) {
        if (level == 0) {
            return lattice.yOfLine(0) + Spacing.RULE;
        }
        double middle = lattice.yOfLine(level - 1) + bandOfRow(level - 1) + Spacing.TRACK;
        DiagramNode node = lattice.nodeIn(line / 2, level / 2 - 1);
        return node == null ? middle : Math.max(middle, node.box().bottom() + clearance);
    }

    /** Returns the greatest y on a level corridor; see {@link #lowestY}. */
    public double highestY(int line, int level, double clearance) {
        if (level == lattice.height() - 1) {
            return lattice.yOfLine(level) - Spacing.RULE;
        }
        double middle = lattice.yOfLine(level + 1) - bandOfRow(level + 1) - Spacing.TRACK;
        DiagramNode node = lattice.nodeIn(line / 2, level / 2);
        return node == null ? middle : Math.min(middle, node.box().y() - clearance);
    }

    /**
     * Returns how far a line in the middle of a lane may stand off that middle.
     *
     * @param line index of the middle among the upright lines
     */
    public double bandOfLane(int line) {
        return band(lattice.xOfLine(line + 1) - lattice.xOfLine(line));
    }

    /**
     * Returns how far a line in the middle of a row may stand off that middle.
     *
     * @param level index of the middle among the level lines
     */
    public double bandOfRow(int level) {
        return band(lattice.yOfLine(level + 1) - lattice.yOfLine(level));
    }

    /** In half a lane or row there is always room for one line between those in the middle and the rule. */
    private static double band(double half) {
        return Math.max(0, Math.min(Spacing.MIDDLE_BAND, half - Spacing.TRACK - Spacing.RULE));
    }

    /**
     * Returns how far off the middle of a side a line may meet a node; at least 0.
     *
     * @param side only whether it is horizontal counts
     */
    public static double play(DiagramNode node, Side side) {
        Box box = node.box();
        boolean level = side.isHorizontal();
        double space =
                switch (node.shape()) {
                    case RECTANGLE -> (level ? box.height() : box.width()) / 2 - Spacing.CORNER;
                    case CAPSULE -> level ? 0 : (box.width() - box.height()) / 2 - 1;
                    case RHOMBUS, PENTAGON_DOWN, PENTAGON_UP -> 0;
                };
        return Math.max(0, Math.min(Spacing.MIDDLE_BAND, space));
    }
}
