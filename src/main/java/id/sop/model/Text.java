package id.sop.model;

import id.sop.source.Origin;
import id.sop.source.Span;
import java.util.Optional;

/**
 * A text that prints on the sheet, or names something, with its place in the file.
 *
 * @param value the text with its placeholders filled; never blank
 * @param open whether a placeholder is left unfilled, so that the text is not yet final and must not be judged
 * @param origin where it stood
 * @param mark what the author put before it as an item of a list, such as {@code a.} or a dash; empty where items are
 *     numbered on the sheet
 */
public record Text(String value, boolean open, Origin origin, Optional<String> mark) {
    /** Makes a text without a mark of its own. */
    public Text(String value, boolean open, Origin origin) {
        this(value, open, origin, Optional.empty());
    }

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
