package id.sop.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A word that is spelled as no Indonesian word is, and how it must be meant.
 *
 * <p>Three kinds: words of {@code misspellings.txt}; an active verb with the ending of a noun, such as "Menghitungan" (there are
 * verbs with me- and nouns with pe-…-an, and nothing between them), or with one k where its root ends in another, such as
 * "Memasukan", or without one of its letters; two words without a space at their "dan", as a spreadsheet leaves them. A verb that
 * stands a letter beside a more common one ({@code neighbours.txt}) is none: "mengenakan", "menerakan".
 */
public final class Misspelling {
    private static final Map<String, String> KNOWN = WordList.table(Misspelling.class, "misspellings.txt");
    private static final Pattern JOINED =
            Pattern.compile("(?<!\\p{L})(\\p{L}\\p{Ll}{3,30})(dan|atau|serta|untuk|oleh)(\\p{Lu}\\p{Ll}{3,30})");

    /** In a shorter word a letter more or less makes another word too often. */
    private static final int SHORTEST_GAPPED = 9;

    private static final Set<String> NEIGHBOURS = WordList.words(Misspelling.class, "neighbours.txt");

    private Misspelling() {}

    /** Tells whether a word in lower case is known to be one, although it differs from a more common one by a letter only. */
    static boolean isNeighbour(String word) {
        return NEIGHBOURS.contains(word);
    }

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
        if (!word.startsWith("me") || Lexicon.isKnown(word) || isNeighbour(word)) {
            return Optional.empty();
        }
        Optional<String> ending = word.endsWith("an") ? ending(word) : Optional.empty();
        return ending.or(() -> missingLetter(word));
    }

    private static Optional<String> ending(String word) {
        String bare = word.substring(0, word.length() - 2);
        String doubled = bare + "kan";
        if (bare.endsWith("k") && Lexicon.isActive(doubled)) {
            return Optional.of(doubled);
        }
        return Lexicon.isActive(bare) ? Optional.of(bare) : Optional.empty();
    }

    /** Returns the only common verb from which a long word differs by one letter that was left out: "menetukan", "memverfikasi". */
    private static Optional<String> missingLetter(String word) {
        if (word.length() < SHORTEST_GAPPED) {
            return Optional.empty();
        }
        List<String> verbs = IntStream.rangeClosed(2, word.length())
                .boxed()
                .flatMap(at -> IntStream.rangeClosed('a', 'z')
                        .mapToObj(letter -> word.substring(0, at) + (char) letter + word.substring(at)))
                .filter(Lexicon::isActive)
                .distinct()
                .toList();
        return verbs.size() == 1 ? Optional.of(verbs.get(0)) : Optional.empty();
    }
}
