package id.sop.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Long texts that consist of one piece over and over, as those do that lead a regular expression astray. */
public final class PumpedText {
    private static final int LENGTH = 30_000;
    private static final Pattern WORD = Pattern.compile("(?<!\\\\)[\\p{L}]{2,}");
    private static final List<String> ANY = List.of(
            "a", "A", "é", "1", "0", " ", "\u00A0", "\n", "\t", ".", ",", "-", "/", "_", "(", ")", "\"", "'", "`", "*",
            "<", ">", "{", "}", "[", "]", "#", ":", ";", "=", "$", "&", "\\", "no", "X ", "a-", "a ", "1.", "\u0301",
            "日", "👍");

    private PumpedText() {}

    /** Returns a text of nothing but one piece, for each piece that there is besides those of an expression. */
    public static List<String> plain() {
        return ANY.stream().map(piece -> piece.repeat(LENGTH / piece.length())).toList();
    }

    /** Returns a text of pieces that an expression speaks of. */
    public static String of(String expression, Random random) {
        List<String> pieces = new ArrayList<>();
        Matcher word = WORD.matcher(expression);
        while (word.find()) {
            pieces.add(word.group());
        }
        for (int i = 0; i < expression.length(); i++) {
            pieces.add(expression.substring(i, i + 1));
        }
        String pumped = joined(pieces, 1 + random.nextInt(3), random);
        return joined(pieces, random.nextInt(3), random)
                + pumped.repeat(LENGTH / pumped.length())
                + joined(pieces, random.nextInt(3), random);
    }

    private static String joined(List<String> pieces, int count, Random random) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < count; i++) {
            List<String> from = pieces.isEmpty() || random.nextBoolean() ? ANY : pieces;
            joined.append(from.get(random.nextInt(from.size())));
        }
        return joined.toString();
    }

    /** A text that counts how often it is asked for a character. */
    public static final class Counted implements CharSequence {
        private static final int MOST_LOOKS = 200;

        private final String text;
        private long left;

        /** Counts from here on. */
        public Counted(String text) {
            this.text = text;
            this.left = MOST_LOOKS * (text.length() + 1000L);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw new TooMuchWork();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Thrown when each character was looked at far too often. */
    public static final class TooMuchWork extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuchWork() {
            super("the work grows faster than the text", null, false, false);
        }
    }
}
