package id.sop.language;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word that is spelled as no Indonesian word is, and how it must be meant.
 *
 * <p>Three kinds: words of {@code misspellings.txt}; an active verb with the ending of a noun, such as "Menghitungan" (there are
 * verbs with me- and nouns with pe-…-an, and nothing between them), or with one k where its root ends in another, such as
 * "Memasukan"; two words without a space at their "dan", as a spreadsheet leaves them.
 */
public final class Misspelling {
    private static final Map<String, String> KNOWN = WordList.table(Misspelling.class, "misspellings.txt");
    private static final Pattern JOINED =
            Pattern.compile("(?<!\\p{L})(\\p{L}\\p{Ll}{3,30})(dan|atau|serta|untuk|oleh)(\\p{Lu}\\p{Ll}{3,30})");

    private Misspelling() {}

    /** Returns how a word is meant; nothing when it may well be right. */
    public static Optional<String> correct(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Matcher joined = JOINED.matcher(word);
        if (joined.matches()) {
            return Optional.of(joined.group(1) + " " + joined.group(2) + " " + joined.group(3));
        }
        Optional<String> meant = Optional.ofNullable(KNOWN.get(lower)).or(() -> verb(lower));
        boolean capital = Character.isUpperCase(word.charAt(0));
        return meant.map(right -> capital ? Word.capitalised(right) : right);
    }

    private static Optional<String> verb(String word) {
        if (!word.startsWith("me") || !word.endsWith("an") || Lexicon.isActive(word)) {
            return Optional.empty();
        }
        String bare = word.substring(0, word.length() - 2);
        String doubled = bare + "kan";
        if (bare.endsWith("k") && Lexicon.isActive(doubled)) {
            return Optional.of(doubled);
        }
        return Lexicon.isActive(bare) ? Optional.of(bare) : Optional.empty();
    }
}
