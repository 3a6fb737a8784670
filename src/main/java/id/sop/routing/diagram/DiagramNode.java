package id.sop.routing.diagram;

import id.sop.geometry.Box;

/**
 * A symbol that stands in the middle of a cell of the grid.
 *
 * @param lane the cell's column, from 0
 * @param row the cell's row, from 0
 * @param box the place of the symbol, inside the cell
 * @param shape its outline
 */
public record DiagramNode(int lane, int row, Box box, NodeShape shape) {}
