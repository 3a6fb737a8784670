package id.sop.routing.label;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.geometry.Polyline;
import id.sop.geometry.Segment;
import id.sop.geometry.Side;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Phase 5, label placement: the places of the words at the exits, beside the first piece of the line, as near to the node as
 * its outline allows, or where that piece is shared with others beside the piece by which it branches off, and clear of lines, rules, symbols and other words.
 *
 * <p>Each label in turn takes the best of many places and sizes. To find the best places of all labels together is NP-hard
 * (K. G. Kakoulis, I. G. Tollis: On the Complexity of the Edge Label Placement Problem, Computational Geometry 18, 2001);
 * words at different exits seldom meet.
 *
 * <p>Before: lines. After: each label has a box, and those whose box is not good are named; the lines are as before.
 */
public final class LabelPlacement {
    /**
     * What it costs to stand in another row than the node: a reader takes it for a word of that row. A label that is more
     * reluctant to be set in a size is so only where there is no other.
     */
    public static final double OTHER_ROW = 500;

    /** A label further away from the first piece of its line, in points, does not look as if it belonged to it. */
    public static final double FAR = 10;

    /** What it costs to stand nearer to another line than to its own: a reader takes it for a word of that one. */
    static final double DOUBTFUL = 300;

    /** The distances between a label and its line that are tried. */
    private static final double[] GAPS = {1, 1.5, 2, 3, 4, 5, 6.5, 8, 9.5, 11, 13, 15};

    /** How far ahead of the exit places are tried, and in what steps. */
    private static final double FARTHEST = 26;

    private static final double STEP = 1;

    /** What it costs to stand behind the turn of the first piece: the word then seems to belong to what comes there. */
    private static final double BEYOND = 60;

    /** What it costs to stand beside a later piece of a branch than the first one that goes up or down. */
    private static final double LATER_PIECE = 12;

    /** What it costs to stand beside the level beginning of a branch: there it seems to belong to the one that parts before it. */
    private static final double LEVEL_BEGINNING = 60;

    /** What it costs to stand below a short piece that turns up, beside a line that goes down; more than smaller type. */
    private static final double BESIDE_DOWNWARD = 120;

    /** What each further size of a label costs, so that it is only taken where that spares a long way. */
    private static final double HANDICAP = 15;

    private final Diagram diagram;
    private final List<Polyline> lines;
    private final Obstructions drawn;

    private LabelPlacement(Diagram diagram, List<Polyline> lines, Obstructions drawn) {
        this.diagram = diagram;
        this.lines = lines;
        this.drawn = drawn;
    }

    /**
     * The places found.
     *
     * @param boxes one for each link that has a label, in the order of the links
     * @param misplaced indices of the links whose label touches something or stands too far away
     * @param cramped indices of those and of the links whose label is set in another way than it had better be, or stands in
     *     another row than its node, or where it may seem to belong to another exit
     * @param doubtful how many stand so, in whatever size
     */
    public record Labels(List<Optional<Box>> boxes, List<Integer> misplaced, List<Integer> cramped, int doubtful) {
        /** Copies the lists. */
        public Labels {
            boxes = List.copyOf(boxes);
            cramped = List.copyOf(cramped);
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
        Obstructions drawn = new Obstructions(diagram, lines);
        LabelPlacement labelling = new LabelPlacement(diagram, lines, drawn);
        List<Integer> misplaced = new ArrayList<>();
        List<Integer> cramped = new ArrayList<>();
        int doubtful = 0;
        List<Optional<Box>> boxes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Link link = diagram.links().get(i);
            Polyline line = lines.get(i);
            Optional<Choice> choice =
                    Optional.of(link).filter(Link::isLabelled).map(l -> labelling.place(l, line, Flank.values()));
            boxes.add(choice.map(Choice::box));
            if (choice.isPresent() && choice.get().cost >= Surroundings.TOO_FAR) {
                misplaced.add(i);
            }
            if (choice.isPresent() && (choice.get().reluctant || choice.get().cost >= DOUBTFUL)) {
                cramped.add(i);
            }
            doubtful += choice.filter(c -> c.cost >= DOUBTFUL).isPresent() ? 1 : 0;
            choice.ifPresent(c -> drawn.add(c.box));
        }
        return new Labels(boxes, misplaced, cramped, doubtful);
    }

