package id.sop.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A name reduced to its words in lower case, so that spacing and punctuation do not tell two names apart. */
public final class PlainWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private PlainWords() {}

    /** Returns the words of a text. */
    public static List<String> of(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Returns the words of a text with single spaces between them. */
    public static String key(String text) {
        return String.join(" ", of(text));
    }

    /** Tells whether a text says nothing: it is empty, a dash, or dots that wait to be written over. */
    public static boolean isEmpty(String text) {
        return !WORD.matcher(text).find();
    }
}
