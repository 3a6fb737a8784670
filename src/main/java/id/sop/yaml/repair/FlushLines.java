package id.sop.yaml.repair;

import id.sop.source.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** More of a value below its key, in the key's own column: further lines of one text, or further items of a list. */
final class FlushLines {
    /** A value that goes on over more lines than this is no slip of one person. */
    private static final int MOST_LINES = 10;

    /** Keys of which the sheet prints a list. */
    private static final Set<String> LISTS = Set.of(
            "instansi",
            "alamat",
            "dasar_hukum",
            "kualifikasi_pelaksana",
            "keterkaitan",
            "peralatan_perlengkapan",
            "peringatan",
            "pencatatan_pendataan",
            "masukan",
            "catatan",
            "kelengkapan",
            "output",
            "keterangan");

    /** Words behind which a text goes on. */
    private static final Set<String> GOING_ON = Set.of(
            "dan",
            "atau",
            "serta",
            "dari",
            "untuk",
            "di",
            "ke",
            "yang",
            "dengan",
            "pada",
            "oleh",
            "atas",
            "dalam",
            "tentang",
            "beserta",
            "para",
            "bagi",
            "sebagaimana");

    /** What begins no text without quotation marks, and no list or mapping in brackets either. */
    private static final String SIGNS = "*&!%@`|>";

    private final KeyWords words;

    FlushLines(KeyWords words) {
        this.words = words;
    }

    /** Adds what a line near a fault may go on with. */
    void around(Lines lines, int index, List<Candidates.Candidate> found) {
        goesOn(lines, index).ifPresent(found::add);
        dashed(lines, index).ifPresent(found::add);
    }

    /** {@code kelengkapan:} with its value on the next line, or {@code kelengkapan: Surat;} with more of it there, in the same column. */
    private Optional<Candidates.Candidate> goesOn(Lines lines, int index) {
        int first = index;
        for (int n = 0; first >= 0 && n < MOST_LINES && StrayLines.isPlain(Row.of(lines.get(first))); n++) {
            first = lines.above(first);
        }
        Row owner = first < 0 ? Row.of("") : Row.of(lines.get(first));
        String key = owner.key();
        if (first == index || !words.isUnderstood(key)) {
            return Optional.empty();
        }
        Lines text = lines.copy();
        int last = first;
        int seen = -1;
        for (int i = first + 1; i < lines.count() && i <= first + MOST_LINES; i++) {
            Row row = Row.of(lines.get(i));
            boolean signed = owner.opensBlock() && isSigned(row.rest());
            boolean right = row.column() > owner.column() && !signed;
            if (!StrayLines.isPlain(row) || right || isMeantAsKey(row, owner)) {
                break;
            }
            text.set(i, " ".repeat(owner.column() + 2) + value(row.rest()));
            seen = seen < 0 ? i : seen;
            last = i;
        }
        if (seen < 0 || last < index) {
            return Optional.empty();
        }
        Row row = Row.of(lines.get(seen));
        boolean value = owner.opensBlock() && seen == last;
        if (value && row.column() > owner.column()) {
            return Optional.empty();
        }
        boolean list = LISTS.contains(words.meant(key));
        if (!owner.opensBlock() && row.column() < owner.column() && !goesOn(owner, row)) {
            return Optional.of(stray(lines, seen));
        }
        if (!list && isTightDash(row)) {
            return Optional.of(stray(lines, seen));
        }
        if (list && !value && !goesOn(owner, row)) {
            return Optional.of(items(lines, first, seen, last));
        }
        Slipped message = value
                ? new Slipped.FlushValue(key, value(row.rest()))
                : list ? new Slipped.FlushRest(key) : new Slipped.FlushText(key);
        int start = row.column();
        Slip slip = new Slip(seen, start, start + row.rest().length(), text.get(seen), message, value);
        return Optional.of(new Candidates.Candidate(slip, text));
    }

    /** {@code instansi: Pemerintah Kabupaten} above {@code - Kecamatan}. */
    private Optional<Candidates.Candidate> dashed(Lines lines, int index) {
        int first = index;
        int above = lines.above(first);
        for (int n = 0; n < MOST_LINES && above >= 0 && isDashed(lines, above); n++) {
            first = above;
            above = lines.above(first);
        }
        Row owner = Row.of(above < 0 ? "" : lines.get(above));
        boolean list = LISTS.contains(words.meant(owner.key())) && !owner.opensBlock();
        if (!list
                || !isDashed(lines, index)
                || Row.of(lines.get(index)).indent().length() != owner.column()) {
            return Optional.empty();
        }
        int last = index;
        for (int i = index + 1; i < lines.count() && isDashed(lines, i); i++) {
            last = i;
        }
        return Optional.of(items(lines, above, first, last));
    }

