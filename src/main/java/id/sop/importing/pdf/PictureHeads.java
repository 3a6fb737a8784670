package id.sop.importing.pdf;

import java.util.ArrayList;
import java.util.List;

/** Tells at which ends of an arrow in a picture there are heads. */
final class PictureHeads {
    /** How wide heads are, and how long at least, in points. */
    private static final double HIGHEST = 14;

    private static final double LOWEST = 2;
    private static final double SHORTEST = 1.2;

    /** So far from its tip a head is not wider than its line, in points. */
    private static final double TIP = 1.6;

    /** How much ink beside the line makes a head, in square points, and how much wider than the line it is. */
    private static final double LEAST_HEAD = 1;

    private static final double WIDER = 1.6;

    private final Bitmap ink;
    private final double scale;

    /**
     * Prepares to tell.
     *
     * @param scale how large a point of the picture is on the page, in points
     */
    PictureHeads(Bitmap ink, double scale) {
        this.ink = ink;
        this.scale = scale;
    }

    /** Tells whether heads are at the start and at the end: the line becomes wider from the tip, and narrow again at once. */
    boolean[] of(List<Integer> way, int width, int[] beside) {
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
                if (from >= 0
                        && most * scale >= LOWEST
                        && (i - from) * scale >= SHORTEST
                        && (i - from) * scale <= PictureLine.LONG_HEAD) {
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
        return level ? ink.run(way.get(i), 0, 1) : ink.run(way.get(i), 1, 0);
    }
}
