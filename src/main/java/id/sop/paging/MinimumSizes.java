package id.sop.paging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a table must give for arrows and captions to have their room, in points.
 *
 * @param lane least width of an actor's column; 0 when any will do
 * @param rows least height of rows, by the id of their first actor's cell; any height will do for the others
 * @param passages what rows with the words of a part keep free of these, by the id of their first actor's cell
 */
public record MinimumSizes(double lane, Map<String, Double> rows, Map<String, Set<Passage>> passages) {
    /** The narrowest column of an actor that has room for a symbol and for an arrow on each side of it. */
    public static final double LEAST_LANE = 25;

    /** The narrowest one in which a symbol is as wide as it ought to be at least, 8 mm. */
    public static final double READABLE_LANE = 36;

    /** No demands. */
    public static final MinimumSizes ANY = new MinimumSizes(0, Map.of());

    /** Copies the maps. */
    public MinimumSizes {
        rows = Map.copyOf(rows);
        passages = Map.copyOf(passages);
    }

    /** Makes a demand that concerns no words of parts. */
    public MinimumSizes(double lane, Map<String, Double> rows) {
        this(lane, rows, Map.of());
    }

    /** Returns the same demand with another least width of an actor's column. */
    public MinimumSizes withLane(double other) {
        return new MinimumSizes(other, rows, passages);
    }

    /** Tells whether any table will do. */
    public boolean isAny() {
        return equals(ANY);
    }

    /** Returns the room that satisfies this demand and another one. */
    public MinimumSizes and(MinimumSizes other) {
        Map<String, Double> both = new HashMap<>(rows);
        other.rows.forEach((row, height) -> both.merge(row, height, Math::max));
        Map<String, Set<Passage>> all = new HashMap<>(passages);
        other.passages.forEach((row, more) -> all.merge(row, more, (some, others) -> {
            Set<Passage> together = new HashSet<>(some);
            together.addAll(others);
            return Set.copyOf(together);
        }));
        return new MinimumSizes(Math.max(lane, other.lane), both, all);
    }

    /**
     * Returns the least height of the rows of connectors on one side of every page, or 0. They are alike on all pages: which of
     * them needs it changes with the steps at which pages begin, and pages are reckoned with the tallest anyway.
     *
     * @param above whether they stand above the steps of their page
     */
    public double connectors(boolean above) {
        return rows.entrySet().stream()
                .filter(row -> ElementIds.isConnector(row.getKey(), above))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    /** Returns the least height of a row that is not one of connectors, or 0. */
    public double row(String firstCell) {
        return rows.getOrDefault(firstCell, 0.0);
    }
}
