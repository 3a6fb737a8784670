package id.sop.importing.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.sop.geometry.Box;
import id.sop.importing.draft.Doubt;
import id.sop.importing.draft.Remark;
import id.sop.importing.page.Cell;
import id.sop.importing.page.Place;
import id.sop.importing.page.SourceDocument;
import id.sop.importing.page.SourcePage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sheets that were printed wider than their paper, so that the columns to the right are on later pages. */
class WidePrintTest {
    private static final int ROWS = 4;

    /** Returns a page of columns with heads, whose rows lie so far from the top. */
    private static SourcePage page(int index, double top, String... heads) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row <= ROWS; row++) {
            for (int column = 0; column < heads.length; column++) {
                Box box = new Box(50 + 100 * column, top + (row == 0 ? 0 : 20 + 37 * row), 100, row == 0 ? 57 : 37);
                String text = row == 0 ? heads[column] : heads[column].equals("No") ? "" + row : "Surat " + row;
                cells.add(new Cell(new Place(index, "di sini", box), text));
            }
        }
        return new SourcePage("halaman " + (index + 1), cells, List.of(), List.of(), List.of(), false);
    }

    private static Recognition recognised(SourcePage... pages) {
        return new Recogniser().recognise(new SourceDocument("lembar.pdf", List.of(pages)));
    }

    private static List<String> elsewhere(SourcePage... pages) {
        return recognised(pages).drafts().get(0).remarks().stream()
                .map(Remark::message)
                .filter(Doubt.ColumnsElsewhere.class::isInstance)
                .map(message -> ((Doubt.ColumnsElsewhere) message).page())
                .toList();
    }

    @Test
    void theColumnsThatWereNotReadAreTold() {
        SourcePage left = page(0, 100, "No", "Kegiatan", "Camat", "Kelengkapan", "Waktu");
        assertEquals(List.of("halaman 2"), elsewhere(left, page(1, 100, "Output", "Keterangan")));
        assertEquals(List.of("halaman 3"), elsewhere(left, page(1, 140, "Kota"), page(2, 101, "Output")));
    }

    @Test
    void aHeadThatIsCutIsToldToo() {
        NoProcedure reason = recognised(page(0, 100, "No", "Kegiatan", "Camat"), page(1, 100, "Waktu", "Output"))
                .reason()
                .orElseThrow();
        assertEquals(
                "halaman 2",
                assertInstanceOf(NoProcedure.CutAcross.class, reason).page());
    }

    /** The next procedure, other rows, and columns that the left page has itself. */
    @Test
    void otherPagesAreNoneOfTheSheet() {
        SourcePage left = page(0, 100, "No", "Kegiatan", "Camat", "Waktu", "Output");
        assertEquals(List.of(), elsewhere(left, page(1, 100, "No", "Kegiatan", "Camat", "Waktu", "Keterangan")));
        assertEquals(List.of(), elsewhere(left, page(1, 110, "Keterangan")));
        assertEquals(List.of(), elsewhere(left, page(1, 100, "Waktu")));
        assertEquals(List.of(), elsewhere(left));
    }
}
