package id.sop.office;

import java.util.List;
import java.util.stream.Collectors;

/** A text of an Office file, in runs of one look each. */
public record RichText(List<Run> runs) {
    /** Nothing. */
    public static final RichText EMPTY = new RichText(List.of());

    /** Takes a copy of the runs. */
    public RichText {
        runs = List.copyOf(runs);
    }

    /**
     * A stretch of one look.
     *
     * @param own whether it has a look of its own; without one it looks as the cell or paragraph does
     */
    public record Run(String text, boolean own, boolean bold, boolean italic) {}

    /** Returns a text that looks as its cell does. */
    public static RichText of(String text) {
        return text.isEmpty() ? EMPTY : new RichText(List.of(new Run(text, false, false, false)));
    }

    /** Returns the characters without their looks. */
    public String plain() {
        return runs.size() == 1
                ? runs.get(0).text()
                : runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
