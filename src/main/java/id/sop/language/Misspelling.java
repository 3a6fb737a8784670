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
 * <p>Words of {@code misspellings.txt}; an active verb with the ending of a noun, such as "Menghitungan" (there are verbs with me- and
 * nouns with pe-…-an, and nothing between them), or with one k where its root ends in another, such as "Memasukan", or without one of
 * its letters, or with p for f; two words without a space at their "dan", as a spreadsheet leaves them; a compound verb that is parted
 * although it has a prefix and a suffix, such as "Menanda tangani"; a 2 for a word that is said twice, as in "syarat2". A verb that stands
 * a letter beside a more common one ({@code neighbours.txt}) is none: "mengenakan", "menerakan".
 */
public final class Misspelling {
    private static final Map<String, String> KNOWN = WordList.table(Misspelling.class, "misspellings.txt");
    private static final Pattern JOINED =
            Pattern.compile("(?<!\\p{L})(\\p{L}\\p{Ll}{3,30})(dan|atau|serta|untuk|oleh)(\\p{Lu}\\p{Ll}{3,30})");

    /** A word before a 2 that may mean "twice"; shorter ones are units, such as "m2". */
    private static final Pattern TWICE = Pattern.compile("(\\p{L}\\p{Ll}{3,20})2(nya)?");

    /** What is numbered: "tahap2" may be the second of them. */
    private static final Set<String> NUMBERED = WordList.words(Misspelling.class, "numbered.txt");

    private static final List<String> LIPS = List.of("f", "p", "v");

    private static final int SHORTEST_BEGINNING = 5;

    /** In a shorter word a letter more or less makes another word too often. */
    private static final int SHORTEST_GAPPED = 9;

    private static final Set<String> NEIGHBOURS = WordList.words(Misspelling.class, "neighbours.txt");

    private Misspelling() {}

    /** Tells whether a word in lower case is known to be one, although it differs from a more common one by a letter only. */
    static boolean isNeighbour(String word) {
        return NEIGHBOURS.contains(word);
    }

    /**
     * Returns how a word is meant, or two words with a space between them that are one; nothing when it may well be right.
     */
    public static Optional<String> correct(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int space = word.indexOf(' ');
        if (space >= 0) {
            return parted(lower.substring(0, space), lower.substring(space + 1)).map(right -> inCase(word, right));
        }
        Matcher twice = TWICE.matcher(word);
        if (twice.matches() && !NUMBERED.contains(twice.group(1).toLowerCase(Locale.ROOT))) {
            String said = twice.group(1);
            String again = said.toLowerCase(Locale.ROOT);
            return Optional.of(said + "-" + again + (twice.group(2) == null ? "" : twice.group(2)));
        }
        Matcher joined = JOINED.matcher(word);
        if (joined.matches()) {
            return Optional.of(joined.group(1) + " " + joined.group(2) + " " + joined.group(3));
        }
        Optional<String> meant = Optional.ofNullable(KNOWN.get(lower)).or(() -> verb(lower));
        return meant.map(right -> inCase(word, right));
    }

    private static String inCase(String word, String right) {
        return Character.isUpperCase(word.charAt(0)) ? Word.capitalised(right) : right;
    }

    /** With a prefix and a suffix a compound is one word: "menindaklanjuti", "pertanggungjawaban"; with one of them it is two. */
    private static Optional<String> parted(String first, String second) {
        String joined = first + second;
        boolean verb = second.endsWith("i") || second.endsWith("kan");
        boolean known = (verb && Lexicon.isActive(joined))
                || (verb && first.startsWith("di") && Lexicon.isWholeStem(joined.substring(2)))
                || (Verb.isDerivedNoun(joined) && Lexicon.ofNoun(joined).isPresent());
        return known && first.length() >= SHORTEST_BEGINNING ? Optional.of(joined) : Optional.empty();
    }

    private static Optional<String> verb(String word) {
        if (!word.startsWith("me") || Lexicon.isKnown(word) || isNeighbour(word)) {
            return Optional.empty();
        }
        Optional<String> ending = word.endsWith("an") ? ending(word) : Optional.empty();
        return ending.or(() -> missingLetter(word)).or(() -> otherLip(word));
    }

    /** Returns the common verb that a word is but for one of the letters f, p and v, which Indonesians speak alike. */
    private static Optional<String> otherLip(String word) {
        return IntStream.range(2, word.length())
                .filter(at -> LIPS.contains(word.substring(at, at + 1)))
                .boxed()
                .flatMap(at -> LIPS.stream().map(lip -> word.substring(0, at) + lip + word.substring(at + 1)))
                .filter(Lexicon::isActive)
                .findFirst();
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
