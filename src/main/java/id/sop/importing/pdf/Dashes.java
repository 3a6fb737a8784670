package id.sop.importing.pdf;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Joins the dashes of a line that was painted as one path of many narrow areas. */
final class Dashes {
    private static final int FEWEST = 3;
    private static final double LONGEST = 16;
    private static final double LEAST_GAP = 0.3;
    private static final double LARGEST_GAP = 9;

    private Dashes() {}

    /** Returns the corners of the line; nothing if the areas are no dashes. */
    static List<Point> joined(List<Outline> outlines) {
        if (outlines.size() < FEWEST) {
            return List.of();
        }
        List<Point> line = new ArrayList<>();
        for (Outline outline : outlines) {
            List<Point> dash = dash(outline);
            if (dash.isEmpty() || Points.length(dash) > LONGEST) {
                return List.of();
            }
            if (line.isEmpty()) {
                line.addAll(dash);
            } else if (!append(line, dash)) {
                return List.of();
            }
        }
        return Points.straightened(line, 0.6);
    }

    private static List<Point> dash(Outline outline) {
        Box box = outline.box();
        if (Math.min(box.width(), box.height()) <= Pieces.NARROW) {
            return Bar.of(box, true).points();
        }
        return outline.curved() ? List.of() : ThickLine.centre(outline.points());
    }

    private static boolean append(List<Point> line, List<Point> dash) {
        Point end = line.get(line.size() - 1);
        Point start = dash.get(0);
        Point other = dash.get(dash.size() - 1);
        boolean turned = Points.distance(end, other) < Points.distance(end, start);
        boolean backwards = line.size() == 2
                && Math.min(Points.distance(line.get(0), start), Points.distance(line.get(0), other))
                        < Math.min(Points.distance(end, start), Points.distance(end, other));
        if (backwards) {
            line.add(0, line.remove(1));
            return append(line, dash);
        }
        List<Point> way = new ArrayList<>(dash);
        if (turned) {
            Collections.reverse(way);
        }
        double gap = Points.distance(end, way.get(0));
        if (gap < LEAST_GAP || gap > LARGEST_GAP) {
            return false;
        }
        Point joint = ThickLine.joint(line.get(line.size() - 2), end, way.get(0), way.get(1));
        if (Points.distance(joint, Points.middle(end, way.get(0))) > 0.1) {
            line.add(joint);
        }
        line.addAll(way);
        return true;
    }
}
