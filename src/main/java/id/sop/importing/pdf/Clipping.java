package id.sop.importing.pdf;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/** Cuts off what lies outside the part of a page on which paint shows. */
final class Clipping {
    private static final double TOLERANCE = 0.5;

    private Clipping() {}

    static boolean misses(Box clip, Box box) {
        return clip.distance(box) > TOLERANCE;
    }

    /** Returns the pieces of a line that show. */
    static List<Outline> line(Box clip, Outline outline) {
        Box box = outline.box();
        if (misses(clip, box)) {
            return List.of();
        }
        if (clip.grown(TOLERANCE).contains(box) || (outline.closed() && holds(clip, box.centre()))) {
            return List.of(outline);
        }
        if (outline.closed()) {
            return List.of();
        }
        List<Outline> pieces = new ArrayList<>();
        List<Point> piece = new ArrayList<>();
        List<Point> points = outline.points();
        for (int i = 1; i < points.size(); i++) {
            Point[] seen = stretch(clip.grown(TOLERANCE), points.get(i - 1), points.get(i));
            if (seen == null) {
                flush(pieces, piece, outline.curved());
                continue;
            }
            if (piece.isEmpty() || !piece.get(piece.size() - 1).equals(seen[0])) {
                flush(pieces, piece, outline.curved());
                piece.add(seen[0]);
            }
            piece.add(seen[1]);
        }
        flush(pieces, piece, outline.curved());
        return pieces;
    }

    private static void flush(List<Outline> pieces, List<Point> piece, boolean curved) {
        if (piece.size() > 1) {
            pieces.add(new Outline(piece, false, curved));
        }
        piece.clear();
    }

    private static boolean holds(Box box, Point point) {
        return box.x() <= point.x() && point.x() <= box.right() && box.y() <= point.y() && point.y() <= box.bottom();
    }

    /** Liang and Barsky's cutting of a stretch by a rectangle; null if nothing is left. */
    private static Point[] stretch(Box clip, Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double[] p = {-dx, dx, -dy, dy};
        double[] q = {from.x() - clip.x(), clip.right() - from.x(), from.y() - clip.y(), clip.bottom() - from.y()};
        double start = 0;
        double end = 1;
        for (int i = 0; i < p.length; i++) {
            if (p[i] == 0) {
                if (q[i] < 0) {
                    return null;
                }
            } else if (p[i] < 0) {
                start = Math.max(start, q[i] / p[i]);
            } else {
                end = Math.min(end, q[i] / p[i]);
            }
        }
        if (start > end) {
            return null;
        }
        return new Point[] {
            start == 0 ? from : from.shifted(start * dx, start * dy), end == 1 ? to : from.shifted(end * dx, end * dy)
        };
    }

    /** Returns what shows of an area, by Sutherland and Hodgman's way; nothing if all is cut off. */
    static List<Outline> area(Box clip, Outline outline) {
        Box box = outline.box();
        if (clip.contains(box)) {
            return List.of(outline);
        }
        if (misses(clip, box)) {
            return List.of();
        }
        List<Point> points = outline.points();
        for (int side = 0; side < 4 && !points.isEmpty(); side++) {
            List<Point> cut = new ArrayList<>();
            for (int i = 0; i < points.size(); i++) {
                Point here = points.get(i);
                Point next = points.get((i + 1) % points.size());
                double inside = depth(clip, side, here);
                double nextInside = depth(clip, side, next);
                if (inside >= 0) {
                    cut.add(here);
                }
                if (inside >= 0 != nextInside >= 0) {
                    double part = inside / (inside - nextInside);
                    cut.add(here.shifted(part * (next.x() - here.x()), part * (next.y() - here.y())));
                }
            }
            points = cut;
        }
        return points.size() < 3 ? List.of() : List.of(new Outline(points, true, outline.curved()));
    }

    private static double depth(Box clip, int side, Point point) {
        return switch (side) {
            case 0 -> point.x() - clip.x();
            case 1 -> clip.right() - point.x();
            case 2 -> point.y() - clip.y();
            default -> clip.bottom() - point.y();
        };
    }
}
