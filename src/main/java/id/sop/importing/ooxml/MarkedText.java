package id.sop.importing.ooxml;

import id.sop.language.Emphasis;
import id.sop.language.EmphasisMarks;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A text that is put together piece by piece, each bold or italic or not, and then written with the asterisks of our format.
 *
 * <p>Only what stands out in its line is emphasised: of a line that is bold as a whole its author says nothing about its words.
 */
public final class MarkedText {
    private final StringBuilder text = new StringBuilder();
    private final BitSet bold = new BitSet();
    private final BitSet italic = new BitSet();

    /** Adds a piece, with one sign for the end of a line and without characters that nobody sees. */
    public MarkedText add(String piece, boolean isBold, boolean isItalic) {
        for (int i = 0; i < piece.length(); i++) {
            char character = piece.charAt(i);
            if (character == '\r' && i + 1 < piece.length() && piece.charAt(i + 1) == '\n') {
                continue;
            }
            boolean ends = character == '\r' || character == '\u000B' || character == '\u2028' || character == '\u2029';
            if (ends || character >= ' ' || character == '\n' || character == '\t') {
                bold.set(text.length(), isBold);
                italic.set(text.length(), isItalic);
                text.append(ends ? '\n' : character);
            }
        }
        return this;
    }

    /** Returns the characters without their looks, and without blanks around them. */
    public String plain() {
        return text.toString().strip();
    }

    /** Returns the text as our format writes it: with marks where a part of it stands out, with escaped asterisks where it has its own. */
    public String marked() {
        String plain = plain();
        int start = plain.isEmpty() ? 0 : text.indexOf(plain);
        BitSet strong = outstanding(plain, bold.get(start, start + plain.length()));
        BitSet slanted = outstanding(plain, italic.get(start, start + plain.length()));
        if (!strong.isEmpty() || !slanted.isEmpty()) {
            List<Emphasis> stretches = stretches(plain, strong, slanted);
            String marked = written(plain, stretches);
            EmphasisMarks.Reading read = EmphasisMarks.read(marked);
            if (read.text().equals(plain)
                    && read.stretches().equals(stretches)
                    && read.slips().isEmpty()) {
                return marked;
            }
        }
        return escaped(plain);
    }

    /** Returns a text whose asterisks are read as asterisks. */
    public static String escaped(String plain) {
        if (plain.indexOf('*') < 0) {
            return plain;
        }
        EmphasisMarks.Reading read = EmphasisMarks.read(plain);
        boolean same = read.text().equals(plain)
                && read.stretches().isEmpty()
                && read.slips().isEmpty();
        return same ? plain : plain.replace("*", "\\*");
    }

    /** Leaves only what stands out in its line; blanks between two words that do, do too. */
    private static BitSet outstanding(String plain, BitSet set) {
        BitSet kept = new BitSet();
        int begin = 0;
        while (begin < plain.length()) {
            int newLine = plain.indexOf('\n', begin);
            int end = newLine < 0 ? plain.length() : newLine;
            if (any(plain, begin, end, i -> !set.get(i)) && any(plain, begin, end, set::get)) {
                words(plain, begin, end, set, kept);
            }
            begin = end + 1;
        }
        return kept;
    }

    private static boolean any(String plain, int begin, int end, IntPredicate wanted) {
        for (int i = begin; i < end; i++) {
            if (Character.isLetterOrDigit(plain.charAt(i)) && wanted.test(i)) {
                return true;
            }
        }
        return false;
    }

    private static void words(String plain, int begin, int end, BitSet set, BitSet kept) {
        int last = -2;
        for (int i = begin; i < end; i++) {
            if (Character.isWhitespace(plain.charAt(i))) {
                continue;
            }
            if (set.get(i)) {
                boolean goesOn = last >= begin && set.get(last);
                kept.set(goesOn ? last : i, i + 1);
            }
            last = i;
        }
    }

    private static List<Emphasis> stretches(String plain, BitSet strong, BitSet slanted) {
        List<Emphasis> stretches = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= plain.length(); i++) {
            boolean changes =
                    i == plain.length() || strong.get(i) != strong.get(start) || slanted.get(i) != slanted.get(start);
            if (changes) {
                int first = start;
                int end = i;
                while (first < end && Character.isWhitespace(plain.charAt(first))) {
                    first++;
                }
                while (end > first && Character.isWhitespace(plain.charAt(end - 1))) {
                    end--;
                }
                if (end > first && (strong.get(start) || slanted.get(start))) {
                    stretches.add(new Emphasis(first, end, strong.get(start), slanted.get(start)));
                }
                start = i;
            }
        }
        return stretches;
    }

    private static String written(String plain, List<Emphasis> stretches) {
        StringBuilder written = new StringBuilder();
        int from = 0;
        for (Emphasis stretch : stretches) {
            String mark = "*".repeat((stretch.bold() ? 2 : 0) + (stretch.italic() ? 1 : 0));
            written.append(plain.substring(from, stretch.start()).replace("*", "\\*"))
                    .append(mark)
                    .append(plain.substring(stretch.start(), stretch.end()).replace("*", "\\*"))
                    .append(mark);
            from = stretch.end();
        }
        return written.append(plain.substring(from).replace("*", "\\*")).toString();
    }
}
