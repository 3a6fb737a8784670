package id.sop.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.testing.Seed;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
    private static Source source(String text) {
        return new Source("a.yaml", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"satu\ndua\ntiga", "satu\r\ndua\r\ntiga", "satu\rdua\rtiga", "satu\rdua\r\ntiga"})
    void everyKindOfLineBreakEndsALineOnce(String text) {
        Source source = source(text);
        assertEquals(3, source.lines());
        assertEquals("satu", source.line(1));
        assertEquals("dua", source.line(2));
        assertEquals("tiga", source.line(3));
        assertEquals(new Position(3, 1), source.position(text.indexOf("tiga")));
    }

    @Test
    void aBreakAtTheEndOpensAnEmptyLine() {
        Source source = source("satu\n");
        assertEquals(2, source.lines());
        assertEquals("", source.line(2));
        assertEquals(new Position(2, 1), source.position(5));
    }

    @Test
    void anEmptyTextHasOneEmptyLine() {
        Source source = source("");
        assertEquals(1, source.lines());
        assertEquals("", source.line(1));
        assertEquals(0, source.length());
        assertEquals(new Position(1, 1), source.position(0));
        assertEquals(-1, source.characterAt(0));
    }

    @Test
    void emptyLinesCount() {
        Source source = source("\n\n\nx");
        assertEquals(4, source.lines());
        assertEquals("", source.line(2));
        assertEquals("x", source.line(4));
    }

    @Test
    void otherUnicodeLineSeparatorsDoNotEndALineBecauseEditorsDoNotCountThem() {
        assertEquals(1, source("satu\u2028dua\u0085tiga").lines());
    }

    @Test
    void columnsCountCharactersAndNotUtf16Units() {
        Source source = source("a😀b: 👩🏽\nc");
        assertEquals(9, source.length());
        assertEquals(new Position(1, 3), source.position(2));
        assertEquals('b', source.characterAt(2));
        assertEquals(0x1F600, source.characterAt(1));
        assertEquals("😀b", source.text(1, 3));
        assertEquals("a😀b: 👩🏽", source.line(1));
        assertEquals(new Position(2, 1), source.position(source.length() - 1));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 1, 0", "2, 3, 5", "1, 99, 7", "9, 1, 3", "9, 9, 7", "-4, -4, 0"})
    void theNearestOffsetIsTakenForAPlaceThatDoesNotExist(int line, int column, int offset) {
        assertEquals(offset, source("ab\ncdef").offset(line, column));
    }

    @Test
    void aPlaceIsCutToTheText() {
        Source source = source("abc");
        assertEquals(new Span(source, 1, 3), source.span(1, 99));
        assertEquals(new Span(source, 0, 0), source.span(-5, -2));
        assertEquals(new Span(source, 3, 3), source.span(7, 9));
        assertEquals(new Span(source, 2, 2), source.span(2, 1));
    }

    @Test
    void aSpanKnowsItsTextAndItsTwoEnds() {
        Source source = source("nama: 😀 Camat\r\nnomor: 1");
        Span span = source.span(6, 13);
        assertEquals("😀 Camat", span.text());
        assertEquals(new Position(1, 7), span.from());
        assertEquals(new Position(1, 14), span.to());
    }

    @Test
    void textsAreComparedByIdentity() {
        assertNotEquals(source("a"), source("a"));
        assertEquals("a.yaml", source("a").toString());
    }

    @Test
    void everyOffsetComesBackFromItsPosition() {
        long seed = Seed.or(1);
        Random random = new Random(seed);
        String[] pieces = {"a", "é", "😀", " ", "\n", "\r\n", "\r", "\uFFFD"};
        for (int round = 0; round < 1000; round++) {
            StringBuilder text = new StringBuilder();
            int most = random.nextInt(30);
            for (int i = 0; i < most; i++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            Source source = source(text.toString());
            for (int offset = 0; offset <= source.length(); offset++) {
                Position position = source.position(offset);
                String told = "seed " + seed + ", round " + round + ", offset " + offset + " is " + position;
                // Between the two characters of a line break there is no place of its own.
                boolean inside =
                        source.characterAt(offset) == '\n' && offset > 0 && source.characterAt(offset - 1) == '\r';
                int wanted = inside ? offset - 1 : offset;
                assertEquals(wanted, source.offset(position.line(), position.column()), told);
                int length = source.line(position.line())
                        .codePointCount(0, source.line(position.line()).length());
                assertTrue(position.column() <= length + 1, told);
            }
        }
    }
}
