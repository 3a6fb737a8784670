package id.sop.yaml.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lines between the keys of a file that were copied from a printed sheet: each block is told as what it is, and becomes a remark. */
final class PastedBlocks {
    /** A longer block is no signature. */
    private static final int MOST_LINES = 12;

    private static final int MOST_ROWS = 200;

    /** Keys of which every further line in capitals is one more of their own. */
    private static final Set<String> OF_LINES = Set.of("instansi", "alamat");

    private static final Set<String> OF_OFFICERS = Set.of("jabatan", "nama", "pangkat", "nip", "nrp", "sebagai");

    private static final Set<String> OF_STEPS = Set.of("langkah", "bagian");

    private final KeyWords words;
    private final Lines lines;

    PastedBlocks(KeyWords words, Lines lines) {
        this.words = words;
        this.lines = lines;
    }

    /** Adds what lines near a fault may have been copied from. */
    void around(List<Integer> near, List<Candidates.Candidate> found) {
        for (int line : near) {
            block(line).ifPresent(found::add);
        }
    }

    private Optional<Candidates.Candidate> block(int index) {
        if (!isPlain(index)) {
            return Optional.empty();
        }
        Optional<Pasted> kind = kind(index);
        if (kind.isPresent() && kind.get() != Pasted.SIGNATURE) {
            return Optional.of(alike(index, kind.get()));
        }
        return signature(index);
    }

    /** Returns what a line is by itself; the further lines of an office are no headings, and neither is a key without its colon. */
    private Optional<Pasted> kind(int index) {
        String text = lines.get(index).strip();
        Optional<Pasted> kind = Pasted.of(text);
        if (kind.isEmpty() || kind.get() != Pasted.HEADING) {
            return kind.isEmpty() && isNameOfSteps(index, text) ? Optional.of(Pasted.HEADING) : kind;
        }
        Row owner = owner(index);
        if (owner.isEmpty()) {
            // What stands above the first key is a title.
            return Optional.empty();
        }
        boolean ofOffice = OF_LINES.contains(words.meant(owner.key())) && !text.contains("PROSEDUR");
        boolean key = words.isUnderstood(text) && !isNameOfSteps(index, text);
        return ofOffice || key ? Optional.empty() : kind;
    }

    /** {@code Uraian Prosedur} right above {@code langkah:}. */
    private boolean isNameOfSteps(int index, String text) {
        int below = below(index);
        Row next = Row.of(below < lines.count() ? lines.get(below) : "");
        String key = words.meant(next.key());
        return next.opensBlock()
                && next.dash().isEmpty()
                && OF_STEPS.contains(key)
                && !KeyWords.normal(text).equals(key)
                && words.isUnderstood(text);
    }

    private Row owner(int index) {
        int above = lines.above(index);
        while (above >= 0 && isPlain(above)) {
            above = lines.above(above);
        }
        return Row.of(above < 0 ? "" : lines.get(above));
    }

    private boolean isPlain(int index) {
        Row row = Row.of(lines.get(index));
        String text = lines.get(index).strip();
        boolean page = Pasted.of(text).filter(Pasted.PAGE::equals).isPresent();
        return !row.isEmpty() && (page || (row.dash().isEmpty() && row.key().isEmpty()));
    }

    private int below(int index) {
        int below = index + 1;
        while (below < lines.count() && Row.of(lines.get(below)).isEmpty()) {
            below++;
        }
        return below;
    }

    /** Lines one below the other of one kind. */
    private Candidates.Candidate alike(int index, Pasted kind) {
        int first = index;
        int above = lines.above(first);
        for (int n = 0; n < MOST_ROWS && above >= 0 && isOfKind(above, kind); n++) {
            first = above;
            above = lines.above(first);
        }
        int last = index;
        int next = below(last);
        for (int n = 0; n < MOST_ROWS && next < lines.count() && isOfKind(next, kind); n++) {
            last = next;
            next = below(last);
        }
        return remarked(first, last, message(first, last, kind));
    }

    private boolean isOfKind(int index, Pasted kind) {
        return isPlain(index) && kind(index).filter(kind::equals).isPresent();
    }

    private Slipped message(int first, int last, Pasted kind) {
        String text = Pasted.shown(lines.get(first));
        if (kind == Pasted.PAGE) {
            return new Slipped.PageNumber(text);
        }
        if (kind == Pasted.ROW) {
            return new Slipped.TableRow(text, Pasted.step(rows(first, last)));
        }
        int below = below(last);
        Row next = Row.of(below < lines.count() ? lines.get(below) : "");
        boolean ofSteps = !next.dash().isEmpty() && words.beginsStep(next.key());
        return ofSteps ? new Slipped.HeadingOfSteps(text) : new Slipped.Heading(text);
    }

    private List<String> rows(int first, int last) {
        List<String> rows = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            rows.add(lines.get(i));
        }
        return rows;
    }

    /** A run of lines of which one can only be that of a signature. */
    private Optional<Candidates.Candidate> signature(int index) {
        int first = index;
        for (int next = lines.above(first), n = 0; n < MOST_LINES && next >= 0 && isPlain(next); n++) {
            first = next;
            next = lines.above(first);
        }
        int last = index;
        for (int next = below(last), n = 0; n < MOST_LINES && next < lines.count() && isPlain(next); n++) {
            last = next;
            next = below(last);
        }
        int above = lines.above(first);
        Row key = Row.of(above < 0 ? "" : lines.get(above));
        boolean signed = false;
        if (!key.indent().isEmpty()
                && OF_OFFICERS.contains(words.meant(key.key()))
                && key.column() == Row.of(lines.get(first)).column()) {
            // Among the keys of an officer the colon of another one is missing.
            return Optional.empty();
        }
        for (int i = first; i <= last; i++) {
            signed |= !lines.get(i).isBlank()
                    && Pasted.of(lines.get(i)).filter(Pasted.SIGNATURE::equals).isPresent();
        }
        return signed
                ? Optional.of(remarked(first, last, new Slipped.SignatureBelow(Pasted.shown(lines.get(first)))))
                : Optional.empty();
    }

    private Candidates.Candidate remarked(int first, int last, Slipped message) {
        Lines text = lines.copy();
        for (int i = first; i <= last; i++) {
            if (!Row.of(lines.get(i)).isEmpty()) {
                text.set(i, "# " + lines.get(i));
            }
        }
        Row row = Row.of(lines.get(first));
        int start = row.indent().length();
        int end = lines.get(first).stripTrailing().length();
        return new Candidates.Candidate(new Slip(first, start, end, text.get(first), message, false), text);
    }
}
