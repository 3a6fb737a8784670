package id.sop.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.testing.Sops;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedTimesTest {
    private static List<Integer> holders(String... steps) {
        Sop sop = Sops.ofSteps(steps);
        return IntStream.rangeClosed(1, steps.length)
                .map(sop.sharedTimes()::holder)
                .boxed()
                .toList();
    }

    @Test
    void aTimeHoldsUpToTheStepThatIsNamedByItsNumberOrItsId() {
        assertEquals(List.of(1, 1, 1, 4), holders("waktu: 1 jam, waktu_sampai: 3", "", "", "waktu: 1 jam"));
        assertEquals(
                List.of(1, 2, 2, 2), holders("waktu: 1 jam", "waktu: 2 jam, waktu_sampai: akhir", "", "id: akhir"));
    }

    @Test
    void aTimeWithinIsNeverLost() {
        Sop sop = Sops.ofSteps("waktu: 1 jam, waktu_sampai: 4", "", "waktu: 5 menit", "");
        assertEquals(1, sop.sharedTimes().holder(2));
        assertEquals(3, sop.sharedTimes().holder(3));
        assertEquals(4, sop.sharedTimes().holder(4));
        assertFalse(sop.sharedTimes().isSound());
    }

    @ParameterizedTest
    @CsvSource({"1", "9", "lain"})
    void whatNamesNoLaterStepHoldsForItsOwnAlone(String until) {
        Sop sop = Sops.ofSteps("waktu: 1 jam, waktu_sampai: " + until, "");
        assertEquals(2, sop.sharedTimes().holder(2));
        assertFalse(sop.sharedTimes().isSound());
    }

    @Test
    void itIsCountedOnceForAllItsSteps() {
        TotalTime total = TotalTime.of(Sops.ofSteps("waktu: 1 hari, waktu_sampai: 3", "", "", "waktu: 1 jam"));
        assertTrue(total.isComplete());
        assertEquals(List.of(), total.missing());
        assertEquals("1 hari 1 jam", total.print());
        assertEquals(2, total.summands(total.longest()).size());
    }

    @Test
    void aWayThatLeavesItEarlySpendsAllOfIt() {
        TotalTime total = TotalTime.of(
                Sops.ofSteps("waktu: 1 hari, waktu_sampai: 3, keputusan: {tidak: 4}", "", "", "waktu: 1 jam"));
        assertEquals("1 hari 1 jam", total.print());
        assertEquals("1 hari 1 jam", total.print(total.shortest().sum()));
    }

    @Test
    void aWayThatEntersInTheMiddleSpendsAllOfIt() {
        // 1 chooses 2 (two hours, then 5) or 4, the last of the range of 3.
        Sop sop = Sops.ofSteps(
                "waktu: 1 menit, keputusan: {pilihan: {X: 2, Y: 4}}",
                "waktu: 2 jam, keputusan: {pilihan: {X: 3, Y: 5}}",
                "waktu: 1 hari, waktu_sampai: 4",
                "",
                "waktu: 1 menit");
        TotalTime total = TotalTime.of(sop);
        assertEquals("1 hari 2 jam 2 menit", total.print());
        assertEquals(List.of(1, 2, 3, 4, 5), total.longest().steps());
        assertEquals("2 jam 2 menit", total.print(total.shortest().sum()));
        assertEquals("1 hari 2 jam 2 menit", total.print(total.all().sum()));
    }
}
