package id.sop.drawing;

import id.sop.geometry.Polyline;

/**
 * A line between two symbols.
 *
 * @param line its course
 * @param head whether its end carries an arrowhead; a plain line means "together"
 */
public record Arrow(Polyline line, boolean head) {}
