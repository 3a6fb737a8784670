package id.sop.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds words that are one word spelled in two ways.
 *
 * <p>Three kinds: pairs that are known ({@code spellings.txt}); a word that also occurs parted by a space; and long words of
 * which one lacks an inner letter of the other, or has two inner letters swapped. A letter replaced by another one is no
 * sign: "penyusunan" and "penyusutan" are two words.
 */
public final class SpellingPairs {
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{7,40}");
    private static final int SHORTEST_JOINED = 6;

    /** A known pair; inside longer words ("menganalisa") only where the table says so. */
    private record Known(String wrong, String right, boolean inside) {
        Optional<String> in(Collection<String> words, String spelling, String unless) {
            if (!inside) {
                return words.contains(spelling) ? Optional.of(spelling) : Optional.empty();
            }
            return words.stream()
                    .filter(word -> word.contains(spelling) && isDerived(word, spelling))
                    .filter(word -> unless.isEmpty() || !word.contains(unless))
                    .findFirst();
        }
    }

    /** Before and behind a root in the words made of it: "mengimput" and "pengimputan" are of "imput", "mengimputasi" is not. */
    private static final Pattern AFFIXES = Pattern.compile(
            "(?:mem?per|me(?:m|ng?|ny)?|di(?:per)?|pem?per|pe(?:m|ng?|ny|r)?|ter|ke|be?r|se)?-?/(?:an|kan|i)?(?:nya|lah)?");

    private static final List<Known> KNOWN = WordList.lines(SpellingPairs.class, "spellings.txt").stream()
            .map(line -> line.split("\\s+"))
            .map(fields -> new Known(fields[0], fields[1], fields.length > 2))
            .toList();

    /** Right spellings by the wrong ones. */
    private static final Map<String, Set<String>> RIGHT = KNOWN.stream()
            .collect(Collectors.groupingBy(Known::wrong, Collectors.mapping(Known::right, Collectors.toSet())));

    /** Two words that are written together only between me- or di- and -i or -kan: "tindak lanjut", "menindaklanjuti". */
    private static final Set<String> PARTED = Set.of(
            "tindaklanjut",
            "tandatangan",
            "tanggungjawab",
            "kerjasama",
            "serahterima",
            "ujicoba",
            "rumahtangga",
            "terimakasih",
            "jangkawaktu",
            "bertanggungjawab",
            "bekerjasama",
            "bertandatangan");

    /** Never words of their own: "antar pegawai" is "antarpegawai". */
    private static final Set<String> BOUND = Set.of("antar", "non", "sub", "pra", "pasca", "multi");

    /** Long words of sheets that are forms of no verb; beside one of them its neighbour is the slip. */
    private static final Set<String> COMMON = WordList.words(SpellingPairs.class, "common-words.txt");

    private static final int LONGEST_SHORTENED = 3;

    private SpellingPairs() {}

    /** Tells whether a word in lower case is a short form that is known: "yg", "dgn". */
    public static boolean isShortened(String word) {
        return word.length() <= LONGEST_SHORTENED && RIGHT.containsKey(word);
    }

    /**
     * Two spellings of one word.
     *
     * @param doubtful the one to reconsider
     * @param better how the doubtful one is rightly spelled; empty when it is not known which of the two is right
     */
    public record Pair(String doubtful, String other, String better) {
        /** Returns the pair in which the other one is doubtful; which is right is not known. */
        public Pair turned() {
            String nowDoubtful = other;
            return new Pair(nowDoubtful, doubtful, "");
        }

        private boolean isSameAs(Pair pair) {
            return Set.of(doubtful, other).equals(Set.of(pair.doubtful, pair.other));
        }
    }

    /** Tells whether a word has one letter three times running, as no word has: "persediaaan". */
    public static boolean hasLetterThrice(String word) {
        return IntStream.range(2, word.length())
                .anyMatch(i -> Character.isLetter(word.charAt(i))
                        && word.charAt(i) == word.charAt(i - 1)
                        && word.charAt(i) == word.charAt(i - 2));
    }

    private static boolean isDerived(String word, String root) {
        return AFFIXES.matcher(word.replace(root, "/")).matches();
    }

    /** Tells whether two words in lower case are known to be one word in two spellings: "draft" and "draf". */
    public static boolean areOne(String one, String other) {
        return RIGHT.getOrDefault(one, Set.of()).contains(other)
                || RIGHT.getOrDefault(other, Set.of()).contains(one);
    }

    /** Returns the pairs among words in lower case; two words parted by a space may stand among them. */
    public static List<Pair> among(Collection<String> words) {
        List<Pair> pairs = new ArrayList<>();
        for (Known known : KNOWN) {
            Optional<String> wrong = known.in(words, known.wrong(), "");
            Optional<String> right = known.in(words, known.right(), known.wrong());
            if (wrong.isPresent() && right.isPresent()) {
                pairs.add(new Pair(wrong.get(), right.get(), wrong.get().replace(known.wrong(), known.right())));
            }
        }
        for (String word : words) {
            parted(word, words)
                    .or(() -> maimed(word, words))
                    .filter(pair -> pairs.stream().noneMatch(pair::isSameAs))
                    .ifPresent(pairs::add);
        }
        return pairs;
    }

    private static Optional<Pair> parted(String word, Collection<String> words) {
        String joined = word.replace(" ", "");
        if (PARTED.contains(joined) && word.contains(" ") && words.contains(joined)) {
            return Optional.of(new Pair(joined, word, word));
        }
        if (word.contains(" ") && BOUND.contains(word.substring(0, word.indexOf(' '))) && words.contains(joined)) {
            return Optional.of(new Pair(word, joined, joined));
        }
        return word.contains(" ") && joined.length() >= SHORTEST_JOINED && words.contains(joined)
                ? Optional.of(pair(word, joined))
                : Optional.empty();
    }

    /** The shorter of two words that differ by a letter is the doubtful one: letters are lost more often than added. */
    private static Optional<Pair> maimed(String word, Collection<String> words) {
        if (!LETTERS.matcher(word).matches()) {
            return Optional.empty();
        }
        return Stream.concat(withoutALetter(word), withTwoSwapped(word))
                .filter(other -> !other.equals(word) && words.contains(other))
                .filter(other -> !(isRight(word) && isRight(other)))
                .filter(other -> !Misspelling.isNeighbour(word) && !Misspelling.isNeighbour(other))
                .findFirst()
                .map(other -> isRight(other) ? new Pair(word, other, other) : pair(other, word));
    }

    /** Tells whether a word in lower case is known to be spelled so. */
    private static boolean isRight(String word) {
        return Verb.isKnown(word) || COMMON.contains(word);
    }

    private static Pair pair(String doubtful, String other) {
        return new Pair(doubtful, other, isRight(other) ? other : "");
    }

    private static Stream<String> withoutALetter(String word) {
        return inner(word).map(i -> word.substring(0, i) + word.substring(i + 1));
    }

    /** Each pair is found from both sides; the one that is later in the alphabet is left out. */
    private static Stream<String> withTwoSwapped(String word) {
        return inner(word)
                .filter(i -> i + 2 < word.length())
                .map(i -> word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2))
                .filter(other -> other.compareTo(word) < 0);
    }

    private static Stream<Integer> inner(String word) {
        return IntStream.range(2, word.length() - 2).boxed();
    }
}
