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
    private static final Pattern PASSIVE = Pattern.compile("di\\p{L}{3,}");

    /** Active without a prefix; there is no me- form to propose. */
    private static final Set<String> PLAIN = Set.of(
            "datang", "hadir", "masuk", "keluar", "kembali", "pulang", "pergi", "ikut", "turun", "tiba", "duduk");

    private static final Set<String> LOOKALIKES = WordList.words(Verb.class, "lookalikes.txt");

    private Verb() {}

    /** Tells whether a word at the start of a clause is an active verb: me-, ber-, or one without prefix such as "hadir". */
    public static boolean isActive(String word) {
        return PLAIN.contains(word.toLowerCase(Locale.ROOT)) || isPrefixed(word);
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
        if (lower.startsWith("ter")) {
            return Optional.of(lower.substring(3)).filter(Lexicon::isRoot).flatMap(Lexicon::ofStem);
        }
        if (!PASSIVE.matcher(lower).matches()) {
            return Optional.empty();
        }
        return Lexicon.ofStem(lower.substring(2)).or(() -> byRule(word, lower.substring(2)));
    }

    /** Words in capitals such as "DIPA", and those without a vowel behind di-, are names. */
    private static Optional<String> byRule(String word, String stem) {
        boolean name = Character.isUpperCase(word.charAt(1)) || stem.chars().noneMatch(c -> "aiueo".indexOf(c) >= 0);
        boolean causative = stem.startsWith("per") && stem.length() > 6;
        return name ? Optional.empty() : Optional.of(causative ? "mem" + stem : Prefix.active(stem));
    }

    /** Returns the active verb of a noun such as "pengumpulan", if it is a common one. */
    public static Optional<String> ofNoun(String word) {
        return Lexicon.ofNoun(word.toLowerCase(Locale.ROOT));
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