    private static boolean isDashed(Lines lines, int index) {
        Row row = Row.of(lines.get(index));
        return !row.dash().isEmpty() && row.key().isEmpty() && !row.rest().isEmpty();
    }

    /** Tells whether a text goes on with a line below it: it ends, or the line begins, in the middle of a sentence. */
    private static boolean goesOn(Row owner, Row below) {
        String text = owner.rest();
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return !text.isEmpty()
                && !owner.opensBlock()
                && (GOING_ON.contains(last)
                        || "-/(".indexOf(text.charAt(text.length() - 1)) >= 0
                        || below.beginsSmall());
    }

    /** A line that stands further to the left than the key above it, and begins a sentence of its own: none of that key's. */
    private static Candidates.Candidate stray(Lines lines, int index) {
        Lines text = lines.copy();
        text.set(index, "# " + lines.get(index));
        Row row = Row.of(lines.get(index));
        Slipped message = isTightDash(row)
                ? new Slipped.LooseItem(row.rest(), item(row.rest()))
                : new Slipped.StrayLine(row.rest(), Quoting.inBrackets(row.rest()));
        int start = row.column();
        Slip slip = new Slip(index, start, start + row.rest().length(), text.get(index), message, false);
        return new Candidates.Candidate(slip, text);
    }

    /** Tells whether a line begins with a dash and a word, without a space between them. */
    private static boolean isTightDash(Row row) {
        String text = row.rest();
        return text.length() > 1 && text.charAt(0) == '-' && Character.isLetter(text.charAt(1));
    }

    /** Returns a text without a dash or a number before it, and without the sign that parts it from the next one. */
    private static String item(String text) {
        int tight = isTightDash(Row.of(text)) ? 1 : 0;
        String stripped =
                text.substring(Math.max(tight, LineSlips.numberEnd(text))).strip();
        boolean parted = stripped.endsWith(",") || stripped.endsWith(";");
        return parted ? stripped.substring(0, stripped.length() - 1).strip() : stripped;
    }

    /** Returns a text as a line of its own holds it: {@code *) wajib} is an alias to YAML. */
    private static String value(String text) {
        return isSigned(text) ? Quoting.quoted(text) : text;
    }

    private static boolean isSigned(String text) {
        return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0;
    }

    /** Returns a text in which a value and the lines below it, in the column of its key, are the items of a list. */
    private static Candidates.Candidate items(Lines lines, int owner, int first, int last) {
        Row head = Row.of(lines.get(owner));
        Lines text = lines.copy();
        String dash = " ".repeat(head.column() + 2) + "- ";
        List<String> items = new ArrayList<>();
        if (!head.opensBlock()) {
            int value = head.valueStart();
            String written = item(lines.get(owner).substring(value).strip());
            items.add(written);
            text.set(
                    owner,
                    lines.get(owner).substring(0, value).stripTrailing()
                            + lines.lineBreak(owner)
                            + dash
                            + value(written));
        }
        for (int i = first; i <= last; i++) {
            Row row = Row.of(lines.get(i));
            if (!row.isEmpty()) {
                items.add(item(row.rest()));
                text.set(i, dash + value(item(row.rest())));
            }
        }
        String list = items.stream().map(Quoting::inBrackets).collect(Collectors.joining(", ", "[", "]"));
        Row row = Row.of(lines.get(first));
        Slipped message = new Slipped.FlushItems(head.key(), row.rest(), list);
        int start = row.column();
        Slip slip = new Slip(first, start, start + row.rest().length(), text.get(first), message, false);
        return new Candidates.Candidate(slip, text);
    }

    /** Tells whether the line begins with a word of the format, so that rather its colon is missing. */
    private boolean isMeantAsKey(Row row, Row owner) {
        String word = row.word();
        String rest = row.rest();
        boolean small = word.equals(word.toLowerCase(Locale.ROOT));
        int next = Math.min(word.length() + 1, rest.length());
        if (next == rest.length()) {
            return (small || row.column() == owner.column()) && words.isKey(word);
        }
        while (next < rest.length() && Row.isOfWord(rest.charAt(next))) {
            next++;
        }
        return (small && words.isKey(word)) || words.isKey(rest.substring(0, next));
    }
}
