package id.sop.authoring;

import id.sop.language.LabelWords;
import id.sop.language.ListMarks;
import java.util.List;
import java.util.stream.Stream;

/** A line of a list that was typed or pasted. */
final class ListLine {
    /** What the head of the first column of a table says. */
    static final String NUMBER = "nomor";

    private static final int MOST_DIGITS = 3;

    /** With its full stop: dll., dst., Jend. */
    private static final int LONGEST_ABBREVIATION = 5;

    private ListLine() {}

    /**
     * Returns a line without its bullet or number and without the sign that ends an item of a list; of a row of a table the first cell
     * that is more than a number.
     */
    static String item(String line) {
        List<String> cells = Stream.of(line.split("\t", -1)).map(Answers::plain).toList();
        boolean head = cells.size() > 1
                && LabelWords.HEADS.key(cells.get(0)).filter(NUMBER::equals).isPresent();
        return head
                ? ""
                : cells.stream()
                        .filter(cell -> !isNumber(cell))
                        .findFirst()
                        .map(ListLine::unnumbered)
                        .map(ListLine::unended)
                        .orElse("");
    }

    /** Returns a text without the semicolon or full stop of an item of a list; the full stop of an abbreviation stays. */
    static String unended(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        boolean stop = last.length() > LONGEST_ABBREVIATION && last.indexOf('.') == last.length() - 1;
        boolean ended = text.endsWith(";") || stop;
        return ended ? text.substring(0, text.length() - 1).strip() : text;
    }

    /** Tells whether a text is a number as lists have them, or empty: "3", "3.", "3)". */
    static boolean isNumber(String text) {
        String digits = text.endsWith(".") || text.endsWith(")") ? text.substring(0, text.length() - 1) : text;
        return digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Returns a text without the bullet, number or letter of a list before it. */
    static String unnumbered(String text) {
        ListMarks.Mark mark = ListMarks.at(text, 0);
        if (mark != null) {
            return text.substring(mark.end());
        }
        int digits = 0;
        while (digits < text.length() && digits < MOST_DIGITS && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > 0 && digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0;
        boolean apart = numbered && (digits + 1 == text.length() || text.charAt(digits + 1) == ' ');
        return apart ? text.substring(digits + 1).strip() : text;
    }
}
