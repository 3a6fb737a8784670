package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.drawing.SheetGeometry;
import id.sop.geometry.Box;
import id.sop.template.Paper;
import id.sop.testing.Definitions;
import id.sop.testing.RandomParts;
import id.sop.testing.Repertoire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The geometry of a sheet, held against what the file itself paints. */
@Tag("slow")
class PaintedSheetTest {
    @Test
    void filesOfDefinitionsPaintWhatTheirGeometryClaims() {
        Repertoire.check(Repertoire.definitions(), sheet -> faults(sheet.pdf(), sheet.geometry()));
    }

    @Test
    void filesOfRandomSopsPaintWhatTheirGeometryClaims() {
        Repertoire.check(Repertoire.random(120), sheet -> faults(sheet.pdf(), sheet.geometry()));
    }

    @Test
    void filesOfSopsInPartsPaintWhatTheirGeometryClaims() {
        Repertoire.check(Repertoire.inParts(24), sheet -> faults(sheet.pdf(), sheet.geometry()));
    }

    @Test
    void aGeometryThatClaimsSomethingElseIsFoundOut() {
        Sheet sheet = Definitions.print(Definitions.all().get(0), Paper.A4);
        Sheet other = Definitions.print(Definitions.all().get(0), Paper.F4);
        assertEquals(List.of(), faults(sheet.pdf(), sheet.geometry()));
        assertFalse(faults(sheet.pdf(), other.geometry()).isEmpty());
        List<SheetGeometry.Page> pages = new ArrayList<>(sheet.geometry().pages());
        SheetGeometry.Page last = pages.get(pages.size() - 1);
        List<SheetGeometry.Line> fewer = last.lines().subList(1, last.lines().size());
        pages.set(pages.size() - 1, new SheetGeometry.Page(last.paper(), last.tables(), last.marks(), fewer));
        assertEquals(
                2,
                faults(sheet.pdf(), new SheetGeometry(pages, List.of())).stream()
                        .filter(fault -> fault.contains("not in the geometry: "))
                        .count(),
                "a line and its head");
    }

    @Test
    void wordsOfPartsStandInTheirOwnRowsOnly() {
        Sheet sheet = Definitions.print(Definitions.parse(RandomParts.yaml(3)), Definitions.standard(Paper.LETTER));
        assertEquals(List.of(), faults(sheet.pdf(), sheet.geometry()));
        String heading = "not in the geometry: Text[characters=E. Tahap";
        assertTold(sheet, heading, row -> new SheetGeometry.Row(SheetGeometry.RowKind.STEP, row.step(), row.box()));
        for (String fault : List.of(heading, "no words in ")) {
            assertTold(sheet, fault, row -> new SheetGeometry.Row(row.kind(), row.step(), upperHalf(row.box())));
        }
    }

    private static Box upperHalf(Box box) {
        return new Box(box.x(), box.y(), box.width(), box.height() / 2);
    }

    /** Makes sure that a fault is found once the rows with the headings of parts are claimed in another way. */
    private static void assertTold(Sheet sheet, String fault, UnaryOperator<SheetGeometry.Row> claim) {
        List<SheetGeometry.Page> pages = sheet.geometry().pages().stream()
                .map(page -> new SheetGeometry.Page(
                        page.paper(),
                        page.tables().stream()
                                .map(table -> new SheetGeometry.Table(
                                        table.frame(),
                                        table.columns(),
                                        table.rows().stream()
                                                .map(row -> row.kind() == SheetGeometry.RowKind.PART
                                                        ? claim.apply(row)
                                                        : row)
                                                .toList()))
                                .toList(),
                        page.marks(),
                        page.lines()))
                .toList();
        List<String> faults = faults(sheet.pdf(), new SheetGeometry(pages, List.of()));
        assertTrue(faults.stream().anyMatch(told -> told.contains(fault)), faults::toString);
    }

    private static List<String> faults(byte[] pdf, SheetGeometry geometry) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.getNumberOfPages() != geometry.pages().size()) {
                return List.of(document.getNumberOfPages() + " pages");
            }
            List<String> faults = new ArrayList<>();
            for (int i = 0; i < geometry.pages().size(); i++) {
                String where = "page " + (i + 1) + ": ";
                new PageComparison(document.getPage(i), geometry.pages().get(i))
                        .faults()
                        .forEach(fault -> faults.add(where + fault));
            }
            return faults;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
