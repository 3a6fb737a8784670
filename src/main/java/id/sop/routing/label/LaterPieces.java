package id.sop.routing.label;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.geometry.Polyline;
import id.sop.geometry.Segment;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The places for a word beside other pieces of its line than the one that leaves the node. */
final class LaterPieces {
    /** What it costs to stand beside the level beginning of a branch: there it seems to belong to the one that parts before it. */
    private static final double LEVEL_BEGINNING = 60;

    /** What it costs to stand one piece later than beside the first one that will do. */
    private static final double LATER_PIECE = 12;

    /**
     * What it costs to stand beside a later piece than the one that leaves the node: less than the smallest type, than to stand
     * in another row or to be parted.
     */
    static final double FURTHER = 150;

    private final Diagram diagram;
    private final List<Polyline> lines;
    private final Obstructions drawn;

    /**
     * Prepares the places in a diagram.
     *
     * @param lines one for each link
     * @param drawn what stands in the way
     */
    LaterPieces(Diagram diagram, List<Polyline> lines, Obstructions drawn) {
        this.diagram = diagram;
        this.lines = lines;
        this.drawn = drawn;
    }

    /**
     * Finds a place beside a later piece of a line, in the row of its node, if one costs less than something: only before others
     * join the line the word is still that of its exit.
     */
    Optional<ExitPlaces.Place> further(Link link, Link.Label label, Polyline line, double most, double away) {
        Optional<ExitPlaces.Place> best = Optional.empty();
        double least = most;
        List<Segment> own = ownPieces(line);
        int row = diagram.from(link).row();
        for (int i = 1; i < own.size(); i++) {
            Segment piece = own.get(i);
            double cost = FURTHER + (i - 1) * LATER_PIECE;
            if (!isInRow(piece, row) || cost >= least) {
                continue;
            }
            Box region = piece.bounds().grown(label.width() + label.height());
            Surroundings near = drawn.near(line, row, region);
            Optional<ExitPlaces.Place> place = new ExitPlaces(way(own, i), 0, piece.length(), 0)
                    .best(label, near, Math.min(LabelPlacement.DOUBTFUL, least - cost), ExitPlaces.Flank.values())
                    .filter(found -> isNearest(piece, line, found.box()))
                    .map(found -> found.dearer(
                            cost + (found.box().bottom() > line.start().y() ? away : 0)));
            if (place.isPresent() && place.get().cost() < least) {
                best = place;
                least = place.get().cost();
            }
        }
        return best;
    }

    /** Tells whether no other line is as near to a word as a piece of its own: it would be read as that one's. */
    private boolean isNearest(Segment piece, Polyline line, Box word) {
        double distance = word.distance(piece.bounds());
        return lines.stream()
                .filter(other -> !other.equals(line))
                .flatMap(other -> other.segments().stream())
                .allMatch(other -> distance < word.distance(other.bounds()));
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
    Optional<ExitPlaces.Place> onBranch(
            Link.Label label, Polyline line, double trunk, double most, ExitPlaces.Flank... flanks) {
        Optional<ExitPlaces.Place> best = Optional.empty();
        double least = most;
        List<Segment> own = line.after(trunk);
        boolean level = own.get(0).isHorizontal() && own.size() > 1;
        for (int i = 0; i < own.size(); i++) {
            Segment piece = own.get(i);
            Box region = piece.bounds().grown(LabelPlacement.FARTHEST + label.width() + label.height());
            Surroundings near = drawn.near(line, Surroundings.ANY_ROW, region);
            double cost = level && i == 0 ? LEVEL_BEGINNING : (level ? i - 1 : i) * LATER_PIECE;
            Optional<ExitPlaces.Place> place = new ExitPlaces(way(own, i), 0, piece.length(), 0)
                    .best(label, near, least - cost, flanks)
                    .map(found -> found.dearer(cost));
            if (place.isPresent()) {
                best = place;
                least = place.get().cost();
            }
        }
        return best;
    }
}
