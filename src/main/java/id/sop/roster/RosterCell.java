package id.sop.roster;

import id.sop.source.Source;
import id.sop.source.Span;

/**
 * A cell of a table.
 *
 * @param text its content without white space around it
 * @param start offset in the table's source of its first character, quotes included
 * @param end offset behind its last character
 */
record RosterCell(String text, int start, int end) {
    Span span(Source source) {
        return source.span(start, end);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}
