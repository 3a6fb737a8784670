package id.sop.yaml.repair;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Items of a list of mappings, other than the steps, that begin without their dash, such as one of several decisions. */
final class UndashedItems {
    /** In lines; a longer list is no slip of one person. */
    private static final int MOST_LINES = 60;

    private final KeyWords words;

    UndashedItems(KeyWords words) {
        this.words = words;
    }

    /** Adds what lines near a fault may have been meant to be. */
    void around(Lines lines, int index, List<Candidates.Candidate> found) {
        Row row = Row.of(lines.get(index));
        if (row.key().isEmpty() || !words.isUnderstood(row.key())) {
            return;
        }
        (row.dash().isEmpty() ? further(lines, index, row) : first(lines, index, row)).ifPresent(found::add);
    }

    /** A line in the column of the dashes above it, with a key that items above it have. */
    private Optional<Candidates.Candidate> further(Lines lines, int index, Row row) {
        int own = row.indent().length();
        Set<String> keys = new HashSet<>();
        Row model = null;
        int above = lines.above(index);
        for (int n = 0; above >= 0 && n < MOST_LINES; n++, above = lines.above(above)) {
            Row before = Row.of(lines.get(above));
            boolean item = !before.dash().isEmpty() && before.indent().length() == own;
            if (!item && before.indent().length() <= own) {
                break;
            }
            keys.add(KeyWords.normal(before.key()));
            model = item && model == null ? before : model;
        }
        if (model == null || !keys.contains(KeyWords.normal(row.key()))) {
            return Optional.empty();
        }
        Lines text = lines.copy();
        String begins = KeyWords.normal(row.key());
        text.set(index, model.indent() + model.dash() + row.rest());
        for (int i = index + 1; i < lines.count() && i < index + MOST_LINES; i++) {
            Row below = Row.of(lines.get(i));
            if (below.isEmpty() || below.indent().length() > own) {
                continue;
            }
            String key = KeyWords.normal(below.key());
            if (below.indent().length() < own || !below.dash().isEmpty() || !keys.contains(key)) {
                break;
            }
            String dash =
                    key.equals(begins) ? model.dash() : " ".repeat(model.dash().length());
            text.set(i, model.indent() + dash + below.rest());
        }
        return Optional.of(candidate(index, row, text));
    }

    /** The item above the first one with a dash, up to the key of the list. */
    private static Optional<Candidates.Candidate> first(Lines lines, int index, Row row) {
        Lines text = lines.copy();
        int top = index;
        int owner = lines.above(index);
        for (int n = 0; owner >= 0 && n < MOST_LINES; n++, owner = lines.above(owner)) {
            Row before = Row.of(lines.get(owner));
            if (before.key().isEmpty()
                    || !before.dash().isEmpty()
                    || before.indent().length() < row.indent().length()
                    || (before.opensBlock()
                            && before.indent().length() == row.indent().length())) {
                break;
            }
            text.set(owner, " ".repeat(row.column()) + before.rest());
            top = owner;
        }
        if (top == index || owner < 0 || !Row.of(lines.get(owner)).opensBlock()) {
            return Optional.empty();
        }
        Row head = Row.of(lines.get(top));
        text.set(top, row.indent() + row.dash() + head.rest());
        return Optional.of(candidate(top, head, text));
    }

    private static Candidates.Candidate candidate(int index, Row row, Lines text) {
        Slipped message = new Slipped.ForgottenItemDash(row.key());
        int start = row.column();
        Slip slip = new Slip(index, start, start + row.key().length(), text.get(index), message, true);
        return new Candidates.Candidate(slip, text);
    }
}
