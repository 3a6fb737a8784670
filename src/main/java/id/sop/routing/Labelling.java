package id.sop.routing;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.geometry.Polyline;
import id.sop.geometry.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The places of the words at the exits: beside the first piece of the line, as near to the node as its outline allows,
 * and clear of lines, rules, symbols and other words.
 */
final class Labelling {
    /** Free space between a label and a line or a symbol. */
    private static final double LINE_CLEARANCE = 0.9;

    /** Free space between a label and a rule. */
    private static final double RULE_CLEARANCE = 0.6;

    private static final double[] GAPS = {1, 1.5, 2, 3, 4, 5, 6.5, 8, 9.5, 11, 13, 15};
    private static final double FARTHEST = 26;
    private static final double FAR = 10;
    private static final int EITHER = 3;
    private static final double STEP = 1;

    /** What each further size of a label costs, so that it is only taken where that spares a long way. */
    private static final double HANDICAP = 15;

    private final Diagram diagram;
    private final List<Segment> segments = new ArrayList<>();
    private final List<Box> placed = new ArrayList<>();

    private Labelling(Diagram diagram, List<Polyline> lines) {
        this.diagram = diagram;
        lines.forEach(line -> segments.addAll(line.segments()));
    }

    /**
     * The places found.
     *
     * @param boxes one for each link that has a label, in the order of the links
     * @param misplaced indices of the links whose label touches something or stands too far away
     */
    record Labels(List<Optional<Box>> boxes, List<Integer> misplaced) {}

