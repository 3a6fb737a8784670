package id.sop.template;

import id.sop.language.LineBreaks;
import id.sop.model.Column;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * A column of the flow table that holds texts, measured at a type size.
 *
 * <p>Its lines are reckoned as the layout engine breaks them; what was reckoned only decides between widths, the heights
 * themselves are measured on the finished layout.
 */
final class WordColumn {
    /** Padding and rule of a cell, left and right together. */
    static final double PADDING = 9;

    /** The room of the numbers or marks before the items of a cell that has several, where these are short. */
    private static final double INDENT = 12;

    /** What the second digit of such a number takes, and the room of marks of three letters, and of four; parts of the type size. */
    private static final double DIGIT = 0.56;

    private static final double THREE_LETTERS = 1.9;
    private static final double FOUR_LETTERS = 2.3;

    /** A head has less padding. */
    static final double HEAD_PADDING = 6;

    /** The head of a column of texts, which is one word mostly, keeps off both rules. */
    private static final double HEAD_ROOM = 9;

    /** The longest word for which a column is made wider; longer ones (addresses, file names) are broken. */
    private static final double LONGEST_WORD = 118;

    /** Sentences are hard to read in a column that is narrower than this. */
    private static final double COMFORTABLE_ACTIVITY = 92;

    /** The longest amount for which the column of times is never too narrow. */
    private static final double LONGEST_AMOUNT = 70;

    /** The least widths of columns with texts, by the key of what stands in them. */
    private static final Map<String, Double> NARROWEST =
            Map.of(Keys.ACTIVITY, 64.0, Keys.REQUIREMENTS, 50.0, Keys.TIME, 40.0, Keys.OUTPUT, 50.0, Keys.NOTE, 44.0);

    /** The least width of a column that the regulation does not know: some are there to be ticked by hand. */
    private static final double NARROWEST_OWN = 30;

    /**
     * A piece of text that is not broken, and its width with and without the space behind it. The engine breaks a word for
     * which there is no line that has room for that space, too.
     */
    private record Piece(double width, double advance, boolean endsLine, boolean isAmount) {}

    /** What stands beside some rows. */
    private record Cell(double indent, List<Piece> pieces, int rows) {}

    private final String key;
    private final String title;
    private final Template template;
    private final double padding;
    private final List<Cell> cells = new ArrayList<>();
    /** What each word needs, very long ones left out; sorted. */
    private final double[] needs;

    private final double head;

    /** What the longest amount with its unit and sign needs, which is never parted: "± 120 menit". */
    private final double amount;

    private WordColumn(
            String key,
            String title,
            List<Step> steps,
            IntUnaryOperator last,
            Template template,
            double type,
            double padding,
            TextMeasurer widths) {
        this.padding = padding;
        this.key = key;
        this.title = title;
        this.template = template;
        for (Step step : steps) {
            List<Text> items = texts(step);
            List<Piece> pieces = new ArrayList<>();
            items.forEach(item -> pieces.addAll(pieces(item, type, widths)));
            int rows = last.applyAsInt(step.number()) - step.number() + 1;
            cells.add(new Cell(indent(items, type), pieces, rows));
        }
        needs = cells.stream()
                .flatMapToDouble(cell -> cell.pieces().stream()
                        .filter(piece -> piece.width() <= LONGEST_WORD)
                        .mapToDouble(piece -> Math.ceil(piece.advance() + cell.indent() + padding)))
                .sorted()
                .toArray();
        head = Math.min(LONGEST_WORD, longestWord(Text.of(title), type, true, widths));
        amount = isOfTimes()
                ? cells.stream()
                        .flatMap(cell -> cell.pieces().stream())
                        .filter(Piece::isAmount)
                        .mapToDouble(piece -> Math.ceil(piece.advance() + padding))
                        .filter(need -> need <= LONGEST_AMOUNT)
                        .max()
                        .orElse(0)
                : 0;
    }

