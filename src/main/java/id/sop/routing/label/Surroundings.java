package id.sop.routing.label;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.geometry.Segment;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.DiagramNode;
import id.sop.routing.diagram.NodeShape;
import java.util.List;
import java.util.stream.Stream;

/** What stands near one node and could be in a label's way. */
final class Surroundings {
    /** What it costs at least to stand where a label is not good. */
    static final double TOO_FAR = 2_000;

    /** Says that a label may stand in any row. */
    static final int ANY_ROW = -1;

    private static final double ON_RULE = 3_000;
    private static final double ON_LINE = 20_000;
    private static final double OUTSIDE = 200_000;

    /** Free space between a label and a line or a symbol. */
    private static final double LINE_CLEARANCE = 0.9;

    /** Free space between a label and an arrowhead. */
    private static final double HEAD_CLEARANCE = 1;

    /** Free space between a label and a rule. */
    private static final double RULE_CLEARANCE = 0.6;

    /** The least distance from a rule at which a label surely keeps clear of it. */
    static final double AT_RULE = RULE_CLEARANCE + 0.01;

    /** A label that stands nearer than this to another line than its own, besides the distance to its own, is hard to tell. */
    private static final double TELLING = 4;

    /** A label that stands nearer than this above or below another one reads as its next line. */
    private static final double STACKED = 5;

    /** What it costs at most to be hard to tell. */
    private static final double HARD_TO_TELL = 20;

    /** What it costs to stand beyond a rule beside its line; less than to be set in smaller type. */
    private static final double BEYOND_RULE = 80;

    private final double[] xs;
    private final double[] ys;
    private final double rowTop;
    private final double rowBottom;

    /** Lines, arrowheads and other labels, with the space around them. */
    private final List<Box> obstacles;

    private final List<Box> foreign;
    private final List<Box> placed;

    private final List<DiagramNode> nodes;

    /**
     * Looks around.
     *
     * @param row in which the label had better stand, or {@link #ANY_ROW}
     * @param pieces of all lines
     * @param foreign pieces of the lines that are not the label's own
     * @param heads the boxes of the arrowheads
     * @param placed the labels that have their places
     * @param region where a label may come to stand
     */
    Surroundings(
            Diagram diagram,
            int row,
            List<Box> pieces,
            List<Box> foreign,
            List<Box> heads,
            List<Box> placed,
            Box region) {
        xs = diagram.grid().laneEdges().stream().mapToDouble(edge -> edge).toArray();
        ys = diagram.grid().rowEdges().stream().mapToDouble(edge -> edge).toArray();
        rowTop = row == ANY_ROW ? Double.NEGATIVE_INFINITY : ys[row];
        rowBottom = row == ANY_ROW ? Double.POSITIVE_INFINITY : ys[row + 1];
        obstacles = Stream.concat(
                        Stream.concat(pieces.stream(), placed.stream()).map(box -> box.grown(LINE_CLEARANCE)),
                        heads.stream().map(head -> head.grown(HEAD_CLEARANCE)))
                .filter(region::overlaps)
                .toList();
        this.foreign = foreign.stream()
                .filter(piece -> region.overlaps(piece.grown(TELLING)))
                .toList();
        this.placed = placed.stream()
                .filter(other -> region.overlaps(other.grown(STACKED)))
                .toList();
        nodes = diagram.nodes().stream()
                .filter(other -> region.overlaps(whole(other)))
                .toList();
    }

    /**
     * Returns what it costs to stand at a place.
     *
     * @param most where a cost is of no interest any more: it is then not added up to its end
     */
    double faults(Box box, Segment first, double most) {
        double faults = first.bounds().grown(LabelPlacement.FAR).overlaps(box) ? 0 : TOO_FAR;
        faults += box.y() >= rowTop && box.bottom() <= rowBottom ? 0 : LabelPlacement.OTHER_ROW;
        faults += ON_RULE * (rulesIn(xs, box.x(), box.right()) + rulesIn(ys, box.y(), box.bottom()));
        faults += isWithin(xs, box.x(), box.right()) && isWithin(ys, box.y(), box.bottom()) ? 0 : OUTSIDE;
        for (int i = 0; i < obstacles.size() && faults <= most; i++) {
            faults += obstacles.get(i).overlaps(box) ? ON_LINE : 0;
        }
        for (int i = 0; i < nodes.size() && faults <= most; i++) {
            faults += touches(nodes.get(i), box) ? ON_LINE : 0;
        }
        return faults <= most ? faults + doubts(box, first) : faults;
    }

    /** Returns what it costs that a label may be taken for that of another line than the one a piece of which it is beside. */
    private double doubts(Box box, Segment first) {
        Box own = first.bounds();
        double distance = box.distance(own);
        double doubts = 0;
        for (Box other : foreign) {
            double nearer = distance + TELLING - box.distance(other);
            double doubt = nearer > TELLING ? LabelPlacement.DOUBTFUL : HARD_TO_TELL * nearer / TELLING;
            doubts = Math.max(doubts, doubt);
        }
        if (placed.stream().anyMatch(other -> isStacked(box, other))) {
            doubts = Math.max(doubts, LabelPlacement.DOUBTFUL);
        }
        boolean beyond = isBetween(xs, Math.min(box.right(), own.right()), Math.max(box.x(), own.x()))
                || isBetween(ys, Math.min(box.bottom(), own.bottom()), Math.max(box.y(), own.y()));
        return doubts + (beyond ? BEYOND_RULE : 0);
    }

    private static boolean isStacked(Box box, Box other) {
        return box.x() < other.right() && other.x() < box.right() && box.distance(other) < STACKED;
    }

    private static boolean isBetween(double[] rules, double from, double to) {
        for (double rule : rules) {
            if (from < rule && rule < to) {
                return true;
            }
        }
        return false;
    }

    private static int rulesIn(double[] rules, double from, double to) {
        int count = 0;
        for (double rule : rules) {
            count += rule > from - RULE_CLEARANCE && rule < to + RULE_CLEARANCE ? 1 : 0;
        }
        return count;
    }

    private static boolean isWithin(double[] rules, double from, double to) {
        return rules[0] <= from && to <= rules[rules.length - 1];
    }

    private boolean touches(DiagramNode node, Box box) {
        Box symbol = whole(node);
        Box label = box.grown(LINE_CLEARANCE);
        if (node.shape() != NodeShape.RHOMBUS) {
            return symbol.overlaps(label);
        }
        Point centre = symbol.centre();
        double dx = Math.max(0, Math.max(label.x() - centre.x(), centre.x() - label.right()));
        double dy = Math.max(0, Math.max(label.y() - centre.y(), centre.y() - label.bottom()));
        return dx / symbol.width() + dy / symbol.height() < 0.5;
    }

    /** Returns the place of a node, with what is between it and the next one of the same symbol. */
    private Box whole(DiagramNode node) {
        Box box = node.box();
        double right = node.continued() ? 2 * xs[node.lane() + 1] - box.right() : box.right();
        return new Box(box.x(), box.y(), Math.max(box.width(), right - box.x()), box.height());
    }
}
