package id.sop.drawing;

import id.sop.geometry.Polyline;

/**
 * A line between two symbols.
 *
 * @param from number of the step it comes from, even where a connector stands between
 * @param to number of the step it leads to, even where a connector stands between; the same as {@code from} for a line
 *     between the symbols of one step, or to its closing capsule
 * @param line its course
 * @param stroke what its ends carry, and whether it is whole; one without a head at its end means "together"
 */
public record Arrow(int from, int to, Polyline line, Stroke stroke) {
    /** How a line is drawn. */
    public enum Stroke {
        /** With a head at its end. */
        HEAD,
        /** Plain. */
        PLAIN,
        /** Plain and dashed. */
        DASHED,
        /** With a head at both ends. */
        BOTH_HEADS
    }

    /** Tells whether it leads from one symbol to the next, rather than to say that two act together. */
    public boolean head() {
        return stroke == Stroke.HEAD;
    }
}
