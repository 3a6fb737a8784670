package id.sop.source;

/**
 * A piece of a text.
 *
 * @param source the text
 * @param start offset of its first character
 * @param end offset behind its last character, at least {@code start}
 */
public record Span(Source source, int start, int end) {
    /** Returns the place of the first character. */
    public Position from() {
        return source.position(start);
    }

    /** Returns the place behind the last character. */
    public Position to() {
        return source.position(end);
    }

    /** Returns the characters of this piece, as the author wrote them. */
    public String text() {
        return source.text(start, end);
    }
}
