package id.sop.drawing;

import id.sop.geometry.Polyline;

/**
 * A line between two symbols.
 *
 * @param from number of the step it comes from, even where a connector stands between
 * @param to number of the step it leads to, even where a connector stands between; the same as {@code from} for a line
 *     between the actors of one step, or to its closing capsule
 * @param line its course
 * @param head whether its end carries an arrowhead; a plain line means "together"
 */
public record Arrow(int from, int to, Polyline line, boolean head) {}
