package id.sop.routing.label;

import id.sop.geometry.Box;
import id.sop.geometry.Polyline;
import id.sop.geometry.Segment;
import id.sop.geometry.Side;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.DiagramNode;
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
    static final double FARTHEST = 26;

    /** What it costs to stand below a short piece that turns up, beside a line that goes down; more than smaller type. */
    private static final double BESIDE_DOWNWARD = 150;

    /** What each further size of a label costs, so that it is only taken where that spares a long way. */
    private static final double HANDICAP = 15;

    private final Diagram diagram;
    private final List<Polyline> lines;
    private final Obstructions drawn;
    private final LaterPieces laterPieces;

    private LabelPlacement(Diagram diagram, List<Polyline> lines, Obstructions drawn) {
        this.diagram = diagram;
        this.lines = lines;
        this.drawn = drawn;
        laterPieces = new LaterPieces(diagram, lines, drawn);
    }

    /**
     * The places found.
     *
     * @param boxes one for each link that has a label, in the order of the links
     * @param misplaced indices of the links whose label touches something or stands too far away
     * @param cramped indices of those and of the links whose label is set in another way than it had better be, or stands in
     *     another row than its node, or where it may seem to belong to another exit
     * @param parted indices of the links a word of whose label is parted
     * @param away indices of the links whose label stands in another row than its node, though it leaves it alone
     * @param doubtful how many may seem to belong to another exit or row, in whatever size
     * @param hardship what all of them pay for not being whole, of the best size, and at a place without doubt, in points of way
     */
    public record Labels(
            List<Optional<Box>> boxes,
            List<Integer> misplaced,
            List<Integer> cramped,
            List<Integer> parted,
            List<Integer> away,
            int doubtful,
            double hardship) {
        /** Copies the lists. */
        public Labels {
            parted = List.copyOf(parted);
            away = List.copyOf(away);
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
        List<Integer> away = new ArrayList<>();
        int doubtful = 0;
        double hardship = 0;
        List<Optional<Box>> boxes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Link link = diagram.links().get(i);
            Polyline line = lines.get(i);
            Optional<Choice> choice = Optional.of(link).filter(Link::isLabelled).map(l -> labelling.place(l, line));
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
            if (choice.filter(c -> labelling.isAway(link, line, c.box)).isPresent()) {
                away.add(i);
                hardship += OTHER_ROW;
            }
            hardship += choice.map(Choice::hardship).orElse(0.0);
            doubtful += choice.filter(c -> c.cost >= DOUBTFUL).isPresent() ? 1 : 0;
            choice.ifPresent(c -> drawn.add(c.box));
        }
        return new Labels(boxes, misplaced, cramped, parted, away, doubtful, hardship);
    }

    /**
     * Returns where the label of a link would stand on either side of its line if no other line were in the way; the
     * nearest place comes first.
     */
    public static List<Box> wishes(Diagram diagram, Link link, Polyline line) {
        LabelPlacement alone = new LabelPlacement(diagram, List.of(), Obstructions.exit(diagram, link, line));
        List<Box> wishes = new ArrayList<>();
        for (ExitPlaces.Flank flank : ExitPlaces.Flank.values()) {
            Choice choice = alone.placeAtExit(link, line, flank);
            if (choice.cost < LaterPieces.FURTHER) {
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
            double doubts = cost >= OTHER_ROW && cost < OTHER_ROW + DOUBTFUL
                    ? OTHER_ROW
                    : DOUBTFUL * Math.floor(cost / DOUBTFUL);
            return reluctance + (cost >= DOUBTFUL ? doubts : cost >= BESIDE_DOWNWARD ? 1 : 0);
        }
    }

    /** Finds the best size and the best place for it: at the exit, and if none there is good, beside a later piece. */
    private Choice place(Link link, Polyline line) {
        Choice best = placeAtExit(link, line, ExitPlaces.Flank.values());
        double earlier = 0;
        for (Link.Label label : link.labels()) {
            double handicap = earlier + label.reluctance();
            double most = best.price() - handicap;
            if (label.isWhole() && most > LaterPieces.FURTHER && !sharesTrunk(link, line)) {
                best = laterPieces
                        .further(link, label, line, most, away(link, label, line))
                        .map(place -> new Choice(place.box(), place.cost(), handicap, label.reluctance()))
                        .orElse(best);
            }
            earlier += HANDICAP;
        }
        return best;
    }

    /** Finds the best size, and the best place for it on some sides of the first piece that is a line's own. */
    private Choice placeAtExit(Link link, Polyline line, ExitPlaces.Flank... flanks) {
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
                double most = best == null ? Double.MAX_VALUE : best.price() - handicap;
                best = placeAtExit(link, label, line, most, flanks)
                        .map(place -> new Choice(place.box(), place.cost(), handicap, label.reluctance()))
                        .orElse(best);
            }
            earlier += HANDICAP;
        }
        return best;
    }

    /** Tells whether a label stands in another row than the node that its line leaves alone. */
    private boolean isAway(Link link, Polyline line, Box box) {
        List<Double> rules = diagram.grid().rowEdges();
        int row = diagram.from(link).row();
        return !sharesTrunk(link, line) && (box.y() < rules.get(row) || box.bottom() > rules.get(row + 1));
    }

    private boolean sharesTrunk(Link link, Polyline line) {
        return Trunk.length(diagram, lines, link, line) > 0;
    }

    /** Finds the best place beside the first piece that is a line's own, if one costs less than something. */
    private Optional<ExitPlaces.Place> placeAtExit(
            Link link, Link.Label label, Polyline line, double most, ExitPlaces.Flank... flanks) {
        double trunk = Trunk.length(diagram, lines, link, line);
        if (trunk > 0) {
            return laterPieces.onBranch(label, line, trunk, most, flanks);
        }
        Box node = diagram.from(link).box();
        Box region = node.grown(FARTHEST + label.width() + label.height());
        Surroundings near = drawn.near(line, diagram.from(link).row(), region);
        double half = (line.segments().get(0).isHorizontal() ? node.width() : node.height()) / 2;
        return new ExitPlaces(line.points(), half, FARTHEST, away(link, label, line))
                .within(cell(diagram.from(link)))
                .best(label, near, most, flanks);
    }

    private Box cell(DiagramNode node) {
        List<Double> xs = diagram.grid().laneEdges();
        List<Double> ys = diagram.grid().rowEdges();
        double x = xs.get(node.lane());
        double y = ys.get(node.row());
        return new Box(x, y, xs.get(node.lane() + 1) - x, ys.get(node.row() + 1) - y);
    }

    /** Returns what it costs to stand below the exit, behind which a short piece turns up: beside a line that goes down. */
    private double away(Link link, Link.Label label, Polyline line) {
        Segment first = line.segments().get(0);
        boolean pocket = first.isHorizontal() && first.length() < label.width() && isLeftDownwards(link, line);
        return pocket ? BESIDE_DOWNWARD : 0;
    }

    private boolean isLeftDownwards(Link link, Polyline own) {
        return IntStream.range(0, lines.size())
                .filter(i -> diagram.links().get(i).from() == link.from())
                .mapToObj(lines::get)
                .anyMatch(line -> !line.equals(own) && line.segments().get(0).heading() == Side.BOTTOM);
    }
}
