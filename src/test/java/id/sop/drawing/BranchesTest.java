package id.sop.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.model.Sop;
import id.sop.paging.SheetPlan;
import id.sop.testing.Sops;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The symbols and lines of flows with several starts, ways at once, and answers. */
final class BranchesTest {
    private static final FlowchartLabels WORDING = new FlowchartLabels("Ya", "Tidak", "", "");

    private static Blueprint.Page page(String... steps) {
        String rows = List.of(steps).stream()
                .map(step -> "  - {kegiatan: k, " + step + "}\n")
                .collect(Collectors.joining());
        Sop sop = Sops.decode("nama: N\npelaksana: {a: A, b: B, c: C}\nlangkah:\n" + rows)
                .value()
                .orElseThrow();
        return new BlueprintBuilder(sop, WORDING)
                .build(SheetPlan.unbroken(steps.length, true))
                .pages()
                .get(0);
    }

    /** Returns lines as {@code simbol-1-a>simbol-2-b Ya}. */
    private static List<String> lines(Blueprint.Page page) {
        return page.joints().stream()
                .map(joint -> cell(page, joint.from()) + ">" + cell(page, joint.to())
                        + joint.caption().map(text -> " " + text).orElse(""))
                .toList();
    }

    private static String cell(Blueprint.Page page, int mark) {
        return page.marks().get(mark).cell().replace("simbol-", "");
    }

    private static String shape(Blueprint.Page page, String cell) {
        return page.marks().stream()
                .filter(mark -> mark.cell().equals(cell))
                .map(mark -> mark.shape() + ", " + mark.description())
                .collect(Collectors.joining());
    }

    @Test
    void eachStartIsACapsule() {
        Blueprint.Page page = page("pelaksana: a, lanjut: 3", "pelaksana: [b, c], mulai: true", "pelaksana: a");
        assertEquals("CAPSULE, Langkah 1, A: mulai; ke langkah 3", shape(page, "simbol-1-a"));
        assertEquals("CAPSULE, Langkah 2, B: mulai; ke langkah 3", shape(page, "simbol-2-b"));
        assertEquals("RECTANGLE, Langkah 2, C: kegiatan; ke langkah 3", shape(page, "simbol-2-c"));
        assertEquals(List.of("1-a>3-a", "2-b>2-c", "2-c>3-a"), lines(page));
    }

    @Test
    void aForkHasALineToEachOfItsTargetsAndEndsInACapsuleBesideThem() {
        Blueprint.Page page =
                page("pelaksana: a", "pelaksana: a, lanjut: [3, 4, selesai]", "pelaksana: b", "pelaksana: c");
        assertEquals(List.of("1-a>2-a", "2-a>3-b", "2-a>4-c", "2-a>akhir-2-a", "3-b>4-c"), lines(page));
        assertEquals("RECTANGLE, Langkah 2, A: kegiatan; ke langkah 3, ke langkah 4", shape(page, "simbol-2-a"));
        assertEquals("CAPSULE, Langkah 2: selesai", shape(page, "akhir-2-a"));
    }

    @Test
    void eachNamedAnswerHasItsWord() {
        Blueprint.Page page = page(
                "pelaksana: a",
                "pelaksana: a, keputusan: {pilihan: {Biasa: 3, Penting: [3, 4], Ditolak: selesai}}",
                "pelaksana: b, selesai: true",
                "pelaksana: c");
        assertEquals(
                List.of("1-a>2-a", "2-a>3-b Biasa", "2-a>3-b Penting", "2-a>4-c Penting", "2-a>akhir-2-a Ditolak"),
                lines(page));
        assertEquals(
                "RHOMBUS, Langkah 2, A: keputusan; Biasa ke langkah 3, Penting ke langkah 3, Penting ke langkah 4,"
                        + " Ditolak selesai",
                shape(page, "simbol-2-a"));
    }

    @Test
    void whoActsBehindAnAnswerIsJoinedToTheRhombusAndLeadsOn() {
        Blueprint.Page page = page(
                "pelaksana: a",
                "pelaksana: [a, b, c], keputusan: {oleh: a, ya: {lewat: c}, tidak: {lewat: b, lanjut: 1}}",
                "pelaksana: b");
        assertEquals(List.of("1-a>2-a", "2-a>2-c Ya", "2-a>2-b Tidak", "2-c>3-b", "2-b>1-a"), lines(page));
        assertEquals("RHOMBUS", page.marks().get(1).shape().name());
    }

