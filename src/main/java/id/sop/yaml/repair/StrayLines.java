package id.sop.yaml.repair;

import java.util.List;
import java.util.Optional;

/** Lines that hold no key and no item: a title above the first key, an activity, or an item without its dash. */
final class StrayLines {
    /** More lines above the first key are no title. */
    private static final int MOST_LINES = 10;

    /** A longer list is no slip of one person either. */
    private static final int MOST_ITEMS = 40;

    private final KeyWords words;

    StrayLines(KeyWords words) {
        this.words = words;
    }

    /** Adds what lines near a fault may have been meant to be. */
    void around(Lines lines, List<Integer> near, List<Candidates.Candidate> found) {
        title(lines).ifPresent(found::add);
        FlushLines flush = new FlushLines(words);
        for (int line : near) {
            activity(lines, line).ifPresent(slip -> Candidates.add(found, lines, slip));
            flush.around(lines, line, found);
            undashed(lines, line).ifPresent(found::add);
        }
        outermostDash(lines).ifPresent(slip -> Candidates.add(found, lines, slip));
    }

    /** {@code SOP PENERBITAN SURAT}, or the fence of a page in Markdown, above {@code nama:}. */
    private static Optional<Candidates.Candidate> title(Lines lines) {
        int first = firstLine(lines);
        Lines text = lines.copy();
        int index = first;
        for (int n = 0; index >= 0 && index < lines.count() && n < MOST_LINES; n++, index++) {
            Row row = Row.of(lines.get(index));
            if (!row.isEmpty() && !isPlain(row)) {
                break;
            }
            if (!row.isEmpty()) {
                text.set(index, "# " + lines.get(index));
            }
        }
        if (index <= first || index >= lines.count() || lines.get(first).startsWith("%")) {
            return Optional.empty();
        }
        Row row = Row.of(lines.get(first));
        Slipped message = new Slipped.LineWithoutKey(row.rest());
        int start = row.column();
        Slip slip = new Slip(first, start, start + row.rest().length(), text.get(first), message, false);
        return Optional.of(new Candidates.Candidate(slip, text));
    }

    /** {@code dasar_hukum:} with items of which some have a dash and others, in the column of the dashes, have none. */
    private Optional<Candidates.Candidate> undashed(Lines lines, int index) {
        int first = index;
        for (int n = 0;
                first >= 0 && n < MOST_ITEMS && Row.of(lines.get(first)).key().isEmpty();
                n++) {
            first = lines.above(first);
        }
        Row owner = first < 0 ? Row.of("") : Row.of(lines.get(first));
        if (!owner.opensBlock() || !words.isUnderstood(owner.key())) {
            return Optional.empty();
        }
        Optional<String> indent = dashes(lines, first, owner);
        if (indent.isEmpty()) {
            return Optional.empty();
        }
        Lines text = lines.copy();
        int seen = -1;
        boolean dashed = false;
        for (int i = first + 1; i < lines.count() && i <= first + MOST_ITEMS; i++) {
            Row row = Row.of(lines.get(i));
            if (!isOfItems(row, owner)) {
                break;
            }
            boolean within = row.beginsSmall();
            boolean flush = row.column() <= indent.get().length();
            boolean begins = dashed ? flush && !within : seen < 0 || isInBraces(row);
            if (row.dash().isEmpty() && !row.isEmpty() && (begins || !dashed || flush)) {
                text.set(i, indent.get() + (begins ? "- " : "  ") + row.rest());
                seen = seen < 0 ? i : seen;
            }
            dashed |= !row.dash().isEmpty();
        }
        if (seen < 0) {
            return Optional.empty();
        }
        Row row = Row.of(lines.get(seen));
        Slipped message = new Slipped.Undashed(owner.key(), row.rest());
        int start = row.column();
        Slip slip = new Slip(seen, start, start + row.rest().length(), text.get(seen), message, false);
        return Optional.of(new Candidates.Candidate(slip, text));
    }

    /** Returns what stands before the dashes below a key, or before mappings in braces that have none. */
    private static Optional<String> dashes(Lines lines, int first, Row owner) {
        Optional<String> braces = Optional.empty();
        for (int i = first + 1; i < lines.count() && i <= first + MOST_ITEMS; i++) {
            Row row = Row.of(lines.get(i));
            if (!isOfItems(row, owner)) {
                break;
            }
            if (!row.dash().isEmpty()) {
                return Optional.of(row.indent());
            }
            braces = braces.isEmpty() && isInBraces(row) ? Optional.of(row.indent()) : braces;
        }
        return braces;
    }

    private static boolean isOfItems(Row row, Row owner) {
        return row.key().isEmpty() && row.indent().length() >= owner.column();
    }

    private static boolean isInBraces(Row row) {
        return row.rest().startsWith("{") && row.rest().endsWith("}");
    }

    /** {@code - Menandatangani surat}, with the other keys of the step below it. */
    private Optional<Slip> activity(Lines lines, int index) {
        Row row = Row.of(lines.get(index));
        Row below = Row.of(index + 1 < lines.count() ? lines.get(index + 1) : "");
        boolean text = row.key().isEmpty()
                && !row.rest().isEmpty()
                && Character.isLetter(row.rest().charAt(0));
        int column = row.dash().isEmpty() ? row.column() + 2 : row.column();
        if (!text
                || !below.dash().isEmpty()
                || row.indent().indexOf('\t') >= 0
                || column != below.column()
                || !words.isKey(below.key())) {
            return Optional.empty();
        }
        String dash = row.dash().isEmpty() ? "- " : row.dash();
        String mended = row.indent() + dash + "kegiatan: " + row.rest();
        Slipped message = new Slipped.ActivityWithoutKey(row.rest());
        return Optional.of(
                new Slip(index, row.column(), row.column() + row.rest().length(), mended, message, true));
    }

    /** {@code - nama: Penerbitan}: the first key of the file as an item. */
    private Optional<Slip> outermostDash(Lines lines) {
        int index = firstLine(lines);
        if (index < 0) {
            return Optional.empty();
        }
        Row row = Row.of(lines.get(index));
        if (row.dash().isEmpty() || !row.indent().isEmpty() || !words.isKey(row.key())) {
            return Optional.empty();
        }
        Slipped message = new Slipped.NeedlessDash(row.key());
        return Optional.of(new Slip(index, 0, 1, row.rest(), message, true));
    }

    private static int firstLine(Lines lines) {
        for (int i = 0; i < lines.count(); i++) {
            if (!Row.of(lines.get(i)).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    static boolean isPlain(Row row) {
        return !row.isEmpty() && row.dash().isEmpty() && row.key().isEmpty();
    }
}
