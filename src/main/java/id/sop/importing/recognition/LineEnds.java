package id.sop.importing.recognition;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.importing.page.Symbol;
import java.util.List;
import java.util.OptionalInt;

/** Ties the ends of lines to the symbols at which they stand. */
final class LineEnds {
    /** In points: an end that is no farther from a symbol touches it. */
    static final double TOUCH = 2;

    /** In points: places that are no farther apart are one, however they were rounded. */
    static final double EXACT = 0.3;

    /** In points: an end that is no farther from a symbol, and touches no line, belongs to it. */
    static final double NEAR = 6;

    /** In points: as far as a line that stops in the open is thought on. */
    static final double REACH = 30;

    /** In points: an end that stops in the open belongs to a symbol beside it up to here. */
    static final double BESIDE = 12;

    /** In points: as much beside the line that is thought on a symbol may be passed. */
    private static final double MISS = 2;

    private final List<Symbol> symbols;

    LineEnds(List<Symbol> symbols) {
        this.symbols = symbols;
    }

    /**
     * The symbol at which an end stands.
     *
     * @param symbol its index; -1 for none
     * @param distance in points
     */
    record Tied(int symbol, double distance, boolean glued) {
        static final Tied NONE = new Tied(-1, Double.POSITIVE_INFINITY, false);

        boolean exists() {
            return symbol >= 0;
        }
    }

    /** Returns what the file itself says about an end. */
    Tied glued(DrawnLine line, int end) {
        OptionalInt symbol = end == 0 ? line.stroke().from() : line.stroke().to();
        return symbol.isPresent() && symbol.getAsInt() < symbols.size()
                ? new Tied(symbol.getAsInt(), 0, true)
                : Tied.NONE;
    }

    /** Returns the nearest symbol within a distance. */
    Tied within(Point point, double distance) {
        Tied best = Tied.NONE;
        for (int i = 0; i < symbols.size(); i++) {
            double far = DrawnLine.distance(point, symbols.get(i).box());
            if (far <= distance && (far < best.distance() || (far == best.distance() && smaller(i, best)))) {
                best = new Tied(i, far, false);
            }
        }
        return best;
    }

    /**
     * Tells whether a line that stops off a symbol turns there into another one: the two end at one place, and either of them runs
     * along the side of the symbol, which no line does that ends at it.
     */
    boolean turns(List<DrawnLine> lines, int line, int end, Tied tied) {
        Point corner = lines.get(line).end(end);
        Box box = symbols.get(tied.symbol()).box();
        if (tied.distance() <= EXACT || lines.get(line).headed(end)) {
            return false;
        }
        boolean along = runsAlong(lines.get(line), end, box);
        for (int other = 0; other < lines.size(); other++) {
            for (int its = 0; other != line && its < 2; its++) {
                DrawnLine next = lines.get(other);
                boolean meets = DrawnLine.distance(next.end(its), corner) <= EXACT && !next.headed(its);
                if (meets && (along || runsAlong(next, its, box))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tells whether the last piece of a line, which ends beside or above or below a box, is parallel to the side at which it ends. */
    private static boolean runsAlong(DrawnLine line, int end, Box box) {
        Point last = line.end(end);
        Point before = line.before(end);
        boolean beside = last.x() < box.x() || last.x() > box.right();
        boolean above = last.y() < box.y() || last.y() > box.bottom();
        boolean upright = Math.abs(last.x() - before.x()) <= EXACT;
        boolean level = Math.abs(last.y() - before.y()) <= EXACT;
        return (beside && !above && upright) || (above && !beside && level);
    }

    /** Of symbols inside one another the inner one is meant. */
    private boolean smaller(int symbol, Tied other) {
        Box one = symbols.get(symbol).box();
        Box two = symbols.get(other.symbol()).box();
        return one.width() * one.height() < two.width() * two.height();
    }

    /** Returns the symbol that a line which stops in the open would reach if it went on, or beside which it stops. */
    Tied ahead(Point before, Point end) {
        double length = DrawnLine.distance(before, end);
        if (length > 0) {
            double dx = (end.x() - before.x()) / length;
            double dy = (end.y() - before.y()) / length;
            for (double step = NEAR; step <= REACH; step += MISS) {
                Tied hit = within(end.shifted(dx * step, dy * step), MISS);
                if (hit.exists()) {
                    double far =
                            DrawnLine.distance(end, symbols.get(hit.symbol()).box());
                    return new Tied(hit.symbol(), far, false);
                }
            }
        }
        return within(end, BESIDE);
    }
}
