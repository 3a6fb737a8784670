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

    /** How far ahead of the exit places are tried. */
    private static final double FARTHEST = 26;

    /**
     * What it costs to stand beside a later piece than the one that leaves the node: less than the smallest type, than to stand
     * in another row or to be parted.
     */
    private static final double FURTHER = 150;

    /** What it costs to stand one piece later than beside the first one that will do. */
    private static final double LATER_PIECE = 12;

    /** What it costs to stand beside the level beginning of a branch: there it seems to belong to the one that parts before it. */
    private static final double LEVEL_BEGINNING = 60;

    /** What it costs to stand below a short piece that turns up, beside a line that goes down; more than smaller type. */
    private static final double BESIDE_DOWNWARD = 150;

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
     * @param parted indices of the links a word of whose label is parted
     * @param doubtful how many may seem to belong to another exit or row, in whatever size
     * @param hardship what all of them pay for not being whole, of the best size, and at a place without doubt, in points of way
     */
    public record Labels(
            List<Optional<Box>> boxes,
            List<Integer> misplaced,
            List<Integer> cramped,
            List<Integer> parted,
            int doubtful,
            double hardship) {
        /** Copies the lists. */
        public Labels {
            parted = List.copyOf(parted);
            boxes = List.copyOf(boxes);
            cramped = List.copyOf(cramped);
            misplaced = List.copyOf(misplaced);
        }

        /** Tells whether a word of the label of a link is parted. */
        public boolean isParted(int link) {
            return parted.contains(link);
        }
    }

    /** Finds the place of every link's label. */
    public static Labels place(Diagram diagram, List<Polyline> lines) {
        Obstructions drawn = new Obstructions(diagram, lines);
        LabelPlacement labelling = new LabelPlacement(diagram, lines, drawn);
        List<Integer> misplaced = new ArrayList<>();
        List<Integer> cramped = new ArrayList<>();
        List<Integer> parted = new ArrayList<>();
        int doubtful = 0;
        double hardship = 0;
        List<Optional<Box>> boxes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Link link = diagram.links().get(i);
            Polyline line = lines.get(i);
            Optional<Choice> choice = Optional.of(link)
                    .filter(Link::isLabelled)
                    .map(l -> labelling.place(l, line, ExitPlaces.Flank.values()));
            boxes.add(choice.map(Choice::box));
            if (choice.isPresent() && choice.get().cost >= Surroundings.TOO_FAR) {
                misplaced.add(i);
            }
            if (choice.isPresent() && (choice.get().reluctance > 0 || choice.get().cost >= DOUBTFUL)) {
                cramped.add(i);
            }
            if (choice.filter(c -> c.reluctance >= OTHER_ROW).isPresent()) {
                parted.add(i);
            }
            hardship += choice.map(Choice::hardship).orElse(0.0);
            doubtful += choice.filter(c -> c.cost >= DOUBTFUL).isPresent() ? 1 : 0;
            choice.ifPresent(c -> drawn.add(c.box));
        }
        return new Labels(boxes, misplaced, cramped, parted, doubtful, hardship);
    }

    /**
     * Returns where the label of a link would stand on either side of its line if no other line were in the way; the
     * nearest place comes first.
     */
    public static List<Box> wishes(Diagram diagram, Link link, Polyline line) {
        LabelPlacement alone = new LabelPlacement(diagram, List.of(), Obstructions.exit(diagram, link, line));
        List<Box> wishes = new ArrayList<>();
        for (ExitPlaces.Flank flank : ExitPlaces.Flank.values()) {
            Choice choice = alone.place(link, line, flank);
            if (choice.cost < FURTHER) {
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
     * @param reluctance of the label to be set in that size
     */
    private record Choice(Box box, double cost, double handicap, double reluctance) {
        double price() {
            return cost + handicap;
        }

        /** Returns what is bad about it; not how far away it is among good places. */
        double hardship() {
            return reluctance
                    + (cost >= DOUBTFUL ? DOUBTFUL * Math.floor(cost / DOUBTFUL) : cost >= BESIDE_DOWNWARD ? 1 : 0);
        }
    }

    /** Finds the best size, and the best place for it on some sides of the line. */
    private Choice place(Link link, Polyline line, ExitPlaces.Flank... flanks) {
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
                    best = new Choice(choice.box, choice.cost, handicap, label.reluctance());
                }
            }
            earlier += HANDICAP;
        }
        return best;
    }

    private Choice place(Link link, Link.Label label, Polyline line, ExitPlaces.Flank... flanks) {
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
        double away = pocket ? BESIDE_DOWNWARD : 0;
        ExitPlaces exit = new ExitPlaces(line.points(), half, FARTHEST, away);
        ExitPlaces.Place place = exit.best(label, near, flanks);
        return label.isWhole() && place.cost() > FURTHER
                ? placeFurther(link, label, line, place, away, flanks)
                : new Choice(place.box(), place.cost(), 0, 0);
    }

    /**
     * Finds a better place beside a later piece of a line, in the row of its node: only before others join the line the word is
     * still that of its exit.
     *
     * @param away what it costs to reach below the exit
     */
    private Choice placeFurther(
            Link link,
            Link.Label label,
            Polyline line,
            ExitPlaces.Place atExit,
            double away,
            ExitPlaces.Flank... flanks) {
        ExitPlaces.Place best = atExit;
        List<Segment> own = ownPieces(line);
        int row = diagram.from(link).row();
        for (int i = 1; i < own.size(); i++) {
            Segment piece = own.get(i);
            Box region = piece.bounds().grown(label.width() + label.height());
            Surroundings near = drawn.near(line, row, region);
            ExitPlaces.Place place = new ExitPlaces(way(own, i), 0, piece.length(), 0).best(label, near, flanks);
            boolean below = place.box().bottom() > line.start().y();
            double cost = place.cost() + FURTHER + (i - 1) * LATER_PIECE + (below ? away : 0);
            if (isInRow(piece, row) && place.cost() < DOUBTFUL && cost < best.cost()) {
                best = new ExitPlaces.Place(place.box(), cost);
            }
        }
        return new Choice(best.box(), best.cost(), 0, 0);
    }

    /** Tells whether some of a piece is in a row. */
    private boolean isInRow(Segment piece, int row) {
        List<Double> rules = diagram.grid().rowEdges();
        Box bounds = piece.bounds();
        return bounds.bottom() > rules.get(row) && bounds.y() < rules.get(row + 1);
    }

    /** Returns the pieces of a line before others run on it to a common end. */
    private List<Segment> ownPieces(Polyline line) {
        Polyline back = line.reversed();
        double common = lines.stream()
                .filter(other -> !other.equals(line))
                .mapToDouble(other -> back.shared(other.reversed()))
                .max()
                .orElse(0);
        List<Segment> pieces = new ArrayList<>();
        double length = line.length() - common;
        for (Segment segment : line.segments()) {
            if (length >= segment.length()) {
                pieces.add(segment);
            }
            length -= segment.length();
        }
        return pieces;
    }

    /** Returns the way along some pieces from one of them on. */
    private static List<Point> way(List<Segment> pieces, int from) {
        List<Point> way = new ArrayList<>(List.of(pieces.get(from).start()));
        pieces.subList(from, pieces.size()).forEach(later -> way.add(later.end()));
        return way;
    }

    /** Finds a place beside the pieces of a line that are its own, behind the trunk that it shares with others. */
    private Choice placeOnBranch(Link.Label label, Polyline line, double trunk, ExitPlaces.Flank... flanks) {
        Choice best = null;
        List<Segment> own = line.after(trunk);
        boolean level = own.get(0).isHorizontal() && own.size() > 1;
        for (int i = 0; i < own.size(); i++) {
            Segment piece = own.get(i);
            Box region = piece.bounds().grown(FARTHEST + label.width() + label.height());
            Surroundings near = drawn.near(line, Surroundings.ANY_ROW, region);
            ExitPlaces.Place place = new ExitPlaces(way(own, i), 0, piece.length(), 0).best(label, near, flanks);
            double cost = place.cost() + (level && i == 0 ? LEVEL_BEGINNING : (level ? i - 1 : i) * LATER_PIECE);
            if (best == null || cost < best.cost) {
                best = new Choice(place.box(), cost, 0, 0);
            }
        }
        return best;
    }

    private boolean isLeftDownwards(Link link, Polyline own) {
        return IntStream.range(0, lines.size())
                .filter(i -> diagram.links().get(i).from() == link.from())
                .mapToObj(lines::get)
                .anyMatch(line -> !line.equals(own) && line.segments().get(0).heading() == Side.BOTTOM);
    }
}
