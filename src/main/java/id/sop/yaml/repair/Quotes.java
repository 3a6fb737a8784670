package id.sop.yaml.repair;

import id.sop.source.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Quotation marks that are missing, or are none of YAML's. */
final class Quotes {
    /** What a text may begin with only in quotation marks. */
    private static final String SIGNS = "@%`*&!|>?";

    private Quotes() {}

    /**
     * Texts in quotation marks that do not end on their line, above a line with a key: what stands below was read as part of
     * them, up to the next such mark, wherever that is.
     */
    static void closed(Lines lines, int fault, List<Candidates.Candidate> found) {
        Lines text = lines.copy();
        List<Slip> slips = new ArrayList<>();
        boolean[] literal = lines.literal();
        for (int i = 0; i <= fault && i + 1 < lines.count(); i++) {
            if (!literal[i]) {
                unclosed(lines, i).ifPresent(slips::add);
            }
        }
        slips.forEach(slip -> text.set(slip.line(), slip.mended()));
        slips.stream().limit(1).forEach(slip -> Candidates.add(found, lines, slip));
        if (slips.size() > 1) {
            found.add(new Candidates.Candidate(slips, text));
        }
    }

    private static Optional<Slip> unclosed(Lines lines, int index) {
        String line = lines.get(index);
        int start = Row.of(line).valueStart();
        Row next = Row.of(lines.get(index + 1));
        boolean opens = start >= 0 && (line.charAt(start) == '"' || line.charAt(start) == '\'');
        if (!opens
                || line.indexOf(line.charAt(start), start + 1) >= 0
                || (next.key().isEmpty() && next.dash().isEmpty())) {
            return Optional.empty();
        }
        String mark = line.substring(start, start + 1);
        int remark = line.indexOf(" #", start);
        String closed = (remark < 0 ? line : line.substring(0, remark)).stripTrailing();
        if (Quoting.isTypographic(closed.charAt(closed.length() - 1))) {
            return Optional.empty();
        }
        String mended = closed + mark + line.substring(closed.length());
        return Optional.of(
                new Slip(index, start, start + 1, mended, new Slipped.UnclosedQuote(mark, index + 1), false));
    }

    /** A value that needs quotation marks, or others than it has; the parser's fault says why. */
    static void mended(Lines lines, int index, List<Candidates.Candidate> found) {
        String line = lines.get(index);
        int start = Row.of(line).valueStart();
        if (start < 0 || (line.charAt(start) == '#' && start > 0 && Row.isSpace(line.charAt(start - 1)))) {
            return;
        }
        String value = line.substring(start).stripTrailing();
        String before = line.substring(0, start);
        int end = value.length() - 1;
        char first = value.charAt(0);
        boolean opens = first == '"' || first == '\'';
        if (value.equals("-")) {
            Candidates.add(found, lines, new Slip(index, start, start + 1, before + "\"-\"", null, true));
        } else if (opens && end > 0 && Quoting.isTypographic(value.charAt(end))) {
            Slipped message = new Slipped.WordQuotes(String.valueOf(first), value.substring(end));
            String mended = before + Quoting.quoted(value.substring(1, end));
            Candidates.add(found, lines, new Slip(index, start + end, start + end + 1, mended, message, true));
        } else if (opens && end > 0 && value.charAt(end) == first) {
            String mended = before + Quoting.quoted(value.substring(1, end));
            Candidates.add(found, lines, new Slip(index, start, start + end + 1, mended, null, true));
        } else if (opens && value.indexOf(first, 1) < 0) {
            Candidates.add(found, lines, new Slip(index, start, start + end + 1, before + value + first, null, false));
        } else if ("[{-".indexOf(first) < 0) {
            Slipped message =
                    SIGNS.indexOf(first) < 0 ? null : new Slipped.ForbiddenStart(String.valueOf(first), index + 1);
            int seen = message == null ? start + end + 1 : start + 1;
            Candidates.add(found, lines, new Slip(index, start, seen, before + Quoting.quoted(value), message, true));
        }
    }
}
