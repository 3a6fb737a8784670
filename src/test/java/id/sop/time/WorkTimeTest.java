package id.sop.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkTimeTest {
    @Test
    void minutesCarryIntoHoursButHoursNeverIntoDays() {
        WorkTime sum = WorkTime.of(50, WorkUnit.MINUTE)
                .plus(WorkTime.of(20, WorkUnit.MINUTE))
                .plus(WorkTime.of(23, WorkUnit.HOUR))
                .plus(WorkTime.of(9, WorkUnit.DAY));
        assertEquals("9 hari 24 jam 10 menit", sum.print());
    }

    @Test
    void daysOfTheCalendarAreNotAddedToWorkingDays() {
        WorkTime sum = WorkTime.of(2, WorkUnit.CALENDAR_DAY).plus(WorkTime.of(3, WorkUnit.DAY));
        assertEquals("2 hari kalender 3 hari", sum.print());
    }

    @ParameterizedTest
    @CsvSource({
        "90, MINUTE, 1 jam 30 menit",
        "60, MINUTE, 1 jam",
        "59.5, MINUTE, '59,5 menit'",
        "1.5, HOUR, 1 jam 30 menit",
        "0.01, HOUR, '0,6 menit'",
        "0.5, DAY, '0,5 hari'",
        "24, HOUR, 24 jam",
        "7, DAY, 7 hari",
        "0, YEAR, 0 menit"
    })
    void theNormalFormMovesBetweenHoursAndMinutesOnly(BigDecimal amount, WorkUnit unit, String expected) {
        assertEquals(expected, WorkTime.of(amount, unit).normalised().print());
    }

    @Test
    void aTimeStaysAsStatedUntilItIsNormalised() {
        WorkTime stated = WorkTime.of(90, WorkUnit.MINUTE);
        assertEquals("90 menit", stated.print());
        assertFalse(stated.isNormalised());
        assertTrue(stated.normalised().isNormalised());
        assertFalse(WorkTime.of(new BigDecimal("1.5"), WorkUnit.HOUR).isNormalised());
        assertTrue(WorkTime.of(new BigDecimal("45.0"), WorkUnit.MINUTE).isNormalised());
        assertTrue(WorkTime.ZERO.isNormalised());
    }

    @Test
    void equalityIsThatOfTheNormalForm() {
        WorkTime ninety = WorkTime.of(90, WorkUnit.MINUTE);
        WorkTime oneAndAHalf = WorkTime.of(new BigDecimal("1.50"), WorkUnit.HOUR);
        assertEquals(ninety, oneAndAHalf);
        assertEquals(ninety.hashCode(), oneAndAHalf.hashCode());
        assertNotEquals(WorkTime.of(24, WorkUnit.HOUR), WorkTime.of(1, WorkUnit.DAY));
        assertNotEquals(WorkTime.of(1, WorkUnit.CALENDAR_DAY), WorkTime.of(1, WorkUnit.DAY));
        assertEquals(WorkTime.ZERO, WorkTime.of(0, WorkUnit.WEEK));
        assertNotEquals(
                WorkTime.of(1, WorkUnit.HOUR).hashCode(),
                WorkTime.of(2, WorkUnit.HOUR).hashCode());
    }

    @Test
    void printingGoesFromTheLargestUnitToTheSmallest() {
        Map<WorkUnit, BigDecimal> amounts = Map.of(
                WorkUnit.MINUTE, new BigDecimal("15"),
                WorkUnit.HOUR, new BigDecimal("3"),
                WorkUnit.DAY, new BigDecimal("2.50"),
                WorkUnit.CALENDAR_DAY, new BigDecimal("4"),
                WorkUnit.WEEK, new BigDecimal("1"),
                WorkUnit.MONTH, new BigDecimal("10"),
                WorkUnit.YEAR, new BigDecimal("1000"));
        String printed = "1000 tahun 10 bulan 1 minggu 4 hari kalender 2,5 hari 3 jam 15 menit";
        assertEquals(printed, WorkTime.of(amounts).print());
        assertEquals(printed, WorkTime.of(amounts).toString());
        assertEquals("0 menit", WorkTime.ZERO.print());
    }

    @Test
    void amountsAreBounded() {
        for (String amount : new String[] {"-1", "1000000000", "0.00001", "1e2147483647", "1e-2147483647"}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> WorkTime.of(new BigDecimal(amount), WorkUnit.DAY),
                    () -> amount + " was accepted");
        }
        assertEquals("999999999 hari", WorkTime.of(999_999_999, WorkUnit.DAY).print());
    }

    @Test
    void sumsMayOutgrowTheBoundsOfAnAmount() {
        WorkTime most = WorkTime.of(999_999_999, WorkUnit.HOUR);
        assertEquals("1999999998 jam", most.plus(most).print());
    }
}
