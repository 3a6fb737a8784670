package id.sop.yaml.repair;

import java.util.ArrayList;
import java.util.List;

/** Tabs before lines, as the spaces that they look like. */
final class Tabs {
    private static final int[] WIDTHS = {2, 4, 8, 1, 3, 6};

    private Tabs() {}

    /** Returns a text with its tabs as so many spaces each, in all the ways in which they may have been meant. */
    static List<Candidates.Candidate> expanded(Lines lines) {
        List<Candidates.Candidate> found = new ArrayList<>();
        for (int width : WIDTHS) {
            expand(lines, width, 0, found);
            // Whoever indents by tabs puts the keys of a step under its dash, where YAML wants them two further.
            expand(lines, width, 2, found);
        }
        return found;
    }

    private static void expand(Lines lines, int width, int behindDash, List<Candidates.Candidate> found) {
        Lines text = lines.copy();
        Slip first = null;
        int dash = -1;
        for (int i = 0; i < lines.count(); i++) {
            String line = lines.get(i);
            Row row = Row.of(line);
            String indent = row.indent();
            int depth = indent.length();
            if (!row.dash().isEmpty()) {
                dash = depth;
            } else if (depth < dash && !row.isEmpty()) {
                dash = -1;
            }
            if (indent.indexOf('\t') >= 0) {
                boolean ofStep = row.dash().isEmpty() && depth == dash;
                String spaces = indent.replace("\t", " ".repeat(width)) + " ".repeat(ofStep ? behindDash : 0);
                text.set(i, spaces + line.substring(depth));
                first = first == null ? new Slip(i, 0, depth, text.get(i), null, true) : first;
            }
        }
        if (first != null) {
            found.add(new Candidates.Candidate(first, text));
        }
    }
}
