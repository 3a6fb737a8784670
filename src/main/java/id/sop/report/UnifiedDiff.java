package id.sop.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import id.sop.wording.Printable;
import java.util.ArrayList;
import java.util.List;

/** Differences of two texts in the unified form, which patch and git apply understand. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;

    /** Says that a last line has no line break; it belongs to that line, so that the two differ when only this does. */
    private static final String NO_BREAK = "\n\\ No newline at end of file";

    private UnifiedDiff() {}

    /**
     * Returns the difference; empty when there is none.
     *
     * @param name the file, before and after
     */
    public static String print(String name, String before, String after) {
        List<String> old = lines(before);
        // Programs take a name with spaces for whole only when a tab ends it.
        String shown = Printable.line(name);
        String file = shown.indexOf(' ') < 0 ? shown : shown + "\t";
        List<String> diff =
                UnifiedDiffUtils.generateUnifiedDiff(file, file, old, DiffUtils.diff(old, lines(after)), CONTEXT);
        return diff.isEmpty() ? "" : String.join("\n", diff) + "\n";
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        String last = lines.remove(lines.size() - 1);
        if (!last.isEmpty()) {
            lines.add(last + NO_BREAK);
        }
        return lines;
    }
}
