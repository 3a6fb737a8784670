package id.sop.drawing;

import id.sop.language.LineBreaks;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How narrow a text can be set in so many lines, broken at its spaces; see {@link LineBreaks#words}.
 *
 * <p>The widths of lines are added up from those of their words, so that the effort for <var>n</var> words grows like
 * <var>n</var> log <var>n</var>; only the widest line of the outcome is measured as it will stand.
 */
final class LineWidths {
    private final String text;
    private final ToDoubleFunction<String> width;
    private final List<String> words;
    /** The width of all words before one, each with a space behind it. */
    private final double[] before;

    private final double space;
    /** The narrowest widths, by the number of lines. */
    private final Map<Integer, Double> narrowest = new HashMap<>();
    /** By the number of lines, and then by the number of words, the least width in which these can be set, by the sums. */
    private double[][] sums;

    LineWidths(String text, ToDoubleFunction<String> width) {
        this.text = text;
        this.width = width;
        this.words = LineBreaks.words(text);
        this.space = Math.max(0, width.applyAsDouble("n n") - 2 * width.applyAsDouble("n"));
        this.before = new double[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            before[i + 1] = before[i] + width.applyAsDouble(words.get(i)) + space;
        }
        this.sums = new double[][] {new double[words.size() + 1]};
        Arrays.fill(sums[0], 1, words.size() + 1, Double.POSITIVE_INFINITY);
    }

    /** Returns the text. */
    String text() {
        return text;
    }

    /** Returns the number of words, which is the largest number of lines. */
    int words() {
        return words.size();
    }

    /** Returns the least width, in points, in which the words need no more than some lines. */
    double narrowest(int lines) {
        return narrowest.computeIfAbsent(Math.min(lines, words.size()), this::measured);
    }

    private double measured(int lines) {
        while (sums.length <= lines) {
            sums = Arrays.copyOf(sums, sums.length + 1);
            sums[sums.length - 1] = oneMore(sums[sums.length - 2]);
        }
        int to = words.size();
        int left = lines;
        int widestFrom = 0;
        int widestTo = to;
        double widest = -1;
        while (to > 0) {
            int from = lastLine(sums[left - 1], to);
            if (line(from, to) > widest) {
                widest = line(from, to);
                widestFrom = from;
                widestTo = to;
            }
            to = from;
            left--;
        }
        return width.applyAsDouble(String.join(" ", words.subList(widestFrom, widestTo)));
    }

    private double line(int from, int to) {
        return before[to] - before[from] - space;
    }

    private double[] oneMore(double[] fewer) {
        double[] more = new double[fewer.length];
        for (int to = 1; to < more.length; to++) {
            int from = lastLine(fewer, to);
            more[to] = Math.max(fewer[from], line(from, to));
        }
        return more;
    }

    /**
     * Returns the word with which the last line had best begin. The later it begins, the narrower it is, and the wider are
     * those above: the best place is where the two meet.
     */
    private int lastLine(double[] above, int to) {
        int low = 0;
        int high = to - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (above[middle] >= line(middle, to)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        boolean earlier = low > 0 && line(low - 1, to) <= Math.max(above[low], line(low, to));
        return earlier ? low - 1 : low;
    }
}
