package id.sop.language;

import java.util.ArrayList;
import java.util.List;

/** The numbers, letters and bullets that people put before the items of a list. */
public final class ListMarks {
    private static final String BULLETS = "•●▪▫◦○‣⁃∙·➢➤►▶✓✔■□◆❖*–—-\uF0B7\uF0A7\uF0D8\uF0FC";

    private ListMarks() {}

    /**
     * A mark before an item.
     *
     * @param start its offset in the text
     * @param end the offset of the item behind it
     * @param number its place in the list, from 1; 0 for a bullet
     * @param kind the sign by which marks of one list are known
     */
    public record Mark(int start, int end, int number, String kind) {
        /** Tells whether this can be the next mark of the list. */
        private boolean follows(Mark last) {
            return kind.equals(last.kind) && (number == 0 || number == last.number + 1);
        }
    }

    /** Returns the mark at an offset; null when there is none. */
    public static Mark at(String text, int start) {
        if (start >= text.length()) {
            return null;
        }
        char first = text.charAt(start);
        if (BULLETS.indexOf(first) >= 0) {
            int content = skip(text, start + 1);
            boolean spaced = content > start + 1 || "-–—*".indexOf(first) < 0;
            boolean emphasised = content > start + 1 && content < text.length() && text.charAt(content) == '*';
            boolean letter = emphasised || (content < text.length() && Character.isLetterOrDigit(text.charAt(content)));
            // Right before a word an asterisk emphasises it, or is the mark of a note.
            return letter && (spaced || (first != '*' && Character.isLetter(text.charAt(content))))
                    ? new Mark(start, content, 0, String.valueOf(first))
                    : null;
        }
        int open = first == '(' ? start + 1 : start;
        int end = open;
        while (end < text.length() && end - open < 2 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        int number = end > open ? Integer.parseInt(text.substring(open, end)) : 0;
        String digits = "1";
        if (end == open && end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            number = text.charAt(end) - 'a' + 1;
            digits = "a";
            end++;
        }
        if (number == 0 || end >= text.length() || ".)".indexOf(text.charAt(end)) < 0) {
            return null;
        }
        boolean brackets = open > start;
        int content = skip(text, end + 1);
        boolean followed = content > end + 1 && content < text.length();
        boolean closed = !brackets || text.charAt(end) == ')';
        String kind = (brackets ? "(" : "") + digits + text.charAt(end);
        return followed && closed ? new Mark(start, content, number, kind) : null;
    }

    /** Returns the marks of a list whose items begin on lines of their own, all of one kind, the numbers from 1 on; else none. */
    public static List<Mark> ofLines(String text) {
        List<Mark> marks = new ArrayList<>();
        for (int start = 0; start < text.length(); start = text.indexOf('\n', start) + 1) {
            Mark mark = at(text, skip(text, start));
            Mark last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
            boolean next = mark != null && (last == null ? mark.number() < 2 : mark.follows(last));
            if (start == 0 && !next) {
                return List.of();
            }
            if (next) {
                marks.add(mark);
            }
            if (text.indexOf('\n', start) < 0) {
                break;
            }
        }
        return marks.size() > 1 ? marks : List.of();
    }

    /** Returns the marks of a list that is written in one text: all of one kind, the numbers from 1 on; else none. */
    public static List<Mark> of(String text) {
        List<Mark> marks = new ArrayList<>();
        Mark first = at(text, 0);
        if (first == null || first.number() > 1) {
            return List.of();
        }
        marks.add(first);
        for (int i = first.end(); i < text.length(); i++) {
            boolean begins = Character.isWhitespace(text.charAt(i - 1)) || ";,".indexOf(text.charAt(i - 1)) >= 0;
            Mark mark = begins ? at(text, i) : null;
            if (mark != null && mark.follows(marks.get(marks.size() - 1))) {
                marks.add(mark);
                i = mark.end();
            }
        }
        return marks.size() > 1 ? marks : List.of();
    }

    /** Returns the items behind the marks of a text. */
    public static List<String> items(String text, List<Mark> marks) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            int end = i + 1 < marks.size() ? marks.get(i + 1).start() : text.length();
            String item = text.substring(marks.get(i).end(), end).strip();
            items.add(
                    item.endsWith(";") || item.endsWith(",")
                            ? item.substring(0, item.length() - 1).strip()
                            : item);
        }
        return items;
    }

    private static int skip(String text, int from) {
        int i = from;
        while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00A0')) {
            i++;
        }
        return i;
    }
}
