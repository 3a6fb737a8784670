package id.sop.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are written twice, number words that break off, and times that are taken from each other. */
class NumeralsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2(dua)hari",
                "2 (dua) hari",
                "2 ( dua) hari",
                "2 (dua ) hari",
                "2   (   dua   )   hari",
                "2\u00a0(\u00a0dua\u00a0)\u00a0hari",
                "dua(2)hari",
                "dua ( 2 ) hari"
            })
    void aNumberAndItsRepetitionMayHaveSpacesAnywhere(String text) {
        Reading.Measured measured = assertInstanceOf(Reading.Measured.class, TimeNotation.parse(text), text);
        assertEquals("2 hari", measured.value().print(), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 (dua hari", "2 ( ) hari", "2 (dua x) hari", "2 (tiga) hari", "2 ( tiga ) hari"})
    void aRepetitionThatIsNoneIsAFault(String text) {
        assertInstanceOf(Reading.Unreadable.class, TimeNotation.parse(text), text);
    }

    /** What follows "koma" must be a number; without one, it is not a part of the number before. */
    @ParameterizedTest
    @ValueSource(
            strings = {"dua koma hari", "dua koma", "koma lima jam", "dua koma setengah jam", "dua koma sepuluh jam"})
    void aCommaInWordsWantsDigits(String text) {
        assertInstanceOf(Reading.Unreadable.class, TimeNotation.parse(text), text);
    }

    @ParameterizedTest
    @CsvSource({
        "dua koma lima jam, '2,5 jam'",
        "nol koma nol lima hari, '0,05 hari'",
        "dua puluh koma satu dua jam, '20,12 jam'"
    })
    void decimalsInWordsAreReadDigitByDigit(String text, String time) {
        Reading.Measured measured = assertInstanceOf(Reading.Measured.class, TimeNotation.parse(text), text);
        assertEquals(time, measured.value().print());
    }

    private static WorkTime time(String text) {
        return assertInstanceOf(Reading.Measured.class, TimeNotation.parse(text), text)
                .value()
                .max();
    }

    @ParameterizedTest
    @CsvSource({
        "3 jam, 1 jam, 2 jam",
        "3 jam, 90 menit, 1 jam 30 menit",
        "3 jam, 3 jam, 0 menit",
        "1 hari 1 jam, 1 jam, 1 hari",
        "2 hari 30 menit, 1 hari, 1 hari 30 menit",
        "90 menit, 1 jam, 30 menit"
    })
    void whatIsLeftIsReckonedUnitByUnit(String whole, String taken, String left) {
        WorkTime wanted = left.equals("0 menit") ? WorkTime.ZERO : time(left);
        assertEquals(Optional.of(wanted), time(whole).minus(time(taken)));
    }

    @ParameterizedTest
    @CsvSource({"1 jam, 61 menit", "1 hari, 1 jam", "1 hari, 2 hari", "30 menit, 1 hari", "1 hari 1 jam, 2 hari"})
    void noUnitIsBorrowedFromAnother(String whole, String taken) {
        assertEquals(Optional.empty(), time(whole).minus(time(taken)));
    }

    @Test
    void takingNothingAwayLeavesTheSameTime() {
        WorkTime nothing = WorkTime.ZERO;
        assertEquals(Optional.of(time("2 jam 5 menit")), time("2 jam 5 menit").minus(nothing));
    }
}
