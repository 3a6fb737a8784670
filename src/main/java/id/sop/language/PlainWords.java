package id.sop.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A name reduced to its words in lower case, so that spacing and punctuation do not tell two names apart. */
public final class PlainWords {
    private PlainWords() {}

    /** Returns the words of a text: its runs of letters and numbers. */
    public static List<String> of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < lower.length(); ) {
            int sign = lower.codePointAt(at);
            int next = at + Character.charCount(sign);
            if (!isOfWord(sign)) {
                if (at > start) {
                    words.add(lower.substring(start, at));
                }
                start = next;
            }
            at = next;
        }
        if (lower.length() > start) {
            words.add(lower.substring(start));
        }
        return words;
    }

    /** Returns the words of a text with single spaces between them. */
    public static String key(String text) {
        return String.join(" ", of(text));
    }

    /** Tells whether a text says nothing: it is empty, a dash, or dots that wait to be written over. */
    public static boolean isEmpty(String text) {
        return text.codePoints().noneMatch(PlainWords::isOfWord);
    }

    /** Tells whether a sign is a letter, or a number of any kind: a half and a Roman one too. */
    private static boolean isOfWord(int sign) {
        int type = Character.getType(sign);
        return Character.isLetterOrDigit(sign) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
