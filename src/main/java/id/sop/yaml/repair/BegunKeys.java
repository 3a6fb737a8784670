package id.sop.yaml.repair;

import id.sop.diagnostic.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keys of which only the first letters are written, as in a file that is checked at every keystroke: {@code pela}. */
public final class BegunKeys {
    /** A longer list of choices helps nobody. */
    private static final int MOST_CHOICES = 6;

    /** In letters; a shorter word that is the beginning of no key is misspelt in too many ways. */
    private static final int LEAST_MISSPELT = 4;

    /** In letters; other words are many. */
    private static final int LEAST_OF_SYNONYM = 3;

    /** In lines; a mapping is known by what stands nearer. */
    private static final int REACH = 60;

    private final KeyWords words;

    BegunKeys(KeyWords words) {
        this.words = words;
    }

    /** Adds what a line may have been meant to become: each key that begins so, with what stands below it as its value. */
    void around(Lines lines, int index, List<Candidates.Candidate> found) {
        Row row = Row.of(lines.get(index));
        String text = row.rest();
        if (text.isEmpty() || !text.chars().allMatch(c -> Character.isLetter(c) || c == '_' || c == ' ')) {
            return;
        }
        Mapping mapping = mapping(lines, index, row);
        List<String> choices = isItem(lines, index, row) ? List.of() : choices(text, mapping);
        if (isWhole(lines, index, row) && (choices.isEmpty() || mapping.keys().contains(words.meant(text)))) {
            return;
        }
        boolean below = hasValueBelow(lines, index, row);
        if (choices.isEmpty()) {
            choices = ofOwnerAbove(lines, index, row);
            below = false;
        }
        String before = row.indent() + row.dash();
        if (!below && row.dash().isEmpty()) {
            if (!choices.isEmpty()) {
                found.add(candidate(lines, index, row.indent() + "# " + text, choices));
            }
            return;
        }
        for (String key : choices) {
            String mended = before + key + (below ? ":" : ": " + text);
            found.add(candidate(lines, index, mended, first(key, choices)));
        }
    }

    /** Returns the keys that a line begins right below the key to which they belong, in its column. */
    private List<String> ofOwnerAbove(Lines lines, int index, Row row) {
        int above = lines.above(index);
        Row owner = above < 0 ? Row.of("") : Row.of(lines.get(above));
        if (!owner.opensBlock() || owner.column() != row.column() || !row.dash().isEmpty()) {
            return List.of();
        }
        List<String> keys = words.mappings().getOrDefault(words.meant(owner.key()), List.of());
        return beginning(KeyWords.normal(row.rest()), new Mapping(keys, keys));
    }

    /**
     * Returns what is to be said of a text that stands where a mapping is due and is the beginning of one of its keys, in small
     * letters; nothing where it is none.
     *
     * @param keys all that the mapping may hold
     */
    public static Optional<Slipped> told(String text, List<String> keys) {
        List<String> choices = text.isEmpty() || !text.chars().allMatch(c -> Character.isLowerCase(c) || c == '_')
                ? List.of()
                : keys.contains(text) ? List.of(text) : beginning(text, new Mapping(keys, keys));
        return choices.isEmpty() ? Optional.empty() : Optional.of(message(text, choices));
    }

    /** Tells whether a line stands between a key and the items below it, in their column: rather an item without its dash. */
    private static boolean isItem(Lines lines, int index, Row row) {
        int above = lines.above(index);
        Row below = Row.of(index + 1 < lines.count() ? lines.get(index + 1) : "");
        return row.dash().isEmpty()
                && above >= 0
                && Row.of(lines.get(above)).opensBlock()
                && !below.dash().isEmpty()
                && below.indent().length() == row.column();
    }

    /** Tells whether only the colon of a key is missing, which can be mended; a short word for another key is rather a beginning. */
    private boolean isWhole(Lines lines, int index, Row row) {
        boolean list = row.rest().length() >= LEAST_MISSPELT
                && index + 1 < lines.count()
                && LineSlips.isItem(Row.of(lines.get(index + 1)));
        return row.dash().isEmpty() && (words.isKey(row.rest()) || (list && words.isHead(row)));
    }

    private static List<String> first(String key, List<String> choices) {
        Set<String> ordered = new LinkedHashSet<>(List.of(key));
        ordered.addAll(choices);
        return List.copyOf(ordered);
    }

    private Candidates.Candidate candidate(Lines lines, int index, String mended, List<String> choices) {
        Row row = Row.of(lines.get(index));
        Slipped message = message(row.rest(), choices);
        int start = row.column();
        Slip slip = new Slip(index, start, start + row.rest().length(), mended, message, false);
        Lines text = lines.copy();
        text.set(index, mended);
        return new Candidates.Candidate(slip, text);
    }

    private static Slipped message(String text, List<String> choices) {
        if (choices.size() > 1) {
            return new Slipped.OneOfBegunKeys(text, String.join(", ", choices));
        }
        String key = choices.get(0);
        return KeyWords.normal(text).equals(key) ? new Slipped.ForgottenColon(key) : new Slipped.BegunKey(text, key);
    }

