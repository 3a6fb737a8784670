package id.sop.routing.diagram;

import id.sop.geometry.Box;

/**
 * A symbol that stands in the middle of a cell of the grid, or the part in one cell of a symbol that goes across several.
 *
 * @param lane the cell's column, from 0
 * @param row the cell's row, from 0
 * @param box the place of the symbol, inside the cell
 * @param shape its outline
 * @param continued whether the symbol goes on in the next lane, so that no line passes between the two
 */
public record DiagramNode(int lane, int row, Box box, NodeShape shape, boolean continued) {
    /** Makes a node that stands in one cell. */
    public DiagramNode(int lane, int row, Box box, NodeShape shape) {
        this(lane, row, box, shape, false);
    }
}
