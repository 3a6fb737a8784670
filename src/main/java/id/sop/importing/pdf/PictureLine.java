package id.sop.importing.pdf;

import id.sop.geometry.Point;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BiFunction;
import org.apache.pdfbox.cos.COSStream;

/**
 * An arrow that was printed as a small picture, as Excel does with lines that have a shadow or a glow.
 *
 * <p>The way between the two points of the ink that are furthest apart within it is the line; ink beside it can only be its heads.
 */
final class PictureLine {
    /** The widest line, in points of the page. */
    private static final double WIDEST = 4.2;

    /** How far a head reaches from the end of its line; more at a long line, up to a part of it. */
    private static final double HEAD = 10;

    private static final double LONG_HEAD = 16;
    private static final double PART = 0.2;

    /** What is no farther beside the way belongs to the line, in points. */
    private static final double ALONG = 1.2;

    /** How dark ink is: its shadow is not, but a line that falls between the points of the picture is not very dark either. */
    private static final double[] INK = {0.45, 0.2};

    /** How wide heads are, and how long at least, in points. */
    private static final double HIGHEST = 14;

    private static final double LOWEST = 2;
    private static final double SHORTEST = 1.2;

    /** So far from its tip a head is not wider than its line, in points. */
    private static final double TIP = 1.6;

    /** How much ink beside the line makes a head, in square points, and how much wider than the line it is. */
    private static final double LEAST_HEAD = 1;

    private static final double WIDER = 1.6;
    private static final int MOST_CORNERS = 10;
    private static final double ELONGATED = 4;
    private static final double MOSTLY = 0.85;
    private static final int STRAIGHT = 5;
    private static final int DIAGONAL = 7;

    private final Bitmap ink;
    private final double scale;
    private final int[] lengths;
    private final int[] before;

    private PictureLine(Bitmap ink, double scale) {
        this.ink = ink;
        this.scale = scale;
        lengths = new int[ink.size()];
        before = new int[ink.size()];
    }

    /**
     * Returns the line that a picture shows; null if it shows something else.
     *
     * @param place takes a point of the picture, as parts of its width and height from the bottom left, to the page
     */
    static Line of(COSStream picture, BiFunction<Double, Double, Point> place) throws IOException {
        Point corner = place.apply(0.0, 0.0);
        double right = Points.distance(corner, place.apply(1.0, 0.0));
        double up = Points.distance(corner, place.apply(0.0, 1.0));
        Line line = null;
        for (int i = 0; i < INK.length && line == null; i++) {
            Bitmap ink = Bitmap.of(picture, INK[i]);
            if (ink == null) {
                return null;
            }
            Bitmap even = ink.even(right / ink.width(), up / ink.height());
            line = new PictureLine(even, Math.max(right / even.width(), up / even.height())).line(place);
        }
        return line;
    }

    private Line line(BiFunction<Double, Double, Point> place) {
        int first = largest();
        if (first < 0) {
            return null;
        }
        int start = furthest(first);
        int end = furthest(start);
        List<Integer> way = new ArrayList<>();
        for (int at = end; at >= 0; at = before[at]) {
            way.add(at);
        }
        Collections.reverse(way);
        int[] widths = way.stream()
                .mapToInt(at -> Math.min(run(at, 1, 0), run(at, 0, 1)))
                .sorted()
                .toArray();
        int width = widths[widths.length / 2];
        if (width * scale > WIDEST || way.size() < ELONGATED * width) {
            return null;
        }
        int[] beside = beside(way, width);
        if (beside == null) {
            return null;
        }
        List<Point> points = new ArrayList<>();
        way.forEach(at -> points.add(
                place.apply((at % ink.width() + 0.5) / ink.width(), 1 - (at / ink.width() + 0.5) / ink.height())));
        double tolerance = Math.max(1, 0.75 * width * scale);
        List<Point> line = Points.straightened(Points.straightened(points, tolerance), tolerance);
        boolean round = Points.distance(line.get(0), line.get(line.size() - 1)) < Points.length(line) / ELONGATED / 2;
        if (line.size() > MOST_CORNERS || round) {
            return null;
        }
        boolean[] heads = heads(way, width, beside);
        return new Line(Points.squared(line, 2), heads[0], heads[1], false);
    }

    /** Returns a point of the largest connected part; -1 if there is none that is nearly all. */
    private int largest() {
        boolean[] seen = new boolean[ink.size()];
        int all = 0;
        int most = 0;
        int best = -1;
        for (int i = 0; i < seen.length; i++) {
            if (ink.dark().get(i) && !seen[i]) {
                int size = flood(i, seen);
                all += size;
                if (size > most) {
                    most = size;
                    best = i;
                }
            }
        }
        return most >= MOSTLY * all ? best : -1;
    }

    private int flood(int start, boolean[] seen) {
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        queue.add(start);
        seen[start] = true;
        int size = 0;
        while (!queue.isEmpty()) {
            int at = queue.poll();
            size++;
            for (int next : around(at)) {
                if (next >= 0 && !seen[next]) {
                    seen[next] = true;
                    queue.add(next);
                }
            }
        }
        return size;
    }

