package id.sop.template;

import java.util.Arrays;
import java.util.List;

/**
 * The distribution of the room that is left after every column of texts has what it needs: it goes, bit by bit, to the column
 * whose widening makes the table lower.
 */
final class ColumnWidening {
    /** In points. */
    private static final double STEP = 4;

    private static final double LINE_HEIGHT = 1.22;

    /** What another line costs where it makes no row taller: "20 menit" should stand in one. */
    private static final double LINE_COST = 1.5;

    private final List<WordColumn> columns;
    private final Density density;
    private final double[] chosen;
    private final double[] most;
    private final int[][] lines;

    /**
     * Prepares a distribution.
     *
     * @param chosen the widths of the columns in points, which will grow
     * @param most how wide each of them may become
     */
    ColumnWidening(List<WordColumn> columns, Density density, double[] chosen, double[] most) {
        this.columns = columns;
        this.density = density;
        this.chosen = chosen;
        this.most = most;
        this.lines = new int[chosen.length][];
        for (int i = 0; i < chosen.length; i++) {
            lines[i] = columns.get(i).lines(chosen[i]);
        }
    }

    /**
     * Widens, again and again, the column that gains most for each point.
     *
     * @param room what may be given, in points
     * @return how tall all rows are together then, in points, with what lines cost where they make no row taller
     */
    double run(double room) {
        double left = room;
        double height = height(-1, null);
        while (left >= STEP) {
            int best = -1;
            double bestWidth = 0;
            double bestGain = 0;
            for (int i = 0; i < chosen.length; i++) {
                int[] before = lines[i];
                for (double more = STEP; more <= left && chosen[i] + more <= most[i]; more += STEP) {
                    int[] tried = columns.get(i).lines(chosen[i] + more);
                    if (Arrays.equals(before, tried)) {
                        continue;
                    }
                    before = tried;
                    double gain = (height - height(i, tried)) / more;
                    if (gain > bestGain) {
                        best = i;
                        bestWidth = more;
                        bestGain = gain;
                    }
                }
            }
            if (best < 0) {
                return height;
            }
            chosen[best] += bestWidth;
            left -= bestWidth;
            lines[best] = columns.get(best).lines(chosen[best]);
            height = height(-1, null);
        }
        return height;
    }

    private double height(int replaced, int[] by) {
        double height = 0;
        for (int row = 0; row < lines[0].length; row++) {
            int most = 0;
            int all = 0;
            for (int i = 0; i < lines.length; i++) {
                int inCell = (i == replaced ? by : lines[i])[row];
                most = Math.max(most, inCell);
                all += inCell;
            }
            height += Math.max(density.row(), most * LINE_HEIGHT * density.type() + 4) + LINE_COST * all;
        }
        return height;
    }
}
