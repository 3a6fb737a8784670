package id.sop.routing.diagram;

import java.util.Collections;
import java.util.List;

/**
 * How much larger lanes and rows must be for the lines, their heads and their words to have their room; in points.
 *
 * @param lanes one for each lane of the grid, 0 where it is wide enough
 * @param rows one for each row of the grid, 0 where it is tall enough
 */
public record Demand(List<Double> lanes, List<Double> rows) {
    /** Copies the lists. */
    public Demand {
        lanes = List.copyOf(lanes);
        rows = List.copyOf(rows);
    }

    /** Returns the demand of a diagram that has all the room it needs. */
    public static Demand none(TableGrid grid) {
        return new Demand(Collections.nCopies(grid.lanes(), 0.0), Collections.nCopies(grid.rows(), 0.0));
    }

    /** Tells whether everything has its room. */
    public boolean isMet() {
        return needsNoWidth() && needsNoHeight();
    }

    /** Tells whether every lane is wide enough. */
    public boolean needsNoWidth() {
        return lanes.stream().allMatch(size -> size == 0);
    }

    /** Tells whether every row is tall enough. */
    public boolean needsNoHeight() {
        return rows.stream().allMatch(size -> size == 0);
    }

    /** Returns the sum of all that is missing. */
    public double total() {
        return sum(lanes) + sum(rows);
    }

    private static double sum(List<Double> sizes) {
        return sizes.stream().mapToDouble(Double::doubleValue).sum();
    }
}
