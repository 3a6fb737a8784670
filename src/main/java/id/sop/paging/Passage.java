package id.sop.paging;

/**
 * A stretch of a row through which arrows or their words pass, in columns of actors: 0 is the left edge of the first one, 1 its
 * right edge.
 *
 * @param to not before {@code from}; the same for a line downwards
 */
public record Passage(double from, double to) {}
