package id.sop.template;

/**
 * How tightly a sheet is set.
 *
 * @param type size of the letters, in points
 * @param row least height of a step's row, in points
 */
public record Density(double type, double row) {}
