package id.sop.rule.text;

import id.sop.source.Source;
import id.sop.source.Span;

/** Parts of the places of texts. */
final class Spans {
    private Spans() {}

    /** Returns a place without the white space at its ends. */
    static Span stripped(Span span) {
        Source source = span.source();
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(source.characterAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(source.characterAt(end - 1))) {
            end--;
        }
        return source.span(start, end);
    }

    /** Returns what follows a place on its last line. */
    static Span restOfLine(Span span) {
        Source source = span.source();
        int end = span.end();
        while (end < source.length() && source.characterAt(end) != '\n' && source.characterAt(end) != '\r') {
            end++;
        }
        return source.span(span.end(), end);
    }
}
