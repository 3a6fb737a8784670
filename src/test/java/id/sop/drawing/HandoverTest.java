package id.sop.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.model.Sop;
import id.sop.paging.FlowPage;
import id.sop.paging.SheetPlan;
import id.sop.testing.Definitions;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From whom of those who work together an arrow leaves their step, on one page and where a page ends between the steps. */
class HandoverTest {
    private static final FlowchartLabels LABELS = new FlowchartLabels("Ya", "Tidak", "", "");

    /** Returns in whose columns the arrows from the second step to the third begin and end, page by page. */
    private static List<String> handover(String together, String next, List<Integer> pages) {
        Sop sop = Definitions.parse(
                """
                nama: Raperda
                pelaksana: {a: Panitia, b: Sekretaris, c: Kabag, d: Biro, e: Bupati}
                langkah:
                  - {kegiatan: Menyiapkan, pelaksana: b}
                  - {kegiatan: Membahas, pelaksana: %s}
                  - {kegiatan: Melaporkan, pelaksana: %s}
                """
                        .formatted(together, next));
        BlueprintBuilder builder = new BlueprintBuilder(sop, LABELS);
        List<FlowPage> broken = builder.pages(pages);
        Blueprint blueprint = builder.build(new SheetPlan(false, broken, false));
        return blueprint.pages().stream()
                .flatMap(page -> page.joints().stream()
                        .filter(joint -> joint.fromStep() == 2 && joint.toStep() == 3)
                        .flatMap(joint -> List.of(joint.from(), joint.to()).stream())
                        .map(mark ->
                                sop.actors().get(page.marks().get(mark).lane()).key()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{bersama: [a, d]} | a | a",
                "{bersama: [d, a]} | a | a",
                "{bersama: [a, d]} | e | d",
                "{bersama: [a, c, e]} | d | c",
                "{bersama: [a, d]} | '[b, e]' | a",
                "{bersama: [a, d]} | '{bersama: [c, e]}' | d",
                "{bersama: [a, b, d], gambar: satu_kotak} | a | a",
                "'[a, d]' | a | d"
            })
    void whoStandsNearestToTheNextHandsOverToHimOnWhateverPage(String together, String next, String hands) {
        assertEquals(hands, handover(together, next, List.of(3)).get(0), "on one page");
        List<String> parted = handover(together, next, List.of(2, 3));
        assertEquals(4, parted.size(), parted::toString);
        boolean oneBox = together.contains("satu_kotak");
        assertEquals(hands, parted.get(oneBox ? 1 : 0), parted::toString);
    }
}
