package id.sop.yaml.repair;

import id.sop.source.CodePoints;
import java.util.Optional;

/** Characters that end a line for YAML and show nothing in an editor, such as what Word puts for Shift+Enter. */
final class UnseenBreaks {
    private static final String BREAKS = "\u0085\u2028\u2029";

    private UnseenBreaks() {}

    /** Returns a text with spaces for them, except where it is free text; nothing where there are none. */
    static Optional<Candidates.Candidate> undone(Lines lines) {
        Lines text = lines.copy();
        boolean[] literal = lines.literal();
        Slip first = null;
        for (int i = 0; i < lines.count(); i++) {
            String line = lines.get(i);
            int at = literal[i] ? -1 : first(line);
            if (at >= 0) {
                text.set(i, spaced(line));
                Slipped message = new Slipped.UnseenBreak(CodePoints.name(line.charAt(at)));
                first = first == null ? new Slip(i, at, at + 1, text.get(i), message, true) : first;
            }
        }
        return Optional.ofNullable(first).map(slip -> new Candidates.Candidate(slip, text));
    }

    private static int first(String line) {
        int at = 0;
        while (at < line.length() && BREAKS.indexOf(line.charAt(at)) < 0) {
            at++;
        }
        return at < line.length() ? at : -1;
    }

    private static String spaced(String line) {
        String spaced = line;
        for (int i = 0; i < BREAKS.length(); i++) {
            spaced = spaced.replace(BREAKS.charAt(i), ' ');
        }
        return spaced;
    }
}
