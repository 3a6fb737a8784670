package id.sop.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A word that is spelled as no Indonesian word is, and how it must be meant.
 *
 * <p>Words of {@code misspellings.txt}; an active verb with the ending of a noun, such as "Menghitungan" (there are verbs with me- and
 * nouns with pe-…-an, and nothing between them), or with one k where its root ends in another, such as "Memasukan", or without one of
 * its letters or one too many, or with the prefix of other roots, or with p for f; a noun with the ending of a verb, "Penyerahkan"; two
 * words without a space at their "dan", as a spreadsheet leaves them; a compound verb that is parted although it has a prefix and a
 * suffix, such as "Menanda tangani"; a passive whose "di" stands apart, such as "di isi", and a place whose "di" does not, such as
 * "dikantor"; a 2 for a word that is said twice, as in "syarat2". A verb that stands
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

    private static final String AND = "dan";
    private static final int SHORTEST_GLUED = 6;

    private static final List<String> PREFIXES = List.of("meng", "meny", "mem", "men", "me");

    /** Letters with which a root begins behind every form of its prefix; of the others k, p, s and t are lost. */
    private static final String KEPT = "abcdefghijlmnoruvwyz";

    private static final int SHORTEST_ROOT = 4;
    private static final int LAST_OF_PREFIX = 4;

    /** In a shorter word a letter more or less makes another word too often. */
    private static final int SHORTEST_GAPPED = 9;

    /** Stems without a suffix that are nothing but verbs behind "di". */
    private static final Set<String> PARTED_STEMS = WordList.words(Misspelling.class, "parted-stems.txt");

    /** A shorter word that ends so may be a thing: "di pekan". */
    private static final int SHORTEST_CAUSATIVE = 7;

    private static final Set<String> NEIGHBOURS = WordList.words(Misspelling.class, "neighbours.txt");

    private Misspelling() {}

    /** Tells whether a word in lower case is known to be one, although it differs from a more common one by a letter only. */
    static boolean isNeighbour(String word) {
        return NEIGHBOURS.contains(word);
    }

    /**
     * Returns how a word is meant, or two or three words with spaces between them that are one; nothing when it may well be right.
     */
    public static Optional<String> correct(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int space = word.indexOf(' ');
        if (space >= 0) {
            String first = lower.substring(0, space);
            String rest = lower.substring(space + 1);
            Optional<String> whole = first.equals("di") ? passive(rest.replace(" ", "")) : parted(first, rest);
            return whole.map(right -> inCase(word, right));
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
        Optional<String> meant = Optional.ofNullable(KNOWN.get(lower))
                .or(() -> glued(lower))
                .or(() -> verb(lower))
                .or(() -> noun(lower));
        return meant.map(right -> inCase(word, right));
    }

    private static String inCase(String word, String right) {
        return Character.isUpperCase(word.charAt(0)) ? Word.capitalised(right) : right;
    }

    /**
     * With a prefix and a suffix a compound is one word: "menindaklanjuti", "pertanggungjawaban"; with one of them it is two:
     * "penanda tangan", whose second word only ends like a suffix.
     */
    private static Optional<String> parted(String first, String second) {
        String joined = first + second;
        boolean verb = second.endsWith("i") || second.endsWith("kan");
        boolean known = (verb && Lexicon.isActive(joined))
                || (verb && first.startsWith("di") && Lexicon.isWholeStem(joined.substring(2)))
                || (!Lexicon.isRoot(second)
                        && Verb.isDerivedNoun(joined)
                        && Lexicon.ofNoun(joined).isPresent());
        return known && first.length() >= SHORTEST_BEGINNING ? Optional.of(joined) : Optional.empty();
    }

    /** Behind "di" a word with -kan, or one of which it is known, is a verb, and both are one word: "di ajukan", "di tanda tangani". */
    private static Optional<String> passive(String stem) {
        boolean causative = stem.endsWith("kan") && stem.length() >= SHORTEST_CAUSATIVE;
        boolean known = stem.endsWith("i") && !stem.endsWith("si") && Lexicon.isWholeStem(stem);
        boolean verb = PARTED_STEMS.contains(stem)
                || ((causative || known) && Verb.ofParted(stem, false).isPresent());
        return verb ? Optional.of("di" + stem) : Optional.empty();
    }

    private static Optional<String> verb(String word) {
        if (!word.startsWith("me") || Lexicon.isKnown(word) || isNeighbour(word)) {
            return Optional.empty();
        }
        Optional<String> ending = word.endsWith("an") ? ending(word) : Optional.empty();
        return ending.or(() -> otherNasal(word))
                .or(() -> missingLetter(word))
                .or(() -> otherLip(word))
                .or(() -> doubtfulLetter(word, Lexicon::isActive));
    }

    /** Returns two words of which one is "dan" and the other a known one: "Memeriksadan", "danmencatat", "kelengkapandan". */
    private static Optional<String> glued(String word) {
        String before = word.endsWith(AND) ? word.substring(0, word.length() - AND.length()) : "";
        if (before.length() >= SHORTEST_GLUED && isWord(before)) {
            return Optional.of(before + " " + AND);
        }
        String behind = word.startsWith(AND) ? word.substring(AND.length()) : "";
        return behind.length() >= SHORTEST_GLUED && isWord(behind) ? Optional.of(AND + " " + behind) : Optional.empty();
    }

    private static boolean isWord(String word) {
        return Lexicon.isKnown(word)
                || (word.length() >= SHORTEST_GAPPED && word.startsWith("ke") && Verb.isDerivedNoun(word));
    }

    /** Returns the verb whose root stands behind the prefix of other roots: "mengverifikasi", "menbuat". */
    private static Optional<String> otherNasal(String word) {
        return PREFIXES.stream()
                .filter(word::startsWith)
                .map(prefix -> word.substring(prefix.length()))
                .filter(stem -> stem.length() >= SHORTEST_ROOT
                        && KEPT.indexOf(stem.charAt(0)) >= 0
                        && Lexicon.isWholeStem(stem))
                .flatMap(stem -> Lexicon.ofStem(stem).stream().filter(active -> active.endsWith(stem)))
                .filter(active -> !active.equals(word))
                .findFirst();
    }

    /** Returns the noun that has the ending of a verb, "Penyerahkan", or its ending twice, "Penyusunanan". */
    private static Optional<String> noun(String word) {
        boolean noun = word.startsWith("pe") && !word.startsWith("per") && !Lexicon.isKnown(word) && !isNeighbour(word);
        if (!noun || Lexicon.ofNoun(word).isPresent()) {
            return Optional.empty();
        }
        return Stream.of("kan", "i", "anan")
                .filter(word::endsWith)
                .map(ending -> word.substring(0, word.length() - ending.length()) + "an")
                .filter(right -> Lexicon.ofNoun(right).isPresent())
                .findFirst()
                .or(() -> doubtfulLetter(word, right -> Lexicon.ofNoun(right).isPresent()));
    }

    /** Returns the only common word from which a long one differs by one letter too many: "Menandatanggani", "Meneruskaan". */
    private static Optional<String> doubtfulLetter(String word, Predicate<String> isCommon) {
        if (word.length() < SHORTEST_GAPPED) {
            return Optional.empty();
        }
        int last = word.endsWith("i") ? word.length() - 1 : word.length();
        List<String> words = IntStream.range(2, last)
                .filter(at -> !mayFollowNasal(word, at))
                .mapToObj(at -> word.substring(0, at) + word.substring(at + 1))
                .filter(isCommon)
                .distinct()
                .toList();
        return words.size() == 1 ? Optional.of(words.get(0)) : Optional.empty();
    }

    /** Tells whether a letter is the first of a root that many keep there: "mengkoordinasikan", "menterjemahkan", "memparaf". */
    private static boolean mayFollowNasal(String word, int at) {
        return at <= LAST_OF_PREFIX && "kstp".indexOf(word.charAt(at)) >= 0 && "ngm".indexOf(word.charAt(at - 1)) >= 0;
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