    /** Finds the place of every link's label. */
    static Labels place(Diagram diagram, List<Polyline> lines) {
        Labelling labelling = new Labelling(diagram, lines);
        List<Integer> misplaced = new ArrayList<>();
        List<Optional<Box>> boxes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Link link = diagram.links().get(i);
            Polyline line = lines.get(i);
            Optional<Choice> choice =
                    link.isLabelled() ? Optional.of(labelling.place(link, line, EITHER)) : Optional.empty();
            boxes.add(choice.map(Choice::box));
            if (choice.isPresent() && choice.get().cost >= Surroundings.TOO_FAR) {
                misplaced.add(i);
            }
            choice.ifPresent(c -> labelling.placed.add(c.box));
        }
        return new Labels(boxes, misplaced);
    }

    /**
     * Returns where the label of a link would stand on either side of its line if no other line were in the way; the
     * nearest place comes first.
     */
    static List<Box> wishes(Diagram diagram, Link link, Polyline line) {
        Labelling alone = new Labelling(diagram, List.of());
        alone.segments.add(line.segments().get(0));
        List<Box> wishes = new ArrayList<>();
        for (int sides = 1; sides <= 2; sides++) {
            Choice choice = alone.place(link, line, sides);
            if (choice.cost < Surroundings.TOO_FAR) {
                wishes.add(choice.box);
            }
        }
        return wishes;
    }

    /**
     * A place for a label.
     *
     * @param cost how far from its exit it is, and what it touches
     * @param handicap of its size
     */
    private record Choice(Box box, double cost, double handicap) {
        double price() {
            return cost + handicap;
        }
    }

    /** Finds the best size, and the best place for it on the sides of the line that the bits of {@code sides} name. */
    private Choice place(Link link, Polyline line, int sides) {
        Choice best = null;
        double handicap = 0;
        for (Link.Label label : link.labels()) {
            Choice choice = place(link, label, line, sides);
            if (best == null || choice.cost + handicap < best.price()) {
                best = new Choice(choice.box, choice.cost, handicap);
            }
            handicap += HANDICAP;
            if (best.price() < handicap) {
                break;
            }
        }
        return best;
    }

    private Choice place(Link link, Link.Label label, Polyline line, int sides) {
        Box node = diagram.nodes().get(link.from()).box();
        Surroundings near = new Surroundings(node.grown(FARTHEST + label.width() + label.height()));
        Segment first = line.segments().get(0);
        boolean level = first.isHorizontal();
        double half = (level ? node.width() : node.height()) / 2;
        boolean laterFirst = turnsBack(line, level);
        Box best = null;
        double least = Double.MAX_VALUE;
        for (double gap : GAPS) {
            for (double ahead = -half; ahead <= FARTHEST; ahead += STEP) {
                double cost = 3 * gap + ahead + half;
                if (cost >= least) {
                    break;
                }
                for (int side = 0; side < 2; side++) {
                    if ((sides & (1 << side)) == 0) {
                        continue;
                    }
                    boolean later = (side == 0) == laterFirst;
                    Box box = beside(first, label, gap, ahead, later);
                    double total = cost + side * 0.5 + near.faults(box, first);
                    if (total < least) {
                        least = total;
                        best = box;
                    }
                }
            }
        }
        return new Choice(best, least, 0);
    }

    /** Tells whether the line's second piece goes up (or left), so that the word had better stand on the other side. */
    private static boolean turnsBack(Polyline line, boolean level) {
        if (line.points().size() < 3) {
            return false;
        }
        Point corner = line.points().get(1);
        Point next = line.points().get(2);
        return level ? next.y() < corner.y() : next.x() < corner.x();
    }

    /** Returns the box whose near edge lies {@code ahead} of the exit and {@code gap} beside the first piece. */
    private static Box beside(Segment first, Link.Label label, double gap, double ahead, boolean later) {
        Point exit = first.start();
        if (first.isHorizontal()) {
            boolean right = first.end().x() > exit.x();
            double x = right ? exit.x() + ahead : exit.x() - ahead - label.width();
            return new Box(x, later ? exit.y() + gap : exit.y() - gap - label.height(), label.width(), label.height());
        }
        boolean down = first.end().y() > exit.y();
        double y = down ? exit.y() + ahead : exit.y() - ahead - label.height();
        return new Box(later ? exit.x() + gap : exit.x() - gap - label.width(), y, label.width(), label.height());
    }

    /** What stands near one node and could be in a label's way. */
    private final class Surroundings {
        private static final double TOO_FAR = 500;
        private static final double ON_RULE = 1_000;
        private static final double ON_LINE = 10_000;
        private static final double OUTSIDE = 100_000;
        private final List<Box> lines;
        private final List<Node> nodes;

        Surroundings(Box region) {
            lines = segments.stream()
                    .map(segment -> segment.bounds().grown(LINE_CLEARANCE))
                    .filter(region::overlaps)
                    .toList();
            nodes = diagram.nodes().stream()
                    .filter(node -> region.overlaps(node.box()))
                    .toList();
        }

        double faults(Box box, Segment first) {
            double faults = first.bounds().grown(FAR).overlaps(box) ? 0 : TOO_FAR;
            for (Box line : lines) {
                faults += line.overlaps(box) ? ON_LINE : 0;
            }
            for (Node node : nodes) {
                faults += touches(node, box) ? ON_LINE : 0;
            }
            for (Box other : placed) {
                faults += other.grown(LINE_CLEARANCE).overlaps(box) ? ON_LINE : 0;
            }
            List<Double> xs = diagram.grid().laneEdges();
            List<Double> ys = diagram.grid().rowEdges();
            return faults
                    + ON_RULE * (rulesIn(xs, box.x(), box.right()) + rulesIn(ys, box.y(), box.bottom()))
                    + (isWithin(xs, box.x(), box.right()) && isWithin(ys, box.y(), box.bottom()) ? 0 : OUTSIDE);
        }

        private int rulesIn(List<Double> rules, double from, double to) {
            int count = 0;
            for (double rule : rules) {
                count += rule > from - RULE_CLEARANCE && rule < to + RULE_CLEARANCE ? 1 : 0;
            }
            return count;
        }

        private boolean isWithin(List<Double> rules, double from, double to) {
            return rules.get(0) <= from && to <= rules.get(rules.size() - 1);
        }

        private boolean touches(Node node, Box box) {
            Box symbol = node.box();
            Box label = box.grown(LINE_CLEARANCE);
            if (node.outline() != Outline.RHOMBUS) {
                return symbol.overlaps(label);
            }
            Point centre = symbol.centre();
            double dx = Math.max(0, Math.max(label.x() - centre.x(), centre.x() - label.right()));
            double dy = Math.max(0, Math.max(label.y() - centre.y(), centre.y() - label.bottom()));
            return dx / symbol.width() + dy / symbol.height() < 0.5;
        }
    }
}
