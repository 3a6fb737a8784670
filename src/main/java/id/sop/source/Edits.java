package id.sop.source;

import java.util.Comparator;
import java.util.List;

/** Carries out edits on a text. */
public final class Edits {
    private Edits() {}

    /**
     * Returns the text with all edits carried out, whatever their order.
     *
     * @throws IllegalArgumentException when two edits overlap, or one is for another text
     */
    public static String apply(Source source, List<Edit> edits) {
        List<Edit> ordered = edits.stream()
                .sorted(Comparator.comparingInt((Edit edit) -> edit.span().start())
                        .thenComparingInt(edit -> edit.span().end()))
                .toList();
        StringBuilder text = new StringBuilder();
        int position = 0;
        for (Edit edit : ordered) {
            Span span = edit.span();
            if (span.source() != source || span.start() < position) {
                throw new IllegalArgumentException("cannot be carried out together: " + ordered);
            }
            text.append(source.text(position, span.start())).append(edit.replacement());
            position = span.end();
        }
        return text.append(source.text(position, source.length())).toString();
    }
}
