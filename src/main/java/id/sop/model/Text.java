package id.sop.model;

import id.sop.source.Origin;
import id.sop.source.Span;

/**
 * A text that prints on the sheet, or names something, with its place in the file.
 *
 * @param value the text with its placeholders filled; never blank
 * @param open whether a placeholder is left unfilled, so that the text is not yet final and must not be judged
 * @param origin where it stood
 */
public record Text(String value, boolean open, Origin origin) {
    /** Returns a text that no file holds. */
    public static Text of(String value) {
        return new Text(value, false, Origin.NONE);
    }

    public Span span() {
        return origin.span();
    }

    @Override
    public String toString() {
        return value;
    }
}
