package id.sop.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.testing.Sops;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Steps under headings: what they are called, where they lead, what they take, and in which table they stand. */
class PartsTest {
    private static final String HEAD = "nama: a\npelaksana: {a: A, b: B, c: C}\nbagian:\n";

    /** Returns a part of three steps of a, b and a, each of one hour; the last one has more to say. */
    private static String part(String heading, String keys, String last) {
        return "  - {judul: '" + heading + "'" + keys + ", langkah: [" + step("a", "") + ", " + step("b", "") + ", "
                + step("a", last) + "]}\n";
    }

    private static String step(String actor, String more) {
        return "{kegiatan: k, pelaksana: " + actor + ", waktu: 1 jam" + more + "}";
    }

    private static Sop sop(String... parts) {
        return Sops.decode(HEAD + String.join("", parts)).value().orElseThrow();
    }

    private static List<String> names(Sop sop) {
        return IntStream.rangeClosed(1, sop.steps().size())
                .mapToObj(sop.parts()::name)
                .toList();
    }

    @Test
    void stepsAreCountedThroughAllPartsUnlessOneBeginsAnew() {
        Sop through = sop(part("A. Satu", "", ""), part("B. Dua", "", ""));
        assertEquals(List.of("1", "2", "3", "4", "5", "6"), names(through));
        assertEquals(List.of(), through.parts().names());
        Sop anew = sop(part("A. Satu", "", ""), part("B. Dua", "", ""), part("C. Tiga", ", nomor: ulang", ""));
        assertEquals(List.of("A.1", "A.2", "A.3", "B.4", "B.5", "B.6", "C.1", "C.2", "C.3"), names(anew));
        assertEquals(5, anew.parts().printed(5));
        assertEquals(2, anew.parts().printed(8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A. Satu | B. Dua | B.1",
                "I. SATU | II. DUA | II.1",
                "TAHAP 1: Satu | TAHAP 2: Dua | 2.1",
                "a) satu | b) dua | b.1",
                "Persiapan | Pelaksanaan | 2.1",
                "A. Satu | A. Dua | 2.1",
                "A. Satu | Lain-lain | 2.1",
            })
    void aStepIsCalledByTheMarkOfItsHeadingWhereEachHasOneOfItsOwn(String first, String second, String name) {
        assertEquals(
                name,
                sop(part(first, "", ""), part(second, ", nomor: ulang", ""))
                        .parts()
                        .name(4));
    }

    @Test
    void aNumberMeansAStepThatIsCountedInOneWithThatWhichNamesIt() {
        Sop sop = sop(part("A. Satu", "", ""), part("B. Dua", ", nomor: ulang", ""));
        assertEquals(Optional.of(2), sop.flow().find(1, "2"));
        assertEquals(Optional.of(5), sop.flow().find(4, "2"));
        assertEquals(Optional.of(2), sop.flow().find(4, "A.2"));
        assertEquals(Optional.of(5), sop.flow().find(1, "b.2"));
        assertEquals(Optional.empty(), sop.flow().find(1, "4"));
        assertEquals(
                Optional.of(4),
                sop(part("A. Satu", "", ""), part("B. Dua", "", "")).flow().find(1, "4"));
    }

    @Test
    void theWorkGoesFromPartToPart() {
        Flow flow = sop(part("A. Satu", "", ""), part("B. Dua", "", "")).flow();
        assertEquals(4, flow.exits(3).get(0).to().orElseThrow());
        assertFalse(flow.isStart(4));
    }

    @Test
    void aPartToWhichNothingLeadsBeginsByItselfAndComesAfterTheOneAbove() {
        Sop sop = sop(part("A. Satu", "", ", selesai: true"), part("B. Dua", "", ""));
        assertTrue(sop.flow().exits(3).get(0).isEnd());
        assertTrue(sop.flow().isStart(4), "drawn as a capsule");
        assertEquals(List.of(1), sop.flow().starts(), "but nobody begins the procedure there");
        assertTrue(sop.flow().leads(1, 6), "what the first part puts out is at hand");
        assertEquals("6 jam", TotalTime.of(sop).print());
        assertFalse(TotalTime.of(sop).hasBranches());
    }

    @Test
    void aPartIntoWhichAStepElsewhereLeadsDoesNotBeginByItself() {
        Sop sop = sop(
                "  - {judul: A, langkah: [" + step("a", ", lanjut: [2, 3]") + ", " + step("a", ", selesai: true")
                        + "]}\n",
                part("B. Dua", "", ""));
        assertFalse(sop.flow().isStart(3));
    }

    @Test
    void thePartsHaveSumsOfTheirOwn() {
        Sop sop = sop(part("A. Satu", "", ""), part("B. Dua", "", ", keputusan: {tidak: 4}"), part("C", "", ""));
        assertEquals("3 jam", TotalTime.of(sop, 4, 6).print());
        assertEquals(List.of(4, 5, 6), TotalTime.of(sop, 4, 6).longest().steps());
        assertEquals("9 jam", TotalTime.of(sop).print());
    }

    @Test
    void partsWithColumnsOfTheirOwnAreTablesAndTheOthersShareThem() {
        Sop sop = sop(
                part("A", "", ""),
                part("B", "", ""),
                part("C", ", pelaksana: [b, a]", ""),
                part("D", ", pelaksana: [a, b]", ""),
                part("E", "", ""));
        assertEquals(
                List.of("1–6 abc", "7–9 ba", "10–12 ab", "13–15 abc"),
                sop.tables().stream()
                        .map(table -> table.first() + "–" + table.last() + " "
                                + table.actors().stream().map(Actor::key).reduce("", String::concat))
                        .toList());
        assertEquals(List.of(1), sop.columns(7), "a stands to the right of b");
        assertEquals(List.of(0), sop.columns(10));
        assertEquals(Optional.of("A"), sop.partHeading(1).flatMap(Part::title).map(Text::value));
        assertEquals(Optional.of("B"), sop.partHeading(4).flatMap(Part::title).map(Text::value));
        assertEquals(Optional.empty(), sop.partHeading(7));
    }

    @Test
    void aSumStandsUnderATableOfItsOwnAndWhereTheAuthorWroteOne() {
        Sop one = sop(part("A", ", jumlah_waktu: 3 jam", ""), part("B", "", ""));
        assertTrue(one.partTotal(3).isPresent());
        assertTrue(one.partTotal(6).isEmpty());
        Sop several = sop(part("A", "", ""), part("B", "", ""), part("C", ", pelaksana: [a, b]", ""));
        assertTrue(several.partTotal(6).isEmpty(), "two parts share the table");
        assertTrue(several.partTotal(9).isPresent());
    }
}
