package id.sop.yaml.repair;

import id.sop.source.Quoting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Steps that are laid out as people write them in a letter: {@code 1. Menerima surat} or {@code Langkah 1: Menerima surat} with
 * the keys of the step below, or without any dash. Whoever writes one so writes all of them so: they are mended together.
 */
final class StepBlocks {
    private static final String STEPS = "langkah";

    /** What only a step, and no SOP, says of itself on one line; {@code pelaksana} of an SOP says more than that. */
    private static final Set<String> OF_STEPS = Set.of(
            "pelaksana", "keputusan", "opsional", "kelengkapan", "waktu", "output", "keterangan", "lanjut", "selesai");

    private final KeyWords words;
    private final Lines lines;
    private final boolean[] literal;
    private final Lines text;
    private final List<Slip> slips = new ArrayList<>();

    private StepBlocks(KeyWords words, Lines lines) {
        this.words = words;
        this.lines = lines;
        this.literal = lines.literal();
        this.text = lines.copy();
    }

    /**
     * The beginning of a step.
     *
     * @param line from 0
     * @param column from 0, where its text or key begins
     * @param text what is written behind its sign
     * @param keyed whether a key that begins a step stands before it
     */
    private record Head(int line, int column, String text, boolean keyed) {}

    /** Returns the steps as they were meant; nothing when all of them are laid out as they should be. */
    static Optional<Candidates.Candidate> mended(Lines lines, KeyWords words) {
        StepBlocks blocks = new StepBlocks(words, lines);
        boolean headed = false;
        for (int i = 0; i < lines.count(); i++) {
            Row row = Row.of(lines.get(i));
            if (!blocks.literal[i] && row.opensBlock() && words.meant(row.key()).equals(STEPS)) {
                blocks.block(i, row);
                headed = true;
            }
        }
        if (!headed) {
            blocks.headless();
        }
        return blocks.slips.isEmpty()
                ? Optional.empty()
                : Optional.of(new Candidates.Candidate(blocks.slips, blocks.text));
    }

    /** {@code Langkah 1: Menerima surat} where {@code langkah:} is due, for whoever takes the number for a part of the key. */
    private void headless() {
        for (int i = 0; i < lines.count(); i++) {
            Row row = Row.of(lines.get(i));
            if (!literal[i] && row.column() == 0 && numbered(row.rest()) > 0) {
                block(lines.above(i), Row.of(STEPS + ":"));
                if (!slips.isEmpty()) {
                    text.set(i, isLabel(i) ? STEPS + ":" : STEPS + ":" + lines.lineBreak(i) + text.get(i));
                    slips.replaceAll(this::asKey);
                }
                return;
            }
        }
    }

    /** Tells whether a line is {@code langkah 1:} with the first key of the step below it. */
    private boolean isLabel(int index) {
        Row row = Row.of(lines.get(index));
        int below = below(index);
        Row next = Row.of(below < lines.count() ? lines.get(below) : "");
        return row.column() == 0
                && numbered(row.rest()) == row.rest().length()
                && next.column() > 0
                && next.dash().isEmpty()
                && words.beginsStep(next.key());
    }

    private Slip asKey(Slip slip) {
        int above = lines.above(slip.line());
        int line = above >= 0 && isLabel(above) ? above : slip.line();
        String key = Row.of(lines.get(line)).key();
        String step = text.get(slip.line());
        String activity =
                step.substring(step.indexOf(':', step.indexOf("- ")) + 1).strip();
        Slipped message = new Slipped.StepAsKey(key, activity);
        return new Slip(line, 0, key.length(), text.get(line), message, slip.safe());
    }

    private void block(int owner, Row key) {
        int first = below(owner);
        int top = first < lines.count() && isLabel(first) ? below(first) : first;
        int own = below(first) < lines.count() ? Row.of(lines.get(top)).indent().length() : -1;
        if (own < key.column()) {
            return;
        }
        List<Head> heads = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        int end = first;
        for (; end < lines.count(); end = below(end)) {
            Row row = Row.of(lines.get(end));
            if (top > first && isLabel(end)) {
                text.set(end, "# " + lines.get(end));
                continue;
            }
            Optional<Head> head = literal[end] ? Optional.empty() : head(end, row, own);
            if (row.indent().indexOf('\t') >= 0 || (head.isEmpty() && heads.isEmpty())) {
                return;
            }
            if (head.isPresent()) {
                heads.add(head.get());
                keys.clear();
            } else if (!literal[end] && row.column() <= key.column()) {
                if (!row.dash().isEmpty() && row.indent().length() < key.column()) {
                    break;
                }
                if (row.key().isEmpty() || !row.dash().isEmpty()) {
                    return;
                }
                boolean ofStep = OF_STEPS.contains(words.meant(row.key())) && !row.opensBlock();
                if (!ofStep || !keys.add(words.meant(row.key()))) {
                    break;
                }
            } else {
                keys.add(words.meant(row.key()));
            }
        }
        // A dash takes two of the spaces before a key that stands in the column of the others.
        boolean flush = (top > first || Row.of(lines.get(below(top))).column() == own) && own >= key.column() + 2;
        int dashes = dashes(heads, flush ? own - 2 : own);
        for (int i = 0; i < heads.size(); i++) {
            step(heads.get(i), dashes, i + 1 < heads.size() ? heads.get(i + 1).line() : end);
        }
    }

