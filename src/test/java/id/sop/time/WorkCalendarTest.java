package id.sop.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {
    @ParameterizedTest
    @CsvSource({
        "1, MINUTE, 1",
        "1, HOUR, 60",
        "1, DAY, 450",
        "7, CALENDAR_DAY, 2250",
        "1, CALENDAR_DAY, 321.4286",
        "1, WEEK, 2250",
        "1, MONTH, 9750",
        "1, YEAR, 117000",
        "0.5, DAY, 225"
    })
    void unitsLastAsLongAsTheWorkingWeekSays(BigDecimal amount, WorkUnit unit, BigDecimal minutes) {
        BigDecimal converted = WorkCalendar.STANDARD.minutes(WorkTime.of(amount, unit));
        assertEquals(0, minutes.compareTo(converted), () -> "got " + converted);
    }

    @Test
    void aWeekOfTheStandardCalendarIsThatOfTheRegulation() {
        assertEquals(
                "37 jam 30 menit",
                WorkCalendar.STANDARD.inHours(WorkTime.of(1, WorkUnit.WEEK)).print());
    }

    @Test
    void hoursAreCountedByTheCalendarOfTheOffice() {
        WorkTime time = WorkTime.of(2, WorkUnit.DAY).plus(WorkTime.of(195, WorkUnit.MINUTE));
        assertEquals("18 jam 15 menit", WorkCalendar.STANDARD.inHours(time).print());
        assertEquals("16 jam 15 menit", new WorkCalendar(390, 5).inHours(time).print());
        assertEquals("0 menit", WorkCalendar.STANDARD.inHours(WorkTime.ZERO).print());
    }

    @Test
    void comparisonIsExactWhereMinutesAreRounded() {
        WorkTime sevenDays = WorkTime.of(7, WorkUnit.CALENDAR_DAY);
        WorkTime week = WorkTime.of(1, WorkUnit.WEEK);
        WorkTime year = WorkTime.of(1, WorkUnit.YEAR);
        for (WorkCalendar calendar : new WorkCalendar[] {
            WorkCalendar.STANDARD, new WorkCalendar(391, 6), new WorkCalendar(1, 1), new WorkCalendar(1440, 7)
        }) {
            assertEquals(0, calendar.compare(sevenDays, week), calendar::toString);
            assertEquals(0, calendar.compare(WorkTime.of(12, WorkUnit.MONTH), year), calendar::toString);
        }
        WorkTime trifleMore = week.plus(WorkTime.of(new BigDecimal("0.0001"), WorkUnit.MINUTE));
        assertTrue(WorkCalendar.STANDARD.compare(sevenDays, trifleMore) < 0);
        assertTrue(WorkCalendar.STANDARD.compare(WorkTime.of(8, WorkUnit.HOUR), WorkTime.of(1, WorkUnit.DAY)) > 0);
    }

    @Test
    void aDifferenceIsToldInHoursAndIsNeverBelowZero() {
        WorkTime day = WorkTime.of(1, WorkUnit.DAY);
        WorkTime hours = WorkTime.of(5, WorkUnit.HOUR);
        assertEquals(
                "2 jam 30 menit", WorkCalendar.STANDARD.difference(day, hours).print());
        assertEquals("0 menit", WorkCalendar.STANDARD.difference(hours, day).print());
        WorkTime calendarDay = WorkTime.of(1, WorkUnit.CALENDAR_DAY);
        assertEquals(
                "5 jam 21 menit",
                WorkCalendar.STANDARD.difference(calendarDay, WorkTime.ZERO).print(),
                "321,4286 menit");
    }

    @Test
    void aDayHasAtLeastAMinuteAndAtMostTwentyFourHours() {
        assertEquals(1, new WorkCalendar(1, 1).minutesPerDay());
        assertEquals(1440, new WorkCalendar(1440, 7).minutesPerDay());
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "1441, 5", "450, 0", "450, 8", "-1, -1"})
    void daysAndWeeksThatDoNotExistAreRejected(int minutesPerDay, int daysPerWeek) {
        assertThrows(IllegalArgumentException.class, () -> new WorkCalendar(minutesPerDay, daysPerWeek));
    }
}
