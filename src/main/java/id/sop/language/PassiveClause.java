package id.sop.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Clauses that tell what is done, and not who does it: "Surat ditandatangani", "Berkas di ajukan". */
final class PassiveClause {
    private static final String ADMITTED = "diterima";
    private static final Set<String> APPLICANTS = Set.of("siswa", "murid", "mahasiswa", "peserta", "pelamar", "santri");

    /** What follows is told by the verb before it. */
    private static final String THAT = "bahwa";

    /** What is given follows these; the subject of the passive is who or what receives it: "Surat diberi nomor". */
    private static final Set<String> GIVING = Set.of("memberi", "membubuhi", "melampiri");

    /** What only joins a sentence to the one before it. */
    private static final Set<String> SEQUELS = Set.of("selanjutnya", "kemudian", "lalu", "berikutnya", "seterusnya");

    /** The act itself is told by the noun behind these: "dilakukan pemeriksaan". */
    private static final Set<String> PERFORMING = Set.of("melakukan", "melaksanakan", "mengadakan");

    private PassiveClause() {}

    /** Looks for the passive verb of the first clause: what stands in a relative or a subordinate clause is passed over. */
    static Optional<Opening> opening(List<Word> words) {
        boolean relative = false;
        boolean coordinated = false;
        boolean predicate = false;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (i > 0 && (word.startsClause() || word.lower().equals(THAT))) {
                return Optional.empty();
            }
            Optional<Opening> parted = relative ? Optional.empty() : partedPassive(words, i);
            if (parted.isPresent()) {
                return parted;
            }
            int length = word.lower().equals("di") ? partedLength(words, i + 1, predicate) : 0;
            boolean transitive = Verb.isTransitive(word.text());
            Optional<String> active = transitive
                    ? Optional.of(word.lower())
                    : length == 0 ? Verb.ofPassive(word.text()) : ofParted(words, i + 1, length);
            if (active.isEmpty() || isAdmitted(words, i)) {
                predicate |= i > 0 && Verb.isPlain(word.text());
                relative = Opening.SUBORDINATING.contains(word.lower())
                        || (relative && Opening.AUXILIARIES.contains(word.lower()))
                        || (coordinated && Opening.CONNECTIVES.contains(word.lower()));
                coordinated = coordinated && relative;
                continue;
            }
            // What "yang dinyatakan" says of a thing may be a verb itself: "membaik".
            boolean complement = coordinated && transitive;
            if (!relative && !complement) {
                String passive = length == 0 ? word.text() : Word.join(words.subList(i, i + 1 + length));
                return transitive
                        ? Optional.empty()
                        : Optional.of(new Opening(
                                Opening.Manner.PASSIVE,
                                passive,
                                Optional.of(better(words, i, i + 1 + length, active.get()))));
            }
            relative = false;
            coordinated = true;
        }
        return Optional.empty();
    }

    /** Reads a passive compound that is parted: "ditanda tangani". */
    private static Optional<Opening> partedPassive(List<Word> words, int first) {
        if (first + 1 >= words.size() || !words.get(first).lower().startsWith("di")) {
            return Optional.empty();
        }
        String written = Word.join(words.subList(first, first + 2));
        return Misspelling.correct(written)
                .flatMap(Verb::ofPassive)
                .map(active -> new Opening(
                        Opening.Manner.PASSIVE, written, Optional.of(better(words, first, first + 2, active))));
    }

    /** Tells whether a word only says which people are meant: "daftar calon siswa diterima". */
    private static boolean isAdmitted(List<Word> words, int at) {
        return at > 1
                && words.get(at).lower().equals(ADMITTED)
                && APPLICANTS.contains(words.get(at - 1).lower());
    }

    /**
     * Returns how many words behind a "di" that stands apart make a passive verb with it: "ajukan", "tanda tangani"; 0 when it is a
     * preposition, as it is when the clause has a verb already.
     */
    private static int partedLength(List<Word> words, int stem, boolean predicate) {
        return predicate
                ? 0
                : IntStream.of(2, 1)
                        .filter(length -> stem + length <= words.size()
                                && ofParted(words, stem, length).isPresent())
                        .findFirst()
                        .orElse(0);
    }

    private static Optional<String> ofParted(List<Word> words, int stem, int length) {
        String joined =
                words.subList(stem, stem + length).stream().map(Word::lower).collect(Collectors.joining());
        int behind = stem + length;
        boolean agent = behind < words.size() && words.get(behind).lower().equals(Opening.AGENT);
        return Verb.ofParted(joined, agent);
    }

    /** Puts the subject behind the active verb, unless it is long. */
    private static String better(List<Word> words, int verb, int behind, String spelled) {
        String active = Misspelling.correct(spelled).orElse(spelled);
        Optional<String> act = verb > 0 && PERFORMING.contains(active) && behind < words.size()
                ? Verb.ofNoun(words.get(behind).text())
                        .or(() -> Verb.ofOrder(words.get(behind).text()))
                : Optional.empty();
        if (act.isPresent()) {
            return Word.capitalised(act.get());
        }
        List<Word> subject = words.subList(0, verb).stream()
                .dropWhile(word -> SEQUELS.contains(word.lower()))
                .takeWhile(word ->
                        !Opening.SUBORDINATING.contains(word.lower()) && !Opening.AUXILIARIES.contains(word.lower()))
                .toList();
        String start = Word.capitalised(active);
        if (subject.isEmpty() || subject.size() > Opening.LONGEST_SUBJECT || GIVING.contains(active)) {
            return start;
        }
        return start + " " + lowered(Word.join(subject));
    }

    private static String lowered(String text) {
        boolean name = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return name ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
