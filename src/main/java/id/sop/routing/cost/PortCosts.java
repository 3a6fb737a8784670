package id.sop.routing.cost;

import id.sop.geometry.Side;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.DiagramNode;
import id.sop.routing.diagram.Link;
import id.sop.routing.diagram.NodeShape;
import id.sop.routing.diagram.TableGrid;
import id.sop.routing.lattice.Spacing;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Phase 2, the port constraints: what it costs each link to leave or enter its nodes by each of their sides.
 *
 * <p>This is where the reading direction of a sheet is settled: the flow goes down, leaves by a side or the bottom and
 * enters at the top; a return leaves and enters by a side; pentagons are met at the middle of one side, but a branch of a
 * line with many enters beside where another line has that middle, since it cannot join it. A decision whose two sides are
 * needed by returns sends its flow out at the bottom.
 *
 * <p>Before: a diagram. After: each link has a price at each side of both its nodes, from 0 to somewhat over
 * twice {@link CostWeights#WRONG_SIDE}. Later only {@link #avoid} changes them, when a label found no room.
 */
public final class PortCosts {
    /** The price of entering where the border of the table leaves no room for an arrowhead. */
    private static final int TIGHT = 2 * CostWeights.BEND;

    /** The price of entering right below the end of another way. */
    private static final int BELOW_END = CostWeights.WRONG_SIDE / 2;

    /** The price of entering a pentagon against the way in which it points. */
    private static final int AGAINST_PENTAGON = 2 * CostWeights.WRONG_SIDE;

    private final Diagram diagram;
    private final int[] exits;
    private final int[] entries;
    private final int[] bends;
    private final boolean[] closedSides;

    /** Whether the branches of a rhombus enter from above right below an end. */
    private final boolean fromAbove;

    /** Prices all links of a diagram. */
    public PortCosts(Diagram diagram) {
        this(diagram, false);
    }

    private PortCosts(Diagram diagram, boolean fromAbove) {
        this.diagram = diagram;
        this.fromAbove = fromAbove;
        List<Link> links = diagram.links();
        closedSides = closedSides(diagram);
        exits = new int[Side.COUNT * links.size()];
        entries = new int[Side.COUNT * links.size()];
        bends = new int[links.size()];
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            bends[i] = isFreeTogether(link) ? CostWeights.WRONG_SIDE : CostWeights.BEND;
            for (Side side : Side.values()) {
                exits[index(i, side)] = exit(link, side);
                entries[index(i, side)] = entry(link, side) + (hasRoomForHead(link, side) ? 0 : TIGHT);
            }
        }
    }

    /**
     * Returns the prices with which branches enter from above also right below an end, where their words may find better places:
     * the way to the side of a symbol is short. Nothing if there are no such branches.
     */
    public static Optional<PortCosts> fromAbove(Diagram diagram) {
        PortCosts costs = new PortCosts(diagram, true);
        return diagram.links().stream().anyMatch(link -> costs.isBranch(link) && costs.isBelowEnd(link.to()))
                ? Optional.of(costs)
                : Optional.empty();
    }

    private boolean isBranch(Link link) {
        return link.isLabelled() && diagram.isForward(link) && diagram.sharesTrunk(link);
    }

    private static int index(int link, Side side) {
        return Side.COUNT * link + side.index();
    }

    /** Returns the costs of all links, those aside that follow from where their nodes stand. */
    public int[] prices() {
        int[] prices = Arrays.copyOf(exits, 2 * exits.length + bends.length);
        System.arraycopy(entries, 0, prices, exits.length, entries.length);
        System.arraycopy(bends, 0, prices, 2 * exits.length, bends.length);
        return prices;
    }

    /** Returns the cost of leaving by a side. */
    public int exit(int link, Side side) {
        return exits[index(link, side)];
    }

    /** Returns the cost of entering by a side. */
    public int entry(int link, Side side) {
        return entries[index(link, side)];
    }

    /** Returns the cost of one bend: a line between two that work together has none when nothing stands between. */
    public int bend(int link) {
        return bends[link];
    }

    /** Makes leaving by a side dearer. */
    public void avoid(int link, Side side, int price) {
        exits[index(link, side)] += price;
    }

    /**
     * Returns the cost of running up or down half a row, beyond its length.
     *
     * <p>The flow reads downwards and a return upwards: half a row against that costs as much as a crossing, so that no
     * line wanders around the sheet to avoid one. Only around its own two symbols a return may turn back for a few bends, not around
     * a pentagon, which it meets on the side that it comes from; and a line within one row may leave that row by half of it.
     *
     * @param level the upper of the two levels of the lattice between which the line runs
     * @param down whether it runs down
     */
    public int against(int link, int level, boolean down) {
        Link wish = diagram.links().get(link);
        int from = 2 * diagram.from(wish).row() + 1;
        int to = 2 * diagram.to(wish).row() + 1;
        if (from == to) {
            return level == from || level == from - 1 ? 0 : CostWeights.CROSSING;
        }
        if (down == to > from) {
            return 0;
        }
        boolean around = (level == from && !diagram.from(wish).shape().isPentagon())
                || (level == to - 1 && !diagram.to(wish).shape().isPentagon());
        return down && around ? CostWeights.BEND : CostWeights.CROSSING;
    }

    /** Tells for each node whether it is a rhombus whose two sides belong to returns. */
    private static boolean[] closedSides(Diagram diagram) {
        int[] leaving = new int[diagram.nodes().size()];
        int[] entering = new int[leaving.length];
        for (Link link : diagram.links()) {
            if (diagram.isReturn(link)) {
                leaving[link.from()]++;
                entering[link.to()] = 1;
            }
        }
        boolean[] closed = new boolean[leaving.length];
        for (int n = 0; n < closed.length; n++) {
            closed[n] = diagram.nodes().get(n).shape() == NodeShape.RHOMBUS && leaving[n] + entering[n] >= 2;
        }
        return closed;
    }

    private int exit(Link link, Side side) {
        NodeShape shape = diagram.from(link).shape();
        if (shape == NodeShape.PENTAGON_DOWN) {
            return side == Side.BOTTOM ? 0 : CostWeights.WRONG_SIDE;
        }
        if (shape == NodeShape.PENTAGON_UP) {
            return side == Side.TOP ? 0 : CostWeights.WRONG_SIDE;
        }
        if (diagram.isForward(link)) {
            return side == Side.TOP
                    ? CostWeights.WRONG_SIDE
                    : side.isHorizontal() && closedSides[link.from()] ? CostWeights.WRONG_SIDE / 2 : 0;
        }
        if (diagram.isReturn(link)) {
            return side.isHorizontal() ? 0 : CostWeights.WRONG_SIDE;
        }
        if (isFreeTogether(link)) {
            return side == facing(link) ? 0 : CostWeights.WRONG_SIDE;
        }
        return side == Side.BOTTOM ? CostWeights.BEND / 3 : side == Side.TOP ? CostWeights.BEND / 2 : 0;
    }

    private int entry(Link link, Side side) {
        NodeShape shape = diagram.to(link).shape();
        if (shape.isPentagon()) {
            Side usual = shape == NodeShape.PENTAGON_DOWN ? Side.TOP : Side.BOTTOM;
            return side == usual ? 0 : side.isHorizontal() ? CostWeights.WRONG_SIDE : AGAINST_PENTAGON;
        }
        if (diagram.isForward(link)) {
            boolean belowEnd = isBelowEnd(link.to()) && !(fromAbove && isBranch(link));
            return side == Side.TOP
                    ? belowEnd ? BELOW_END : 0
                    : side.isHorizontal() && belowEnd ? 0 : CostWeights.WRONG_SIDE;
        }
        if (diagram.isReturn(link)) {
            return side.isHorizontal() ? 0 : CostWeights.WRONG_SIDE;
        }
        if (isFreeTogether(link)) {
            return side == facing(link).opposite() ? 0 : CostWeights.WRONG_SIDE;
        }
        return side == Side.TOP ? CostWeights.BEND / 3 : side == Side.BOTTOM ? CostWeights.BEND / 2 : 0;
    }

    /** Tells whether the ends of other ways stand right above all of a symbol: an arrow from above would seem to come from one. */
    private boolean isBelowEnd(int node) {
        return IntStream.rangeClosed(diagram.leftmost(node), diagram.rightmost(node))
                .mapToObj(diagram.nodes()::get)
                .allMatch(
                        part -> IntStream.range(0, diagram.nodes().size()).anyMatch(above -> isEndAbove(above, part)));
    }

    private boolean isEndAbove(int above, DiagramNode part) {
        DiagramNode other = diagram.nodes().get(above);
        return other.shape() == NodeShape.CAPSULE
                && other.row() == part.row() - 1
                && other.lane() == part.lane()
                && diagram.links().stream()
                        .noneMatch(link -> link.from() == above
                                || (link.to() == above && link.kind().isTogether()));
    }

    private boolean isFreeTogether(Link link) {
        DiagramNode from = diagram.from(link);
        DiagramNode to = diagram.to(link);
        int low = Math.min(from.lane(), to.lane());
        int high = Math.max(from.lane(), to.lane());
        return link.kind().isTogether()
                && diagram.nodes().stream().noneMatch(n -> n.row() == from.row() && n.lane() > low && n.lane() < high);
    }

    private Side facing(Link link) {
        boolean later = diagram.to(link).lane() > diagram.from(link).lane();
        return later ? Side.RIGHT : Side.LEFT;
    }

    private boolean hasRoomForHead(Link link, Side side) {
        DiagramNode first = diagram.nodes().get(diagram.leftmost(link.to()));
        DiagramNode last = diagram.nodes().get(diagram.rightmost(link.to()));
        TableGrid grid = diagram.grid();
        double least = Spacing.HEAD + Spacing.RULE;
        if (link.kind().isTogether()) {
            return true;
        }
        if (side == Side.LEFT && first.lane() == 0) {
            return first.box().x() - grid.laneEdges().get(0) >= least;
        }
        if (side == Side.RIGHT && last.lane() == grid.lanes() - 1) {
            return grid.laneEdges().get(grid.lanes()) - last.box().right() >= least;
        }
        return true;
    }
}
