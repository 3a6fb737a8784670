package id.sop.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.source.Source;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    private static Excerpt of(String text, int start, int end) {
        return Excerpt.of(new Source("a.yaml", text).span(start, end));
    }

    @Test
    void marksStandUnderThePlace() {
        assertEquals(new Excerpt(2, "b: salah", 3, 5), of("a: 1\nb: salah\n", 8, 13));
    }

    @Test
    void ofSeveralLinesTheFirstIsMarkedToItsEnd() {
        assertEquals(new Excerpt(1, "a: satu", 3, 4), of("a: satu  \n   dua\n", 3, 16));
    }

    @Test
    void anEmptyPlaceHasOneMarkAlsoBehindTheEnd() {
        assertEquals(new Excerpt(1, "a:", 2, 1), of("a:", 2, 2));
        assertEquals(new Excerpt(1, "", 0, 1), of("", 0, 0));
        assertEquals(new Excerpt(2, "", 0, 1), of("a:\n", 3, 3));
    }

    @Test
    void wideCharactersTakeTwoColumnsAndMarksUponOthersNone() {
        assertEquals(new Excerpt(1, "漢字: x", 6, 1), of("漢字: x", 4, 5));
        assertEquals(new Excerpt(1, "e\u0301: x", 3, 1), of("e\u0301: x", 4, 5));
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        String line = "x".repeat(500) + "SALAH" + "y".repeat(500);
        Excerpt excerpt = of(line, 500, 505);
        assertEquals("SALAH", excerpt.line().substring(excerpt.indent(), excerpt.indent() + excerpt.length()));
        assertTrue(excerpt.line().startsWith("…x") && excerpt.line().endsWith("y…"));
        assertEquals(Excerpt.MOST + 2, excerpt.line().length());
        Excerpt last = of("x".repeat(500) + "Z", 500, 501);
        assertEquals('Z', last.line().charAt(last.indent()));
    }

    @Test
    void whatCannotBeSeenIsShownAsAMark() {
        assertEquals("→a: �[31m�", of("\ta: \u001b[31m\u202e", 0, 1).line());
    }
}
