package id.sop.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.model.Sop;
import id.sop.paging.FlowPage;
import id.sop.paging.MergedCells;
import id.sop.paging.MinimumSizes;
import id.sop.testing.Sops;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetColumnsTest {
    private static SheetColumns columns(Sop sop, boolean merged) {
        List<Double> widths = Collections.nCopies(sop.columns().all().size(), 50.0);
        PartValues parts = new PartValues(sop, true, MinimumSizes.ANY, cell -> Optional.empty());
        return new SheetColumns(sop, TemplateFiles.standard(), widths, parts, merged);
    }

    private static Sop of(String columns) {
        return Sops.sound(
                "nama: x\nkolom: " + columns + "\npelaksana: {a: A}\nlangkah: [{kegiatan: k, pelaksana: a}]\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[kelengkapan, waktu, output, keterangan]|(kelengkapan waktu output) keterangan",
                "[output, waktu]|(output waktu)",
                "[cek, kelengkapan, paraf, waktu, risiko]|cek (kelengkapan paraf waktu) risiko",
                "[kelengkapan, paraf, keterangan, cek, waktu]|(kelengkapan) paraf keterangan cek (waktu)",
                "[kelengkapan, keterangan, output, waktu]|(kelengkapan) keterangan (output waktu)",
                "[keterangan, risiko]|keterangan risiko",
                "[]|''"
            })
    void mutuBakuStandsOverItsColumnsAndOwnOnesBetweenThem(String written, String expected) {
        String groups = columns(of(written), true).groups().stream()
                .map(group -> {
                    String names = ((List<?>) group.get("kolom"))
                            .stream()
                                    .map(column ->
                                            ((Map<?, ?>) column).get("nama").toString())
                                    .collect(Collectors.joining(" "));
                    return (Boolean) group.get("baku") ? "(" + names + ")" : names;
                })
                .collect(Collectors.joining(" "));
        assertEquals(expected, groups);
    }

    @Test
    void aTemplateThatKnowsNothingOfThemPrintsOnlyTheColumnsOfTheRegulation() {
        Template old = TemplateFiles.of("<html/>");
        assertTrue(TemplateNeeds.unmet(of("[kelengkapan, waktu, output, keterangan]"), old)
                .isEmpty());
        assertFalse(TemplateNeeds.unmet(of("[waktu, kelengkapan, output, keterangan]"), old)
                .isEmpty());
        assertFalse(TemplateNeeds.unmet(of("{kelengkapan: Syarat}"), old).isEmpty());
        assertTrue(TemplateNeeds.unmet(of("[waktu, risiko]"), TemplateFiles.of("<#list kolom_teks as x></#list>"))
                .isEmpty());
        assertTrue(TemplateNeeds.unmet(of("[waktu, risiko]"), TemplateFiles.of(Map.of()))
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[kelengkapan, waktu, output, keterangan]|1 3 0",
                "[waktu]|0 1 0",
                "[output, waktu]|1 1 0",
                "[output, waktu, risiko]|1 2 0",
                "[output, keterangan]|-"
            })
    void theTotalReachesFromTheTimesToTheEndOfTheRow(String written, String expected) {
        String place = columns(of(written), true)
                .total()
                .map(total -> total.get("sebelum") + " " + total.get("lebar") + " " + total.get("sesudah"))
                .orElse("-");
        assertEquals(expected, place);
    }

    private static final Sop SHARED = Sops.ofSteps(
            "waktu: 1 jam", "waktu: 2 hari, waktu_sampai: 5", "keputusan: {tidak: selesai}", "", "", "waktu: 1 menit");

    @Test
    void aTemplateThatKnowsNothingOfSharedCellsPrintsNone() {
        assertEquals(
                Optional.of(new TemplateNeeds("waktu_sampai", "sel_teks")),
                TemplateNeeds.unmet(SHARED, TemplateFiles.of("<html/>")));
        assertEquals(
                Optional.empty(),
                TemplateNeeds.unmet(SHARED, TemplateFiles.of("<#list langkah.sel_teks as x></#list>")));
    }

    private static String times(SheetColumns columns, FlowPage page) {
        return times(SHARED, columns, page);
    }

    private static String times(Sop sop, SheetColumns columns, FlowPage page) {
        return sop.steps().stream()
                .filter(step -> page.holds(step.number()))
                .map(step -> columns.cells(step, page).stream()
                        .filter(cell -> cell.get("kolom").equals("waktu"))
                        .map(cell -> cell.get("isi") + "x" + cell.get("baris"))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("; "));
    }

    @Test
    void aSharedTimeFillsItsRowsAndThoseOfClosingCapsulesOnEachPage() {
        SheetColumns columns = columns(SHARED, true);
        assertEquals(
                "[1 jam]x1; [2 hari]x5; ; ; ; [1 menit]x1", times(columns, new FlowPage(1, 6, List.of(), List.of())));
        assertEquals("[1 jam]x1; [2 hari]x3; ", times(columns, new FlowPage(1, 3, List.of(), List.of())));
        assertEquals("[2 hari]x2; ; [1 menit]x1", times(columns, new FlowPage(4, 6, List.of(), List.of())));
        assertEquals(3, columns.cellsBelow(SHARED.step(3)));
    }

    private static Sop ofParts(String columns, String totalOfFirst) {
        return Sops.sound("nama: x\nkolom: " + columns + "\npelaksana: {a: A}\nbagian:\n"
                + "  - judul: A. Satu\n    langkah: [{kegiatan: k, pelaksana: a},"
                + " {kegiatan: k, pelaksana: a, waktu: 2 hari, waktu_sampai: 4}]\n" + totalOfFirst
                + "  - {judul: B. Dua, langkah: [{kegiatan: k, pelaksana: a}, {kegiatan: k, pelaksana: a}]}\n");
    }

    @Test
    void aSharedTimeGoesThroughTheRowOfAHeading() {
        Sop sop = ofParts("[output, waktu, risiko, keterangan]", "");
        SheetColumns columns = columns(sop, true);
        FlowPage page = new FlowPage(1, 4, List.of(), List.of());
        assertEquals("[]x1; [2 hari]x4; ; ", times(sop, columns, page), "three steps and the heading");
        assertEquals(List.of(1, 2), columns.gaps(sop.step(3), page), "beside the column of the times");
        FlowPage second = new FlowPage(3, 4, List.of(), List.of());
        assertEquals("[2 hari]x2; ", times(sop, columns, second));
        assertEquals(List.of(4), columns.gaps(sop.step(3), second), "nothing comes from another page");
        assertEquals(List.of(4), columns(sop, false).gaps(sop.step(3), page));
        assertEquals(List.of(1), columns(ofParts("[waktu, risiko]", ""), true).gaps(sop.step(3), page));
        assertEquals(List.of(), columns(ofParts("[]", ""), true).gaps(sop.step(3), page));
    }

    @Test
    void aSharedTimeEndsAboveTheSumOfAPartAndStandsBelowItAgain() {
        Sop sop = ofParts("[output, waktu, risiko, keterangan]", "    jumlah_waktu: 2 hari\n");
        SheetColumns columns = columns(sop, true);
        FlowPage page = new FlowPage(1, 4, List.of(), List.of());
        assertEquals("[]x1; [2 hari]x1; [2 hari]x2; ", times(sop, columns, page));
        assertEquals(List.of(4), columns.gaps(sop.step(3), page));
    }

    @Test
    void aSharedCellBeforeTheActorsEndsAtAHeadingAndOneBehindThemGoesOn() {
        Sop sop = Sops.sound("nama: x\nkolom: [tahap, kegiatan, dasar, pelaksana, output]\npelaksana: {a: A}\nbagian:\n"
                + "  - {judul: A. Satu, langkah: [{tahap: T, tahap_sampai: 3, kegiatan: k, pelaksana: a, output: O,"
                + " output_sampai: 3}, {kegiatan: k, pelaksana: a}]}\n"
                + "  - {judul: B. Dua, langkah: [{kegiatan: k, pelaksana: a}]}\n");
        SheetColumns columns = columns(sop, true);
        FlowPage page = new FlowPage(1, 3, List.of(), List.of());
        assertEquals(
                List.of("[T]x2", "", "[T]x1"),
                sop.steps().stream()
                        .map(step -> printed(
                                (List<?>) columns.cellsBefore(step, page).get("kegiatan")))
                        .toList());
        assertEquals(
                List.of("[O]x4", "", ""),
                sop.steps().stream()
                        .map(step -> printed(columns.cells(step, page)))
                        .toList());
        assertEquals(
                Map.of("kegiatan", List.of("tahap"), "pelaksana", List.of("dasar")),
                Map.of("kegiatan", names(columns, "kegiatan"), "pelaksana", names(columns, "pelaksana")));
        assertEquals(
                List.of("tahap 1 2", "tahap 3 3", "output 1 3"),
                MergedCells.of(sop).stream()
                        .map(run -> run.column() + " " + run.first() + " " + run.last())
                        .toList());
    }

    private static String printed(List<?> cells) {
        return cells.stream()
                .map(cell -> ((Map<?, ?>) cell).get("isi") + "x" + ((Map<?, ?>) cell).get("baris"))
                .collect(Collectors.joining(" "));
    }

    private static List<String> names(SheetColumns columns, String place) {
        return ((List<?>) columns.before().get(place))
                .stream().map(head -> ((Map<?, ?>) head).get("nama").toString()).toList();
    }

    @Test
    void whileRowsAreMeasuredWhatTheyHaveTogetherStandsInARowOfItsOwn() {
        SheetColumns columns = columns(SHARED, false);
        assertEquals("[]x1; []x1; []x1", times(columns, new FlowPage(2, 4, List.of(), List.of())));
        assertEquals(4, columns.cellsBelow(SHARED.step(3)));
        MergedCells.Run run = MergedCells.of(SHARED).get(0);
        assertEquals(new MergedCells.Run("waktu", 2, 5), run);
        assertEquals(
                List.of("[2 hari]"),
                columns.cells(run).stream()
                        .map(cell -> cell.get("isi").toString())
                        .filter(text -> !text.equals("[]"))
                        .toList());
    }
}