    @Test
    void theLastOneBehindAnAnswerThatEndsTheProcedureIsTheCapsule() {
        Blueprint.Page page = page(
                "pelaksana: a",
                "pelaksana: [a, b, c], keputusan: {oleh: a, ya: {lewat: [b, c], lanjut: selesai}, tidak: 1}",
                "pelaksana: b");
        assertEquals(List.of("1-a>2-a", "2-a>2-b Ya", "2-b>2-c", "2-a>1-a Tidak"), lines(page));
        assertEquals("CAPSULE, Langkah 2, C: selesai", shape(page, "simbol-2-c").substring(0, 30));
        assertEquals("RECTANGLE", shape(page, "simbol-2-b").substring(0, 9));
    }

    @Test
    void severalWhoDecideInOneRowHaveARhombusEach() {
        Blueprint.Page page = page(
                "pelaksana: a",
                "pelaksana: [c, a, b], keputusan: [{oleh: a, tidak: 1, tanya: 'Sah?'},"
                        + " {oleh: b, tidak: {lewat: a}, label_ya: Setuju}]",
                "pelaksana: b");
        assertEquals(
                List.of("1-a>2-c", "2-c>2-a", "2-a>2-b Ya", "2-b>3-b Setuju", "2-b>2-a Tidak", "2-a>1-a Tidak"),
                lines(page));
        assertEquals(
                List.of("CAPSULE ", "RECTANGLE ", "RHOMBUS Sah?", "RHOMBUS ", "CAPSULE "),
                page.marks().stream()
                        .map(mark -> mark.shape() + " " + mark.text())
                        .toList());
        assertEquals(
                "RHOMBUS, Langkah 2, B: keputusan; ya lalu ya ke langkah 3, ya lalu tidak ke langkah 2 pada A,"
                        + " tidak ke langkah 1",
                shape(page, "simbol-2-b"));
    }

    @Test
    void oneWhoDecidesTwiceHasHisSecondRhombusBelow() {
        Blueprint.Page page = page(
                "pelaksana: a",
                "pelaksana: [b, b], keputusan: [{oleh: b, tidak: 3}, {oleh: b, tidak: selesai}]",
                "pelaksana: b");
        assertEquals(
                List.of("1-a>2-b", "2-b>2-b Ya", "2-b>3-b Ya", "2-b>akhir-2-b Tidak", "2-b>3-b Tidak"), lines(page));
        assertEquals(
                List.of(0, 1, 2, 3, 4),
                page.marks().stream().map(Blueprint.Mark::row).toList());
    }

    @Test
    void whoHandsOverToSeveralAtOnceMayHandOverInHisRowToo() {
        Blueprint.Page page = page(
                "pelaksana: [a, b, c], lanjut: [2, {lewat: c, lanjut: selesai}]",
                "pelaksana: [b, a], lanjut: [lanjut, {lewat: a, lanjut: 1}]",
                "pelaksana: b");
        assertEquals(List.of("1-a>1-b", "1-b>1-c", "1-b>2-b", "2-b>2-a", "2-b>3-b", "2-a>1-a"), lines(page));
        assertEquals("CAPSULE, Langkah 1, C: selesai; ke langkah 2", shape(page, "simbol-1-c"));
        assertEquals("RECTANGLE, Langkah 1, B: kegiatan; ke langkah 2", shape(page, "simbol-1-b"));
    }

    @Test
    void anArrowMayEnterARowAtAnotherThanItsFirst() {
        Blueprint.Page page = page(
                "pelaksana: [a, b, c], keputusan: {oleh: b, tidak: {lanjut: 2, di: c}}",
                "pelaksana: [b, c, b], lanjut: [{di: b}, {lanjut: 2, di: b}]",
                "pelaksana: {bersama: [a, b, c]}, lanjut: {lanjut: 1, di: c}");
        assertEquals(
                List.of(
                        "1-a>1-b",
                        "1-b>1-c Ya",
                        "1-c>2-b",
                        "1-b>2-c Tidak",
                        "2-b>2-c",
                        "2-c>2-b",
                        "2-b>3-b",
                        "2-b>2-b",
                        "3-a>3-b",
                        "3-b>3-c",
                        "3-c>1-c"),
                lines(page));
        assertEquals(
                "RHOMBUS, Langkah 1, B: keputusan; ya ke langkah 2, tidak ke langkah 2 pada C",
                shape(page, "simbol-1-b"));
    }
}
