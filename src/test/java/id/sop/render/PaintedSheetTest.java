package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.sop.drawing.SheetGeometry;
import id.sop.template.Paper;
import id.sop.testing.Definitions;
import id.sop.testing.Repertoire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
