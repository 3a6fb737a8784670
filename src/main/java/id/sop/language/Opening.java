package id.sop.language;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How the text of an activity begins, and how it should.
 *
 * @param manner what kind of beginning it is
 * @param words what betrays it, as written: the actor, the passive verb, the noun, the first word
 * @param better how the text could begin instead, when that can be told
 */
public record Opening(Manner manner, String words, Optional<String> better) {
    /** Kinds of beginnings. */
    public enum Manner {
        /** An active verb, or nothing to judge. */
        ACTIVE,
        /** The one who acts: "Tim melakukan telaah". */
        ACTOR,
        /** The thing to which something is done: "Berkas diperiksa". */
        PASSIVE,
        /** A noun that names the act: "Pengumpulan data". */
        NOUN,
        /** An order, or the bare name of the act: "Terima berkas", "Verifikasi berkas". */
        ORDER,
        /** Anything else. */
        OTHER
    }

    static final Set<String> CONNECTIVES = Set.of("dan", "serta", "atau", "maupun", "lalu", "kemudian");

    /** What may stand between "yang" and the verb that belongs to it. */
    static final Set<String> AUXILIARIES = WordList.words(Opening.class, "auxiliaries.txt");

    /** Names behind a passive who does it. */
    static final String AGENT = "oleh";

    /** A verb directly behind these is not the main one. */
    static final Set<String> SUBORDINATING = Set.of(
            "yang", "yg", "bahwa", "untuk", "utk", "guna", "agar", "supaya", "apabila", "bila", "jika", "setelah",
            "sebelum");

    /** With these a clause may stand before the main one. */
    private static final Set<String> BEGINNING = WordList.words(Opening.class, "subordinators.txt");

    /** Openings without a verb, such as "Daftar ulang", with what to open instead. */
    private static final Map<String, String> PHRASES = WordList.lines(Opening.class, "openings.txt").stream()
            .map(line -> line.split(" = "))
            .collect(Collectors.toUnmodifiableMap(sides -> sides[0], sides -> sides[1]));

    /** What is both an act and a paper; behind the mark of a list the paper is meant: "- Fotokopi KTP". */
    private static final Set<String> COPIES = Set.of("fotokopi", "fotocopy", "photocopy", "scan", "kopi", "copy");

    private static final String BULLETS = "-–•*●▪";

    private static final String QUESTION = "apakah";
    private static final int LONGEST_PHRASE = 3;

    static final int LONGEST_SUBJECT = 4;

    /**
     * Judges a text.
     *
     * @param actors the names of those who act in this procedure
     */
    public static Opening of(String text, Collection<String> actors) {
        return of(text, actors, true);
    }

    private static Opening of(String text, Collection<String> actors, boolean mayHaveHeading) {
        List<Word> words = StepMarks.behind(text);
        if (words.isEmpty() || Verb.isActive(words.get(0).text())) {
            return new Opening(Manner.ACTIVE, "", Optional.empty());
        }
        if (words.get(0).lower().equals(QUESTION)) {
            return phrase(words).orElseThrow();
        }
        boolean listed = !text.isBlank() && BULLETS.indexOf(text.strip().charAt(0)) >= 0;
        if (listed && COPIES.contains(words.get(0).lower())) {
            return new Opening(Manner.OTHER, words.get(0).text(), Optional.empty());
        }
        Optional<Opening> labelled = mayHaveHeading ? labelled(words, text, actors) : Optional.empty();
        if (labelled.isPresent()) {
            return labelled.get();
        }
        int main = mainClause(words);
        return main > 0
                ? new Opening(Manner.OTHER, words.get(0).text(), laterVerb(words, main))
                : ofMain(words, actors);
    }

    /** Behind a heading of its own, "Penerimaan: Pemohon menyerahkan berkas", the text says what is done. */
    private static Optional<Opening> labelled(List<Word> words, String text, Collection<String> actors) {
        int colon = text.indexOf(':');
        boolean heading = IntStream.range(1, Math.min(LONGEST_PHRASE + 1, words.size()))
                .anyMatch(i -> words.get(i).gap().contains(":"));
        if (!heading || text.substring(0, colon).contains(",")) {
            return Optional.empty();
        }
        String said = text.substring(colon + 1).strip();
        Opening opening = of(said, actors, false);
        Optional<String> verb =
                switch (opening.manner()) {
                    case ACTIVE -> Word.split(said).stream().findFirst().map(word -> Word.capitalised(word.lower()));
                    case ACTOR -> opening.better();
                    default -> Optional.empty();
                };
        return verb.map(better -> new Opening(Manner.OTHER, words.get(0).text(), Optional.of(better)));
    }

    /**
     * Returns where the main clause begins when another one, such as "Setelah berkas diperiksa, …", stands before it; 0 when none
     * does, or when no comma tells where it ends.
     */
    private static int mainClause(List<Word> words) {
        if (!BEGINNING.contains(words.get(0).lower())) {
            return 0;
        }
        return IntStream.range(1, words.size())
                .filter(i -> words.get(i).startsClause() || words.get(i).lower().equals("maka"))
                .findFirst()
                .orElse(0);
    }

