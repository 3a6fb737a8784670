package id.sop.routing;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A straight piece of one line, or of several merged ones, along one line of the lattice.
 *
 * <p>Its ends are known as places on the lattice; its own place across is what {@link Tracks} decides.
 */
final class Run {
    final boolean upright;
    final int line;
    int from;
    int to;

    /** The least and greatest place that clearances allow. */
    double low = Double.NEGATIVE_INFINITY;

    double high = Double.POSITIVE_INFINITY;

    /** By how much symbols come closer than they should, because the corridor between them is too narrow. */
    double relaxed;

    /** The same with room for arrowheads. */
    double lowHead = Double.NEGATIVE_INFINITY;

    double highHead = Double.POSITIVE_INFINITY;

    /** How many of its ends turn to the right or down, less those that turn to the left or up. */
    int leaning;

    double place;

    /** The runs that must lie further right, or further down. */
    final Set<Run> after = new LinkedHashSet<>();

    final Set<Run> before = new LinkedHashSet<>();

    Run(boolean upright, int line, int from, int to) {
        this.upright = upright;
        this.line = line;
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
    boolean precede(Run other) {
        if (this == other || other.reaches(this)) {
            return false;
        }
        after.add(other);
        other.before.add(this);
        return true;
    }

    private boolean reaches(Run other) {
        if (this == other) {
            return true;
        }
        for (Run next : after) {
            if (next.reaches(other)) {
                return true;
            }
        }
        return false;
    }
}