    /** Returns the columns of a table, from left to right: that of the activities, then those behind the actors. */
    static List<WordColumn> all(
            Sop sop, List<Step> steps, Template template, double type, double padding, TextMeasurer widths) {
        List<WordColumn> all = new ArrayList<>();
        String activity = template.label(Keys.ACTIVITY);
        all.add(new WordColumn(Keys.ACTIVITY, activity, steps, step -> step, template, type, padding, widths));
        for (Column column : sop.columns().all()) {
            String head = SheetColumns.head(column, template);
            IntUnaryOperator last = sop.shared(column.key())::last;
            all.add(new WordColumn(column.key(), head, steps, last, template, type, padding, widths));
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
                : step.texts(key);
    }

    /** Tells whether it is the column of times. */
    boolean isOfTimes() {
        return key.equals(Keys.TIME);
    }

    /** Tells whether there is nothing in the column but its head. */
    boolean isEmpty() {
        return cells.stream().allMatch(cell -> cell.pieces().isEmpty());
    }

    /**
     * Returns the narrowest width to which the column gives way: that of its head without texts, and with short ones that in
     * which each of them has one line.
     */
    double narrowest() {
        double usual = usual();
        return isEmpty() ? usual : Math.max(ofHead(), Math.min(usual, Math.ceil(longest())));
    }

    /** Returns the narrowest width in which words are broken while there is room elsewhere. */
    private double usual() {
        return isOwn() || isEmpty() ? ofHead() : Math.max(Math.max(NARROWEST.get(key), amount), ofHead());
    }

    private double ofHead() {
        return Math.max(isOwn() ? NARROWEST_OWN : 0, Math.ceil(head + HEAD_ROOM));
    }

    private boolean isOwn() {
        return !NARROWEST.containsKey(key);
    }

    /** Returns the width in which each line of an author stands in one line. */
    double longest() {
        double longest = 0;
        for (Cell cell : cells) {
            double line = 0;
            for (Piece piece : cell.pieces()) {
                line += piece.advance();
                longest = Math.max(longest, line + cell.indent() + padding);
                line = piece.endsLine() ? 0 : line;
            }
        }
        return longest;
    }

    /** Returns the narrowest width in which no word is broken, unless it is very long. */
    double unbroken() {
        return needs.length == 0 ? narrowest() : Math.max(narrowest(), needs[needs.length - 1]);
    }

    /** Returns the same, and no less than such a column usually has. */
    double whole() {
        return Math.max(usual(), unbroken());
    }

    /** Returns a width that reads well, if there is room for it. */
    double comfortable() {
        return key.equals(Keys.ACTIVITY) && !isEmpty() ? Math.max(COMFORTABLE_ACTIVITY, whole()) : whole();
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
    static double indent(List<Text> items, double type) {
        if (items.size() < 2) {
            return 0;
        }
        int letters = items.stream()
                .flatMap(item -> item.mark().stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
        if (letters > 2) {
            return Math.max(INDENT, (letters > 3 ? FOUR_LETTERS : THREE_LETTERS) * type);
        }
        return INDENT + (letters == 0 && items.size() > 9 ? DIGIT * type : 0);
    }

    /** Returns how many lines each row has in a column of a width: of a cell over several rows, its part. */
    int[] lines(double width) {
        return cells.stream()
                .mapToInt(
                        cell -> (lines(cell.pieces(), width - padding - cell.indent()) + cell.rows() - 1) / cell.rows())
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

    /** Returns the widest of the pieces into which the engine can break a text, with the space for which it wants room, too. */
    static double longestWord(Text text, double type, boolean bold, TextMeasurer widths) {
        double longest = 0;
        int start = 0;
        for (String word : LineBreaks.pieces(text.value())) {
            int end = start + word.length();
            longest = Math.max(longest, widths.of(text, start, end, bold) * type);
            start = end;
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
            boolean amount = word.strip().indexOf(' ') > 0;
            pieces.add(new Piece(
                    width(paragraph, start, word, false, widths) * type,
                    widths.of(paragraph, start, end, false) * type,
                    last,
                    amount));
            start = end;
        }
        return pieces;
    }
}
