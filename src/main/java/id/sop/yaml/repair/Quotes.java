package id.sop.yaml.repair;

import id.sop.source.Quoting;
import java.util.List;

/** Quotation marks that are missing, or are none of YAML's. */
final class Quotes {
    /** What a text may begin with only in quotation marks. */
    private static final String SIGNS = "@%`*&!|>?";

    private Quotes() {}

    /** A value that needs quotation marks, or others than it has; the parser's fault says why. */
    static void mended(Lines lines, int index, List<Candidates.Candidate> found) {
        String line = lines.get(index);
        int start = Row.of(line).valueStart();
        if (start < 0) {
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
