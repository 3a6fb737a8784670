package id.sop.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WorkTimeRangeTest {
    private static WorkTimeRange range(long min, WorkUnit minUnit, long max, WorkUnit maxUnit) {
        return new WorkTimeRange(WorkTime.of(min, minUnit), WorkTime.of(max, maxUnit));
    }

    @Test
    void oneSharedUnitIsPrintedOnce() {
        assertEquals("1–3 hari", range(1, WorkUnit.DAY, 3, WorkUnit.DAY).print());
        assertEquals("0–3 hari", range(0, WorkUnit.DAY, 3, WorkUnit.DAY).print());
        assertEquals(
                "2–5 hari kalender",
                range(2, WorkUnit.CALENDAR_DAY, 5, WorkUnit.CALENDAR_DAY).print());
    }

    @Test
    void differentUnitsArePrintedAtBothEnds() {
        assertEquals(
                "30 menit – 3 jam", range(30, WorkUnit.MINUTE, 3, WorkUnit.HOUR).print());
        WorkTimeRange mixed = new WorkTimeRange(
                WorkTime.of(1, WorkUnit.HOUR), WorkTime.of(1, WorkUnit.DAY).plus(WorkTime.of(1, WorkUnit.HOUR)));
        assertEquals("1 jam – 1 hari 1 jam", mixed.print());
        assertEquals(mixed.print(), mixed.toString());
    }

    @Test
    void equalEndsAreExactHoweverTheyAreStated() {
        assertTrue(range(60, WorkUnit.MINUTE, 1, WorkUnit.HOUR).isExact());
        assertFalse(range(1, WorkUnit.DAY, 2, WorkUnit.DAY).isExact());
        assertEquals(
                "2 hari", WorkTimeRange.exactly(WorkTime.of(2, WorkUnit.DAY)).print());
        assertEquals("0 menit", WorkTimeRange.ZERO.print());
    }

    @Test
    void endsAreAddedToTheirLike() {
        WorkTimeRange sum = range(30, WorkUnit.MINUTE, 3, WorkUnit.HOUR)
                .plus(range(1, WorkUnit.DAY, 3, WorkUnit.DAY))
                .plus(WorkTimeRange.exactly(WorkTime.of(45, WorkUnit.MINUTE)));
        assertEquals("1 hari 1 jam 15 menit – 3 hari 3 jam 45 menit", sum.print());
    }
}
