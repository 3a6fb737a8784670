package id.sop.importing.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.diagnostic.Message;
import id.sop.importing.draft.Doubt;
import id.sop.importing.draft.Draft;
import id.sop.importing.draft.DraftColumn;
import id.sop.importing.draft.DraftStep;
import id.sop.importing.draft.Remark;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Actors whose names are those of other columns: where they stand tells who they are. */
class NamedLikeHeadsTest {
    private static List<String> actors(Draft draft) {
        return draft.actors().stream().map(actor -> actor.name().value()).toList();
    }

    private static List<List<String>> performers(Draft draft) {
        return draft.steps().stream().map(step -> step.performers().keys()).toList();
    }

    private static List<String> columns(Draft draft) {
        return draft.columns().stream().map(DraftColumn::key).toList();
    }

    /** A sole actor in a group, with as much room as all columns of the mutu baku. */
    @Test
    void aWideActorBeforeTheStandardsIsNoneOfThem() {
        for (String name : List.of("Kelengkapan", "Waktu", "Output", "Keterangan")) {
            Draft draft = new TypedTable(0, 20, 120, 320, 370, 420, 500)
                    .cell(0, 0, 1, 2, "No")
                    .cell(1, 0, 1, 2, "Kegiatan")
                    .cell(2, 0, 1, 1, "Bidang Pelayanan")
                    .cell(3, 0, 3, 1, "Mutu Baku")
                    .row(2, 1, name, "Kelengkapan", "Waktu", "Output")
                    .row(0, 2, "1", "Mencatat surat", "", "Surat", "5 menit", "Agenda")
                    .box(2, 2)
                    .read();
            assertEquals(List.of(name), actors(draft), name);
            assertEquals(1, performers(draft).get(0).size(), name);
            assertEquals(List.of("kelengkapan", "waktu", "output"), columns(draft), name);
            assertEquals(
                    List.of("Surat", "5 menit", "Agenda"),
                    draft.steps().get(0).cells().values().stream()
                            .map(cell -> cell.items().get(0).value())
                            .toList(),
                    name);
        }
    }

    @Test
    void anActorInAGroupThatBeginsLikeTheActivityIsNotIt() {
        for (String name : List.of("Kegiatan Kecamatan", "Aktivitas Lapangan", "Prosedur Kerja Tim")) {
            Draft draft = new TypedTable(0, 20, 120, 180, 240, 290, 340, 390)
                    .cell(0, 0, 1, 2, "No")
                    .cell(1, 0, 1, 2, "Uraian Prosedur")
                    .cell(2, 0, 2, 1, "Bidang Pelayanan")
                    .cell(4, 0, 3, 1, "Mutu Baku")
                    .row(2, 1, "Camat", name, "Kelengkapan", "Waktu", "Output")
                    .row(0, 2, "1", "Mencatat surat", "", "", "Surat", "5 menit", "Agenda")
                    .row(0, 3, "2", "Meneruskan surat", "", "", "Surat", "5 menit", "Disposisi")
                    .box(2, 2)
                    .box(3, 3)
                    .read();
            assertEquals(List.of("Camat", name), actors(draft));
            assertEquals(
                    List.of("Mencatat surat", "Meneruskan surat"),
                    draft.steps().stream().map(step -> step.activity().value()).toList());
            assertEquals(2, performers(draft).stream().distinct().count());
        }
    }

    @Test
    void whoStandsUnderTheHeadOfTheActorsOrOfAGroupIsNeverTheMutuBaku() {
        for (String group : List.of("Pelaksana", "Bidang Pelayanan")) {
            Draft draft = new TypedTable(0, 20, 120, 180, 240, 290, 340, 390)
                    .cell(0, 0, 1, 2, "No")
                    .cell(1, 0, 1, 2, "Kegiatan")
                    .cell(2, 0, 2, 1, group)
                    .cell(4, 0, 3, 1, "Mutu Baku")
                    .row(2, 1, "Camat", "Mutu", "Kelengkapan", "Waktu", "Output")
                    .row(0, 2, "1", "Mencatat surat", "", "", "Surat", "5 menit", "Agenda")
                    .box(3, 2)
                    .read();
            assertEquals(List.of("Camat", "Mutu"), actors(draft));
            assertEquals(List.of(List.of("mutu")), performers(draft));
        }
    }

