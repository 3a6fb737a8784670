package id.sop.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.testing.Definitions;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedRowTest {
    private static Sop sop(String... steps) {
        StringBuilder yaml = new StringBuilder("nama: Surat Masuk\npelaksana: {a: A, b: B, c: C}\nlangkah:\n");
        for (String step : steps) {
            yaml.append("  - {kegiatan: Mencatat surat, ").append(step).append("}\n");
        }
        return Definitions.parse(yaml.toString());
    }

    private static List<Integer> entered(Sop sop, int from, int exit, int step) {
        return new SharedRow(sop, step)
                .entered(sop.flow().exits(from).get(exit)).stream()
                        .map(Act::column)
                        .toList();
    }

    @Test
    void eachAnswerLeadsToAPerformerOfItsOwn() {
        Sop sop = sop(
                "pelaksana: a",
                "pelaksana: a, keputusan: {ya: 3, tidak: 3}",
                "pelaksana: {salah_satu: [c, b]}",
                "pelaksana: a");
        assertEquals(2, new SharedRow(sop, 3).count());
        assertEquals(List.of(2), entered(sop, 2, 0, 3));
        assertEquals(List.of(1), entered(sop, 2, 1, 3));
    }

    @Test
    void waysFromSeveralStepsCountByTheirNumbersAndReturnsDoNot() {
        Sop sop = sop(
                "pelaksana: a, keputusan: {ya: 2, tidak: 3}",
                "pelaksana: b, lanjut: 4",
                "pelaksana: c",
                "pelaksana: {salah_satu: [b, c]}",
                "pelaksana: a, keputusan: {tidak: 4}");
        assertEquals(2, new SharedRow(sop, 4).count());
        assertEquals(List.of(1), entered(sop, 2, 0, 4));
        assertEquals(List.of(2), entered(sop, 3, 0, 4));
        assertEquals(List.of(), entered(sop, 5, 1, 4), "it comes back from below");
    }

    @Test
    void aWayThatSaysAtWhomItEntersLeadsThereAndTheOthersToThoseWhoAreLeft() {
        Sop sop = sop(
                "pelaksana: a, keputusan: {ya: 2, tidak: {lanjut: 3, di: b}}",
                "pelaksana: c",
                "pelaksana: {salah_satu: [b, c]}",
                "pelaksana: a, keputusan: {tidak: {lanjut: 3, di: c}}");
        assertEquals(List.of(1), entered(sop, 1, 1, 3));
        assertEquals(List.of(2), entered(sop, 4, 1, 3), "it comes back from below to him");
        assertEquals(List.of(2), entered(sop, 2, 0, 3), "what comes back takes nobody's way");
        assertEquals(List.of(), new SharedRow(sop, 3).left());
    }

    @Test
    void aSharedRowLeadsOnToTheNextOneWayByWay() {
        Sop sop = sop(
                "pelaksana: a, keputusan: {ya: 2, tidak: 2}",
                "pelaksana: {salah_satu: [a, b]}",
                "pelaksana: {salah_satu: [c, b]}",
                "pelaksana: a");
        assertEquals(2, new SharedRow(sop, 3).count());
        assertEquals(List.of(2, 1), entered(sop, 2, 0, 3));
    }

    @Test
    void moreWaysThanPerformersAreLeftOpen() {
        Sop sop = sop(
                "pelaksana: a, keputusan: {pilihan: {Biasa: 2, Rahasia: 2, Kilat: 2}}",
                "pelaksana: {salah_satu: [a, b]}",
                "pelaksana: a");
        assertEquals(3, new SharedRow(sop, 2).count());
        assertEquals(List.of(), entered(sop, 1, 2, 2));
    }
}
