package id.sop.rule.flow;

import id.sop.language.Word;
import id.sop.language.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an activity says of a decision by its verbs: "Memutuskan permohonan diterima atau ditolak", "Menentukan perlu tidaknya
 * peninjauan", "Memeriksa berkas dan mengembalikan yang tidak lengkap". Whoever informs, records or sends back has not decided.
 */
final class DecisionWords {
    private static final Set<String> DECIDING = WordList.words(DecisionWords.class, "deciding.txt");
    static final Set<String> CHECKING = WordList.words(DecisionWords.class, "checking.txt");
    private static final Set<String> OUTCOMES = WordList.words(DecisionWords.class, "outcomes.txt");
    private static final Set<String> REFUSING =
            Set.of("mengembalikan", "menolak", "menyisihkan", "mencoret", "menggugurkan");
    private static final Set<String> DENIALS = Set.of("tidak", "belum", "kurang");

    /** Between a verb and the "yang" of what it refuses: "mengembalikan berkas permohonan yang belum lengkap". */
    private static final int MOST_BETWEEN = 4;

    private static final Pattern ALTERNATIVE = Pattern.compile(
            "(?<!\\p{L})(\\p{L}{2,}) ?(?:/|atau) ?(?:tidak|belum)(?: \\1)?(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    private static final Pattern TWO_WAYS = Pattern.compile(
            "(?<!\\p{L})(?:menyetujui|menerima)(?: dan)? ?(?:/|atau) ?menolak(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    /** Before these what follows belongs to another clause. */
    private static final Pattern CLAUSE = Pattern.compile("[,;.:()]");

    private DecisionWords() {}

    /** Returns what is offered with its denial, "sesuai atau tidak"; behind another denial both are one, "tidak lengkap atau belum sah". */
    static Stream<String> alternatives(String text) {
        Stream<MatchResult> denied = ALTERNATIVE.matcher(text).results().filter(found -> {
            String[] clauses = CLAUSE.split(text.substring(0, found.start()), -1);
            String own = clauses.length == 0 ? "" : clauses[clauses.length - 1];
            return Word.split(own).stream().noneMatch(word -> DENIALS.contains(word.lower()));
        });
        return Stream.concat(denied, TWO_WAYS.matcher(text).results()).map(MatchResult::group);
    }

    /** Returns the words that tell, from the first to the last of them. */
    static Optional<String> sign(List<Word> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        boolean decides = DECIDING.contains(words.get(0).lower());
        boolean checks = CHECKING.contains(words.get(0).lower());
        Optional<String> possibilities = decides ? whether(words).or(() -> outcomes(words)) : Optional.empty();
        return possibilities.isPresent() || !(decides || checks) ? possibilities : refusal(words);
    }

    private static Optional<String> whether(List<Word> words) {
        return IntStream.range(1, words.size())
                .filter(i -> words.get(i).lower().equals("tidaknya"))
                .mapToObj(i -> join(words, words.get(i - 1).lower().equals("atau") ? i - 2 : i - 1, i))
                .findFirst();
    }

    /** At least two possibilities, one of which is joined by "atau" or a stroke. */
    private static Optional<String> outcomes(List<Word> words) {
        int[] places = IntStream.range(1, words.size())
                .filter(i -> OUTCOMES.contains(words.get(i).lower()))
                .toArray();
        if (places.length < 2) {
            return Optional.empty();
        }
        int first = places[0];
        int last = places[places.length - 1];
        boolean joined = IntStream.rangeClosed(first + 1, last)
                .anyMatch(i -> words.get(i).lower().equals("atau")
                        || words.get(i).gap().contains("/"));
        return joined ? Optional.of(join(words, first, last)) : Optional.empty();
    }

    /** What is sent back or refused for what it lacks, beside the check itself. */
    private static Optional<String> refusal(List<Word> words) {
        for (int verb = 1; verb < words.size(); verb++) {
            if (REFUSING.contains(words.get(verb).lower())) {
                int end = Math.min(words.size() - 1, verb + MOST_BETWEEN + 1);
                for (int i = verb + 1; i < end; i++) {
                    if (words.get(i).lower().equals("yang")
                            && DENIALS.contains(words.get(i + 1).lower())) {
                        return Optional.of(join(words, verb, Math.min(i + 2, words.size() - 1)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String join(List<Word> words, int from, int to) {
        int first = Math.max(from, 0);
        StringBuilder text = new StringBuilder(words.get(first).text());
        words.subList(first + 1, to + 1).forEach(word -> text.append(word.gap()).append(word.text()));
        return text.toString();
    }
}
