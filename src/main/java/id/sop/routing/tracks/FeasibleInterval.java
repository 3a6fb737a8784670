package id.sop.routing.tracks;

import id.sop.routing.lattice.Spacing;

/** The least and the greatest place of a segment that others and the rule in its corridor leave; it narrows, or turns empty. */
final class FeasibleInterval {
    /** Places that differ by less are the same. */
    private static final double ROUNDING = 1e-9;

    double low;
    double high;

    /** Whether there was no place at all, so that one was chosen that is not right. */
    private final boolean forced;

    private FeasibleInterval(double low, double high, boolean forced) {
        this.low = low;
        this.high = high;
        this.forced = forced;
    }

    /** Returns the places that symbols and rules leave, with arrowheads of the given length; with none there is one always. */
    static FeasibleInterval of(TrackSegment segment, double head) {
        double less = Spacing.HEAD - head;
        double low = next(segment, Math.max(segment.low, segment.lowHead - less));
        double high = previous(segment, Math.min(segment.high, segment.highHead + less));
        if (low <= high + ROUNDING || head > 0) {
            return new FeasibleInterval(low, high, false);
        }
        // No place is right; the edge of the rule is the least bad one.
        boolean later = segment.rule - segment.low < segment.high - segment.rule;
        double place = later ? segment.rule + Spacing.RULE : segment.rule - Spacing.RULE;
        return new FeasibleInterval(place, place, true);
    }

    boolean isEmpty() {
        return low > high + ROUNDING;
    }

    boolean isForced() {
        return forced;
    }

    /** Returns the place in the range nearest to a wish. */
    double nearest(double wish) {
        return clamp(wish, low, high);
    }

    static double clamp(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }

    /** Returns the least place from {@code place} on that is not on a rule. */
    static double next(TrackSegment segment, double place) {
        return isOnRule(segment, place) ? segment.rule + Spacing.RULE : place;
    }

    /** Returns the greatest place up to {@code place} that is not on a rule. */
    static double previous(TrackSegment segment, double place) {
        return isOnRule(segment, place) ? segment.rule - Spacing.RULE : place;
    }

    /** Tells whether a place is too close to the rule of its corridor; at the clearance itself, however rounded, it is not. */
    private static boolean isOnRule(TrackSegment segment, double place) {
        return segment.isCorridor() && Math.abs(place - segment.rule) < Spacing.RULE - ROUNDING;
    }
}
