package id.sop.routing.search;

import id.sop.geometry.Side;
import id.sop.routing.cost.CostWeights;
import id.sop.routing.cost.PortCosts;
import id.sop.routing.diagram.DiagramNode;
import id.sop.routing.lattice.Lattice;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * What a path is told before it is searched, so that it takes another way than the cheapest.
 *
 * @param exit side by which it must leave its start; nothing for any
 * @param entry side by which it must reach its goal; nothing for any
 * @param row a row that it may only pass between two upright lines of the lattice, or -1
 * @param low the leftmost of these lines
 * @param high the rightmost of these lines
 */
public record RouteConstraint(Optional<Side> exit, Optional<Side> entry, int row, int low, int high) {
    /** Any way will do. */
    public static final RouteConstraint NONE = between(Optional.empty(), Optional.empty());

    private static final int ANY_ROW = -1;

    /** One link in four is told a side to leave by, one in four a side to enter by, and one in four a symbol to pass. */
    private static final int SIDES_OR_ANY = 16;

    private static final int NODE_OR_ANY = 4;

    private static RouteConstraint between(Optional<Side> exit, Optional<Side> entry) {
        return new RouteConstraint(exit, entry, ANY_ROW, 0, 0);
    }

    /** Demands nothing but a side to leave by. */
    public static RouteConstraint leavingBy(Side exit) {
        return between(Optional.of(exit), Optional.empty());
    }

    /**
     * Draws by lot which sides a link should use, and on which side of one symbol it should pass; often it is free.
     *
     * @param reversed whether the link's path is laid against its direction; such a path is always free
     */
    public static RouteConstraint random(Lattice lattice, PortCosts ports, int link, boolean reversed, Random random) {
        List<DiagramNode> nodes = lattice.diagram().nodes();
        int exitLot = random.nextInt(SIDES_OR_ANY);
        int entryLot = random.nextInt(SIDES_OR_ANY);
        int nodeLot = random.nextInt(NODE_OR_ANY * nodes.size());
        boolean left = random.nextBoolean();
        if (reversed) {
            return NONE;
        }
        Optional<Side> exit = side(exitLot).filter(side -> ports.exit(link, side) < CostWeights.WRONG_SIDE / 2);
        Optional<Side> entry = side(entryLot).filter(side -> ports.entry(link, side) < CostWeights.WRONG_SIDE / 2);
        if (nodeLot >= nodes.size()) {
            return between(exit, entry);
        }
        DiagramNode passed = nodes.get(nodeLot);
        int line = 2 * passed.lane() + 1;
        return new RouteConstraint(exit, entry, passed.row(), left ? 0 : line, left ? line : lattice.width() - 1);
    }

    private static Optional<Side> side(int lot) {
        return lot < Side.COUNT ? Optional.of(Side.clockwise(lot)) : Optional.empty();
    }

    /** Tells whether a path may leave its start by a side. */
    boolean admitsExit(Side side) {
        return exit.isEmpty() || exit.get() == side;
    }

    /** Tells whether a path may reach its goal by a side. */
    boolean admitsEntry(Side side) {
        return entry.isEmpty() || entry.get() == side;
    }

    /** Tells whether a path may run up or down from a level to the next on an upright line. */
    boolean admits(int level, int line) {
        return level / 2 != row || (low <= line && line <= high);
    }
}
