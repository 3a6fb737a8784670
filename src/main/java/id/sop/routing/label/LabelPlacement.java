package id.sop.routing.label;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.geometry.Polyline;
import id.sop.geometry.Segment;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.DiagramNode;
import id.sop.routing.diagram.Link;
import id.sop.routing.diagram.NodeShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Phase 5, label placement: the places of the words at the exits, beside the first piece of the line, as near to the node as
 * its outline allows, and clear of lines, rules, symbols and other words.
 *
 * <p>Each label in turn takes the best of many places and sizes. To find the best places of all labels together is NP-hard
 * (K. G. Kakoulis, I. G. Tollis: On the Complexity of the Edge Label Placement Problem, Computational Geometry 18, 2001);
 * words at different exits seldom meet.
 *
 * <p>Before: lines. After: each label has a box, and those whose box is not good are named; the lines are as before.
 */
public final class LabelPlacement {
    /** Free space between a label and a line or a symbol. */
    private static final double LINE_CLEARANCE = 0.9;

    /** Free space between a label and a rule. */
    private static final double RULE_CLEARANCE = 0.6;

    /** The distances between a label and its line that are tried. */
    private static final double[] GAPS = {1, 1.5, 2, 3, 4, 5, 6.5, 8, 9.5, 11, 13, 15};

    /** How far ahead of the exit places are tried, and in what steps. */
    private static final double FARTHEST = 26;

    private static final double STEP = 1;

    /** A label further away from the first piece of its line does not look as if it belonged to it. */
    private static final double FAR = 10;

    /** What each further size of a label costs, so that it is only taken where that spares a long way. */
    private static final double HANDICAP = 15;

    private final Diagram diagram;
    private final List<Segment> segments = new ArrayList<>();
    private final List<Box> placed = new ArrayList<>();

    private LabelPlacement(Diagram diagram, List<Polyline> lines) {
        this.diagram = diagram;
        lines.forEach(line -> segments.addAll(line.segments()));
    }

    /**
     * The places found.
     *
     * @param boxes one for each link that has a label, in the order of the links
     * @param misplaced indices of the links whose label touches something or stands too far away
     */
    public record Labels(List<Optional<Box>> boxes, List<Integer> misplaced) {
        /** Copies the lists. */
        public Labels {
            boxes = List.copyOf(boxes);
            misplaced = List.copyOf(misplaced);
        }
    }

    /** The two sides of the first piece of a line, with what it costs to stand there. */
    private enum Flank {
        LIKED(0),
        OTHER(0.5);

        private final double cost;

        Flank(double cost) {
            this.cost = cost;
        }
    }

    /** Finds the place of every link's label. */
    public static Labels place(Diagram diagram, List<Polyline> lines) {
        LabelPlacement labelling = new LabelPlacement(diagram, lines);
        List<Integer> misplaced = new ArrayList<>();
        List<Optional<Box>> boxes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Link link = diagram.links().get(i);
            Polyline line = lines.get(i);
            Optional<Choice> choice =
                    link.isLabelled() ? Optional.of(labelling.place(link, line, Flank.values())) : Optional.empty();
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
    public static List<Box> wishes(Diagram diagram, Link link, Polyline line) {
        LabelPlacement alone = new LabelPlacement(diagram, List.of());
        alone.segments.add(line.segments().get(0));
        List<Box> wishes = new ArrayList<>();
        for (Flank flank : Flank.values()) {
            Choice choice = alone.place(link, line, flank);
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

    /** Finds the best size, and the best place for it on some sides of the line. */
    private Choice place(Link link, Polyline line, Flank... flanks) {
        Choice best = null;
        double handicap = 0;
        for (Link.Label label : link.labels()) {
            Choice choice = place(link, label, line, flanks);
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

    private Choice place(Link link, Link.Label label, Polyline line, Flank... flanks) {
        Box node = diagram.from(link).box();
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
                for (Flank flank : flanks) {
                    boolean later = (flank == Flank.LIKED) == laterFirst;
                    Box box = beside(first, label, gap, ahead, later);
                    double total = cost + flank.cost + near.faults(box, first);
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
        private final List<DiagramNode> nodes;

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
            for (DiagramNode node : nodes) {
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

        private boolean touches(DiagramNode node, Box box) {
            Box symbol = node.box();
            Box label = box.grown(LINE_CLEARANCE);
            if (node.shape() != NodeShape.RHOMBUS) {
                return symbol.overlaps(label);
            }
            Point centre = symbol.centre();
            double dx = Math.max(0, Math.max(label.x() - centre.x(), centre.x() - label.right()));
            double dy = Math.max(0, Math.max(label.y() - centre.y(), centre.y() - label.bottom()));
            return dx / symbol.width() + dy / symbol.height() < 0.5;
        }
    }
}
