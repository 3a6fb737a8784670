package id.sop.yaml.repair;

import id.sop.diagnostic.Finding;
import id.sop.source.Edit;
import id.sop.source.Source;
import id.sop.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is told of slips, with the edits that undo them.
 *
 * @param source the file
 * @param written its lines
 * @param lines its lines as they were meant
 */
record Told(Source source, Lines written, Lines lines) {
    /** Nobody reads a longer list of places. */
    private static final int MOST_PLACES = 50;

    /** Returns the findings in the order of the lines. */
    List<Finding> findings(Map<Integer, Slip> found, Judge.Verdict verdict) {
        Map<Object, Finding> told = new LinkedHashMap<>();
        List<Slip> ordered = new ArrayList<>(found.values());
        ordered.sort((one, other) -> Integer.compare(one.line(), other.line()));
        for (Slip slip : ordered) {
            Object kind =
                    slip.message() instanceof Slipped.Habit ? slip.message().getClass() : slip;
            Finding finding = Finding.at(span(slip), slip.message());
            told.merge(
                    kind,
                    finding,
                    (first, further) -> first.related().size() < MOST_PLACES ? first.with(further.span()) : first);
        }
        List<Finding> findings = new ArrayList<>(told.values());
        boolean forAuthor =
                ordered.stream().anyMatch(slip -> slip.message() instanceof Slipped.ForAuthor || isUnknownKey(slip));
        if (verdict.isReadable() && forAuthor) {
            return findings;
        }
        if (verdict.isReadable() && !findings.isEmpty()) {
            // The lines are mended together: one alone would leave a text that cannot be read.
            boolean safe = ordered.stream().allMatch(Slip::safe);
            findings.set(0, findings.get(0).mendedBy(edits(safe)));
        } else if (!findings.isEmpty() && !found.containsKey(verdict.line())) {
            int offset = source.offset(verdict.line() + 1, verdict.column() + 1);
            findings.add(Finding.at(source.span(offset, offset + 1), verdict.fault()));
        }
        return findings;
    }

    /** A key that was left out: its line is taken for a remark only so that the rest can be read. */
    private static boolean isUnknownKey(Slip slip) {
        return slip.message() instanceof Slipped.ColonWithoutKey colon
                && !colon.example().equals("langkah:");
    }

    private Span span(Slip slip) {
        String line = written.get(slip.line());
        int start = line.codePointCount(0, Math.min(slip.start(), line.length()));
        int end = line.codePointCount(0, Math.min(slip.end(), line.length()));
        int offset = source.offset(slip.line() + 1, 1);
        return source.span(offset + start, offset + Math.max(end, start + 1));
    }

    private List<Edit> edits(boolean safe) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < written.count(); i++) {
            String before = written.get(i);
            String after = lines.get(i);
            if (!before.equals(after)) {
                edits.add(edit(i, before, after, safe));
            }
        }
        return edits;
    }

    /** Returns the smallest replacement that makes one line of another. */
    private Edit edit(int index, String before, String after, boolean safe) {
        int[] one = before.codePoints().toArray();
        int[] other = after.codePoints().toArray();
        int start = 0;
        int most = Math.min(one.length, other.length);
        while (start < most && one[start] == other[start]) {
            start++;
        }
        int end = 0;
        while (end < most - start && one[one.length - 1 - end] == other[other.length - 1 - end]) {
            end++;
        }
        int offset = source.offset(index + 1, 1);
        String replacement = new String(other, start, other.length - end - start);
        return new Edit(source.span(offset + start, offset + one.length - end), replacement, safe);
    }
}
