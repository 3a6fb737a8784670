package id.sop.routing.tracks;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A straight piece of one line, or of several merged ones, along one line of the lattice.
 *
 * <p>Its ends are known as places on the lattice; its own place across is what {@link TrackAssignment} decides.
 */
final class TrackSegment {
    final boolean upright;

    /** Index of its line among the upright or the level ones of the lattice. */
    final int line;

    /** Where that line lies: on a rule of the table, or in the middle of a lane or row; in points. */
    final double rule;

    /** The least and greatest index of the lines at which it ends. */
    int from;

    int to;

    /** The least and greatest place that clearances allow, in points. */
    double low = Double.NEGATIVE_INFINITY;

    double high = Double.POSITIVE_INFINITY;

    /** By how much symbols come closer than they should, because the corridor between them is too narrow. */
    double relaxed;

    /** Those that leave room for arrowheads. */
    double lowHead = Double.NEGATIVE_INFINITY;

    double highHead = Double.POSITIVE_INFINITY;

    /** How many of its ends turn to the right or down, less those that turn to the left or up. */
    int leaning;

    /** The x of an upright segment, the y of a level one, in points. */
    double place;

    /** The segments that must lie further right, or further down. */
    final Set<TrackSegment> after = new LinkedHashSet<>();

    final Set<TrackSegment> before = new LinkedHashSet<>();

    TrackSegment(boolean upright, int line, double rule, int from, int to) {
        this.upright = upright;
        this.line = line;
        this.rule = rule;
        this.from = from;
        this.to = to;
    }

    void extend(int end) {
        from = Math.min(from, end);
        to = Math.max(to, end);
    }

    boolean isCorridor() {
        return line % 2 == 0;
    }

    /** Demands that {@code other} lies further right or down, unless that contradicts earlier demands. */
    boolean precede(TrackSegment other) {
        if (this == other || other.reaches(this)) {
            return false;
        }
        after.add(other);
        other.before.add(this);
        return true;
    }

    private boolean reaches(TrackSegment other) {
        if (this == other) {
            return true;
        }
        for (TrackSegment next : after) {
            if (next.reaches(other)) {
                return true;
            }
        }
        return false;
    }
}
