package id.sop.yaml.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What may have been done on the lines around a fault; which of it was done, shows when it is undone. */
final class Candidates {
    /** How many lines above a fault are looked at: what is wrong with a line is often seen one below. */
    private static final int REACH = 3;

    private static final String STEPS = "langkah";

    /** In lines. */
    private static final int LONGEST_STEP = 30;

    private final KeyWords words;

    Candidates(KeyWords words) {
        this.words = words;
    }

    /**
     * Several lines that change together.
     *
     * @param slips the lines at which it is told, the first one first
     * @param text the whole text without them
     */
    record Candidate(List<Slip> slips, Lines text) {
        Candidate(Slip slip, Lines text) {
            this(List.of(slip), text);
        }

        Slip slip() {
            return slips.get(0);
        }
    }

    /** Returns what may have been done, the likeliest first. */
    List<Candidate> around(Lines lines, int fault) {
        List<Candidate> found = new ArrayList<>();
        List<Integer> near = new ArrayList<>();
        for (int i = Math.min(fault, lines.count() - 1), n = 0; i >= 0 && n < REACH; i = lines.above(i), n++) {
            near.add(i);
        }
        // Nobody writes such a character on purpose: of all that explains as much, it is the likeliest.
        UnseenBreaks.undone(lines).ifPresent(found::add);
        near.forEach(line -> AnswerLines.keyed(lines, line, words).ifPresent(found::add));
        near.forEach(line -> new BegunKeys(words).around(lines, line, found));
        near.forEach(line -> ofKey(lines, line).ifPresent(slip -> add(found, lines, slip)));
        near.forEach(line -> StrayRemarks.remarked(lines, line).ifPresent(slip -> add(found, lines, slip)));
        near.stream().limit(2).forEach(line -> LooseBrackets.removed(lines, line, words, found));
        new PastedBlocks(words, lines).around(near, found);
        new StrayLines(words).around(lines, near, found);
        BareColumns.keyed(lines, words).ifPresent(found::add);
        near.forEach(line -> ofActor(lines, line).ifPresent(slip -> add(found, lines, slip)));
        near.stream().limit(2).forEach(line -> forgottenDash(lines, line, found));
        near.stream().limit(2).forEach(line -> new UndashedItems(words).around(lines, line, found));
        near.stream().limit(2).forEach(line -> indentation(lines, line, found));
        near.stream().limit(2).forEach(line -> Brackets.mended(lines, line, words, found));
        Quotes.closed(lines, fault, found);
        near.stream().limit(2).forEach(line -> Quotes.mended(lines, line, found));
        Tabs.expanded(lines).forEach(found::add);
        StepBlocks.mended(lines, words).ifPresent(found::add);
        return found;
    }

    static void add(List<Candidate> found, Lines lines, Slip slip) {
        Lines text = lines.copy();
        text.set(slip.line(), slip.mended());
        found.add(new Candidate(slip, text));
    }

