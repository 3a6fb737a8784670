package id.sop.lsp.text;

import id.sop.source.Span;
import java.util.Locale;

/**
 * A place where something is named that other places name too.
 *
 * @param kind what is named
 * @param name by which it is known, such as a step's number
 * @param span where the name stands, with its quotation marks
 * @param declares whether the name is given here: the head of a column, the id of a step, an output
 * @param step the number of the step in which it stands, from 1; 0 outside of steps
 */
public record Mention(Kind kind, String name, Span span, boolean declares, int step) {
    /** What can be named. */
    public enum Kind {
        /** A column. */
        ACTOR,
        /** A step, by its id or number. */
        STEP,
        /** What steps put out and need. */
        DOCUMENT,
        /** What a suppression is about, whatever that is. */
        SUBJECT
    }

    /** Tells whether an offset lies within the name, or right behind it. */
    public boolean holds(int offset) {
        return span.start() <= offset && offset <= end();
    }

    /** Returns the offset behind the name, without white space. */
    public int end() {
        int end = span.end();
        while (end > span.start() && Character.isWhitespace(span.source().characterAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Tells whether another mention is about the same. */
    public boolean isSame(Mention other) {
        boolean alike = kind == other.kind || kind == Kind.SUBJECT || other.kind == Kind.SUBJECT;
        return alike && key(name).equals(key(other.name));
    }

    /** Returns a name as it is compared: capitals and the width of spaces count for nothing in documents. */
    private String key(String written) {
        return kind == Kind.DOCUMENT ? documentKey(written) : written;
    }

    /** Returns the name of a document as it is compared. */
    public static String documentKey(String name) {
        return String.join(" ", name.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
    }
}
