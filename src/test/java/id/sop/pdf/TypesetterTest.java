package id.sop.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.drawing.Drawing;
import id.sop.geometry.Box;
import id.sop.pdf.fault.LayoutFault;
import id.sop.pdf.fault.TypesettingException;
import id.sop.pdf.layout.ElementBox;
import id.sop.pdf.layout.ElementBoxes;
import id.sop.pdf.layout.PageSize;
import id.sop.pdf.layout.Resources;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;

class TypesetterTest {
    private static final Typesetter TYPESETTER = new Typesetter();

    static ElementBoxes measure(String css, String body) {
        return TYPESETTER.measure(SmallPage.of(css, body), Resources.NONE);
    }

    @Test
    void aBoxSurroundsTheTextOfItsElement() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        StringBuilder body = new StringBuilder();
        for (int page = 0; page < 3; page++) {
            body.append("<table style='page-break-after: always'>");
            for (int row = 0; row < 5; row++) {
                body.append("<tr>");
                for (int column = 0; column < 4; column++) {
                    String word = "s" + page + row + column;
                    texts.put("sel-" + word, word);
                    body.append("<td id='sel-")
                            .append(word)
                            .append("'>")
                            .append(word)
                            .append("</td>");
                }
                body.append("</tr>");
            }
            body.append("</table>");
        }
        String css = "@page { size: 200mm 100mm; margin: 20pt 40pt 60pt 10pt } table { border-collapse: collapse;"
                + " width: 100%; table-layout: fixed } td { border: 1pt solid; height: 30pt; padding: 0 }";
        try (TypesetSheet sheet = TYPESETTER.typeset(SmallPage.of(css, body.toString()), Resources.NONE, Set.of());
                PDDocument document =
                        Loader.loadPDF(sheet.finish(new Drawing(List.of()), SampleSheet.INFO, Optional.empty()))) {
            assertEquals(texts.keySet(), sheet.boxes().byId().keySet());
            for (Map.Entry<String, String> cell : texts.entrySet()) {
                ElementBox element = sheet.boxes().find(cell.getKey()).orElseThrow();
                assertEquals(cell.getValue(), textIn(document, element), cell.getKey());
            }
        }
    }

    private static String textIn(PDDocument document, ElementBox element) throws IOException {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        Box box = element.box();
        stripper.addRegion("cell", new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
        stripper.extractRegions(document.getPage(element.page()));
        return stripper.getTextForRegion("cell").strip();
    }

    @Test
    void anAnchorCountsPointsFromTheTopLeftCornerOfThePaper() {
        ElementBoxes boxes = measure(
                "@page { size: 300pt 200pt; margin: 20pt 40pt 60pt 10pt } body { margin: 0 }"
                        + " #a { margin: 5pt 0 0 7pt; width: 100pt; height: 30pt }",
                "<div id='a'></div>");

        Box box = boxes.find("a").orElseThrow().box();
        assertEquals(10, box.x(), 0.04);
        assertEquals(20, box.y(), 0.04);
        assertEquals(107, box.width(), 0.04);
        assertEquals(35, box.height(), 0.04);
    }

    @Test
    void thePaperMayHaveAnySize() {
        PageSize f4 = measure("@page { size: 330mm 215mm }", "<p>a</p>").pages().get(0);

        assertEquals(935.43, f4.width(), 0.05);
        assertEquals(609.45, f4.height(), 0.05);
    }

    @Test
    void aVeryTallPageHoldsEveryRow() {
        String rows = "<tr id='baris-%d'><td>a</td></tr>";
        StringBuilder body = new StringBuilder("<table>");
        for (int i = 0; i < 500; i++) {
            body.append(rows.formatted(i));
        }
        ElementBoxes boxes = measure("@page { size: 210mm 20000mm } td { height: 36pt }", body + "</table>");

        assertEquals(1, boxes.pages().size());
        assertTrue(boxes.find("baris-499").orElseThrow().box().y() > 499 * 36);
    }

    @Test
    void symbolsMoveNothing() {
        ElementBoxes bare = TYPESETTER.measure(SampleSheet.xhtml(), SampleSheet::load);
        try (TypesetSheet sheet = TYPESETTER.typeset(SampleSheet.xhtml(), SampleSheet::load, SampleSheet.cells())) {
            assertEquals(bare, sheet.boxes());
        }
    }

    @Test
    void rowsThatHoldNothingButSymbolsKeepTheirHeight() {
        String css = "td { height: 12pt; padding: 0; line-height: 4pt } table { border-collapse: collapse }";
        String body = "<table><tr><td id='a'></td><td id='b'></td></tr></table>";
        try (TypesetSheet sheet = TYPESETTER.typeset(SmallPage.of(css, body), Resources.NONE, Set.of("a"))) {
            assertEquals(12, sheet.boxes().find("a").orElseThrow().box().height(), 0.04);
        }
    }

    @Test
    void aTemplateWithoutTheCellOfASymbolIsToldWhichOne() {
        TypesettingException e = assertThrows(
                TypesettingException.class,
                () -> TYPESETTER.typeset(
                        SmallPage.of("", "<p id='a'>a</p>"), Resources.NONE, Set.of("simbol-3-camat")));
        assertEquals(List.of(new LayoutFault(LayoutFault.Kind.NO_CELL, "simbol-3-camat")), e.faults());
    }

    @Test
    void theDrawingMustKeepToTheAnnouncedCells() {
        try (TypesetSheet sheet = TYPESETTER.typeset(SampleSheet.xhtml(), SampleSheet::load, Set.of())) {
            Drawing drawing = SampleSheet.drawing(sheet.boxes());
            assertThrows(
                    IllegalArgumentException.class, () -> sheet.finish(drawing, SampleSheet.INFO, Optional.empty()));
        }
    }

    @Test
    void sheetsMayBeOpenAtTheSameTimeOnOneThread() {
        try (TypesetSheet first = TYPESETTER.typeset(SampleSheet.xhtml(), SampleSheet::load, SampleSheet.cells());
                TypesetSheet second = TYPESETTER.typeset(SampleSheet.xhtml(), SampleSheet::load, SampleSheet.cells())) {
            TYPESETTER.measure(SampleSheet.xhtml(), SampleSheet::load);
            byte[] one = first.finish(SampleSheet.drawing(first.boxes()), SampleSheet.INFO, Optional.empty());
            byte[] other = second.finish(SampleSheet.drawing(second.boxes()), SampleSheet.INFO, Optional.empty());
            assertArrayEquals(one, other);
        }
    }
}
