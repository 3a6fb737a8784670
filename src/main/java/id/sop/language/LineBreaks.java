package id.sop.language;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The places at which a line of a text may end: where Unicode allows it, but not inside degrees, ranks and amounts such as
 * "S.H.", "III/d" or "Rp10.000,00", which Java would part behind a full stop or a comma. An address is parted there all the
 * same, since it would not fit otherwise. Belongs to one thread at a time.
 */
public final class LineBreaks {
    /** What {@link #next} returns behind the last place. */
    public static final int DONE = BreakIterator.DONE;

    /** The longest word that is kept whole, in characters. */
    private static final int LONGEST_WHOLE = 20;

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    /** Begins with a text. */
    public void setText(String text) {
        this.text = text;
        breaks.setText(text);
    }

    /** Returns the next place, as an index into the text, the last one at its end. */
    public int next() {
        int place = breaks.next();
        while (place != DONE && partsShortWord(place)) {
            place = breaks.next();
        }
        return place;
    }

    private boolean partsShortWord(int place) {
        if (place <= 0 || place >= text.length()) {
            return false;
        }
        char before = text.charAt(place - 1);
        if ((before != '.' && before != ',') || !Character.isLetterOrDigit(text.charAt(place))) {
            return false;
        }
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
        return end - start <= LONGEST_WHOLE;
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
}
