package id.sop.yaml;

import id.sop.diagnostic.Message;
import java.util.Optional;

/**
 * How long a text may be.
 *
 * <p>What is longer has no room on any page, and costs the more to set, the longer it is. Such a text is told of, and its
 * beginning goes on, so that nobody is told that it is missing.
 */
final class TextLimits {
    /** More than a page holds. */
    private static final int MOST_LETTERS = 20_000;

    /** No address is as long; broken into lines of a column, such a word is higher than a page. */
    private static final int LONGEST_WORD = 1_000;

    /** Far more than can be read in a symbol or beside an arrow. */
    static final int MOST_DRAWN = 200;

    /** What is left of a text that is too long. */
    private static final int LEFT = 80;

    private static final String MORE = "…";

    private TextLimits() {}

    /** Returns what is to be said of the length of a text, if anything is. */
    static Optional<Message> exceeded(String text) {
        if (text.length() > MOST_LETTERS && letters(text) > MOST_LETTERS) {
            return Optional.of(new ExceededLimit.Letters(letters(text), MOST_LETTERS));
        }
        int longest = text.length() > LONGEST_WORD ? longestWord(text) : 0;
        return longest > LONGEST_WORD ? Optional.of(new ExceededLimit.Word(longest, LONGEST_WORD)) : Optional.empty();
    }

    /** Returns the number of characters. */
    static int letters(String text) {
        return text.codePointCount(0, text.length());
    }

    private static int longestWord(String text) {
        int longest = 0;
        int length = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            length = Character.isWhitespace(text.codePointAt(i)) ? 0 : length + 1;
            longest = Math.max(longest, length);
        }
        return longest;
    }

    /** Returns the beginning of a text that is too long. */
    static String beginning(String text) {
        return text.substring(0, text.offsetByCodePoints(0, LEFT)).strip() + MORE;
    }
}
