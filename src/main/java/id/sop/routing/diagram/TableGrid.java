package id.sop.routing.diagram;

import java.util.List;

/**
 * The table in which the nodes stand: its lanes side by side and its rows one below the other, without gaps.
 *
 * @param laneEdges x of the vertical rules, ascending; one more than there are lanes
 * @param rowEdges y of the horizontal rules, ascending; one more than there are rows
 */
public record TableGrid(List<Double> laneEdges, List<Double> rowEdges) {
    /** Copies the lists. */
    public TableGrid {
        laneEdges = List.copyOf(laneEdges);
        rowEdges = List.copyOf(rowEdges);
    }

    public int lanes() {
        return laneEdges.size() - 1;
    }

    public int rows() {
        return rowEdges.size() - 1;
    }
}
