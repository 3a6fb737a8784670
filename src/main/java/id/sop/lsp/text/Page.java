package id.sop.lsp.text;

import id.sop.source.Edit;
import id.sop.source.Source;
import id.sop.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextEdit;

/**
 * The text of a document as an editor holds it, at one moment.
 *
 * <p>Places of the protocol are lines and units from 0, ours are offsets of characters. A byte order mark is no character of ours.
 *
 * @param uri how the editor calls the document
 * @param version the editor's number of this text
 * @param source the text without a byte order mark
 * @param marked whether it begins with a byte order mark
 * @param units in which the editor counts
 */
public record Page(String uri, int version, Source source, boolean marked, Units units) {
    private static final String MARK = "\uFEFF";

    /** Makes a page of a whole text. */
    public static Page of(String uri, int version, String text, Units units) {
        boolean marked = text.startsWith(MARK);
        return new Page(uri, version, new Source(uri, marked ? text.substring(1) : text), marked, units);
    }

    /** Returns the whole text, with the byte order mark. */
    public String text() {
        return (marked ? MARK : "") + plain();
    }

    /** Returns the text without the byte order mark. */
    public String plain() {
        return source.text(0, source.length());
    }

    /** Returns the bytes of the whole text. */
    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the text after changes, each of which is about what the one before has left. */
    public Page changed(int newVersion, List<TextDocumentContentChangeEvent> changes) {
        Page page = this;
        for (TextDocumentContentChangeEvent change : changes) {
            String text = change.getText();
            if (change.getRange() != null) {
                int start = page.offset(change.getRange().getStart());
                int end = Math.max(start, page.offset(change.getRange().getEnd()));
                boolean fromMark = page.marked && !page.isMark(change.getRange().getStart());
                text = (fromMark ? MARK : "")
                        + page.source.text(0, start)
                        + text
                        + page.source.text(end, page.source.length());
            }
            page = of(uri, newVersion, text, units);
        }
        return new Page(uri, newVersion, page.source, page.marked, units);
    }

    /** Tells whether a place lies before the byte order mark, so that a change from there takes it away. */
    private boolean isMark(Position place) {
        return place.getLine() == 0 && place.getCharacter() == 0;
    }

    /** Returns the offset of a place; of the nearest one where there is no such place. */
    public int offset(Position place) {
        if (place.getLine() < 0) {
            return 0;
        }
        if (place.getLine() >= source.lines()) {
            return source.length();
        }
        int offset = source.offset(place.getLine() + 1, 1);
        int left = place.getCharacter() - (place.getLine() == 0 ? markWidth() : 0);
        while (left > 0 && !isLineEnd(offset)) {
            int width = units.width(source.characterAt(offset));
            if (width > left) {
                break;
            }
            left -= width;
            offset++;
        }
        return offset;
    }

    private boolean isLineEnd(int offset) {
        int character = source.characterAt(offset);
        return character < 0 || character == '\n' || character == '\r';
    }

    private int markWidth() {
        return marked ? units.width(MARK.charAt(0)) : 0;
    }

    /** Returns the place of an offset. */
    public Position position(int offset) {
        int line = source.position(Math.min(offset, source.length())).line();
        int start = source.offset(line, 1);
        int character = line == 1 ? markWidth() : 0;
        for (int i = start; i < offset && !isLineEnd(i); i++) {
            character += units.width(source.characterAt(i));
        }
        return new Position(line - 1, character);
    }

    /** Returns the places of a piece of this text, or of another one that is the same. */
    public Range range(Span span) {
        return range(span.start(), span.end());
    }

    /** Returns the places from an offset to before another one. */
    public Range range(int start, int end) {
        return new Range(position(start), position(end));
    }

    /** Returns an edit as the protocol has it. */
    public TextEdit edit(Edit edit) {
        return new TextEdit(range(edit.span()), edit.replacement());
    }

    /** Returns the one edit that makes another text of this one and leaves what is the same at the beginning and at the end. */
    public Optional<TextEdit> become(String text) {
        String before = plain();
        String after = text.startsWith(MARK) ? text.substring(1) : text;
        if (before.equals(after)) {
            return Optional.empty();
        }
        int[] one = before.codePoints().toArray();
        int[] other = after.codePoints().toArray();
        int most = Math.min(one.length, other.length);
        int start = 0;
        while (start < most && one[start] == other[start]) {
            start++;
        }
        // An edit within a line break, or before a mark that is drawn on the letter before it, is none that people can
        // follow.
        start = source.offset(source.position(start).line(), 1);
        int same = 0;
        while (same < most - start && one[one.length - 1 - same] == other[other.length - 1 - same]) {
            same++;
        }
        while (same > 0 && one[one.length - same] != '\n' && same < most) {
            same--;
        }
        if (same > 0 && one[one.length - same] == '\n' && isReturn(one, other, same)) {
            same--;
        }
        return Optional.of(
                new TextEdit(range(start, one.length - same), new String(other, start, other.length - same - start)));
    }

    private static boolean isReturn(int[] one, int[] other, int same) {
        return (same < one.length && one[one.length - same - 1] == '\r')
                || (same < other.length && other[other.length - same - 1] == '\r');
    }
}
