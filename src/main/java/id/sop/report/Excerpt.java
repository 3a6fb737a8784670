package id.sop.report;

import id.sop.source.Position;
import id.sop.source.Span;
import id.sop.wording.Printable;

/**
 * The line of a file in which a place begins, with marks below it.
 *
 * @param number of the line, from 1
 * @param line its text, made printable, and cut around the place when it is long
 * @param indent columns of the terminal before the marks
 * @param length columns under which the marks stand, at least 1
 */
record Excerpt(int number, String line, int indent, int length) {
    /** The widest line shown, in characters; longer ones are cut. */
    static final int MOST = 110;

    private static final int BEFORE = 30;
    private static final String CUT = "…";

    static Excerpt of(Span span) {
        Position from = span.from();
        Position to = span.to();
        int[] characters = span.source()
                .line(from.line())
                .stripTrailing()
                .codePoints()
                .map(Printable::safe)
                .toArray();
        int start = Math.min(from.column() - 1, characters.length);
        int end = to.line() == from.line() ? Math.min(to.column() - 1, characters.length) : characters.length;
        int left = characters.length > MOST && start > BEFORE ? Math.min(start - BEFORE, characters.length - MOST) : 0;
        int right = Math.min(characters.length, left + MOST);
        String head = left > 0 ? CUT : "";
        String tail = right < characters.length ? CUT : "";
        String line = head + new String(characters, left, right - left) + tail;
        int shownEnd = Math.min(end, right);
        return new Excerpt(
                from.line(),
                line,
                head.length() + width(characters, left, start),
                Math.max(1, width(characters, start, shownEnd)));
    }

    private static int width(int[] characters, int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            width += Printable.width(characters[i]);
        }
        return width;
    }
}
