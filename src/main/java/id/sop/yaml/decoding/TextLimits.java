package id.sop.yaml.decoding;

import id.sop.diagnostic.Message;
import id.sop.yaml.node.ExceededLimit;
import java.util.Optional;

/**
 * How long a text may be.
 *
 * <p>What is longer has no room on any page, and costs the more to set, the longer it is. Such a text is told of, and its
 * beginning goes on, so that nobody is told that it is missing; it is not judged any further.
 */
final class TextLimits {
    /** More than a page holds. */
    private static final int MOST_LETTERS = 20_000;

    /** No address is as long; broken into lines of a column, such a word is higher than a page. */
    private static final int LONGEST_WORD = 1_000;

    /** Far more than can be read in a symbol or beside an arrow. */
    private static final int MOST_DRAWN = 200;

    /** More than twice the longest word of the language: set in pieces it is no word any more. */
    private static final int LONGEST_DRAWN_WORD = 60;

    /** Where a line may end within what stands between two spaces. */
    private static final String BREAKS = "/-_.";

    /** What is left of a text that is too long. */
    private static final int LEFT = 80;

    private static final String MORE = "…";

    private TextLimits() {}

    /** Returns what is to be said of the length of a text, if anything is. */
    static Optional<Message> exceeded(String text) {
        if (text.length() > MOST_LETTERS && letters(text) > MOST_LETTERS) {
            return Optional.of(new ExceededLimit.Letters(letters(text), MOST_LETTERS));
        }
        int longest = text.length() > LONGEST_WORD ? longestWord(text, "") : 0;
        return longest > LONGEST_WORD ? Optional.of(new ExceededLimit.Word(longest, LONGEST_WORD)) : Optional.empty();
    }

    /** Returns the number of characters. */
    static int letters(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Returns what is to be said of the length of a text that is drawn into a symbol or beside an arrow, if anything is. */
    static Optional<Message> exceededDrawn(String text, String key) {
        int letters = letters(text);
        int word = longestWord(text, BREAKS);
        if (letters > MOST_DRAWN) {
            return Optional.of(new ExceededLimit.Drawn(key, letters, MOST_DRAWN));
        }
        return word > LONGEST_DRAWN_WORD
                ? Optional.of(new ExceededLimit.DrawnWord(key, word, LONGEST_DRAWN_WORD))
                : Optional.empty();
    }

    private static int longestWord(String text, String breaks) {
        int longest = 0;
        int length = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            length = Character.isWhitespace(letter) || breaks.indexOf(letter) >= 0 ? 0 : length + 1;
            longest = Math.max(longest, length);
        }
        return longest;
    }

    /** Returns the beginning of a text that is too long. */
    static String beginning(String text) {
        return beginning(text, LEFT);
    }

    /** Returns the beginning of a text that is drawn: no more than a word may have where one is too long. */
    static String drawnBeginning(String text) {
        return beginning(text, letters(text) > MOST_DRAWN ? LEFT : LONGEST_DRAWN_WORD - 1);
    }

    private static String beginning(String text, int letters) {
        return text.substring(0, text.offsetByCodePoints(0, letters)).strip() + MORE;
    }
}
