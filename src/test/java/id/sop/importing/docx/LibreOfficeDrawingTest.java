package id.sop.importing.docx;

import static id.sop.importing.docx.Documents.anchored;
import static id.sop.importing.docx.Documents.cell;
import static id.sop.importing.docx.Documents.p;
import static id.sop.importing.docx.Documents.row;
import static id.sop.importing.docx.Documents.shape;
import static id.sop.importing.docx.Documents.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.importing.page.SourcePage;
import id.sop.importing.page.UnreadableDocument;
import id.sop.roster.Workbooks;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What LibreOffice 7.4 writes otherwise than it is. */
class LibreOfficeDrawingTest {
    private static final String COLUMN = "relativeFrom=\"column\"";
    private static final String PAGE = "relativeFrom=\"page\"";

    private static SourcePage read(String program, String runs) throws UnreadableDocument {
        Map<String, String> parts =
                Documents.parts(table(new int[] {30, 150, 100}, row(cell("1"), cell("", p(runs)), cell("x"))));
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"http://x/officeDocument\" Target=\"word/document.xml\"/>"
                        + "<Relationship Id=\"b\" Type=\"http://x/extended-properties\" Target=\"docProps/app.xml\"/></Relationships>");
        parts.put("docProps/app.xml", "<Properties><Application>" + program + "</Application></Properties>");
        return new DocxReader().read("a.docx", Workbooks.pack(parts)).pages().get(0);
    }

    private static double written(String program, String runs) throws UnreadableDocument {
        return read(program, runs).symbols().stream()
                .filter(symbol -> symbol.text().equals("A"))
                .findFirst()
                .orElseThrow()
                .box()
                .x();
    }

    /** It takes what is placed from the page and holds text into the column, with the offset from the page. */
    @Test
    void aTextBoxIsPlacedAsTheOtherShapesAre() throws UnreadableDocument {
        String text = anchored(300, 10, 20, 10, shape("", "", "flowChartOffpageConnector", "A"));
        String bare = anchored(300, 30, 20, 10, shape("", "", "rect", "")).replaceAll("<wps:txbx>.*</wps:txbx>", "");
        double cell = 72 - 5.4 + 30 + 5.4;
        assertEquals(300, written("LibreOffice/7.4.7.2$Linux", text + bare.replace(COLUMN, PAGE)), 0.01);
        assertEquals(cell + 300, written("Microsoft Office Word", text + bare.replace(COLUMN, PAGE)), 0.01);
        assertEquals(cell + 300, written("LibreOffice/7.4.7.2$Linux", text + bare), 0.01);
        assertEquals(cell + 300, written("LibreOffice/7.4.7.2$Linux", text), 0.01);
    }

    /** What it has not laid out it moves off the paper, which is A4. */
    @Test
    void aSymbolThatWasMovedOffThePaperStandsInItsCell() throws UnreadableDocument {
        String lost = anchored(500, 10, 20, 10, shape("", "", "rect", "A"));
        String kept = anchored(30, 30, 20, 10, shape("", "", "rect", ""));
        String elsewhere = anchored(160, 30, 20, 10, shape("", "", "rect", ""));
        double cell = 72 - 5.4 + 30 + 5.4;
        double middle = cell + (150 - 2 * 5.4) / 2;
        assertEquals(middle - 10, written("LibreOffice/7.4.7.2$Linux", lost + kept), 0.01);
        assertEquals(cell + 500, written("LibreOffice/7.4.7.2$Linux", lost + kept + elsewhere), 0.01);
        assertEquals(cell + 500, written("Microsoft Office Word", lost + kept), 0.01);
    }

    /** Of VML it keeps the numbers that say where a line bends, 21,600 for a whole side. */
    @Test
    void aLineThatWasVmlBendsWhereItSays() throws UnreadableDocument {
        String line = anchored(10, 10, 100, 20, shape("<wps:cNvCnPr/>", "", "bentConnector3", ""))
                .replace(
                        "prst=\"bentConnector3\"/>",
                        "prst=\"bentConnector3\"><a:avLst><a:gd name=\"adj1\" fmla=\"val 10800\"/></a:avLst></a:prstGeom>");
        String nameless = line.replace("name=\"Bentuk\"", "name=\"\"");
        assertEquals(50, bend("LibreOffice/7.4.7.2$Linux", nameless), 0.01);
        assertEquals(10.8, bend("LibreOffice/7.4.7.2$Linux", line), 0.01);
        assertEquals(10.8, bend("Microsoft Office Word", nameless), 0.01);
    }

    private static double bend(String program, String line) throws UnreadableDocument {
        SourcePage page = read(program, line);
        return page.strokes().get(0).points().get(1).x()
                - page.strokes().get(0).points().get(0).x();
    }
}
