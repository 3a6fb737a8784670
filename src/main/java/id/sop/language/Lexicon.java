package id.sop.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The active verbs of administration with the other forms that lead to them.
 *
 * <p>Made from {@code roots.txt}, which explains itself.
 */
final class Lexicon {
    private static final Map<String, String> BY_NOUN = new HashMap<>();
    private static final Map<String, String> BY_ORDER = new HashMap<>();
    private static final Map<String, String> BY_STEM = new HashMap<>();
    private static final Set<String> ROOTS = new HashSet<>();

    /** Roots with their suffixes: "ajukan", "setujui", "periksa"; behind a parted "di" they are verbs, where "tempat" is a place. */
    private static final Set<String> WHOLE_STEMS = new HashSet<>();

    private static final Set<String> ACTIVES = new HashSet<>();
    private static final Set<String> FORMS = new HashSet<>();

    static {
        WordList.lines(Lexicon.class, "roots.txt").forEach(Lexicon::add);
        WordList.words(Lexicon.class, "ambiguous-nouns.txt").forEach(BY_NOUN::remove);
        FORMS.removeAll(WordList.table(Lexicon.class, "misspellings.txt").keySet());
    }

    private Lexicon() {}

    private static void add(String line) {
        List<String> fields = List.of(line.split("\\s+"));
        String root = fields.get(0);
        boolean causative = fields.contains("per-");
        boolean thing = fields.contains("!");
        String suffix = fields.contains("-kan") ? "kan" : fields.contains("-i") ? "i" : "";
        String stem = root + suffix;
        String active = fields.stream()
                .filter(field -> field.startsWith("="))
                .map(field -> field.substring(1))
                .findFirst()
                .orElseGet(() -> causative ? "memper" + stem : Prefix.active(root, stem));
        fields.stream()
                .filter(field -> field.startsWith("@"))
                .map(field -> field.substring(1))
                .forEach(noun -> {
                    BY_NOUN.put(noun, active);
                    FORMS.add(noun);
                });
        if (active.startsWith("me") && active.endsWith(suffix)) {
            String bare = active.substring(2, active.length() - suffix.length());
            String noun = (causative ? "per" + root : "pe" + bare) + "an";
            BY_NOUN.putIfAbsent(noun, active);
            FORMS.addAll(List.of(noun, "pe" + bare));
        }
        ROOTS.add(root);
        ACTIVES.add(active);
        String whole = causative ? "per" + stem : stem;
        WHOLE_STEMS.add(whole);
        FORMS.addAll(List.of(root, root + "an", root + "nya", stem, active, "di" + stem, "ter" + root));
        BY_STEM.putIfAbsent(whole, active);
        BY_STEM.putIfAbsent(root, active);
        if (!suffix.isEmpty() || !thing) {
            BY_ORDER.putIfAbsent(whole, active);
        }
        if (!thing && (suffix.isEmpty() || root.endsWith("si"))) {
            BY_ORDER.putIfAbsent(root, active);
        }
    }

    /** Returns the active verb of a noun such as "pengumpulan" or "perbaikan". */
    static Optional<String> ofNoun(String noun) {
        return Optional.ofNullable(BY_NOUN.get(noun));
    }

    /** Returns the active verb of an order such as "terima" or "kumpulkan", or of the bare name of an act: "verifikasi". */
    static Optional<String> ofOrder(String order) {
        return Optional.ofNullable(BY_ORDER.get(order));
    }

    /** Returns the active verb of what stands behind di-: "kumpulkan", "perbaiki". */
    static Optional<String> ofStem(String stem) {
        return Optional.ofNullable(BY_STEM.get(stem));
    }

    /** Tells whether a word is a form of one of the verbs. */
    static boolean isKnown(String word) {
        return FORMS.contains(word);
    }

    /** Tells whether a word is an active verb of the table. */
    static boolean isActive(String word) {
        return ACTIVES.contains(word);
    }

    /** Tells whether a word is a root with the suffix that it has as a verb. */
    static boolean isWholeStem(String word) {
        return WHOLE_STEMS.contains(word);
    }

    /** Tells whether a word is one of the roots. */
    static boolean isRoot(String word) {
        return ROOTS.contains(word);
    }
}
