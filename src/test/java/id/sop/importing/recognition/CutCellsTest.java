package id.sop.importing.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.importing.draft.Draft;
import id.sop.importing.draft.DraftCell;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Cells that the end of a page cuts: they look like two that say the same. */
class CutCellsTest {
    /** Two rows on each of two pages; what stands in the last column of each, over how many rows it reaches, page by page. */
    private static Draft pages(List<String> upper, List<String> lower) {
        double[] edges = {0, 20, 120, 180, 230, 280};
        TypedTable table = new TypedTable(edges);
        page(table, upper, 1);
        page(table.page(edges), lower, 3);
        return table.read();
    }

    private static void page(TypedTable table, List<String> outputs, int number) {
        table.row(0, 0, "No", "Kegiatan", "Camat", "Waktu", "Output");
        for (int row = 1; row <= 2; row++) {
            String count = String.valueOf(number + row - 1);
            table.row(0, row, count, "Langkah " + count, "", count + " menit").box(2, row);
        }
        int rows = 2 / outputs.size();
        for (int i = 0; i < outputs.size(); i++) {
            table.cell(4, 1 + i * rows, 1, rows, outputs.get(i));
        }
    }

    private static OptionalInt until(Draft draft, int step) {
        DraftCell cell = draft.steps().get(step).cells().get("output");
        return cell == null ? OptionalInt.of(-1) : cell.until();
    }

    @Test
    void bothRowsSayThatTheirCellsWereTakenForOne() {
        Draft draft = pages(List.of("Surat"), List.of("Surat"));
        assertEquals(OptionalInt.of(3), until(draft, 0));
        assertEquals(List.of(0, 2), TypedTable.joined(draft));
    }

    @Test
    void aSingleCellAboveAMergedOneMayBeItsBeginning() {
        Draft draft = pages(List.of("Agenda", "Surat"), List.of("Surat"));
        assertEquals(OptionalInt.of(3), until(draft, 1));
        assertEquals(List.of(1, 2), TypedTable.joined(draft));
    }

    @Test
    void whereNothingIsMergedOrTheWordsDifferNothingIsJoined() {
        Draft single = pages(List.of("Agenda", "Surat"), List.of("Surat", "Arsip"));
        assertEquals(OptionalInt.empty(), until(single, 1));
        assertEquals(OptionalInt.empty(), until(single, 2));
        assertEquals(List.of(), TypedTable.joined(single));
        Draft other = pages(List.of("Surat"), List.of("Arsip"));
        assertEquals(OptionalInt.of(1), until(other, 0));
        assertEquals(List.of(), TypedTable.joined(other));
    }
}
