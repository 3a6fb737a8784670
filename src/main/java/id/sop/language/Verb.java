package id.sop.language;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises the voice of a verb by its form, and leads every other form to the active verb. */
public final class Verb {
    /** The letters that can follow me-; with a hyphen any, as in "men-download". */
    private static final Pattern ME = Pattern.compile("me[lmnrwy]\\p{L}{2,}|me(?:m|n|ng|ny|nge)?-\\p{L}{2,}");

    private static final Pattern BER = Pattern.compile("ber-?\\p{L}{3,}|bekerja\\p{L}*|belajar|bepergian");
    private static final Pattern NOUN = Pattern.compile("(?:pe|ke)\\p{L}{4,30}an");
    private static final Pattern PASSIVE = Pattern.compile("di\\p{L}{3,}");

    /** What is entered in a book or a register stands there; nobody is registered. */
    private static final Set<String> PLACES = WordList.words(Verb.class, "places.txt");

    /** Stems that no table knows: "di koordinasikan". */
    private static final Pattern CAUSATIVE = Pattern.compile("\\p{Ll}{4,30}kan");

    /** Active without a prefix; there is no me- form to propose. */
    private static final Set<String> PLAIN = Set.of(
            "datang", "hadir", "masuk", "keluar", "kembali", "pulang", "pergi", "ikut", "turun", "tiba", "duduk");

    private static final Set<String> ATTRIBUTES = Set.of("masuk", "keluar", "kembali");

    /** "Diarsipkannya surat" is no more than "Surat diarsipkan". */
    private static final String POSSESSOR = "nya";

    private static final int SHORTEST_POSSESSED = 8;

    private static final Set<String> LOOKALIKES = WordList.words(Verb.class, "lookalikes.txt");

    private Verb() {}

    /** Tells whether a word at the start of a clause is an active verb: me-, ber-, or one without prefix such as "hadir". */
    public static boolean isActive(String word) {
        return PLAIN.contains(word.toLowerCase(Locale.ROOT)) || isPrefixed(word);
    }

    /** Tells whether a word without a prefix, such as "datang", is a verb also behind a noun, as "masuk" in "surat masuk" is not. */
    static boolean isPlain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return PLAIN.contains(lower) && !ATTRIBUTES.contains(lower);
    }

    /** Tells whether a word behind a subject is an active verb: "masuk" would be part of the subject, as in "surat masuk". */
    public static boolean isPrefixed(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return (BER.matcher(lower).matches() && !LOOKALIKES.contains(lower)) || isTransitive(word);
    }

    /** Tells whether a word is an active verb with me-: also in the middle of a clause it is nothing else. */
    public static boolean isTransitive(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return ME.matcher(lower).matches() && !LOOKALIKES.contains(lower);
    }

    /** Returns the active verb of a passive one such as "diperiksa" or "terkirim"; nothing when the word is none. */
    public static Optional<String> ofPassive(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean order = Lexicon.ofOrder(lower).isPresent();
        if (order || LOOKALIKES.contains(lower)) {
            return Optional.empty();
        }
        if (lower.endsWith(POSSESSOR) && lower.length() > SHORTEST_POSSESSED) {
            return ofPassive(word.substring(0, word.length() - POSSESSOR.length()));
        }
        if (lower.startsWith("ter")) {
            return Optional.of(lower.substring(3)).filter(Lexicon::isRoot).flatMap(Lexicon::ofStem);
        }
        if (!PASSIVE.matcher(lower).matches()) {
            return Optional.empty();
        }
        return Lexicon.ofStem(lower.substring(2)).or(() -> byRule(word, lower.substring(2)));
    }

    /**
     * Returns the active verb of what stands behind a "di" that was written apart: "di ajukan", "di paraf". Behind it a bare
     * noun is a place: "di tempat", "di buku register".
     *
     * @param agent whether the one who acts follows: "di arsip oleh staf"
     */
    static Optional<String> ofParted(String stem, boolean agent) {
        if (PLACES.contains(stem)) {
            return Optional.empty();
        }
        boolean known = Lexicon.isWholeStem(stem) || ((agent || stem.endsWith("si")) && Lexicon.isRoot(stem));
        boolean unknown =
                Lexicon.ofStem(stem).isEmpty() && CAUSATIVE.matcher(stem).matches();
        return known ? Lexicon.ofStem(stem) : unknown ? Optional.of(Prefix.active(stem)) : Optional.empty();
    }

    /** Words in capitals such as "DIPA", and those with too little behind di-, are names or nouns. */
    private static Optional<String> byRule(String word, String stem) {
        boolean name = Character.isUpperCase(word.charAt(1))
                || stem.length() < 4
                || stem.chars().noneMatch(c -> "aiueo".indexOf(c) >= 0);
        boolean causative = stem.startsWith("per") && stem.length() > 6;
        return name ? Optional.empty() : Optional.of(causative ? "mem" + stem : Prefix.active(stem));
    }

    /** Returns the active verb of a noun such as "pengumpulan", if it is a common one. */
    public static Optional<String> ofNoun(String word) {
        return Lexicon.ofNoun(word.toLowerCase(Locale.ROOT));
    }

    /** Tells whether a word has the form of a noun that is made of others: pe-…-an, per-…-an, ke-…-an. */
    public static boolean isDerivedNoun(String word) {
        return NOUN.matcher(word.toLowerCase(Locale.ROOT)).matches();
    }

    /** Returns the active verb of an order such as "Terima" or "Kumpulkan", or of the bare name of an act: "Verifikasi". */
    public static Optional<String> ofOrder(String word) {
        return Lexicon.ofOrder(word.toLowerCase(Locale.ROOT));
    }

    /** Tells whether a word in lower case is a common form of a common verb, so that it is no misspelling of another one. */
    public static boolean isKnown(String word) {
        return Lexicon.isKnown(word);
    }
}