    private static Opening ofMain(List<Word> words, Collection<String> actors) {
        Optional<Opening> passive = PassiveClause.opening(words);
        int actorLength = actorLength(words, actors);
        if (actorLength > 0 && passive.isEmpty()) {
            return actor(words, actorLength);
        }
        Optional<String> noun = Verb.ofNoun(words.get(0).text())
                .or(() -> Misspelling.correct(words.get(0).text()).flatMap(Verb::ofNoun))
                .or(() -> ofFirstTwo(words, true));
        if (passive.isPresent()) {
            return passive.get();
        }
        Optional<Opening> phrase = phrase(words);
        if (phrase.isPresent()) {
            return phrase.get();
        }
        if (noun.isPresent()) {
            return new Opening(Manner.NOUN, words.get(0).text(), noun.map(Word::capitalised));
        }
        Optional<String> order = isName(words)
                ? Optional.empty()
                : Verb.ofOrder(words.get(0).text()).or(() -> ofFirstTwo(words, false));
        if (order.isPresent()) {
            return new Opening(Manner.ORDER, words.get(0).text(), order.map(Word::capitalised));
        }
        return new Opening(Manner.OTHER, words.get(0).text(), laterVerb(words, 0));
    }

    /** Tells whether the first word alone is in capitals, and so the name of something: "EKSPOR triwulanan". */
    private static boolean isName(List<Word> words) {
        return isInCapitals(words.get(0))
                && words.stream().skip(1).anyMatch(word -> word.text().length() > 1 && !isInCapitals(word));
    }

    private static boolean isInCapitals(Word word) {
        return word.text().chars().noneMatch(Character::isLowerCase);
    }

    /** Returns the longest known phrase that a text begins with. */
    private static Optional<Opening> phrase(List<Word> words) {
        for (int length = Math.min(LONGEST_PHRASE, words.size()); length > 0; length--) {
            List<Word> first = words.subList(0, length);
            String better = PHRASES.get(first.stream().map(Word::lower).collect(Collectors.joining(" ")));
            if (better != null) {
                return Optional.of(new Opening(Manner.OTHER, Word.join(first), Optional.of(Word.capitalised(better))));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> ofFirstTwo(List<Word> words, boolean noun) {
        if (words.size() < 2) {
            return Optional.empty();
        }
        // "Penanda tangan" is somebody; his act has a suffix as well: "Penanda tanganan".
        if (words.get(0).lower().startsWith("pe") && Lexicon.isRoot(words.get(1).lower())) {
            return Optional.empty();
        }
        String joined = words.get(0).text() + words.get(1).text();
        return noun ? Verb.ofNoun(joined) : Verb.ofOrder(joined);
    }

    /**
     * Returns the first verb of the main clause from a word on, active, as what the text could begin with; "yang telah
     * ditandatangani" tells of the past. A noun made of a verb says what is done itself, so that any other verb means something
     * else: "Kepulangan pasien yang sudah menyelesaikan pembayaran". A passive behind a comma has a subject of its own, "Masa
     * sanggah 5 hari, diakhiri pada jam kerja", unless it names who does it: "…, disiapkan oleh Kasubag".
     */
    private static Optional<String> laterVerb(List<Word> words, int from) {
        if (Verb.isDerivedNoun(words.get(from).text())) {
            return Optional.empty();
        }
        boolean subordinate = false;
        boolean first = true;
        for (int i = from; i < words.size(); i++) {
            Word word = words.get(i);
            first &= i == from || !word.startsClause();
            boolean passive =
                    first || (i + 1 < words.size() && words.get(i + 1).lower().equals(AGENT));
            boolean begins = SUBORDINATING.contains(word.lower());
            subordinate = begins || (subordinate && !word.startsClause());
            Optional<String> verb = Verb.isTransitive(word.text()) || (i == from && Verb.isActive(word.text()))
                    ? Optional.of(word.lower())
                    : Optional.of(word.text()).filter(any -> passive).flatMap(Verb::ofPassive);
            boolean judged = !subordinate && (i == from || !isAttribute(words, i));
            if (judged && verb.isPresent()) {
                return verb.map(Word::capitalised);
            }
        }
        return Optional.empty();
    }

    private static boolean isAttribute(List<Word> words, int at) {
        String before = words.get(at - 1).lower();
        return SUBORDINATING.contains(before) || (at > 1 && AUXILIARIES.contains(before));
    }

    private static Opening actor(List<Word> words, int length) {
        String name = Word.join(words.subList(0, length));
        Optional<String> verb = IntStream.range(length, words.size())
                .filter(i -> i == length
                        ? Verb.isActive(words.get(i).text())
                        : Verb.isPrefixed(words.get(i).text()) && !isAttribute(words, i))
                .mapToObj(i -> words.get(i).lower())
                .map(word -> Word.capitalised(Misspelling.correct(word).orElse(word)))
                .findFirst();
        return new Opening(Manner.ACTOR, name, verb);
    }

    /** Returns how many words at the start name one who acts; 0 when none do. */
    private static int actorLength(List<Word> words, Collection<String> actors) {
        int longest = Title.isHolder(words.get(0)) ? 1 : outsiderLength(words);
        for (String actor : actors) {
            List<String> name = Title.words(actor);
            for (int length = 1; length <= words.size() && length <= name.size(); length++) {
                if (Title.words(words.subList(0, length)).equals(name)) {
                    longest = Math.max(longest, length);
                }
            }
        }
        return longest;
    }

    /** Names of people from outside go on until their verb: "Calon peserta didik mendaftar". */
    private static int outsiderLength(List<Word> words) {
        int verb = IntStream.range(1, Math.min(words.size(), LONGEST_SUBJECT + 1))
                .filter(i -> Verb.isPrefixed(words.get(i).text())
                        || Verb.isPlain(words.get(i).text())
                        || (i == 1 && Verb.isActive(words.get(i).text())))
                .findFirst()
                .orElse(0);
        boolean plain = words.stream().limit(verb).noneMatch(word -> SUBORDINATING.contains(word.lower()));
        return plain && Title.isOutsider(words.get(0).text()) ? verb : 0;
    }
}
