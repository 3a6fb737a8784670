package id.sop.yaml.repair;

import id.sop.diagnostic.Spelling;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys by which a line is recognised as one that was meant to hold a key.
 *
 * @param exact the keys of the format
 * @param synonyms other words for them, in the form of {@link #normal}, with the key that is meant
 * @param mappings the keys of each mapping in the order of the reference page, by the key that holds it; the file itself by
 *     {@link #FILE}
 */
public record KeyWords(Set<String> exact, Map<String, String> synonyms, Map<String, List<String>> mappings) {
    /** By what name the mapping of the whole file is known. */
    public static final String FILE = "";

    /** Copies all. */
    public KeyWords {
        exact = Set.copyOf(exact);
        synonyms = Map.copyOf(synonyms);
        mappings = Map.copyOf(mappings);
    }

    /** Returns these with the keys of another kind of file. */
    public KeyWords with(Collection<String> keys) {
        Set<String> all = new HashSet<>(exact);
        all.addAll(keys);
        Map<String, String> others = new HashMap<>(synonyms);
        others.keySet().removeAll(all);
        Map<String, List<String>> inner = new HashMap<>(mappings);
        inner.put(FILE, List.copyOf(keys));
        return new KeyWords(all, others, inner);
    }

    /** Returns a word in the form of a key: small letters, joined by one underscore. */
    public static String normal(String written) {
        StringBuilder normal = new StringBuilder();
        written.toLowerCase(Locale.ROOT).codePoints().forEach(character -> {
            if (Character.isLetterOrDigit(character)) {
                normal.appendCodePoint(character);
            } else if (!normal.isEmpty() && normal.charAt(normal.length() - 1) != '_') {
                normal.append('_');
            }
        });
        int end = normal.length();
        return end > 0 && normal.charAt(end - 1) == '_' ? normal.substring(0, end - 1) : normal.toString();
    }

    /** Returns the key of those given that is written in other capitals, or with other signs between its words. */
    public static Optional<String> otherwiseWritten(String written, Collection<String> keys) {
        String normal = withoutNumber(normal(title(written)));
        return keys.stream().filter(normal::equals).findFirst();
    }

    /** Returns a word in the form of a key without the number of its line: {@code 2_kegiatan}. */
    private static String withoutNumber(String normal) {
        int end = 0;
        while (end < normal.length() && normal.charAt(end) >= '0' && normal.charAt(end) <= '9') {
            end++;
        }
        return end > 0 && end + 1 < normal.length() && normal.charAt(end) == '_' ? normal.substring(end + 1) : normal;
    }

    /** Tells whether a word is a key, in any capitals. */
    boolean isKey(String written) {
        return exact.contains(normal(written));
    }

    /** Tells whether a word is a key or another word for one. */
    boolean isUnderstood(String written) {
        String normal = normal(written);
        return exact.contains(normal) || synonyms.containsKey(normal);
    }

    /** Tells whether a line is a key, or another word for one, without its colon. */
    boolean isHead(Row row) {
        String title = title(row.rest());
        return row.dash().isEmpty() && !title.isEmpty() && title.indexOf(':') < 0 && isUnderstood(title);
    }

    /** Returns a line without the letter or the Roman number of a part of a sheet: {@code B. DASAR HUKUM}. */
    static String title(String line) {
        Matcher part = PART.matcher(line);
        return part.lookingAt() ? line.substring(part.end()) : line;
    }

    /** Tells whether a key begins a step, also when it is misspelt: what stands before its colon is no activity. */
    boolean beginsStep(String written) {
        return BEGINNINGS.contains(meant(written)) || Spelling.isWithin(MISSPELT, normal(written), ACTIVITY);
    }

    /** Returns the key that a word is, or is another word for; the word itself, in the form of a key, when it is neither. */
    String meant(String written) {
        String normal = normal(written);
        return synonyms.getOrDefault(normal, normal);
    }

    /** What stands before the title of a part of a sheet. */
    private static final Pattern PART = Pattern.compile("(?:[A-HIVX]|[IVX]{2,4})[.)] +");

    private static final String ACTIVITY = "kegiatan";

    private static final Set<String> BEGINNINGS = Set.of(ACTIVITY, "id");

    /** In letters. */
    private static final int MISSPELT = 2;
}
