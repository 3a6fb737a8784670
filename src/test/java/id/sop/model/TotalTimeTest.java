package id.sop.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.testing.Sops;
import java.util.List;
import org.junit.jupiter.api.Test;

class TotalTimeTest {
    private static TotalTime total(String... times) {
        String[] steps = new String[times.length];
        for (int i = 0; i < times.length; i++) {
            steps[i] = times[i].isEmpty() ? "" : "waktu: \"" + times[i] + "\"";
        }
        return TotalTime.of(Sops.ofSteps(steps));
    }

    @Test
    void timesAreAddedUnitByUnit() {
        assertEquals(
                "1 hari 2 jam 10 menit",
                total("1 jam", "40 menit", "1 hari", "30 menit").sum().print());
        assertTrue(total("1 jam").isComplete());
    }

    @Test
    void shortestIsAddedToShortestAndLongestToLongest() {
        assertEquals("2–4 hari", total("1-3 hari", "1 hari").sum().print());
    }

    @Test
    void stepsWhoseTimeCannotBeAddedAreNamed() {
        TotalTime total = total("1 jam", "", "segera", "15", "30 menit");
        assertEquals(List.of(2, 3, 4), total.missing());
        assertFalse(total.isComplete());
        assertEquals("1 jam 30 menit", total.sum().print());
    }

    @Test
    void nothingAddsUpToNothing() {
        TotalTime total = total();
        assertEquals("0 menit", total.print());
        assertTrue(total.isComplete());
    }
}
