package id.sop.language;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
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

    private static final Set<String> CONNECTIVES = Set.of("dan", "serta", "atau", "maupun", "lalu", "kemudian");

    /** What may stand between "yang" and the verb that belongs to it. */
    private static final Set<String> AUXILIARIES = Set.of("telah", "sudah", "akan", "belum", "tidak", "harus", "dapat");

    /** Names behind a passive who does it. */
    private static final String AGENT = "oleh";

    /** A verb directly behind these is not the main one. */
    private static final Set<String> SUBORDINATING = Set.of(
            "yang", "yg", "untuk", "utk", "guna", "agar", "supaya", "apabila", "bila", "jika", "setelah", "sebelum");

    /** With these a clause may stand before the main one. */
    private static final Set<String> BEGINNING = WordList.words(Opening.class, "subordinators.txt");

    /** Openings without a verb, such as "Daftar ulang", with what to open instead. */
    private static final Map<String, String> PHRASES = WordList.lines(Opening.class, "openings.txt").stream()
            .map(line -> line.split(" = "))
            .collect(Collectors.toUnmodifiableMap(sides -> sides[0], sides -> sides[1]));

    private static final String QUESTION = "apakah";
    private static final int LONGEST_PHRASE = 3;

    private static final int LONGEST_SUBJECT = 4;

    /**
     * Judges a text.
     *
     * @param actors the names of those who act in this procedure
     */
    public static Opening of(String text, Collection<String> actors) {
        List<Word> words =
                Word.split(text).stream().dropWhile(Opening::isNumber).toList();
        if (words.isEmpty() || Verb.isActive(words.get(0).text())) {
            return new Opening(Manner.ACTIVE, "", Optional.empty());
        }
        if (words.get(0).lower().equals(QUESTION)) {
            return phrase(words).orElseThrow();
        }
        int main = mainClause(words);
        return main > 0
                ? new Opening(Manner.OTHER, words.get(0).text(), laterVerb(words, main))
                : ofMain(words, actors);
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
        Optional<Opening> passive = passive(words);
        int actorLength = actorLength(words, actors);
        if (actorLength > 0 && passive.isEmpty()) {
            return actor(words, actorLength);
        }
        Optional<String> noun = Verb.ofNoun(words.get(0).text()).or(() -> ofFirstTwo(words, true));
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
        Optional<String> order = Verb.ofOrder(words.get(0).text()).or(() -> ofFirstTwo(words, false));
        if (order.isPresent()) {
            return new Opening(Manner.ORDER, words.get(0).text(), order.map(Word::capitalised));
        }
        return new Opening(Manner.OTHER, words.get(0).text(), laterVerb(words, 0));
    }

    /** Returns the longest known phrase that a text begins with. */
    private static Optional<Opening> phrase(List<Word> words) {
        for (int length = Math.min(LONGEST_PHRASE, words.size()); length > 0; length--) {
            List<Word> first = words.subList(0, length);
            String better = PHRASES.get(first.stream().map(Word::lower).collect(Collectors.joining(" ")));
            if (better != null) {
                return Optional.of(new Opening(Manner.OTHER, join(first), Optional.of(Word.capitalised(better))));
            }
        }
        return Optional.empty();
    }

    /** "1.", "a." and the like before the text itself. */
    private static boolean isNumber(Word word) {
        return word.text().length() == 1 || word.text().chars().allMatch(Character::isDigit);
    }

    private static Optional<String> ofFirstTwo(List<Word> words, boolean noun) {
        if (words.size() < 2) {
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
        return SUBORDINATING.contains(before) || AUXILIARIES.contains(before);
    }

    private static Opening actor(List<Word> words, int length) {
        String name = join(words.subList(0, length));
        Optional<String> verb = IntStream.range(length, words.size())
                .filter(i -> i == length
                        ? Verb.isActive(words.get(i).text())
                        : Verb.isPrefixed(words.get(i).text()) && !isAttribute(words, i))
                .mapToObj(i -> Word.capitalised(words.get(i).lower()))
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
                        || (i == 1 && Verb.isActive(words.get(i).text())))
                .findFirst()
                .orElse(0);
        boolean plain = words.stream().limit(verb).noneMatch(word -> SUBORDINATING.contains(word.lower()));
        return plain && Title.isOutsider(words.get(0).text()) ? verb : 0;
    }

    /** Looks for the passive verb of the first clause: what stands in a relative or a subordinate clause is passed over. */
    private static Optional<Opening> passive(List<Word> words) {
        boolean relative = false;
        boolean coordinated = false;
        boolean predicate = false;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (i > 0 && word.startsClause()) {
                return Optional.empty();
            }
            int length = word.lower().equals("di") ? partedLength(words, i + 1, predicate) : 0;
            boolean transitive = Verb.isTransitive(word.text());
            Optional<String> active = transitive
                    ? Optional.of(word.lower())
                    : length == 0 ? Verb.ofPassive(word.text()) : ofParted(words, i + 1, length);
            if (active.isEmpty()) {
                predicate |= i > 0 && Verb.isPlain(word.text());
                relative = SUBORDINATING.contains(word.lower())
                        || (relative && AUXILIARIES.contains(word.lower()))
                        || (coordinated && CONNECTIVES.contains(word.lower()));
                coordinated = coordinated && relative;
                continue;
            }
            // What "yang dinyatakan" says of a thing may be a verb itself: "membaik".
            boolean complement = coordinated && transitive;
            if (!relative && !complement) {
                String passive = length == 0 ? word.text() : join(words.subList(i, i + 1 + length));
                return transitive
                        ? Optional.empty()
                        : Optional.of(
                                new Opening(Manner.PASSIVE, passive, Optional.of(better(words, i, active.get()))));
            }
            relative = false;
            coordinated = true;
        }
        return Optional.empty();
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
        boolean agent = behind < words.size() && words.get(behind).lower().equals("oleh");
        return Verb.ofParted(joined, agent);
    }

    /** Puts the subject behind the active verb, unless it is long. */
    private static String better(List<Word> words, int verb, String active) {
        List<Word> subject = words.subList(0, verb).stream()
                .takeWhile(word -> !SUBORDINATING.contains(word.lower()) && !AUXILIARIES.contains(word.lower()))
                .toList();
        String start = Word.capitalised(active);
        if (subject.isEmpty() || subject.size() > LONGEST_SUBJECT) {
            return start;
        }
        return start + " " + lowered(join(subject));
    }

    private static String lowered(String text) {
        boolean name = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return name ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static String join(List<Word> words) {
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            text.append(text.isEmpty() ? "" : word.gap()).append(word.text());
        }
        return text.toString();
    }
}
