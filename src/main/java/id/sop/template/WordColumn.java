package id.sop.template;

import id.sop.language.LineBreaks;
import id.sop.model.Requirement;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.model.TimeText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
    static final double HEAD_PADDING = 6;

    /** The head of a column of texts, which is one word mostly, keeps off both rules. */
    private static final double HEAD_ROOM = 9;

    /** The longest word for which a column is made wider; longer ones (addresses, file names) are broken. */
    private static final double LONGEST_WORD = 118;

    /** Sentences are hard to read in a column that is narrower than this. */
    private static final double COMFORTABLE_ACTIVITY = 92;

    /** The longest amount for which the column of times is never too narrow. */
    private static final double LONGEST_AMOUNT = 70;

    /** The columns, from left to right. */
    enum Kind {
        ACTIVITY("kegiatan", 64),
        REQUIREMENTS("kelengkapan", 50),
        TIME("waktu", 40),
        OUTPUT("output", 50),
        NOTES("keterangan", 44);

        private final String label;
        private final double narrowest;

        Kind(String label, double narrowest) {
            this.label = label;
            this.narrowest = narrowest;
        }

        /** Returns the key of the column's head among the labels of a template. */
        String label() {
            return label;
        }

        /** Returns the texts of a cell. */
        List<Text> texts(Step step) {
            return switch (this) {
                case ACTIVITY -> step.activity().stream().toList();
                case REQUIREMENTS ->
                    step.requirements().stream().map(Requirement::document).toList();
                case TIME -> step.time().stream().map(TimeText::text).toList();
                case OUTPUT -> step.outputs();
                case NOTES -> step.notes();
            };
        }
    }

    /**
     * A piece of text that is not broken, and its width with and without the space behind it. The engine breaks a word for
     * which there is no line that has room for that space, too.
     */
    private record Piece(double width, double advance, boolean endsLine, boolean isAmount) {}

    private record Cell(double indent, List<Piece> pieces) {}

    private final Kind kind;
    private final List<Cell> cells = new ArrayList<>();
    /** What each word needs, very long ones left out; sorted. */
    private final double[] needs;

    private final double head;

    /** What the longest amount with its unit needs, which is never parted: "120 menit". */
    private final double amount;

    WordColumn(Kind kind, List<Step> steps, String label, double type, TextMeasurer widths) {
        this.kind = kind;
        for (Step step : steps) {
            List<Text> items = kind.texts(step);
            List<Piece> pieces = new ArrayList<>();
            items.forEach(item -> pieces.addAll(pieces(item.value(), type, widths)));
            cells.add(new Cell(indent(items.size()), pieces));
        }
        needs = cells.stream()
                .flatMapToDouble(cell -> cell.pieces().stream()
                        .filter(piece -> piece.width() <= LONGEST_WORD)
                        .mapToDouble(piece -> Math.ceil(piece.advance() + cell.indent() + PADDING)))
                .sorted()
                .toArray();
        head = longestWord(label, type, true, widths);
        amount = kind == Kind.TIME
                ? cells.stream()
                        .flatMap(cell -> cell.pieces().stream())
                        .filter(Piece::isAmount)
                        .mapToDouble(piece -> Math.ceil(piece.advance() + PADDING))
                        .filter(need -> need <= LONGEST_AMOUNT)
                        .max()
                        .orElse(0)
                : 0;
    }

    /** Tells whether there is nothing in the column but its head. */
    boolean isEmpty() {
        return cells.stream().allMatch(cell -> cell.pieces().isEmpty());
    }

    /** Returns the narrowest width in which words are broken at all; without texts it is that of the head. */
    double narrowest() {
        double least = Math.ceil(head + HEAD_ROOM);
        return isEmpty() ? least : Math.max(Math.max(kind.narrowest, amount), least);
    }

    /** Returns the width in which each line of an author stands in one line. */
    double longest() {
        double longest = 0;
        for (Cell cell : cells) {
            double line = 0;
            for (Piece piece : cell.pieces()) {
                line += piece.advance();
                longest = Math.max(longest, line + cell.indent() + PADDING);
                line = piece.endsLine() ? 0 : line;
            }
        }
        return longest;
    }

    /** Returns the narrowest width in which no word is broken, unless it is very long. */
    double whole() {
        return needs.length == 0 ? narrowest() : Math.max(narrowest(), needs[needs.length - 1]);
    }

    /** Returns a width that reads well, if there is room for it. */
    double comfortable() {
        return kind == Kind.ACTIVITY && !isEmpty() ? Math.max(COMFORTABLE_ACTIVITY, whole()) : whole();
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

    /** Returns the widest of the pieces into which the engine can break a text, with the space for which it wants room, too. */
    static double longestWord(String text, double type, boolean bold, TextMeasurer widths) {
        return LineBreaks.pieces(text).stream()
                .mapToDouble(word -> widths.of(word, bold) * type)
                .max()
                .orElse(0);
    }

    private static List<Piece> pieces(String paragraph, double type, TextMeasurer widths) {
        List<Piece> pieces = new ArrayList<>();
        List<String> words = LineBreaks.pieces(paragraph);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean last = i == words.size() - 1 || word.endsWith("\n");
            boolean amount = Character.isDigit(word.charAt(0)) && word.strip().indexOf(' ') > 0;
            pieces.add(new Piece(widths.of(word.strip(), false) * type, widths.of(word, false) * type, last, amount));
        }
        return pieces;
    }
}
