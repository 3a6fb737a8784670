package id.sop.model;

import id.sop.language.Emphasis;
import id.sop.source.Origin;
import id.sop.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text that prints on the sheet, or names something, with its place in the file.
 *
 * @param value the text with its placeholders filled and without the marks of emphasis; never blank
 * @param open whether the text is not yet final and must not be judged: a placeholder is left unfilled, or it was told of when it was
 *     read and only a part of it is left
 * @param origin where it stood
 * @param mark what the author put before it as an item of a list, such as {@code a.} or a dash; empty where items are
 *     numbered on the sheet, and an empty mark where an item without one stands among others that have marks
 * @param emphasis what of it is set in italics or bold, in order
 */
public record Text(String value, boolean open, Origin origin, Optional<String> mark, List<Emphasis> emphasis) {
    /** Copies the list. */
    public Text {
        emphasis = List.copyOf(emphasis);
    }

    /** Makes a text without a mark of its own. */
    public Text(String value, boolean open, Origin origin) {
        this(value, open, origin, Optional.empty(), List.of());
    }

    /** Returns a text that no file holds. */
    public static Text of(String value) {
        return new Text(value, false, Origin.NONE);
    }

    /** Returns this text with the signs of its emphasis, as it goes through templates. */
    public String signed() {
        return Emphasis.signed(value, emphasis);
    }

    /**
     * Returns this text with another one in brackets behind it, which keeps brackets of its own.
     *
     * @param words those of the other one as they read there; they differ from its value by no more than capitals
     */
    Text withAside(Text aside, String words) {
        boolean bracketed = words.startsWith("(") && words.endsWith(")");
        String before = value + (bracketed ? " " : " (");
        List<Emphasis> both = Stream.concat(
                        emphasis.stream(), Emphasis.behind(aside.emphasis, before.length()).stream())
                .toList();
        return new Text(before + words + (bracketed ? "" : ")"), open || aside.open, origin, mark, both);
    }

    public Span span() {
        return origin.span();
    }

    @Override
    public String toString() {
        return value;
    }
}
