package id.sop.routing.label;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.geometry.Segment;
import id.sop.routing.diagram.Link;
import java.util.List;
import java.util.Optional;

/** The places for a label beside the first piece of a way, on both of its sides. */
final class ExitPlaces {
    /** The distances between a label and its line that are tried. */
    private static final double[] GAPS = {1, 1.5, 2, 3, 4, 5, 6.5, 8, 9.5, 11, 13, 15};

    /** In what steps places along the piece are tried. */
    private static final double STEP = 1;

    /** What it costs to stand behind the turn of the first piece: the word then seems to belong to what comes there. */
    private static final double BEYOND = 60;

    private final List<Point> way;
    private final Segment first;
    private final double half;
    private final double farthest;
    private final double away;

    /** How far the rules lie beside the line, and how far ahead of its start; in points. */
    private final double aside;

    private final double onward;

    /**
     * Prepares the places beside a way.
     *
     * @param half how far before its start places are tried
     * @param farthest how far ahead of it
     * @param away what it costs to stand on the other side of it than its second piece, where that one turns back
     */
    ExitPlaces(List<Point> way, double half, double farthest, double away) {
        this(way, half, farthest, away, 0, 0);
    }

    private ExitPlaces(List<Point> way, double half, double farthest, double away, double aside, double onward) {
        this.aside = aside;
        this.onward = onward;
        this.way = way;
        first = new Segment(way.get(0), way.get(1));
        this.half = half;
        this.farthest = farthest;
        this.away = away;
    }

    /**
     * Returns the same places, and where none of these is good those that fill a cell up to its rules, in the middle of which the
     * line begins.
     */
    ExitPlaces within(Box cell) {
        Point start = first.start();
        boolean level = first.isHorizontal();
        boolean forward = first.heading().isForward();
        double ahead = level
                ? (forward ? cell.right() - start.x() : start.x() - cell.x())
                : (forward ? cell.bottom() - start.y() : start.y() - cell.y());
        return new ExitPlaces(way, half, farthest, away, (level ? cell.height() : cell.width()) / 2, ahead);
    }

    /** The two sides of the first piece of a line, with what it costs to stand there. */
    enum Flank {
        LIKED(0),
        OTHER(0.5);

        private final double cost;

        Flank(double cost) {
            this.cost = cost;
        }
    }

    /**
     * A place for a label.
     *
     * @param cost how far from its exit it is, and what it touches
     */
    record Place(Box box, double cost) {
        /** Returns the same place at a higher cost. */
        Place dearer(double more) {
            return new Place(box, cost + more);
        }
    }

    /**
     * Returns the best place for a label on some sides of the piece.
     *
     * @param most only places that cost less are of interest
     */
    Optional<Place> best(Link.Label label, Surroundings near, double most, Flank... flanks) {
        Search search = new Search(label, near, most, flanks);
        for (double gap : GAPS) {
            search.along(gap);
        }
        boolean level = first.isHorizontal();
        double outermost = aside - (level ? label.height() : label.width()) - Surroundings.AT_RULE;
        double end = onward - (level ? label.width() : label.height()) - Surroundings.AT_RULE;
        if (search.least >= LabelPlacement.DOUBTFUL && outermost >= GAPS[0] && end > -half) {
            search.along(outermost);
            for (double gap : GAPS) {
                search.at(gap, end);
            }
            search.at(outermost, end);
        }
        return search.best == null ? Optional.empty() : Optional.of(new Place(search.best, search.least));
    }

    /** The best place of those that were looked at. */
    private final class Search {
        private final Link.Label label;
        private final Surroundings near;
        private final Flank[] flanks;
        private final boolean laterFirst = turnsBack();
        private Box best;
        private double least;

        private Search(Link.Label label, Surroundings near, double most, Flank... flanks) {
            this.label = label;
            this.near = near;
            this.flanks = flanks;
            least = most;
        }

        private void along(double gap) {
            for (double ahead = -half; ahead <= farthest; ahead += STEP) {
                if (!at(gap, ahead)) {
                    break;
                }
            }
        }

        /** Looks at the places at a distance beside the line and ahead of its start; false where each would cost too much. */
        private boolean at(double gap, double ahead) {
            double cost = 3 * gap + ahead + half + (ahead >= first.length() ? BEYOND : 0);
            if (cost >= least) {
                return false;
            }
            for (Flank flank : flanks) {
                boolean later = (flank == Flank.LIKED) == laterFirst;
                Box box = beside(label, gap, ahead, later);
                double bare = cost + flank.cost + (later && laterFirst ? away : 0);
                double total = bare + near.faults(box, first, least - bare);
                if (total < least) {
                    least = total;
                    best = box;
                }
            }
            return true;
        }
    }

    /** Tells whether the line's second piece goes up (or left), so that the word had better stand on the other side. */
    private boolean turnsBack() {
        return way.size() > 2
                && (first.isHorizontal()
                        ? way.get(2).y() < way.get(1).y()
                        : way.get(2).x() < way.get(1).x());
    }

    /** Returns the box whose near edge lies {@code ahead} of the exit and {@code gap} beside the first piece. */
    private Box beside(Link.Label label, double gap, double ahead, boolean later) {
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