    /**
     * Returns where the label of a link would stand on either side of its line if no other line were in the way; the
     * nearest place comes first.
     */
    public static List<Box> wishes(Diagram diagram, Link link, Polyline line) {
        LabelPlacement alone = new LabelPlacement(diagram, List.of(), Obstructions.exit(diagram, link, line));
        List<Box> wishes = new ArrayList<>();
        for (Flank flank : Flank.values()) {
            Choice choice = alone.place(link, line, flank);
            if (choice.cost < OTHER_ROW) {
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
     * @param reluctant whether the size is not one of the good ones
     */
    private record Choice(Box box, double cost, double handicap, boolean reluctant) {
        double price() {
            return cost + handicap;
        }
    }

    /** Finds the best size, and the best place for it on some sides of the line. */
    private Choice place(Link link, Polyline line, Flank... flanks) {
        Choice best = null;
        double earlier = 0;
        List<Link.Label> tried = new ArrayList<>();
        for (Link.Label label : link.labels()) {
            double handicap = earlier + label.reluctance();
            if (best != null && best.price() <= handicap) {
                break;
            }
            // A larger box stands in the way of whatever a smaller one does, and costs more besides.
            if (tried.stream().noneMatch(label::covers)) {
                tried.add(label);
                Choice choice = place(link, label, line, flanks);
                if (best == null || choice.cost + handicap < best.price()) {
                    best = new Choice(choice.box, choice.cost, handicap, label.reluctance() > 0);
                }
            }
            earlier += HANDICAP;
        }
        return best;
    }

    private Choice place(Link link, Link.Label label, Polyline line, Flank... flanks) {
        double trunk = Trunk.length(diagram, lines, link, line);
        if (trunk > 0) {
            return placeOnBranch(label, line, trunk, flanks);
        }
        Box node = diagram.from(link).box();
        Box region = node.grown(FARTHEST + label.width() + label.height());
        Surroundings near = drawn.near(line, diagram.from(link).row(), region);
        Segment first = line.segments().get(0);
        boolean level = first.isHorizontal();
        double half = (level ? node.width() : node.height()) / 2;
        boolean pocket = level && first.length() < label.width() && isLeftDownwards(link, line);
        return place(label, line.points(), half, FARTHEST, pocket ? BESIDE_DOWNWARD : 0, near, flanks);
    }

    /** Finds a place beside the pieces of a line that are its own, behind the trunk that it shares with others. */
    private Choice placeOnBranch(Link.Label label, Polyline line, double trunk, Flank... flanks) {
        Choice best = null;
        List<Segment> own = line.after(trunk);
        boolean level = own.get(0).isHorizontal() && own.size() > 1;
        for (int i = 0; i < own.size(); i++) {
            Segment piece = own.get(i);
            Box region = piece.bounds().grown(FARTHEST + label.width() + label.height());
            Surroundings near = drawn.near(line, Surroundings.ANY_ROW, region);
            List<Point> points = new ArrayList<>(List.of(piece.start()));
            own.subList(i, own.size()).forEach(later -> points.add(later.end()));
            Choice choice = place(label, points, 0, piece.length(), 0, near, flanks);
            double cost = choice.cost + (level && i == 0 ? LEVEL_BEGINNING : (level ? i - 1 : i) * LATER_PIECE);
            if (best == null || cost < best.cost) {
                best = new Choice(choice.box, cost, 0, false);
            }
        }
        return best;
    }

    /**
     * Finds the best place beside the first piece of a way.
     *
     * @param half how far before its start places are tried
     * @param farthest how far ahead of it
     * @param away what it costs to stand on the other side of it than its second piece, where that one turns back
     */
    private static Choice place(
            Link.Label label,
            List<Point> way,
            double half,
            double farthest,
            double away,
            Surroundings near,
            Flank... flanks) {
        Segment first = new Segment(way.get(0), way.get(1));
        boolean level = first.isHorizontal();
        double length = first.length();
        boolean laterFirst = turnsBack(way, level);
        Box best = null;
        double least = Double.MAX_VALUE;
        for (double gap : GAPS) {
            for (double ahead = -half; ahead <= farthest; ahead += STEP) {
                double cost = 3 * gap + ahead + half + (ahead >= length ? BEYOND : 0);
                if (cost >= least) {
                    break;
                }
                for (Flank flank : flanks) {
                    boolean later = (flank == Flank.LIKED) == laterFirst;
                    Box box = beside(first, label, gap, ahead, later);
                    double bare = cost + flank.cost + (later && laterFirst ? away : 0);
                    double total = bare + near.faults(box, first, least - bare);
                    if (total < least) {
                        least = total;
                        best = box;
                    }
                }
            }
        }
        return new Choice(best, least, 0, false);
    }

    private boolean isLeftDownwards(Link link, Polyline own) {
        return IntStream.range(0, lines.size())
                .filter(i -> diagram.links().get(i).from() == link.from())
                .mapToObj(lines::get)
                .anyMatch(line -> !line.equals(own) && line.segments().get(0).heading() == Side.BOTTOM);
    }

    /** Tells whether the line's second piece goes up (or left), so that the word had better stand on the other side. */
    private static boolean turnsBack(List<Point> way, boolean level) {
        return way.size() > 2
                && (level
                        ? way.get(2).y() < way.get(1).y()
                        : way.get(2).x() < way.get(1).x());
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
}
