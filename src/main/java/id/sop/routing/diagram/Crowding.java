package id.sop.routing.diagram;

import id.sop.geometry.Box;
import id.sop.geometry.Polyline;
import id.sop.geometry.Segment;
import java.util.List;

/**
 * How much closer lines run side by side than they had better do: nearer than 1.5 mm the eye loses the one that it follows.
 *
 * @param upright the most that is missing between two upright lines, in points; 0 where all are far enough apart
 * @param level the same for level lines
 */
public record Crowding(double upright, double level) {
    /** There is none. */
    public static final Crowding NONE = new Crowding(0, 0);

    /** 1.5 mm. */
    private static final double COMFORTABLE = 4.25;

    /** Lines that lie nearer have merged. */
    private static final double MERGED = 0.05;

    /** Beside each other for a shorter way than this lines do not look like a bundle. */
    private static final double SHORTEST = 12;

    /** Measures lines. */
    public static Crowding of(List<Polyline> lines) {
        Crowding crowding = NONE;
        for (int i = 0; i < lines.size(); i++) {
            for (int k = 0; k < i; k++) {
                for (Segment one : lines.get(i).segments()) {
                    for (Segment other : lines.get(k).segments()) {
                        crowding = crowding.and(between(one, other));
                    }
                }
            }
        }
        return crowding;
    }

    private static Crowding between(Segment one, Segment other) {
        if (one.isHorizontal() != other.isHorizontal()) {
            return NONE;
        }
        Box a = one.bounds();
        Box b = other.bounds();
        boolean level = one.isHorizontal();
        double apart = Math.abs(level ? a.y() - b.y() : a.x() - b.x());
        double beside = level
                ? Math.min(a.right(), b.right()) - Math.max(a.x(), b.x())
                : Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        if (apart < MERGED || apart >= COMFORTABLE || beside < SHORTEST) {
            return NONE;
        }
        return level ? new Crowding(0, COMFORTABLE - apart) : new Crowding(COMFORTABLE - apart, 0);
    }

    /** Returns the greater of each. */
    public Crowding and(Crowding other) {
        return new Crowding(Math.max(upright, other.upright), Math.max(level, other.level));
    }

    /** Tells whether it is less than another one, and nowhere more. */
    public boolean isLessThan(Crowding other) {
        return upright <= other.upright && level <= other.level && !equals(other);
    }
}
