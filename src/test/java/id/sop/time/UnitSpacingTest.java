package id.sop.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitSpacingTest {
    @ParameterizedTest
    @CsvSource({
        "1jam, 1 jam",
        "1jam30menit, 1 jam30 menit",
        "½hari, ½ hari",
        "1 jam, 1 jam",
        "jam1, jam1",
        "2-3hari, 2-3 hari",
        "15, 15",
        "1x24 jam, 1 x 24 jam",
        "maks. 3X1hari, maks. 3 X 1 hari",
        "2xlipat, 2 xlipat",
        "'', ''"
    })
    void aSpaceIsSetBehindAFigureBeforeTheUnitThatIsGluedToIt(String written, String spaced) {
        assertEquals(spaced, UnitSpacing.spaced(written));
    }

    @ParameterizedTest
    @CsvSource({
        "1jam, true",
        "1x24jam, true",
        "3X1hari, true",
        "1x24 jam, false",
        "1 x 24 jam, false",
        "jam1, false",
        "'', false"
    })
    void theSignBetweenTwoFiguresIsNoUnitThatIsGluedToOne(String written, boolean tight) {
        assertEquals(tight, UnitSpacing.isTight(written));
    }
}