    /** Returns the steps as they were meant when their key is indented, so that it belongs to what stands above it. */
    Optional<Candidate> swallowed(Lines lines) {
        boolean[] literal = lines.literal();
        for (int i = 1; i < lines.count(); i++) {
            Row row = Row.of(lines.get(i));
            boolean steps = row.dash().isEmpty() && row.key().equals(STEPS) && !literal[i];
            if (steps && !row.indent().isEmpty() && row.opensBlock()) {
                List<Candidate> found = new ArrayList<>();
                shift(lines, i, -row.indent().length(), 0, found);
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    /** Returns what is wrong with the colon of a key, even of one that the author chose. */
    Optional<Slip> ofKey(Lines lines, int index) {
        return forgottenColon(lines, index).or(() -> tightActor(lines, index));
    }

    /** {@code nama Penerbitan}. */
    private Optional<Slip> forgottenColon(Lines lines, int index) {
        String line = lines.get(index);
        Row row = Row.of(line);
        String title = row.column() == 0 ? KeyWords.title(row.rest()) : row.rest();
        int part = row.rest().length() - title.length();
        if (part > 0 && title.indexOf(':') < 0 && (words.isKey(title) || isHead(lines, index, row))) {
            String meant = words.meant(title);
            Slipped message = new Slipped.ForgottenColon(meant);
            return Optional.of(new Slip(index, part, line.length(), meant + ":", message, true));
        }
        String rest = row.rest();
        int end = row.word().length();
        int next = end + 1;
        // A key of two words, such as "jumlah waktu 2 jam", goes before one of its first word only.
        while (next < rest.length() && Row.isOfWord(rest.charAt(next))) {
            next++;
        }
        if (end < rest.length() && next <= rest.length() && words.isKey(rest.substring(0, next))) {
            end = next;
        }
        if (isHead(lines, index, row)) {
            end = rest.length();
        }
        String key = rest.substring(0, end);
        boolean alone = end == rest.length() && row.dash().isEmpty();
        if ((alone || (end < rest.length() && rest.charAt(end) == ' '))
                && (words.isKey(key) || isHead(lines, index, row))) {
            int start = row.column();
            // A key that says yes by being there.
            String value = alone && KeyWords.normal(key).equals("selesai") ? " ya" : rest.substring(end);
            String mended = line.substring(0, start) + key + ":" + value;
            return Optional.of(new Slip(index, start, start + end, mended, new Slipped.ForgottenColon(key), true));
        }
        return Optional.empty();
    }

    /** Tells whether a line is another word for a key, such as {@code Peralatan/Perlengkapan}, above a list. */
    private boolean isHead(Lines lines, int index, Row row) {
        return index + 1 < lines.count() && words.isHead(row) && LineSlips.isItem(Row.of(lines.get(index + 1)));
    }

    /** {@code loket Petugas Loket}: a key that the author chose, between others like it. */
    private static Optional<Slip> ofActor(Lines lines, int index) {
        String line = lines.get(index);
        Row row = Row.of(line);
        String word = row.word();
        String rest = row.rest();
        if (word.isEmpty()
                || word.length() == rest.length()
                || !row.dash().isEmpty()
                || row.indent().isEmpty()
                || !row.key().isEmpty()) {
            return Optional.empty();
        }
        int end = row.column() + word.length();
        int sign = LineSlips.skipSpaces(rest, word.length());
        if (LineSlips.COLONS.indexOf(rest.charAt(sign)) >= 0) {
            String mended =
                    line.substring(0, end) + ": " + rest.substring(sign + 1).strip();
            Slipped message = Slipped.OtherColon.of(word, rest.charAt(sign));
            return Optional.of(new Slip(index, row.column() + sign, row.column() + sign + 1, mended, message, false));
        }
        if (rest.charAt(word.length()) != ' ') {
            return Optional.empty();
        }
        String mended = line.substring(0, end) + ":" + line.substring(end);
        Slipped message = new Slipped.ForgottenColon(word);
        return Optional.of(new Slip(index, row.column(), end, mended, message, false));
    }

    /** {@code loket:Petugas Loket}: a key that the author chose. */
    private static Optional<Slip> tightActor(Lines lines, int index) {
        String line = lines.get(index);
        Row row = Row.of(line);
        String rest = row.rest();
        int colon = row.word().length();
        boolean tight = colon > 0
                && colon + 1 < rest.length()
                && rest.charAt(colon) == ':'
                && Character.isLetterOrDigit(rest.charAt(colon + 1));
        if (tight) {
            int start = row.column();
            String mended = line.substring(0, start + colon + 1) + " " + line.substring(start + colon + 1);
            return Optional.of(
                    new Slip(index, start, start + colon + 1, mended, new Slipped.NoSpace(row.word()), true));
        }
        return Optional.empty();
    }

    /** A step that begins without its dash: on the line itself, or some lines above one that has its dash. */
    private void forgottenDash(Lines lines, int index, List<Candidate> found) {
        Row row = Row.of(lines.get(index));
        if (!row.dash().isEmpty()) {
            for (int i = index - 1, n = 0; i >= 0 && n < LONGEST_STEP; i--, n++) {
                Row above = Row.of(lines.get(i));
                if (above.dash().isEmpty() && words.beginsStep(above.key())) {
                    withDash(lines, i, row, found);
                }
            }
            return;
        }
        if (!words.beginsStep(row.key())) {
            return;
        }
        for (int i = index - 1; i >= 0; i--) {
            Row before = Row.of(lines.get(i));
            if (!before.dash().isEmpty() && words.isUnderstood(before.key())) {
                withDash(lines, index, before, found);
                return;
            }
        }
        for (int i = index + 1; i < Math.min(lines.count(), index + LONGEST_STEP); i++) {
            Row below = Row.of(lines.get(i));
            if (!below.dash().isEmpty() && words.isUnderstood(below.key())) {
                withDash(lines, index, below, found);
                return;
            }
        }
    }

    private static void withDash(Lines lines, int index, Row model, List<Candidate> found) {
        Row row = Row.of(lines.get(index));
        String mended = model.indent() + model.dash() + row.rest();
        Slipped message = new Slipped.ForgottenDash(row.key());
        int start = row.column();
        add(found, lines, new Slip(index, start, start + row.key().length(), mended, message, true));
    }

    /** A line that begins too far to the right or to the left, alone or with what belongs to it. */
    private static void indentation(Lines lines, int index, List<Candidate> found) {
        Row row = Row.of(lines.get(index));
        boolean tabs = row.indent().indexOf('\t') >= 0;
        if (tabs || row.rest().isEmpty() || (row.key().isEmpty() && row.dash().isEmpty())) {
            return;
        }
        int own = row.indent().length();
        Set<Integer> seen = new TreeSet<>();
        int least = Integer.MAX_VALUE;
        for (int i = lines.above(index); i >= 0 && least > 0; i = lines.above(i)) {
            Row before = Row.of(lines.get(i));
            int[] columns = row.dash().isEmpty()
                    ? new int[] {before.column(), before.indent().length()}
                    : new int[] {before.indent().length()};
            for (int column : columns) {
                if (column < least && column != own && !before.rest().isEmpty() && seen.add(column)) {
                    shift(lines, index, column - own, i, found);
                }
            }
            least = Math.min(least, before.indent().length());
        }
        int below = index + 1 < lines.count()
                ? Row.of(lines.get(index + 1)).indent().length()
                : own;
        if (below != own && row.dash().isEmpty() && seen.add(below)) {
            shift(lines, index, below - own, index + 1, found);
        }
    }

    private static void shift(Lines lines, int index, int by, int model, List<Candidate> found) {
        Row row = Row.of(lines.get(index));
        int own = row.indent().length();
        String sign = row.dash().isEmpty() ? row.word() : "-";
        Row other = Row.of(lines.get(model));
        String begins = other.key().isEmpty() ? other.word() : other.key();
        Slipped message = own + by == 0
                ? new Slipped.NotAtMargin(sign, own, begins, model + 1)
                : own == 0
                        ? new Slipped.AtMargin(sign, by, begins, model + 1)
                        : new Slipped.Misaligned(sign, own, own + by, begins, model + 1);
        Slip slip = new Slip(index, own, own + sign.length(), shifted(lines.get(index), by), message, true);
        add(found, lines, slip);
        Lines block = lines.copy();
        Lines tail = lines.copy();
        block.set(index, slip.mended());
        tail.set(index, slip.mended());
        boolean inBlock = true;
        for (int i = index + 1; i < lines.count(); i++) {
            int indent = Row.of(lines.get(i)).indent().length();
            if (lines.get(i).isBlank()) {
                continue;
            }
            if (indent < own) {
                break;
            }
            inBlock &= indent > own;
            if (inBlock) {
                block.set(i, shifted(lines.get(i), by));
            }
            tail.set(i, shifted(lines.get(i), by));
        }
        found.add(new Candidate(slip, block));
        found.add(new Candidate(slip, tail));
    }

    private static String shifted(String line, int by) {
        return by >= 0
                ? " ".repeat(by) + line
                : line.substring(Math.min(-by, Row.of(line).indent().length()));
    }
}