    /** Returns the eight points around one, the four straight ones first; -1 for those without ink. */
    private int[] around(int at) {
        int x = at % ink.width();
        int y = at / ink.width();
        int[][] steps = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}, {1, 1}, {1, -1}, {-1, 1}, {-1, -1}};
        int[] around = new int[steps.length];
        for (int i = 0; i < steps.length; i++) {
            boolean dark = ink.dark(x + steps[i][0], y + steps[i][1]);
            around[i] = dark ? at + steps[i][0] + steps[i][1] * ink.width() : -1;
        }
        return around;
    }

    /** Returns the point that is furthest from one on ways through ink, and keeps the ways to it. */
    private int furthest(int start) {
        Arrays.fill(lengths, Integer.MAX_VALUE);
        lengths[start] = 0;
        before[start] = -1;
        PriorityQueue<int[]> queue = new PriorityQueue<>((one, other) -> Integer.compare(one[1], other[1]));
        queue.add(new int[] {start, 0});
        int last = start;
        while (!queue.isEmpty()) {
            int[] entry = queue.poll();
            if (entry[1] > lengths[entry[0]]) {
                continue;
            }
            last = entry[0];
            int[] around = around(last);
            for (int i = 0; i < around.length; i++) {
                int length = entry[1] + (i < 4 ? STRAIGHT : DIAGONAL);
                if (around[i] >= 0 && length < lengths[around[i]]) {
                    lengths[around[i]] = length;
                    before[around[i]] = last;
                    queue.add(new int[] {around[i], length});
                }
            }
        }
        return last;
    }

    /** Returns how many points in a row are ink, through one of them. */
    private int run(int at, int dx, int dy) {
        int run = 1;
        for (int way = -1; way <= 1; way += 2) {
            int x = at % ink.width() + way * dx;
            int y = at / ink.width() + way * dy;
            while (ink.dark(x, y)) {
                run++;
                x += way * dx;
                y += way * dy;
            }
        }
        return run;
    }

    /** Returns how many points beside the line are near its start and near its end; null if there are some elsewhere. */
    private int[] beside(List<Integer> way, int width) {
        boolean[] along = new boolean[ink.size()];
        int aside = (int) Math.max(width + 1, ALONG / scale);
        for (int at : way) {
            int from = Math.max(0, at % ink.width() - aside);
            int to = Math.min(ink.width() - 1, at % ink.width() + aside);
            int last = Math.min(ink.height() - 1, at / ink.width() + aside);
            for (int y = Math.max(0, at / ink.width() - aside); y <= last; y++) {
                Arrays.fill(along, y * ink.width() + from, y * ink.width() + to + 1, true);
            }
        }
        int[] beside = new int[2];
        double head = Math.max(HEAD, Math.min(LONG_HEAD, PART * way.size() * scale));
        for (int i = 0; i < along.length; i++) {
            if (ink.dark().get(i) && !along[i]) {
                double start = distance(i, way.get(0));
                double end = distance(i, way.get(way.size() - 1));
                if (Math.min(start, end) * scale > head) {
                    return null;
                }
                beside[start < end ? 0 : 1]++;
            }
        }
        return beside;
    }

    private double distance(int one, int other) {
        return StrictMath.hypot(one % ink.width() - other % ink.width(), one / ink.width() - other / ink.width());
    }

    /** Tells whether heads are at the start and at the end: the line becomes wider from the tip, and narrow again at once. */
    private boolean[] heads(List<Integer> way, int width, int[] beside) {
        int last = way.size() - 1;
        List<Swelling> swellings = swellings(way, width);
        double tip = Math.max(4 * width, TIP / scale);
        boolean atStart = !swellings.isEmpty() && swellings.get(0).from() <= tip;
        boolean atEnd = !swellings.isEmpty()
                && last - swellings.get(swellings.size() - 1).to() <= tip;
        if (atStart && atEnd && swellings.size() == 1) {
            Swelling only = swellings.get(0);
            atStart = 2 * only.widest() > only.from() + only.to();
            atEnd = !atStart;
        }
        if (!atStart && !atEnd && (beside[0] + beside[1]) * scale * scale >= LEAST_HEAD) {
            atStart = beside[0] > beside[1] / 2;
            atEnd = beside[1] > beside[0] / 2;
        }
        return new boolean[] {atStart, atEnd};
    }

    /** A part of the way where the ink is wider than the line: its first and last point, and where it is widest. */
    private record Swelling(int from, int to, int widest) {}

    private List<Swelling> swellings(List<Integer> way, int width) {
        List<Swelling> swellings = new ArrayList<>();
        int from = -1;
        int widest = -1;
        int most = 0;
        for (int i = 0; i <= way.size(); i++) {
            int across = i < way.size() ? across(way, i, 2 * width) : 0;
            if (across > WIDER * width && across * scale <= HIGHEST) {
                from = from < 0 ? i : from;
                widest = across > most ? i : widest;
                most = Math.max(most, across);
            } else {
                if (from >= 0 && most * scale >= LOWEST && (i - from) * scale >= SHORTEST) {
                    swellings.add(new Swelling(from, i - 1, widest));
                }
                from = -1;
                most = 0;
            }
        }
        return swellings;
    }

    /** Returns how wide the ink is at a point of the way, across the direction that the way has there. */
    private int across(List<Integer> way, int i, int around) {
        int one = way.get(Math.max(0, i - around));
        int other = way.get(Math.min(way.size() - 1, i + around));
        boolean level =
                Math.abs(one % ink.width() - other % ink.width()) >= Math.abs(one / ink.width() - other / ink.width());
        return level ? run(way.get(i), 0, 1) : run(way.get(i), 1, 0);
    }
}