    /** Returns the column in which most steps have their dash; another one when none has. */
    private int dashes(List<Head> heads, int otherwise) {
        Map<Integer, Integer> counted = new LinkedHashMap<>();
        heads.stream()
                .map(head -> Row.of(lines.get(head.line())))
                .filter(row -> !row.dash().isEmpty())
                .forEach(row -> counted.merge(row.indent().length(), 1, Integer::sum));
        int most = otherwise;
        for (Map.Entry<Integer, Integer> column : counted.entrySet()) {
            most = column.getValue() > counted.getOrDefault(most, 0) ? column.getKey() : most;
        }
        return most;
    }

    /** Returns the beginning of a step that a line is. */
    private Optional<Head> head(int index, Row row, int own) {
        boolean dash = !row.dash().isEmpty();
        if (words.beginsStep(row.key())) {
            boolean begins = dash || row.indent().length() == own;
            return begins ? Optional.of(new Head(index, row.column(), row.rest(), true)) : Optional.empty();
        }
        if (row.indent().length() != own) {
            return Optional.empty();
        }
        int sign = sign(row.rest(), dash);
        Row behind = Row.of(row.rest().substring(sign));
        int column = row.column() + sign + behind.column();
        if (words.beginsStep(behind.key())) {
            return Optional.of(new Head(index, column, behind.rest(), true));
        }
        String written = behind.rest();
        int below = below(index);
        Row next = Row.of(below < lines.count() ? lines.get(below) : "");
        boolean owns = next.column() > row.indent().length() && words.isUnderstood(next.key());
        if (owns && written.endsWith(":") && !words.isUnderstood(behind.key())) {
            written = written.substring(0, written.length() - 1).stripTrailing();
        } else if (!behind.key().isEmpty() && words.isUnderstood(behind.key())) {
            return Optional.empty();
        }
        boolean text = !written.isEmpty() && Character.isLetter(written.charAt(0));
        return text && (owns || sign > 0 || dash)
                ? Optional.of(new Head(index, column, written, false))
                : Optional.empty();
    }

    /** Returns where a number, {@code Langkah 1:}, or a dash without its space, before a text ends; 0 when there is none. */
    private int sign(String rest, boolean dash) {
        int number = LineSlips.numberEnd(rest);
        if (number > 0) {
            return number;
        }
        if (rest.length() > 1 && rest.charAt(0) == '-' && Character.isLetter(rest.charAt(1))) {
            return 1;
        }
        int digits = 0;
        while (digits < rest.length() && rest.charAt(digits) >= '0' && rest.charAt(digits) <= '9') {
            digits++;
        }
        return digits > 0 && !dash && rest.startsWith(": ", digits) ? digits + 1 : numbered(rest);
    }

    /** Returns where {@code Langkah 1:} ends; 0 when a line does not begin so. */
    private int numbered(String rest) {
        String key = Row.of(rest).key();
        int end = key.length();
        while (end > 0 && key.charAt(end - 1) >= '0' && key.charAt(end - 1) <= '9') {
            end--;
        }
        String word = words.meant(key.substring(0, end));
        boolean numbered = end < key.length() && (word.equals(STEPS) || word.equals("kegiatan"));
        return numbered ? rest.indexOf(':') + 1 : 0;
    }

    private void step(Head head, int own, int end) {
        Row row = Row.of(lines.get(head.line()));
        boolean aligned = head.keyed() && !row.dash().isEmpty();
        String dash = aligned ? row.dash() : "- ";
        int target = own + dash.length();
        String written = head.keyed() ? head.text() : "kegiatan: " + value(head.text());
        text.set(head.line(), " ".repeat(own) + dash + written);
        int first = head.line() + 1;
        while (first < end && (literal[first] || Row.of(lines.get(first)).key().isEmpty())) {
            first++;
        }
        int by = first < end ? target - Row.of(lines.get(first)).column() : 0;
        for (int i = head.line() + 1; i < end; i++) {
            Row line = Row.of(lines.get(i));
            boolean label = !text.get(i).equals(lines.get(i));
            if (!line.isEmpty() && !label) {
                int least = i < first ? target + 2 : target;
                int indent = Math.max(least, line.indent().length() + (i < first ? 0 : by));
                text.set(
                        i,
                        " ".repeat(indent)
                                + lines.get(i).substring(line.indent().length()));
            }
        }
        tell(head, aligned, first < end ? first : head.line(), target);
    }

    private void tell(Head head, boolean aligned, int first, int target) {
        int start = head.column();
        String mended = text.get(head.line());
        String key = Row.of(head.text()).key();
        if (!head.keyed()) {
            Slipped message = new Slipped.ActivityWithoutKey(value(head.text()));
            boolean dash = !Row.of(lines.get(head.line())).dash().isEmpty();
            slips.add(new Slip(head.line(), start, start + head.text().length(), mended, message, dash));
        } else if (!aligned) {
            Slipped message = new Slipped.ForgottenDash(key);
            slips.add(new Slip(head.line(), start, start + key.length(), mended, message, true));
        } else if (!text.get(first).equals(lines.get(first))) {
            Row row = Row.of(lines.get(first));
            int spaces = row.indent().length();
            if (first > head.line() && row.column() != head.column()) {
                Slipped message = new Slipped.StepKeys(row.key(), target, key, head.line() + 1);
                slips.add(new Slip(first, spaces, spaces + row.key().length(), text.get(first), message, true));
            }
        }
    }

    private static String value(String text) {
        boolean signs = text.contains(": ") || text.contains(" #") || text.endsWith(":");
        return signs ? Quoting.quoted(text) : text;
    }

    /** Returns the nearest line below one that holds something; the number of lines when there is none. */
    private int below(int index) {
        int i = index + 1;
        while (i < lines.count() && Row.of(lines.get(i)).isEmpty()) {
            i++;
        }
        return i;
    }
}
