package id.sop.yaml.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Columns without a key among others that have one: {@code Pemohon} above {@code kasi: Kasi Kesejahteraan}. */
final class BareColumns {
    private static final String ACTORS = "pelaksana";

    /** More columns than any sheet has. */
    private static final int MOST_LINES = 60;

    private BareColumns() {}

    /** Returns a text in which each of them has a key; nothing where there are none, or where none has one. */
    static Optional<Candidates.Candidate> keyed(Lines lines, KeyWords words) {
        int owner = owner(lines, words);
        if (owner < 0) {
            return Optional.empty();
        }
        Set<String> keys = new HashSet<>();
        List<Integer> bare = new ArrayList<>();
        for (int i = owner + 1; i < lines.count() && i <= owner + MOST_LINES; i++) {
            Row row = Row.of(lines.get(i));
            if (row.isEmpty()) {
                continue;
            }
            if (row.indent().isEmpty() || !row.dash().isEmpty()) {
                break;
            }
            if (row.key().isEmpty()) {
                bare.add(i);
            } else {
                keys.add(row.key());
            }
        }
        if (keys.isEmpty() || bare.isEmpty()) {
            return Optional.empty();
        }
        Lines text = lines.copy();
        List<Slip> slips = new ArrayList<>();
        Set<String> ofSteps = performers(lines, words);
        for (int i : bare) {
            Row row = Row.of(lines.get(i));
            String key = key(row.rest(), ofSteps);
            if (key.isEmpty() || !keys.add(key) || !areWords(row.rest())) {
                return Optional.empty();
            }
            String mended = row.indent() + key + ": " + row.rest();
            text.set(i, mended);
            int start = row.column();
            // A head begins with a capital letter.
            Slipped message = row.rest().equals(key)
                    ? new Slipped.ForgottenColon(key)
                    : new Slipped.ColumnWithoutKey(row.rest(), key);
            slips.add(new Slip(i, start, start + row.rest().length(), mended, message, false));
        }
        return Optional.of(new Candidates.Candidate(slips, text));
    }

    private static int owner(Lines lines, KeyWords words) {
        for (int i = 0; i < lines.count(); i++) {
            Row row = Row.of(lines.get(i));
            if (row.column() == 0 && row.opensBlock() && words.meant(row.key()).equals(ACTORS)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the keys by which the steps call those who perform them. */
    private static Set<String> performers(Lines lines, KeyWords words) {
        Set<String> named = new LinkedHashSet<>();
        for (int i = 0; i < lines.count(); i++) {
            Row row = Row.of(lines.get(i));
            int value = row.valueStart();
            if (row.column() > 0 && value >= 0 && words.meant(row.key()).equals(ACTORS)) {
                named.add(lines.get(i).substring(value).strip());
            }
        }
        return named;
    }

    private static String key(String name, Set<String> ofSteps) {
        String own = KeyWords.normal(name);
        return ofSteps.stream()
                .filter(key -> ("_" + own + "_").contains("_" + key + "_"))
                .findFirst()
                .orElse(own);
    }

    /** Tells whether a text is the head of a column: not a key whose colon is missing, or is another sign. */
    private static boolean areWords(String text) {
        boolean keyed = Character.isLowerCase(text.charAt(0)) && text.indexOf(' ') > 0;
        return Character.isLetter(text.charAt(0))
                && !keyed
                && text.chars().noneMatch(c -> c == ':' || LineSlips.COLONS.indexOf(c) >= 0);
    }
}
