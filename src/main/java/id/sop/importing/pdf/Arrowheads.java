package id.sop.importing.pdf;

import id.sop.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/** Puts arrowheads to the ends of the lines that they belong to. */
final class Arrowheads {
    /** How far a line may end from its head, in points. */
    private static final double REACH = 3;

    private static final double SAME = 1.5;

    private Arrowheads() {}

    /** Tells whether a head stands at the end of a line that comes from another point. */
    static boolean fits(Head head, Point end, Point before) {
        return distance(head, end, before) < Double.POSITIVE_INFINITY;
    }

    /** Returns how far a line ends from a head; infinite if it does not belong to it. */
    private static double distance(Head head, Point end, Point before) {
        Point tip = head.point();
        Point base = head.base();
        double length = Points.distance(base, tip);
        double reach = Math.max(REACH, length * 0.6);
        double distance = Points.distance(end, base, tip);
        double along = Points.distance(before, end);
        if (distance > reach || length == 0 || along == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double same = ((end.x() - before.x()) * (tip.x() - base.x()) + (end.y() - before.y()) * (tip.y() - base.y()))
                / along
                / length;
        return same > 0.7 ? distance : Double.POSITIVE_INFINITY;
    }

    /** Returns the lines with their heads; a head without a line becomes a short line of its own. */
    static List<Line> attached(List<Line> lines, List<Head> heads) {
        List<Line> attached = new ArrayList<>(lines);
        List<Head> seen = new ArrayList<>();
        for (Head head : heads) {
            if (seen.stream().noneMatch(other -> Pieces.near(other.box(), head.box(), SAME))) {
                seen.add(head);
                attach(attached, head);
            }
        }
        return attached;
    }

    private static void attach(List<Line> lines, Head head) {
        int best = -1;
        boolean atEnd = true;
        Head meant = head;
        double least = Double.POSITIVE_INFINITY;
        for (int turn = 0; turn < 3 && least == Double.POSITIVE_INFINITY; turn++) {
            Head turned = new Head(head.corners(), (head.tip() + turn) % 3);
            for (int i = 0; i < lines.size(); i++) {
                List<Point> points = lines.get(i).points();
                int last = points.size() - 1;
                double end = lines.get(i).headAtEnd()
                        ? Double.POSITIVE_INFINITY
                        : distance(turned, points.get(last), points.get(last - 1));
                double start = lines.get(i).headAtStart()
                        ? Double.POSITIVE_INFINITY
                        : distance(turned, points.get(0), points.get(1));
                if (Math.min(end, start) < least) {
                    least = Math.min(end, start);
                    best = i;
                    atEnd = end <= start;
                    meant = turned;
                }
            }
        }
        if (best < 0) {
            if (!head.isTiny()) {
                lines.add(new Line(List.of(head.base(), head.point()), false, true, false));
            }
            return;
        }
        lines.set(best, withHead(lines.get(best), meant.point(), atEnd));
    }

    private static Line withHead(Line line, Point tip, boolean atEnd) {
        List<Point> points = new ArrayList<>(line.points());
        int end = atEnd ? points.size() - 1 : 0;
        Point before = points.get(atEnd ? end - 1 : 1);
        boolean level = Math.abs(before.y() - points.get(end).y()) < 0.5;
        boolean upright = Math.abs(before.x() - points.get(end).x()) < 0.5;
        points.set(end, level ? new Point(tip.x(), before.y()) : upright ? new Point(before.x(), tip.y()) : tip);
        return new Line(points, line.headAtStart() || !atEnd, line.headAtEnd() || atEnd, line.dashed());
    }
}
