package id.sop.routing.tracks;

import id.sop.routing.diagram.Demand;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.DiagramNode;
import id.sop.routing.diagram.TableGrid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A demand that grows while shortages become known. */
public final class DemandAccumulator {
    private final List<Double> lanes;
    private final List<Double> rows;

    /** The rows that hold nothing but pentagons. */
    private final Set<Integer> connectors;

    /** Begins with a demand for nothing. */
    public DemandAccumulator(Diagram diagram) {
        TableGrid grid = diagram.grid();
        lanes = new ArrayList<>(Collections.nCopies(grid.lanes(), 0.0));
        rows = new ArrayList<>(Collections.nCopies(grid.rows(), 0.0));
        connectors = diagram.nodes().stream()
                .filter(node -> node.shape().isPentagon())
                .map(DiagramNode::row)
                .collect(Collectors.toSet());
    }

    /**
     * Notes that some points are missing across a corridor. A symbol stands in the middle of its cell, so that half of
     * what a cell grows goes to each of its sides. A row of connectors gives all that is missing between it and a step: it is
     * there wherever pages begin, while another step may be the next one when the page is set anew.
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
        if (!upright && !border && connectors.contains(edge - 1) != connectors.contains(edge)) {
            int row = connectors.contains(edge) ? edge : edge - 1;
            sizes.set(row, Math.max(sizes.get(row), 2 * points));
            return;
        }
        for (int cell = Math.max(0, edge - 1); cell <= Math.min(edge, sizes.size() - 1); cell++) {
            sizes.set(cell, Math.max(sizes.get(cell), border ? 2 * points : points));
        }
    }

    /** Notes that the cell of a node is too small for the words at it, by a width and a height in points. */
    public void cramped(DiagramNode node, double width, double height) {
        lanes.set(node.lane(), Math.max(lanes.get(node.lane()), width));
        rows.set(node.row(), Math.max(rows.get(node.row()), height));
    }

    /** Returns what is missing by now. */
    public Demand demand() {
        return new Demand(lanes, rows);
    }
}
