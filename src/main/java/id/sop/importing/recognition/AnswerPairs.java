package id.sop.importing.recognition;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.importing.page.Caption;
import id.sop.importing.page.Shape;
import id.sop.importing.page.SourcePage;
import java.util.ArrayList;
import java.util.List;

/** Tells at which lines out of rhombuses words may stand. */
final class AnswerPairs {
    /** In points: as far as a known answer may be from its line. */
    private static final double FAR = 40;

    /** In points: as far as other words may be from the line whose answer they are. */
    private static final double CLOSE = 20;

    /** What a point on the way from the rhombus adds to the distance. */
    private static final double WAY = 0.03;

    /** What it adds that only the cell of a caption is known. */
    private static final double VAGUE = 10;

    /** In points: between the places on a line that are looked at. */
    private static final double GRAIN = 4;

    /** No answer is longer, in characters. */
    private static final int LONGEST = 40;

    private AnswerPairs() {}

    /**
     * Words that may be the answer at a line.
     *
     * @param caption their index
     * @param link the index of the line
     * @param cost what it costs to take them for it, in points as a rule
     */
    record Pair(int caption, int link, double cost) {}

    /** How far words are from a line, and what it costs to take them for its answer. */
    private record Distance(double points, double cost) {}

    /**
     * Returns the pairs that may be.
     *
     * @param written the words of which only the cell is known
     */
    static List<Pair> among(SourcePage page, List<Caption> captions, List<Caption> written, List<Link> links) {
        List<Pair> pairs = new ArrayList<>();
        List<List<Point>> paths = links.stream().map(link -> path(page, link)).toList();
        for (int words = 0; words < captions.size(); words++) {
            Caption caption = captions.get(words);
            String text = caption.text().strip();
            if (text.length() > LONGEST || text.isEmpty()) {
                continue;
            }
            boolean known = Answers.WORDS.key(text).isPresent();
            double vague = written.contains(caption) ? VAGUE : 0;
            List<Pair> far = new ArrayList<>();
            List<Pair> near = new ArrayList<>();
            for (int i = 0; i < links.size(); i++) {
                if (!paths.get(i).isEmpty()) {
                    Distance distance = distance(caption.box(), paths.get(i));
                    double points = vague + distance.points();
                    if (points <= FAR) {
                        (known || points <= CLOSE ? near : far).add(new Pair(words, i, vague + distance.cost()));
                    }
                }
            }
            // Words at the stretch that several lines share may be those of a line that has left it before.
            far.removeIf(pair -> near.stream()
                    .noneMatch(other -> Answers.beginsWith(links.get(pair.link()), links.get(other.link()))));
            pairs.addAll(near);
            pairs.addAll(far);
        }
        return pairs;
    }

    /** Returns the way of a line out of a rhombus; nothing of another line. */
    private static List<Point> path(SourcePage page, Link link) {
        if (!link.isArrow() || page.symbols().get(link.from()).shape() != Shape.RHOMBUS) {
            return List.of();
        }
        return Corners.natural(
                link.path(),
                page.symbols().get(link.from()).box(),
                page.symbols().get(link.to()).box());
    }

    private static Distance distance(Box caption, List<Point> path) {
        double nearest = Double.POSITIVE_INFINITY;
        double best = Double.POSITIVE_INFINITY;
        double way = 0;
        for (int i = 1; i < path.size(); i++) {
            Point a = path.get(i - 1);
            Point b = path.get(i);
            double length = DrawnLine.distance(a, b);
            int steps = (int) Math.min(500, Math.ceil(length / GRAIN));
            for (int step = 0; step <= steps; step++) {
                double part = steps == 0 ? 0 : (double) step / steps;
                Point point = new Point(a.x() + part * (b.x() - a.x()), a.y() + part * (b.y() - a.y()));
                double points = DrawnLine.distance(point, caption);
                nearest = Math.min(nearest, points);
                best = Math.min(best, points + WAY * (way + part * length));
            }
            way += length;
        }
        return new Distance(nearest, best);
    }
}
