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

class SharedCellsTest {
    private static List<Integer> holders(String... steps) {
        Sop sop = Sops.ofSteps(steps);
        return IntStream.rangeClosed(1, steps.length)
                .map(sop.shared(Keys.TIME)::holder)
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
        assertEquals(1, sop.shared(Keys.TIME).holder(2));
        assertEquals(3, sop.shared(Keys.TIME).holder(3));
        assertEquals(4, sop.shared(Keys.TIME).holder(4));
        assertFalse(sop.shared(Keys.TIME).isSound());
    }

    @ParameterizedTest
    @CsvSource({"1", "9", "lain"})
    void whatNamesNoLaterStepHoldsForItsOwnAlone(String until) {
        Sop sop = Sops.ofSteps("waktu: 1 jam, waktu_sampai: " + until, "");
        assertEquals(2, sop.shared(Keys.TIME).holder(2));
        assertFalse(sop.shared(Keys.TIME).isSound());
    }

    private static Sop ofParts(String partB, String first, String... others) {
        return Sops.sound(
                """
                nama: x
                pelaksana: {a: A, b: B}
                bagian:
                  - {judul: A. Satu, langkah: [{kegiatan: k, pelaksana: a, waktu: 1 jam}, {kegiatan: k, pelaksana: a, %s}]}
                  - {judul: B. Dua, %s langkah: [{kegiatan: k, pelaksana: a}, {kegiatan: k, pelaksana: a, %s}]}
                """
                        .formatted(first, partB, String.join(", ", others)));
    }

    @Test
    void aTimeHoldsPastAHeadingButNotInAnotherTable() {
        Sop oneTable = ofParts("", "waktu: 2 jam, waktu_sampai: 4");
        assertTrue(oneTable.shared(Keys.TIME).isSound());
        assertEquals(2, oneTable.shared(Keys.TIME).holder(4));
        Sop twoTables = ofParts("pelaksana: [a, b],", "waktu: 2 jam, waktu_sampai: 4");
        assertFalse(twoTables.shared(Keys.TIME).isSound());
        assertEquals(3, twoTables.shared(Keys.TIME).holder(3));
    }

    @Test
    void aNumberMeansAStepOfItsOwnPartWhereNumbersBeginAnew() {
        Sop sop = ofParts("nomor: ulang,", "waktu: 2 jam, waktu_sampai: B.1", "waktu: 5 menit");
        assertTrue(sop.shared(Keys.TIME).isSound());
        assertEquals(2, sop.shared(Keys.TIME).holder(3));
        assertEquals(4, sop.shared(Keys.TIME).holder(4));
    }

    @Test
    void itIsCountedOnceInThePartsIntoWhichItReachesAndOnceInAll() {
        Sop sop = ofParts("", "waktu: 2 jam, waktu_sampai: 3", "waktu: 5 menit");
        assertEquals("3 jam", TotalTime.of(sop, 1, 2).print());
        assertEquals("2 jam 5 menit", TotalTime.of(sop, 3, 4).print());
        assertTrue(TotalTime.of(sop, 3, 4).isComplete());
        assertEquals("3 jam 5 menit", TotalTime.of(sop).print());
    }

    @Test
    void aPartIsIncompleteWithTheTimeThatReachesIntoIt() {
        Sop sop = ofParts("", "waktu: segera, waktu_sampai: 3", "waktu: 5 menit");
        assertEquals(List.of(2), TotalTime.of(sop, 3, 4).missing());
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
