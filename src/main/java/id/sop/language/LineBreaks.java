package id.sop.language;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The places at which a line of a text may end: where Unicode allows it, but not inside degrees, ranks and amounts such as
 * "S.H.", "III/d" or "Rp10.000,00", which Java would part behind a full stop or a comma, nor between words that are {@link Joined}. A
 * long word, such as an address, the name of a file or the number of a letter, is parted there all the same and behind all other
 * signs that join its pieces, since it would not fit otherwise; and so are two words behind the slash between them, which Java
 * would keep together. Belongs to one thread at a time.
 */
public final class LineBreaks {
    /** What {@link #next} returns behind the last place. */
    public static final int DONE = BreakIterator.DONE;

    /** The longest word that is kept whole, in characters. */
    private static final int LONGEST_WHOLE = 20;

    /** The longest word that is not parted behind a slash: "dan/atau". */
    private static final int LONGEST_PAIR = 8;

    /** No part of a word before or behind a slash is shorter than these. */
    private static final int SHORTEST_BEFORE = 2;

    private static final int SHORTEST_BEHIND = 3;

    /** What joins the pieces of an address, the name of a file or the number of a letter, and stays with the piece before it. */
    private static final String JOINTS = "/?&=_#";

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    /** The place that was told last, and the next one that is not behind a slash, where it is known. */
    private int told;

    private int next = UNKNOWN;

    /** Begins with a text. */
    public void setText(String text) {
        this.text = text;
        this.told = 0;
        this.next = UNKNOWN;
        breaks.setText(text);
    }

    /** Returns the next place, as an index into the text, the last one at its end. */
    public int next() {
        if (next == UNKNOWN) {
            next = breaks.next();
            while (next != DONE && (partsWord(next) || Joined.at(text, next))) {
                next = breaks.next();
            }
        }
        for (int place = told + 1; place < next; place++) {
            if (isBehindSlash(place) || isBehindJoint(place)) {
                told = place;
                return place;
            }
        }
        int place = next;
        told = place == DONE ? text.length() : place;
        next = place == DONE ? DONE : UNKNOWN;
        return place;
    }

    private boolean isBehindSlash(int place) {
        if (text.charAt(place - 1) != '/') {
            return false;
        }
        int start = place - 1;
        while (start > Math.max(0, place - LONGEST_PAIR) && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int end = place;
        while (end < Math.min(text.length(), place + LONGEST_PAIR) && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return place - 1 - start >= SHORTEST_BEFORE && end - place >= SHORTEST_BEHIND && end - start > LONGEST_PAIR;
    }

    /** Tells whether a place is one in a long word, behind what joins its pieces. */
    private boolean isBehindJoint(int place) {
        return place < text.length()
                && JOINTS.indexOf(text.charAt(place - 1)) >= 0
                && Character.isLetterOrDigit(text.charAt(place))
                && isInLongWord(place);
    }

    /** Tells whether a word would be parted where it is better whole: before a slash, in an amount, in a short word. */
    private boolean partsWord(int place) {
        if (place <= 0 || place >= text.length()) {
            return false;
        }
        char before = text.charAt(place - 1);
        char behind = text.charAt(place);
        if (behind == '/' && !Character.isWhitespace(before)) {
            return true;
        }
        if (before == '-' || before == '–') {
            return Character.isDigit(behind)
                    && place > 1
                    && Character.isDigit(text.charAt(place - 2))
                    && !isInLongWord(place);
        }
        if ((before != '.' && before != ',') || !Character.isLetterOrDigit(behind)) {
            return false;
        }
        boolean inAmount = Character.isDigit(behind) && place > 1 && Character.isDigit(text.charAt(place - 2));
        return inAmount || !isInLongWord(place);
    }

    private boolean isInLongWord(int place) {
        int start = place;
        int least = Math.max(0, place - LONGEST_WHOLE - 1);
        while (start > least && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = place;
        int most = Math.min(text.length(), place + LONGEST_WHOLE + 1);
        while (end < most && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end - start > LONGEST_WHOLE;
    }

    /** Returns the pieces of a text between which a line may end, each with the white space behind it. */
    public static List<String> pieces(String text) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end != DONE; end = breaks.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }

    /**
     * Returns the words of a text that is broken at white space only, from one place to the next at which a line may end, each
     * without the space behind it. White space inside of one is a single space.
     */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String strip = WHITE_SPACE.matcher(text.strip()).replaceAll(" ");
        int start = 0;
        for (int space = strip.indexOf(' '); space >= 0; space = strip.indexOf(' ', space + 1)) {
            if (!Joined.at(strip, space + 1)) {
                words.add(strip.substring(start, space));
                start = space + 1;
            }
        }
        words.add(strip.substring(start));
        return words;
    }
}
