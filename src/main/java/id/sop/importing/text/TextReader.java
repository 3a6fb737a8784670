package id.sop.importing.text;

import id.sop.geometry.Box;
import id.sop.importing.page.Caption;
import id.sop.importing.page.Cell;
import id.sop.importing.page.DocumentReader;
import id.sop.importing.page.Place;
import id.sop.importing.page.SourceDocument;
import id.sop.importing.page.SourcePage;
import id.sop.importing.page.Unreadable;
import id.sop.importing.page.UnreadableDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Reads text in which tables were pasted: one page, with a row of nominal size for every line.
 *
 * <p>What was drawn is lost in such a text, unless words stand for it; merged cells are one filled cell and empty ones beside it.
 */
public final class TextReader implements DocumentReader {
    private static final String FORMAT = "teks";

    /** In bytes; the text of a thousand SOPs. */
    private static final int LARGEST = 8 << 20;

    private static final int MOST_CELLS = 200_000;

    /** Of the characters of a text no more than one in so many obeys no keyboard. */
    private static final int STRANGE = 16;

    @Override
    public SourceDocument read(String name, byte[] document) throws UnreadableDocument {
        if (document.length > LARGEST) {
            throw new UnreadableDocument(new Unreadable.TooMuch(FORMAT));
        }
        String text = TextDecoding.decode(document);
        if (text.isBlank()) {
            throw new UnreadableDocument(new Unreadable.Empty());
        }
        if (strange(text) * STRANGE > text.length()) {
            throw new UnreadableDocument(new Unreadable.UnknownFormat());
        }
        OptionalInt control = IntStream.range(0, text.length())
                .filter(index -> isControl(text.charAt(index)))
                .findFirst();
        if (control.isPresent()) {
            int at = control.getAsInt();
            String character = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(at));
            int line = 1
                    + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
            throw new UnreadableDocument(new Unreadable.ControlCharacter(character, line));
        }
        return new SourceDocument(name, List.of(page(text)));
    }

    /** Tells whether the beginning of a document is that of a text, though perhaps with characters that no keyboard writes. */
    public static boolean seemsText(byte[] head) {
        String text = TextDecoding.decode(head);
        return strange(text) * STRANGE <= text.length();
    }

    private static long strange(String text) {
        return text.chars().filter(c -> c == '\uFFFD' || isControl(c)).count();
    }

    private static boolean isControl(int c) {
        return c < ' ' && "\n\r\t\f\u000B".indexOf(c) < 0;
    }

    private static SourcePage page(String text) throws UnreadableDocument {
        List<Cell> cells = new ArrayList<>();
        List<Caption> captions = new ArrayList<>();
        for (TextRows.Row row : TextRows.of(text)) {
            List<String> fields = row.fields();
            if (cells.size() + fields.size() > MOST_CELLS) {
                throw new UnreadableDocument(new Unreadable.TooMuch(FORMAT));
            }
            for (int column = 0; row.table() && column < fields.size(); column++) {
                cells.add(new Cell(place(row.line(), column), Markup.plain(fields.get(column))));
            }
            String loose = row.table() ? "" : heading(Markup.plain(fields.get(0)));
            if (!loose.isEmpty()) {
                captions.add(new Caption(place(row.line(), 0), loose));
            }
        }
        return new SourcePage("teks", cells, List.of(), List.of(), captions, false);
    }

    /** Returns a line without the marks that make it a heading or bold in Markdown. */
    private static String heading(String line) {
        String bare = line;
        while (bare.startsWith("#") || bare.startsWith(">")) {
            bare = bare.substring(1);
        }
        bare = bare.strip();
        if (bare.startsWith("**")) {
            bare = bare.substring(2);
        }
        return (bare.endsWith("**") ? bare.substring(0, bare.length() - 2) : bare).strip();
    }

    private static Place place(int line, int column) {
        Box box = new Box(column * SourcePage.COLUMN, (line - 1) * SourcePage.ROW, SourcePage.COLUMN, SourcePage.ROW);
        return new Place(0, "baris " + line, box);
    }
}