    /** Tells whether what stands below a line belongs to it. */
    private static boolean hasValueBelow(Lines lines, int index, Row row) {
        int next = index + 1;
        while (next < lines.count() && Row.of(lines.get(next)).isEmpty()) {
            next++;
        }
        if (next >= lines.count()) {
            return false;
        }
        Row below = Row.of(lines.get(next));
        int indent = below.indent().length();
        return indent > row.column() || (indent == row.column() && !below.dash().isEmpty());
    }

    /** Returns the keys that a word is the beginning of, another word for, or misspells. */
    private List<String> choices(String text, Mapping mapping) {
        String written = KeyWords.normal(text);
        if (mapping.keys().contains(written)) {
            return List.of(written);
        }
        List<String> begun = beginning(written, mapping);
        if (!begun.isEmpty() || written.indexOf('_') >= 0) {
            return begun;
        }
        String meant = words.meant(written);
        if (mapping.keys().contains(meant)) {
            return List.of(meant);
        }
        List<String> others = words.synonyms().entrySet().stream()
                .filter(synonym -> synonym.getKey().startsWith(written) && written.length() >= LEAST_OF_SYNONYM)
                .map(Map.Entry::getValue)
                .filter(mapping.free()::contains)
                .distinct()
                .sorted()
                .toList();
        if (others.size() == 1) {
            return others;
        }
        return written.length() < LEAST_MISSPELT || words.isKey(written)
                ? List.of()
                : Spelling.nearest(written, mapping.free()).stream().toList();
    }

    /** Returns the keys with a beginning; those that are another key with more words only where no other has it. */
    private static List<String> beginning(String written, Mapping mapping) {
        for (List<String> keys : List.of(mapping.free(), mapping.keys())) {
            List<String> begun =
                    keys.stream().filter(key -> key.startsWith(written)).toList();
            List<String> shortest = begun.stream()
                    .filter(key -> mapping.keys().stream()
                            .noneMatch(other -> key.startsWith(other + "_") && !written.startsWith(other)))
                    .toList();
            if (!begun.isEmpty()) {
                return (shortest.isEmpty() ? begun : shortest)
                        .stream().limit(MOST_CHOICES).toList();
            }
        }
        return List.of();
    }

    /**
     * The mapping that a line stands in.
     *
     * @param keys all that it may hold
     * @param free those that it does not hold yet
     */
    private record Mapping(List<String> keys, List<String> free) {}

    private Mapping mapping(Lines lines, int index, Row row) {
        int own = row.column();
        Set<String> beside = new HashSet<>();
        String owner = owner(lines, index, row, beside);
        for (int i = index + 1; i < lines.count() && i <= index + REACH; i++) {
            Row below = Row.of(lines.get(i));
            if (below.isEmpty() || below.indent().length() > own) {
                continue;
            }
            if (below.column() != own || !below.dash().isEmpty()) {
                break;
            }
            beside.add(words.meant(below.key()));
        }
        beside.remove("");
        Set<String> keys = new LinkedHashSet<>();
        if (own == 0) {
            keys.addAll(words.mappings().getOrDefault(KeyWords.FILE, List.of()));
        } else {
            keys.addAll(keys(owner, beside, !row.dash().isEmpty()));
        }
        return new Mapping(
                List.copyOf(keys),
                keys.stream().filter(key -> !beside.contains(key)).toList());
    }

    /** Returns the key whose value the mapping of a line is, in the form of a key; adds the keys that stand above the line within it. */
    private String owner(Lines lines, int index, Row row, Set<String> beside) {
        boolean within = row.dash().isEmpty();
        int i = lines.above(index);
        for (int n = 0; i >= 0 && n < REACH; n++, i = lines.above(i)) {
            Row above = Row.of(lines.get(i));
            if (within && above.column() == row.column()) {
                beside.add(words.meant(above.key()));
                within = above.dash().isEmpty();
            }
            boolean outside = above.indent().length() < row.indent().length()
                    || (!row.dash().isEmpty()
                            && above.dash().isEmpty()
                            && above.column() == row.indent().length());
            if (above.column() < row.column() && above.dash().isEmpty() && (within || outside)) {
                return words.meant(above.key());
            }
        }
        return "";
    }

    /** Returns the keys of the mappings that have most of those that stand beside a line; of several the owner's. */
    private List<String> keys(String owner, Set<String> beside, boolean item) {
        List<String> ofOwner = words.mappings().getOrDefault(owner, List.of());
        if (beside.isEmpty()) {
            return item || owner.isEmpty() ? List.of() : ofOwner;
        }
        long most = 0;
        Set<String> best = new LinkedHashSet<>();
        List<List<String>> inner = new ArrayList<>();
        for (Map.Entry<String, List<String>> mapping : words.mappings().entrySet()) {
            if (!mapping.getKey().equals(KeyWords.FILE)) {
                inner.add(mapping.getValue());
            }
        }
        for (List<String> keys : inner) {
            long shared = beside.stream().filter(keys::contains).count();
            if (shared > most) {
                best.clear();
            }
            most = Math.max(most, shared);
            if (shared > 0 && shared == most) {
                best.addAll(keys);
            }
        }
        boolean ofOwners = most > 0 && beside.stream().filter(ofOwner::contains).count() == most;
        return ofOwners ? ofOwner : 2 * most < beside.size() ? List.of() : List.copyOf(best);
    }
}
