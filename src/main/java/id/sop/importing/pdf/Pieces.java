package id.sop.importing.pdf;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/** What the paths of a page are, each by itself: bars, lines, heads, closed figures. */
final class Pieces {
    /** What is narrower than this is a line, in points. */
    static final double NARROW = 3.3;

    /** How far a line may lean and still be level or upright, in points. */
    private static final double LEANING = 1;

    final List<Bar> bars = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();
    final List<Head> heads = new ArrayList<>();
    final List<Figure> figures = new ArrayList<>();

    private Pieces() {}

    static Pieces of(List<Mark> marks) {
        Pieces pieces = new Pieces();
        for (Mark mark : marks) {
            if (mark.stroked()) {
                mark.outlines().forEach(outline -> pieces.stroked(outline, mark));
            } else {
                pieces.filled(mark);
            }
        }
        return pieces;
    }

    private void stroked(Outline outline, Mark mark) {
        List<Point> points = outline.points();
        boolean closed = outline.closed()
                || (points.size() > 3 && Points.distance(points.get(0), points.get(points.size() - 1)) < 0.6);
        Box box = outline.box();
        if (closed && Math.min(box.width(), box.height()) >= NARROW) {
            Figure figure = Figure.of(points, outline.curved(), true, mark.dashed());
            if (figure.corners().size() == 3 && Math.max(box.width(), box.height()) < Head.LARGEST) {
                heads.add(Head.of(figure.corners()));
            } else {
                figures.add(figure);
            }
            return;
        }
        List<Point> corners = closed ? diagonal(box) : Points.straightened(points, 0.3);
        if (corners.size() == 2) {
            straight(corners.get(0), corners.get(1), mark);
        } else if (corners.size() == 3 && isOpenHead(corners)) {
            heads.add(new Head(List.of(corners.get(1), corners.get(0), corners.get(2)), 0));
        } else if (corners.size() > 1) {
            lines.add(Line.of(corners, mark.dashed()));
        }
    }

    /** A closed line without an inside is drawn forth and back. */
    private static List<Point> diagonal(Box box) {
        Point centre = box.centre();
        return box.width() >= box.height()
                ? List.of(new Point(box.x(), centre.y()), new Point(box.right(), centre.y()))
                : List.of(new Point(centre.x(), box.y()), new Point(centre.x(), box.bottom()));
    }

    private static boolean isOpenHead(List<Point> corners) {
        double one = Points.distance(corners.get(0), corners.get(1));
        double other = Points.distance(corners.get(1), corners.get(2));
        double apart = Points.distance(corners.get(0), corners.get(2));
        return Math.max(one, other) < 0.7 * Head.LARGEST
                && Math.abs(one - other) < 0.25 * Math.max(one, other)
                && apart < 1.35 * Math.max(one, other);
    }

    private void straight(Point from, Point to, Mark mark) {
        double across = Math.abs(from.x() - to.x());
        double down = Math.abs(from.y() - to.y());
        double width = Math.max(0.1, mark.width());
        if (down <= LEANING && across > down) {
            double y = (from.y() + to.y()) / 2;
            bars.add(new Bar(
                    true, y, Math.min(from.x(), to.x()), Math.max(from.x(), to.x()), width, false, mark.dashed()));
        } else if (across <= LEANING && down > across) {
            double x = (from.x() + to.x()) / 2;
            bars.add(new Bar(
                    false, x, Math.min(from.y(), to.y()), Math.max(from.y(), to.y()), width, false, mark.dashed()));
        } else {
            lines.add(Line.of(List.of(from, to), mark.dashed()));
        }
    }

    /** An arrow of Excel is one path with its head; a frame is one with its hole; a dashed line is one with all its dashes. */
    private void filled(Mark mark) {
        List<Outline> outlines = new ArrayList<>(mark.outlines());
        List<Head> own = new ArrayList<>();
        for (Outline outline : mark.outlines()) {
            Box box = outline.box();
            double large = Math.max(box.width(), box.height());
            if (large < Head.LARGEST && large > Head.LEAST && !outline.curved()) {
                Head head = Head.among(Points.corners(outline.points(), 0.2));
                if (head != null && Math.min(box.width(), box.height()) > 1) {
                    own.add(head);
                    outlines.remove(outline);
                }
            }
        }
        heads.addAll(own);
        List<Point> dashed = Dashes.joined(outlines);
        if (!dashed.isEmpty()) {
            lines.add(Line.of(dashed, true));
            return;
        }
        if (outlines.size() > 1 && own.isEmpty()) {
            rings(outlines);
        }
        outlines.forEach(outline -> filled(outline, !own.isEmpty(), mark));
    }

    private void rings(List<Outline> outlines) {
        for (int i = 0; i + 1 < outlines.size(); i++) {
            Box one = outlines.get(i).box();
            Box other = outlines.get(i + 1).box();
            Outline outer = one.contains(other) ? outlines.get(i) : outlines.get(i + 1);
            boolean inside = one.contains(other) || other.contains(one);
            if (inside && near(one, other, NARROW + 1) && Math.min(one.width(), one.height()) > NARROW) {
                figures.add(Figure.of(outer.points(), outer.curved(), true, false));
                outlines.subList(i, i + 2).clear();
                i--;
            }
        }
    }

    static boolean near(Box one, Box other, double tolerance) {
        return Math.abs(one.x() - other.x()) <= tolerance
                && Math.abs(one.y() - other.y()) <= tolerance
                && Math.abs(one.right() - other.right()) <= tolerance
                && Math.abs(one.bottom() - other.bottom()) <= tolerance;
    }

    private void filled(Outline outline, boolean hasHead, Mark mark) {
        Box box = outline.box();
        if (Math.min(box.width(), box.height()) <= NARROW) {
            Bar bar = Bar.of(box, false);
            if (hasHead) {
                lines.add(Line.of(bar.points(), false));
            } else {
                bars.add(bar);
            }
            return;
        }
        List<Point> line = ThickLine.centre(outline.points());
        if (line.isEmpty()) {
            figures.add(Figure.of(outline.points(), outline.curved(), false, mark.dashed()));
        } else if (line.size() > 3 && line.get(0).equals(line.get(line.size() - 1))) {
            figures.add(Figure.of(line.subList(0, line.size() - 1), outline.curved(), true, false));
        } else if (line.size() == 3 && isOpenHead(line)) {
            heads.add(new Head(List.of(line.get(1), line.get(0), line.get(2)), 0));
        } else {
            lines.add(Line.of(line, false));
        }
    }
}
