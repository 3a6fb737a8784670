package id.sop.template;

import id.sop.language.LineBreaks;
import id.sop.model.Column;
import id.sop.model.Columns;
import id.sop.model.Keys;
import id.sop.model.Step;
import id.sop.model.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A column of the flow table that holds texts, measured at a type size.
 *
 * <p>Its lines are reckoned as the layout engine breaks them; what was reckoned only decides between widths, the heights
 * themselves are measured on the finished layout.
 */
final class WordColumn {
    /** Padding and rule of a cell, left and right together. */
    static final double PADDING = 9;

    /** The room of the numbers before the items of a cell that has several. */
    static final double INDENT = 12;

    /** A head has less padding. */
    static final double HEAD_PADDING = 5;

    /** The longest word for which a column is made wider; longer ones (addresses, file names) are broken. */
    private static final double LONGEST_WORD = 118;

    /** The least widths of columns, by the key of what stands in them. */
    private static final Map<String, Double> NARROWEST =
            Map.of(Keys.ACTIVITY, 92.0, Keys.REQUIREMENTS, 50.0, Keys.TIME, 40.0, Keys.OUTPUT, 50.0, Keys.NOTE, 44.0);

    /** The least width of a column that the regulation does not know: some are there to be ticked by hand. */
    private static final double NARROWEST_OWN = 30;

    /**
     * A piece of text that is not broken, and its width with and without the space behind it. The engine breaks a word for
     * which there is no line that has room for that space, too.
     */
    private record Piece(double width, double advance, boolean endsLine) {}

    private record Cell(double indent, List<Piece> pieces) {}

    private final String key;
    private final String title;
    private final Template template;
    private final List<Cell> cells = new ArrayList<>();
    /** What each word needs, very long ones left out; sorted. */
    private final double[] needs;

    private final double head;

    private WordColumn(
            String key, String title, List<Step> steps, Template template, double type, TextMeasurer widths) {
        this.key = key;
        this.title = title;
        this.template = template;
        for (Step step : steps) {
            List<Text> items = texts(step);
            List<Piece> pieces = new ArrayList<>();
            items.forEach(item -> pieces.addAll(pieces(item, type, widths)));
            cells.add(new Cell(indent(items.size()), pieces));
        }
        needs = cells.stream()
                .flatMapToDouble(cell -> cell.pieces().stream()
                        .filter(piece -> piece.width() <= LONGEST_WORD)
                        .mapToDouble(piece -> Math.ceil(piece.advance() + cell.indent() + PADDING)))
                .sorted()
                .toArray();
        head = longestWord(title, type, true, widths);
    }

    /** Returns the columns of a table, from left to right: that of the activities, then those behind the actors. */
    static List<WordColumn> all(
            Columns columns, List<Step> steps, Template template, double type, TextMeasurer widths) {
        List<WordColumn> all = new ArrayList<>();
        all.add(new WordColumn(Keys.ACTIVITY, template.label(Keys.ACTIVITY), steps, template, type, widths));
        for (Column column : columns.all()) {
            all.add(new WordColumn(column.key(), SheetColumns.head(column, template), steps, template, type, widths));
        }
        return all;
    }

    /** Returns what is printed over the column. */
    String title() {
        return title;
    }

    /** Returns the texts of a cell. */
    List<Text> texts(Step step) {
        return key.equals(Keys.ACTIVITY)
                ? SopValues.activity(step, template).stream().toList()
                : SheetColumns.texts(key, step);
    }

    /** Returns the narrowest width in which words are broken at all. */
    double narrowest() {
        return Math.max(NARROWEST.getOrDefault(key, NARROWEST_OWN), Math.ceil(head + HEAD_PADDING));
    }

    /** Returns the narrowest width in which no word is broken, unless it is very long. */
    double comfortable() {
        return needs.length == 0 ? narrowest() : Math.max(narrowest(), needs[needs.length - 1]);
    }

    /** Returns the next narrower width that is worth trying: the one that the next shorter word needs. */
    double narrower(double width) {
        return Math.max(
                narrowest(),
                Arrays.stream(needs).filter(need -> need < width).max().orElse(0));
    }

    /** Returns how many words are broken in a column of a width, besides the very long ones. */
    long broken(double width) {
        return Arrays.stream(needs).filter(need -> need > width).count();
    }

    /** Returns how far the items of a cell stand from its left edge. */
    static double indent(int items) {
        return items > 1 ? INDENT : 0;
    }

    /** Returns how many lines each cell has in a column of a width. */
    int[] lines(double width) {
        return cells.stream()
                .mapToInt(cell -> lines(cell.pieces(), width - PADDING - cell.indent()))
                .toArray();
    }

    private static int lines(List<Piece> cell, double room) {
        int lines = cell.isEmpty() ? 0 : 1;
        double used = 0;
        boolean fresh = true;
        for (Piece piece : cell) {
            if (!fresh && used + piece.width() > room) {
                lines++;
                used = 0;
            }
            lines += (int) Math.max(0, Math.ceil(piece.width() / room) - 1);
            used += piece.advance();
            fresh = piece.endsLine();
            if (fresh) {
                lines++;
                used = 0;
            }
        }
        return fresh && !cell.isEmpty() ? lines - 1 : lines;
    }

    /** Returns the widest of the pieces into which the engine can break a text. */
    static double longestWord(String text, double type, boolean bold, TextMeasurer widths) {
        return longestWord(Text.of(text), type, bold, widths);
    }

    /** Returns the widest of the pieces into which the engine can break a text. */
    static double longestWord(Text text, double type, boolean bold, TextMeasurer widths) {
        double longest = 0;
        int start = 0;
        for (String word : LineBreaks.pieces(text.value())) {
            longest = Math.max(longest, width(text, start, word, bold, widths) * type);
            start += word.length();
        }
        return longest;
    }

    /**
     * Returns the width of a piece of a text without the white space around it, in points at a size of one point.
     *
     * @param start where the piece begins
     */
    static double width(Text text, int start, String piece, boolean bold, TextMeasurer widths) {
        int from = start + piece.length() - piece.stripLeading().length();
        int end = start + piece.stripTrailing().length();
        return widths.of(text, Math.min(from, end), end, bold);
    }

    private static List<Piece> pieces(Text paragraph, double type, TextMeasurer widths) {
        List<Piece> pieces = new ArrayList<>();
        List<String> words = LineBreaks.pieces(paragraph.value());
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean last = i == words.size() - 1 || word.endsWith("\n");
            int end = start + word.length();
            pieces.add(new Piece(
                    width(paragraph, start, word, false, widths) * type,
                    widths.of(paragraph, start, end, false) * type,
                    last));
            start = end;
        }
        return pieces;
    }
}
