package id.sop.importing.pdf;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * The centre line of a line that was painted as the area that it covers, as Excel paints connectors and frames.
 *
 * <p>Two sides of such an area that run against one another, close together, are the two sides of one stretch of the line. Bends
 * may be mitred, cut off or rounded.
 */
final class ThickLine {
    /** The widest line, in points. */
    private static final double WIDEST = 4.2;

    private static final double SAME_DIRECTION = 0.12;
    private static final int MOST_SIDES = 240;

    /** One of its stretches, in the direction of the first of its sides. */
    private record Stretch(Point from, Point to, double width) {}

    private ThickLine() {}

    /**
     * Returns the corners of the centre line, the first once more at the end if it goes round; nothing if the area is no line.
     *
     * @param area its corners
     */
    static List<Point> centre(List<Point> area) {
        List<Point> corners = Points.corners(area, 0.02);
        int count = corners.size();
        double around = Points.length(corners) + Points.distance(corners.get(0), corners.get(count - 1));
        double width = 2 * Points.area(corners) / around;
        Box box = Points.bounds(corners);
        boolean small = Math.max(box.width(), box.height()) < 2 * width;
        if (count < 4 || count > MOST_SIDES || width > WIDEST || small) {
            return List.of();
        }
        List<Stretch> stretches = stretches(corners, Math.max(0.8, width * 2.2));
        List<Point> line = chain(stretches);
        double length = Points.length(line);
        return line.size() > 1 && length > 0.75 * around / 2 - width && length < 1.25 * around / 2 + width
                ? line
                : List.of();
    }

    private static List<Stretch> stretches(List<Point> corners, double widest) {
        int count = corners.size();
        boolean[] taken = new boolean[count];
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int partner = -1;
            double most = 0;
            for (int j = 0; j < count && !taken[i]; j++) {
                double overlap = i == j || taken[j] ? 0 : overlap(corners, i, j, widest);
                if (overlap > most) {
                    most = overlap;
                    partner = j;
                }
            }
            if (partner >= 0) {
                taken[i] = true;
                taken[partner] = true;
                stretches.add(stretch(corners, i, partner));
            }
        }
        return stretches;
    }

    /** Returns how far side {@code i} and side {@code j} run against one another; 0 if they are no sides of one stretch. */
    private static double overlap(List<Point> corners, int i, int j, double widest) {
        Point a = corners.get(i);
        Point b = corners.get((i + 1) % corners.size());
        Point c = corners.get(j);
        Point d = corners.get((j + 1) % corners.size());
        double first = Points.distance(a, b);
        double second = Points.distance(c, d);
        double ux = (b.x() - a.x()) / first;
        double uy = (b.y() - a.y()) / first;
        double vx = (d.x() - c.x()) / second;
        double vy = (d.y() - c.y()) / second;
        if (ux * vx + uy * vy > 0 || Math.abs(ux * vy - uy * vx) > SAME_DIRECTION) {
            return 0;
        }
        double apart = Math.abs((c.x() - a.x()) * -uy + (c.y() - a.y()) * ux);
        double start = (d.x() - a.x()) * ux + (d.y() - a.y()) * uy;
        double end = (c.x() - a.x()) * ux + (c.y() - a.y()) * uy;
        double overlap = Math.min(end, first) - Math.max(start, 0);
        return apart > widest || overlap < 0.6 * Math.min(first, second) || overlap < apart * 0.7 ? 0 : overlap;
    }

    private static Stretch stretch(List<Point> corners, int i, int j) {
        Point a = corners.get(i);
        Point b = corners.get((i + 1) % corners.size());
        Point c = corners.get(j);
        Point d = corners.get((j + 1) % corners.size());
        return new Stretch(Points.middle(a, d), Points.middle(b, c), Points.distance(a, d));
    }

    /** Puts stretches one behind the other, each end to the nearest one. */
    private static List<Point> chain(List<Stretch> stretches) {
        if (stretches.isEmpty()) {
            return List.of();
        }
        List<Stretch> left = new ArrayList<>(stretches);
        List<Point> line = new ArrayList<>();
        Stretch first = left.remove(0);
        line.add(first.from());
        line.add(first.to());
        while (!left.isEmpty()) {
            Point start = line.get(0);
            Point end = line.get(line.size() - 1);
            double least = Double.POSITIVE_INFINITY;
            int best = 0;
            int way = 0;
            for (int i = 0; i < left.size(); i++) {
                Stretch stretch = left.get(i);
                double[] gaps = {
                    Points.distance(end, stretch.from()),
                    Points.distance(end, stretch.to()),
                    Points.distance(start, stretch.to()),
                    Points.distance(start, stretch.from())
                };
                for (int k = 0; k < gaps.length; k++) {
                    if (gaps[k] < least) {
                        least = gaps[k];
                        best = i;
                        way = k;
                    }
                }
            }
            Stretch next = left.remove(best);
            if (least > 3 * Math.max(1, next.width())) {
                return List.of();
            }
            switch (way) {
                case 0 -> append(line, next.from(), next.to());
                case 1 -> append(line, next.to(), next.from());
                case 2 -> prepend(line, next.to(), next.from());
                default -> prepend(line, next.from(), next.to());
            }
        }
        return closed(line, first.width());
    }

    private static void append(List<Point> line, Point near, Point far) {
        int last = line.size() - 1;
        line.set(last, joint(line.get(last - 1), line.get(last), near, far));
        line.add(far);
    }

    private static void prepend(List<Point> line, Point near, Point far) {
        line.set(0, joint(line.get(1), line.get(0), near, far));
        line.add(0, far);
    }

    private static List<Point> closed(List<Point> line, double width) {
        int last = line.size() - 1;
        if (last < 3 || Points.distance(line.get(0), line.get(last)) > 2.5 * Math.max(0.6, width)) {
            return Points.straightened(line, 0.3);
        }
        Point joint = joint(line.get(1), line.get(0), line.get(last), line.get(last - 1));
        line.set(0, joint);
        line.set(last, joint);
        return line;
    }

    /** Returns where two stretches would meet if they were as long as needed. */
    static Point joint(Point far, Point near, Point other, Point otherFar) {
        double ax = near.x() - far.x();
        double ay = near.y() - far.y();
        double bx = otherFar.x() - other.x();
        double by = otherFar.y() - other.y();
        double cross = ax * by - ay * bx;
        Point middle = Points.middle(near, other);
        if (Math.abs(cross) < 0.2 * StrictMath.hypot(ax, ay) * StrictMath.hypot(bx, by)) {
            return middle;
        }
        double part = ((other.x() - near.x()) * by - (other.y() - near.y()) * bx) / cross;
        Point meeting = near.shifted(part * ax, part * ay);
        return Points.distance(meeting, middle) > 6 ? middle : meeting;
    }
}
