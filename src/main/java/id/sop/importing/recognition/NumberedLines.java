package id.sop.importing.recognition;

import java.util.ArrayList;
import java.util.List;

/** Lists whose lines begin with numbers as hands type them: with a comma behind a number, or the same number twice. */
final class NumberedLines {
    private static final String BEHIND = ".,)";

    /** No number of an item has more digits. */
    private static final int DIGITS = 2;

    private NumberedLines() {}

    /**
     * Returns the items, without their numbers and the signs that part them: the first line begins with 1, and each number is that
     * before it or the next one. None if there are not two such lines.
     */
    static List<String> items(String text) {
        List<StringBuilder> items = new ArrayList<>();
        int last = 0;
        char sign = 0;
        for (String line : text.strip().split("\n", -1)) {
            String bare = line.strip();
            int digits = digits(bare);
            int number = digits > 0 ? Integer.parseInt(bare.substring(0, digits)) : -1;
            boolean follows = last == 0 ? number == 1 : number == last || number == last + 1;
            // A comma is a full stop that was mistyped.
            boolean begins = follows && isParted(bare, digits) && (sign == 0 || sign(bare, digits) == sign);
            if (last == 0 && !begins) {
                return List.of();
            }
            if (begins) {
                last = number;
                sign = sign(bare, digits);
                items.add(new StringBuilder(bare.substring(digits + 1).strip()));
            } else {
                items.get(items.size() - 1).append('\n').append(bare);
            }
        }
        return items.size() < 2
                ? List.of()
                : items.stream().map(NumberedLines::unended).toList();
    }

    private static int digits(String line) {
        int end = 0;
        while (end < line.length() && end <= DIGITS && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
            end++;
        }
        return end <= DIGITS ? end : 0;
    }

    /** Tells whether a number is parted from a text behind it. */
    private static boolean isParted(String line, int digits) {
        return digits + 2 < line.length()
                && BEHIND.indexOf(line.charAt(digits)) >= 0
                && Character.isWhitespace(line.charAt(digits + 1));
    }

    private static char sign(String line, int digits) {
        return line.charAt(digits) == ',' ? '.' : line.charAt(digits);
    }

    private static String unended(StringBuilder item) {
        String text = item.toString().strip();
        boolean ended = text.endsWith(";") || text.endsWith(",");
        return ended ? text.substring(0, text.length() - 1).strip() : text;
    }
}
