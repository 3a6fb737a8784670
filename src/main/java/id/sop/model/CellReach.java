package id.sop.model;

/**
 * How far down a cell of a step reaches, in a column beside that of the times.
 *
 * @param column the key of the column
 * @param until the last step that has the cell, by number or id
 */
public record CellReach(String column, Text until) {}
