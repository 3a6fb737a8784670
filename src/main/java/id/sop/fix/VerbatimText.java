package id.sop.fix;

import id.sop.model.Text;
import id.sop.source.Edit;
import id.sop.source.Origin;
import id.sop.source.Source;
import id.sop.source.Span;
import java.util.Optional;

/**
 * A text that stands in its file exactly as it reads, on one line and without escapes, so that it can be replaced there.
 *
 * @param span the text itself, without quotes
 * @param quoted whether quotes stand around it
 */
record VerbatimText(Span span, boolean quoted) {
    /** Finds a text in its file; nothing when it is written in another way than it reads, or is not final. */
    static Optional<VerbatimText> of(Text text) {
        Source source = text.span().source();
        int start = forward(source, text.span().start(), text.span().end());
        int end = backward(source, start, text.span().end());
        int first = source.characterAt(start);
        boolean quoted = first == '"' || first == '\'';
        if (quoted) {
            if (end - start < 2 || source.characterAt(end - 1) != first) {
                return Optional.empty();
            }
            start = forward(source, start + 1, end - 1);
            end = backward(source, start, end - 1);
        }
        Span span = source.span(start, end);
        boolean verbatim =
                span.text().equals(text.value()) && text.value().lines().count() == 1;
        return verbatim && !text.open() ? Optional.of(new VerbatimText(span, quoted)) : Optional.empty();
    }

    private static int forward(Source source, int from, int end) {
        int start = from;
        while (start < end && Character.isWhitespace(source.characterAt(start))) {
            start++;
        }
        return start;
    }

    private static int backward(Source source, int start, int from) {
        int end = from;
        while (end > start && Character.isWhitespace(source.characterAt(end - 1))) {
            end--;
        }
        return end;
    }

    /**
     * Returns the edit that puts another text in the place of this one, in the same quotes.
     *
     * @param parent the mapping it stands in; within braces a comma needs quotes
     */
    Edit become(String text, Origin parent, boolean safe) {
        boolean braces = span.source().characterAt(parent.span().start()) == '{';
        boolean needsQuotes = !quoted && braces && text.indexOf(',') >= 0;
        return new Edit(span, needsQuotes ? "\"" + text + "\"" : text, safe);
    }
}
