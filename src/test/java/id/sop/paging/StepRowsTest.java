package id.sop.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.model.Sop;
import id.sop.testing.Sops;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StepRowsTest {
    /** Returns the rows of the second of three steps: for each symbol its kind, and the column in which it stands. */
    private static String rows(String step) {
        return rows(
                Sops.sound(
                        "nama: x\npelaksana: {a: A, b: B, c: C}\nlangkah:\n  - {kegiatan: k, pelaksana: a}\n  - {kegiatan: k, "
                                + step + "}\n  - {kegiatan: k, pelaksana: a}\n"),
                2);
    }

    private static String rows(Sop sop, int step) {
        return StepRows.of(sop, step).stream()
                .map(row -> row.stream()
                        .map(place -> place.kind() + " " + place.act().column() + (place.lanes() > 1 ? "+" : ""))
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" / "));
    }

    @Test
    void whoActsAgainStandsBelowHisLastSymbol() {
        assertEquals("ACT 0, ACT 1", rows("pelaksana: [a, b]"));
        assertEquals("ACT 0 / ACT 0", rows("pelaksana: [a, a]"));
        assertEquals("ACT 0, ACT 1 / ACT 0", rows("pelaksana: [a, b, a]"));
        assertEquals("ACT 0, ACT 1 / ACT 0, ACT 2", rows("pelaksana: [a, b, a, c]"), "the way never leads up again");
        assertEquals("ACT 0 / DECISION 0", rows("pelaksana: [a, a], keputusan: {tidak: 1}"));
    }

    @Test
    void aBoxThatSeveralShareHasTheDecisionBelow() {
        assertEquals("SHARED 0+", rows("pelaksana: {bersama: [b, a], gambar: satu_kotak}"));
        assertEquals(
                "SHARED 1+ / DECISION 2",
                rows("pelaksana: {bersama: [b, c], gambar: satu_kotak}, keputusan: {tidak: 1}"));
        assertEquals("ACT 0, ACT 2", rows("pelaksana: {bersama: [a, c], gambar: satu_kotak}"), "not side by side");
    }

    @Test
    void whoDecidesBetweenOthersHasHisRhombusBelowHisBox() {
        assertEquals(
                "ACT 0, ACT 2, ACT 1 / DECISION 1",
                rows("pelaksana: {bersama: [a, c, b]}, keputusan: {oleh: b, tidak: 1}"));
        assertEquals(
                "ACT 0, ACT 1, DECISION 2", rows("pelaksana: {bersama: [a, b, c]}, keputusan: {oleh: c, tidak: 1}"));
        assertEquals("ACT 0, ACT 1, ACT 2", rows("pelaksana: {bersama: [a, b, c]}"));
    }

    @Test
    void whoActsBehindOneOfManyAnswersStandsBelowTheRhombus() {
        assertEquals("DECISION 0, ACT 1", rows("pelaksana: [a, b], keputusan: {oleh: a, ya: {lewat: b}, tidak: 1}"));
        assertEquals(
                "DECISION 0 / ACT 1",
                rows("pelaksana: [a, b], keputusan: {pilihan: {W: {lewat: b}, X: 1, Y: 3, Z: selesai}, oleh: a}"));
    }

    @Test
    void aCapsuleOfItsOwnStandsAboveTheFirstSymbol() {
        Sop sop = Sops.sound(
                """
                nama: x
                kapsul: sendiri
                pelaksana: {a: A, b: B}
                langkah:
                  - {kegiatan: k, pelaksana: [b, a]}
                  - {kegiatan: k, pelaksana: a}
                """);
        assertEquals("START 1 / ACT 1, ACT 0", rows(sop, 1));
        assertEquals(List.of("ACT 0"), List.of(rows(sop, 2)));
    }
}
