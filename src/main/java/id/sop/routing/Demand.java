package id.sop.routing;

import java.util.ArrayList;
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

    /** A demand that grows while shortages become known. */
    static final class Ledger {
        private final List<Double> lanes;
        private final List<Double> rows;

        Ledger(Grid grid) {
            lanes = new ArrayList<>(Collections.nCopies(grid.lanes(), 0.0));
            rows = new ArrayList<>(Collections.nCopies(grid.rows(), 0.0));
        }

        /**
         * Notes that some points are missing across a corridor. A symbol stands in the middle of its cell, so that half of
         * what a cell grows goes to each of its sides.
         *
         * @param line of the lattice; a lane or a row of its own when it runs in the middle of cells
         */
        void missing(boolean upright, int line, double points) {
            List<Double> sizes = upright ? lanes : rows;
            int edge = line / 2;
            if (line % 2 == 1) {
                sizes.set(edge, Math.max(sizes.get(edge), 2 * points));
                return;
            }
            boolean border = edge == 0 || edge == sizes.size();
            for (int cell = Math.max(0, edge - 1); cell <= Math.min(edge, sizes.size() - 1); cell++) {
                sizes.set(cell, Math.max(sizes.get(cell), border ? 2 * points : points));
            }
        }

        /** Notes that a cell is too small for the words at its symbol. */
        void cramped(Node node, double width, double height) {
            lanes.set(node.lane(), Math.max(lanes.get(node.lane()), width));
            rows.set(node.row(), Math.max(rows.get(node.row()), height));
        }

        Demand demand() {
            return new Demand(lanes, rows);
        }
    }
}
