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

    static final double LONG_HEAD = 16;
    private static final double PART = 0.2;

    /** What is no farther beside the way belongs to the line, in points. */
    private static final double ALONG = 1.2;

    /** How dark ink is: its shadow is not, but a line that falls between the points of the picture is not very dark either. */
    private static final double[] INK = {0.45, 0.2};

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
        int[] widths = way.stream().mapToInt(at -> width(at)).sorted().toArray();
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
        boolean[] heads = new PictureHeads(ink, scale).of(way, width, beside);
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

    /** Returns how wide the ink is at one of its points, in points of the picture. */
    private int width(int at) {
        return Math.min(ink.run(at, 1, 0), ink.run(at, 0, 1));
    }

    /** Returns how many points beside the line are near its start and near its end; null if there are some elsewhere. */
    private int[] beside(List<Integer> way, int width) {
        boolean[] along = new boolean[ink.size()];
        double head = Math.max(HEAD, Math.min(LONG_HEAD, PART * way.size() * scale));
        for (int at : way) {
            // A stretch may be wider than the rest of the line, but near its ends that would be a head.
            int own = width(at);
            boolean stretch = own * scale <= WIDEST
                    && distance(at, way.get(0)) * scale > head
                    && distance(at, way.get(way.size() - 1)) * scale > head;
            int aside = (int) Math.max((stretch ? Math.max(own, width) : width) + 1, ALONG / scale);
            int from = Math.max(0, at % ink.width() - aside);
            int to = Math.min(ink.width() - 1, at % ink.width() + aside);
            int last = Math.min(ink.height() - 1, at / ink.width() + aside);
            for (int y = Math.max(0, at / ink.width() - aside); y <= last; y++) {
                Arrays.fill(along, y * ink.width() + from, y * ink.width() + to + 1, true);
            }
        }
        int[] beside = new int[2];
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
}
