package id.sop.lsp.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.testing.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;

/** Places of the protocol and ours, and the changes that an editor makes. */
class PageTest {
    private static final List<String> PIECES = List.of(
            "a", "surat", " ", "é", "e\u0301", "क्ष", "😀", "👩‍👧", "\n", "\r\n", "\r", "\t", "ʼ", "\u2028", "𝒮",
            "- ", ": ");

    private static String text(Random random, int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    /** Returns the offset in UTF-16 of a place in UTF-16, as the protocol defines it. */
    private static int reference(String text, Position place) {
        int at = 0;
        for (int line = 0; line < place.getLine(); line++) {
            while (text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                at++;
            }
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
        return at + place.getCharacter();
    }

    @Test
    void everyOffsetHasAPlaceThatLeadsBackToIt() {
        for (long seed : Seed.each(300)) {
            Random random = new Random(seed);
            String text = (random.nextInt(5) == 0 ? "\uFEFF" : "") + text(random, 40);
            for (Units units : Units.values()) {
                Page page = Page.of("untitled:a", 1, text, units);
                assertEquals(text, page.text());
                for (int offset = 0; offset <= page.source().length(); offset++) {
                    boolean inBreak = offset > 0
                            && page.source().characterAt(offset) == '\n'
                            && page.source().characterAt(offset - 1) == '\r';
                    Position place = page.position(offset);
                    assertEquals(inBreak ? offset - 1 : offset, page.offset(place), "seed " + seed + " " + units);
                    if (units == Units.UTF16) {
                        int shift = page.marked() ? 1 : 0;
                        assertEquals(
                                page.source().text(0, page.offset(place)).length() + shift,
                                reference(text, place),
                                "seed " + seed);
                    }
                }
            }
        }
    }

    @Test
    void changesAreMadeAsTheEditorMakesThem() {
        for (long seed : Seed.each(300)) {
            Random random = new Random(seed);
            String text = text(random, 40);
            Page page = Page.of("untitled:a", 1, text, Units.UTF16);
            for (int version = 2; version < 8; version++) {
                List<TextDocumentContentChangeEvent> changes = new ArrayList<>();
                Page now = page;
                for (int i = random.nextInt(3); i >= 0; i--) {
                    int from = random.nextInt(now.source().length() + 1);
                    int to = from + random.nextInt(now.source().length() - from + 1);
                    Range range = now.range(from, to);
                    String typed = text(random, 4);
                    text = text.substring(0, reference(text, range.getStart()))
                            + typed
                            + text.substring(reference(text, range.getEnd()));
                    TextDocumentContentChangeEvent change = new TextDocumentContentChangeEvent(range, typed);
                    changes.add(change);
                    now = now.changed(version, List.of(change));
                }
                page = page.changed(version, changes);
                assertEquals(text, page.text(), "seed " + seed);
                assertEquals(version, page.version());
            }
        }
    }

    @Test
    void becomesAnotherTextByOneEdit() {
        for (long seed : Seed.each(500)) {
            Random random = new Random(seed);
            String before = text(random, 30);
            String after = random.nextBoolean() ? text(random, 30) : before + text(random, 3);
            Page page = Page.of("untitled:a", 1, before, Units.UTF16);
            String made = page.become(after)
                    .map(edit -> page.changed(
                                    2, List.of(new TextDocumentContentChangeEvent(edit.getRange(), edit.getNewText())))
                            .text())
                    .orElse(before);
            assertEquals(after, made, "seed " + seed);
        }
    }

    @Test
    void placesThatDoNotExistAreTakenForTheNearest() {
        Page page = Page.of("untitled:a", 1, "ab\r\n😀c", Units.UTF16);
        assertEquals(2, page.offset(new Position(0, 99)));
        assertEquals(6, page.offset(new Position(9, 0)));
        assertEquals(0, page.offset(new Position(-1, 5)));
        // Within a character that takes two units.
        assertEquals(4, page.offset(new Position(1, 1)));
    }

    @Test
    void aByteOrderMarkIsCountedByTheEditorAndNotByUs() {
        Page page = Page.of("untitled:a", 1, "\uFEFFnama: x", Units.UTF16);
        assertEquals(new Position(0, 1), page.position(0));
        assertEquals(
                "\uFEFFjudul: x",
                page.changed(
                                2,
                                List.of(new TextDocumentContentChangeEvent(
                                        new Range(new Position(0, 1), new Position(0, 5)), "judul")))
                        .text());
    }
}
