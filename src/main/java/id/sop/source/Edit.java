package id.sop.source;

/**
 * A replacement of a few characters of a file.
 *
 * @param span the characters to replace; empty where something is only inserted
 * @param replacement what is to stand there instead
 * @param safe whether the text says the same afterwards; otherwise its author should look at it
 */
public record Edit(Span span, String replacement, boolean safe) {
    /** Tells whether two edits change the same characters, or insert at the same place. */
    public boolean touches(Edit other) {
        boolean apart = span.end() <= other.span.start() || other.span.end() <= span.start();
        return !apart || span.start() == other.span.start();
    }
}