    /** Nothing stands over those who act but groups, and one of them is called like the activities. */
    @Test
    void whoStandsBehindAGroupIsNotTheActivity() {
        Draft draft = new TypedTable(0, 20, 120, 180, 240, 290, 340, 390)
                .cell(0, 0, 1, 2, "No")
                .cell(1, 0, 1, 2, "Uraian Prosedur")
                .cell(2, 0, 1, 1, "Bidang Pelayanan")
                .cell(3, 0, 1, 2, "Kegiatan")
                .cell(4, 0, 3, 1, "Mutu Baku")
                .row(4, 1, "Kelengkapan", "Waktu", "Output")
                .row(2, 1, "Camat")
                .row(0, 2, "1", "Mencatat surat", "", "", "Surat", "5 menit", "Agenda")
                .box(3, 2)
                .read();
        assertEquals(List.of("Camat", "Kegiatan"), actors(draft));
        assertEquals(List.of(List.of("kegiatan_2")), performers(draft));
    }

    /** The second table has both of two actors with one name, but not in the order of the first one. */
    @Test
    void twinsInATableOfAnotherOrderAreMarked() {
        for (boolean turned : new boolean[] {false, true}) {
            TypedTable table = new TypedTable(0, 20, 120, 180, 240, 300, 350, 400, 450);
            twins(table, 1, "Camat", "Staf", "Staf");
            twins(
                    table.page(0, 20, 120, 180, 240, 300, 350, 400, 450),
                    2,
                    turned ? new String[] {"Staf", "Staf", "Camat"} : new String[] {"Camat", "Staf", "Staf"});
            Draft draft = table.read();
            assertEquals(List.of("Camat", "Staf", "Staf"), actors(draft));
            assertEquals(List.of(), twins(draft.steps().get(0)));
            assertEquals(
                    turned ? List.of(new Doubt.TwinColumns("Staf")) : List.of(),
                    twins(draft.steps().get(1)));
        }
    }

    private static List<Message> twins(DraftStep step) {
        return step.remarks().stream()
                .map(Remark::message)
                .filter(Doubt.TwinColumns.class::isInstance)
                .toList();
    }

    private static void twins(TypedTable table, int number, String... names) {
        table.row(0, 0, "No", "Kegiatan")
                .row(2, 0, names)
                .row(5, 0, "Kelengkapan", "Waktu", "Output")
                .row(0, 1, String.valueOf(number), "Langkah " + number, "", "", "", "Surat", "5 menit", "Agenda")
                .box(3, 1);
    }

    /** The first table fills a column of the office's own, the second one, whose columns are wider, does not. */
    @Test
    void anOwnColumnIsOneInEveryTable() {
        TypedTable table = new TypedTable(0, 20, 120, 180, 240, 290, 340, 390);
        steps(table, 1, "Perda");
        steps(table.page(0, 20, 150, 230, 310, 370, 430, 490), 3, "");
        Draft draft = table.read();
        assertEquals(List.of("Camat"), actors(draft));
        assertEquals(4, draft.steps().size());
        assertEquals(List.of("dasar", "kelengkapan", "waktu", "output"), columns(draft));
        assertEquals(
                List.of("kelengkapan", "waktu", "output"),
                List.copyOf(draft.steps().get(3).cells().keySet()));
    }

    /** Adds a table with two steps. */
    private static void steps(TypedTable table, int first, String basis) {
        table.cell(0, 0, 1, 2, "No")
                .cell(1, 0, 1, 2, "Kegiatan")
                .cell(2, 0, 1, 2, "Dasar")
                .cell(3, 0, 1, 1, "Pelaksana")
                .cell(4, 0, 3, 1, "Mutu Baku")
                .row(3, 1, "Camat", "Kelengkapan", "Waktu", "Output");
        for (int row = 2; row < 4; row++) {
            String number = String.valueOf(first + row - 2);
            table.row(0, row, number, "Langkah " + number, basis, "", "Surat", number + " menit", "Agenda " + number)
                    .box(3, row);
        }
    }
}
