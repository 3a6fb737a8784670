package id.sop.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text that is set in italics or bold, or both.
 *
 * @param start its first character, as an index into the text
 * @param end behind its last character
 */
public record Emphasis(int start, int end, boolean bold, boolean italic) {
    /**
     * Characters by which a text says of itself how what follows is set, while it goes through templates: they are for the
     * inside of programs (Unicode, noncharacters), so that no text has them. The first one ends a stretch.
     */
    private static final String SIGNS = "\uFDD0\uFDD1\uFDD2\uFDD3";

    private static final int ITALIC = 1;
    private static final int BOLD = 2;

    /** Returns a text with a sign before and behind each stretch. */
    public static String signed(String text, List<Emphasis> stretches) {
        if (stretches.isEmpty()) {
            return text;
        }
        StringBuilder signed = new StringBuilder();
        int from = 0;
        for (Emphasis stretch : stretches) {
            int set = (stretch.bold ? BOLD : 0) + (stretch.italic ? ITALIC : 0);
            signed.append(text, from, stretch.start)
                    .append(SIGNS.charAt(set))
                    .append(text, stretch.start, stretch.end)
                    .append(SIGNS.charAt(0));
            from = stretch.end;
        }
        return signed.append(text.substring(from)).toString();
    }

    /** Tells whether a text has signs. */
    public static boolean isSigned(String text) {
        return text.chars().anyMatch(character -> SIGNS.indexOf(character) >= 0);
    }

    /** Returns a text without the signs. */
    public static String unsigned(String text) {
        if (!isSigned(text)) {
            return text;
        }
        StringBuilder unsigned = new StringBuilder(text.length());
        text.chars()
                .filter(character -> SIGNS.indexOf(character) < 0)
                .forEach(character -> unsigned.append((char) character));
        return unsigned.toString();
    }

    /** Returns the stretches of a text with signs, as indices into the text without them. */
    public static List<Emphasis> ofSigned(String signed) {
        List<Emphasis> stretches = new ArrayList<>();
        int length = 0;
        int start = 0;
        int set = 0;
        for (int i = 0; i <= signed.length(); i++) {
            int sign = i < signed.length() ? SIGNS.indexOf(signed.charAt(i)) : 0;
            if (sign < 0) {
                length++;
                continue;
            }
            if (set > 0 && length > start) {
                stretches.add(new Emphasis(start, length, (set & BOLD) > 0, (set & ITALIC) > 0));
            }
            start = length;
            set = sign;
        }
        return stretches;
    }

    /** Returns those of the stretches that lie in a part of their text, as indices into that part. */
    public static List<Emphasis> within(List<Emphasis> stretches, int start, int end) {
        return stretches.stream()
                .filter(stretch -> stretch.start < end && stretch.end > start)
                .map(stretch -> new Emphasis(
                        Math.max(stretch.start, start) - start,
                        Math.min(stretch.end, end) - start,
                        stretch.bold,
                        stretch.italic))
                .toList();
    }

    /** Returns the stretches of a text when another one stands before it. */
    public static List<Emphasis> behind(List<Emphasis> stretches, int length) {
        return stretches.stream()
                .map(stretch ->
                        new Emphasis(stretch.start + length, stretch.end + length, stretch.bold, stretch.italic))
                .toList();
    }
}
