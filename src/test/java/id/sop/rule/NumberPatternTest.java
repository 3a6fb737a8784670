package id.sop.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPatternTest {
    private static NumberPattern.Refused refused(String written) {
        return assertThrows(NumberPattern.Refused.class, () -> NumberPattern.of(written));
    }

    @Test
    void theWholeOfANumberMustMatch() throws NumberPattern.Refused {
        NumberPattern pattern = NumberPattern.of("[0-9]{3}/SOP");
        assertTrue(pattern.matches("012/SOP"));
        assertFalse(pattern.matches("012/SOP/2026"));
        assertFalse(pattern.matches("0012/SOP"));
    }

    @ParameterizedTest
    @CsvSource({
        "(a)\\1, \\1",
        "a(?=b), (?=",
        "(?<!a)b, (?<!",
        "(?>a), (?>",
        "a++, ++",
        "[a&&b], &&",
        "\\p{Alpha}, \\p{Alpha"
    })
    void whatCannotBeDoneInLinearTimeIsNamed(String written, String part) {
        assertEquals(NumberPattern.Reason.UNSUPPORTED, refused(written).reason());
        assertEquals(part, refused(written).part());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[^", "(", "a)", "*", "a{2,1}"})
    void whatIsNoExpressionIsRefusedWhole(String written) {
        assertEquals(NumberPattern.Reason.WRONG, refused(written).reason());
        assertEquals(written, refused(written).part());
    }

    @Test
    void aBackslashThatIsMeantAsACharacterHidesNothing() throws NumberPattern.Refused {
        assertTrue(NumberPattern.of("a\\\\1").matches("a\\1"));
    }

    /** Each is exactly as large as is allowed, so that one character more is too much. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a{1000}b{1000}",
                "a{1,1000}b{0,1000}",
                "\\d{1000}\\.{1000}",
                "[a-z]{1000}[^0-9]{1000}",
                "[a]{1000}[b]{1000}",
                "[]a]{1000}[^]a]{1000}",
                "[[:alpha:]x]{1000}[{}]{1000}",
                "[\\]a]{1000}[(]{1000}",
                "(a{9}){100}(b{9}){100}",
                "(a(b){3}){125}a{1000}",
            })
    void countedRepetitionsAreWrittenOutToTellHowLargeAnExpressionIs(String largest) throws NumberPattern.Refused {
        assertEquals(largest, NumberPattern.of(largest).pattern());
        assertEquals(NumberPattern.Reason.LARGE, refused(largest + "x").reason());
        assertEquals(largest + "x", refused(largest + "x").part());
    }

    @Test
    void anExpressionHasAtMostFiveHundredCharacters() throws NumberPattern.Refused {
        assertTrue(NumberPattern.of("a".repeat(500)).matches("a".repeat(500)));
        assertEquals(NumberPattern.Reason.LARGE, refused("a".repeat(501)).reason());
    }

    /** The expression is of a thousand characters, written out, and so many times twenty thousand are tried. */
    @Test
    void aTextThatWouldTakeLongDoesNotMatch() throws NumberPattern.Refused {
        NumberPattern pattern = NumberPattern.of("(a|b{996})*");
        assertTrue(pattern.matches("a".repeat(20_000)));
        assertFalse(pattern.matches("a".repeat(20_001)));
    }

    @Test
    void expressionsAreTheSameWhenTheyAreWrittenAlike() throws NumberPattern.Refused {
        NumberPattern pattern = NumberPattern.of("a+");
        assertEquals(NumberPattern.of("a+"), pattern);
        assertEquals(NumberPattern.of("a+").hashCode(), pattern.hashCode());
        assertNotEquals(NumberPattern.of("aa*"), pattern);
        assertEquals("a+", pattern.toString());
    }
}
