package id.sop.language;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    /** A verb directly behind these is not the main one. */
    private static final Set<String> SUBORDINATING = Set.of(
            "yang", "yg", "untuk", "utk", "guna", "agar", "supaya", "apabila", "bila", "jika", "setelah", "sebelum");

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
        Optional<Opening> passive = passive(words);
        int actorLength = actorLength(words, actors);
        if (actorLength > 0 && passive.isEmpty()) {
            return actor(words, actorLength);
        }
        Optional<String> noun = Verb.ofNoun(words.get(0).text()).or(() -> ofFirstTwo(words, true));
        if (passive.isPresent()) {
            return passive.get();
        }
        if (noun.isPresent()) {
            return new Opening(Manner.NOUN, words.get(0).text(), noun.map(Word::capitalised));
        }
        Optional<String> order = Verb.ofOrder(words.get(0).text()).or(() -> ofFirstTwo(words, false));
        if (order.isPresent()) {
            return new Opening(Manner.ORDER, words.get(0).text(), order.map(Word::capitalised));
        }
        return new Opening(Manner.OTHER, words.get(0).text(), laterVerb(words));
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

    /** Returns the first verb of the text, active, as what it could begin with; "yang telah ditandatangani" tells of the past. */
    private static Optional<String> laterVerb(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            boolean attribute = isAttribute(words, i);
            Optional<String> verb = Verb.isTransitive(word.text())
                    ? Optional.of(word.lower())
                    : Verb.ofPassive(word.text()).filter(active -> !attribute);
            if (verb.isPresent()) {
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
                .filter(i -> Verb.isPrefixed(words.get(i).text()) && !isAttribute(words, i))
                .mapToObj(i -> Word.capitalised(words.get(i).lower()))
                .findFirst();
        return new Opening(Manner.ACTOR, name, verb);
    }

    /** Returns how many words at the start name one who acts; 0 when none do. */
    private static int actorLength(List<Word> words, Collection<String> actors) {
        int longest = Title.isHolder(words.get(0)) ? 1 : 0;
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

    /** Looks for the passive verb of the first clause: what stands in a relative or a subordinate clause is passed over. */
    private static Optional<Opening> passive(List<Word> words) {
        boolean relative = false;
        boolean coordinated = false;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if ((i > 0 && word.startsClause()) || Verb.isTransitive(word.text())) {
                return Optional.empty();
            }
            boolean parted = word.lower().equals("di")
                    && i + 1 < words.size()
                    && Lexicon.isRoot(words.get(i + 1).lower());
            Optional<String> active = parted ? Lexicon.ofStem(words.get(i + 1).lower()) : Verb.ofPassive(word.text());
            if (active.isEmpty()) {
                relative = SUBORDINATING.contains(word.lower())
                        || (relative && AUXILIARIES.contains(word.lower()))
                        || (coordinated && CONNECTIVES.contains(word.lower()));
                coordinated = coordinated && relative;
                continue;
            }
            if (!relative) {
                String passive = parted ? join(words.subList(i, i + 2)) : word.text();
                return Optional.of(new Opening(Manner.PASSIVE, passive, Optional.of(better(words, i, active.get()))));
            }
            relative = false;
            coordinated = true;
        }
        return Optional.empty();
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
