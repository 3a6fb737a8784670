package id.sop.importing.docx;

import static id.sop.importing.docx.Documents.anchored;
import static id.sop.importing.docx.Documents.cell;
import static id.sop.importing.docx.Documents.p;
import static id.sop.importing.docx.Documents.r;
import static id.sop.importing.docx.Documents.row;
import static id.sop.importing.docx.Documents.shape;
import static id.sop.importing.docx.Documents.table;
import static id.sop.importing.ooxml.Drawings.in;
import static id.sop.importing.ooxml.Drawings.line;
import static id.sop.importing.ooxml.Drawings.ties;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.importing.ooxml.Drawings;
import id.sop.importing.page.DocumentReader;
import id.sop.importing.page.SourcePage;
import id.sop.importing.page.Stroke;
import id.sop.importing.page.Symbol;
import id.sop.importing.page.UnreadableDocument;
import id.sop.importing.xlsx.XlsxReader;
import id.sop.roster.Workbooks;
import id.sop.testing.HangGuard;
import id.sop.testing.LibreOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that LibreOffice opened and saved again say the same, but that lines are no longer tied to what they touch. */
@Tag("slow")
@HangGuard
class SavedAgainTest {
    /** How far edges may move, in points: it keeps hundredths of a millimetre, and ends of lines in their own way. */
    private static final double NEAR = 5;

    private static final String CONTENT_TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>%s</Types>";
    private static final String TYPE =
            "<Override PartName=\"/%s\" ContentType=\"application/vnd.openxmlformats-officedocument.%s+xml\"/>";

    private static void complete(Map<String, String> parts, String main, String... types) {
        StringBuilder overrides = new StringBuilder();
        for (int i = 0; i < types.length; i += 2) {
            overrides.append(TYPE.formatted(types[i], types[i + 1]));
        }
        parts.put("[Content_Types].xml", CONTENT_TYPES.formatted(overrides));
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\""
                        + main + "\"/></Relationships>");
    }

    private static void assertSavedAgain(Map<String, String> parts, String format, DocumentReader reader, Path folder)
            throws IOException, InterruptedException, UnreadableDocument {
        byte[] whole = Workbooks.pack(parts);
        Path file = Files.write(folder.resolve("asal." + format), whole);
        Path saved = LibreOffice.saved(file, format, Files.createDirectory(folder.resolve("hasil")));
        assumeTrue(Files.exists(saved), "LibreOffice cannot save " + format);
        SourcePage before = reader.read("a", whole).pages().get(0);
        SourcePage after = reader.read("a", Files.readAllBytes(saved)).pages().get(0);
        assertEquals(lines(before), lines(after));
        for (int i = 0; i < before.strokes().size(); i++) {
            Stroke tied = before.strokes().get(i);
            List<Point> points = after.strokes().get(i).points();
            Point last = points.get(points.size() - 1);
            assertTouches(after, tied.from(), points.get(0));
            assertTouches(after, tied.to(), last);
        }
        List<Box> boxes = boxes(before);
        double wider = firstColumn(before) / firstColumn(after);
        for (int i = 0; i < boxes.size(); i++) {
            Box one = boxes.get(i);
            Box other = boxes(after).get(i);
            String both = one + " " + other;
            assertEquals(one.x(), other.x() * wider, NEAR, both);
            assertEquals(one.y(), other.y(), NEAR, both);
            assertEquals(one.right(), other.right() * wider, NEAR, both);
            assertEquals(one.bottom(), other.bottom(), NEAR, both);
        }
    }

    /** Returns how wide columns are: it counts in digits of a font of its own choice, so all may become narrower. */
    private static double firstColumn(SourcePage page) {
        return page.cells().get(0).box().width();
    }

    private static void assertTouches(SourcePage page, OptionalInt symbol, Point end) {
        symbol.ifPresent(index -> assertEquals(
                0, page.symbols().get(index).box().distance(new Box(end.x(), end.y(), 0, 0)), 0.5, end.toString()));
    }

    /** Returns all that must not change. */
    private static List<String> lines(SourcePage page) {
        List<String> lines = new ArrayList<>();
        page.cells().stream()
                .filter(cell -> !cell.blank())
                .forEach(cell -> lines.add(cell.place().spot() + " " + cell.text() + " "
                        + cell.box().height()));
        for (Symbol symbol : page.symbols()) {
            lines.add(symbol.shape() + " " + symbol.place().spot() + " " + symbol.text());
        }
        for (Stroke stroke : page.strokes()) {
            lines.add(stroke.headAtStart() + " " + stroke.headAtEnd() + " " + stroke.dashed());
        }
        page.captions().forEach(caption -> lines.add(caption.place().spot() + " " + caption.text()));
        return lines;
    }

    private static List<Box> boxes(SourcePage page) {
        List<Box> boxes = new ArrayList<>();
        page.symbols().forEach(symbol -> boxes.add(symbol.box()));
        page.strokes().forEach(stroke -> boxes.add(stroke.place().box()));
        return boxes;
    }

    @Test
    void aWorkbook(@TempDir Path folder) throws IOException, InterruptedException, UnreadableDocument {
        assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 6; row++) {
            rows.append("<row r=\"%d\" ht=\"60\" customHeight=\"1\"><c r=\"A%d\"><v>%d</v></c></row>"
                    .formatted(row, row, row));
        }
        Map<String, String> parts = Drawings.parts(
                rows.toString(),
                "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>",
                in(1, 0, Drawings.shape(11, "flowChartTerminator", "", "Mulai")),
                in(2, 1, Drawings.shape(12, "flowChartProcess", "", "")),
                in(1, 2, Drawings.shape(13, "flowChartDecision", "", "")),
                Drawings.from(1, 6, 3, 20, 1, 42, 3, 50, Drawings.shape(14, "homePlate", "rot=\"5400000\"", "A")),
                Drawings.from(1, 36, 0, 7.5, 2, 24, 1, 3.75, line(21, "bentConnector2", "", ties(11, 12))),
                Drawings.from(
                        1, 24, 1, 11.25, 2, 24, 2, 3.75, line(22, "bentConnector3", "rot=\"5400000\"", ties(12, 13))),
                Drawings.from(1, 24, 2, 11.25, 1, 24, 3, 20, line(23, "straightConnector1", "", ties(13, 14))),
                Drawings.from(
                        3,
                        0,
                        4,
                        0,
                        3,
                        20,
                        4,
                        40,
                        line(24, "straightConnector1", "flipV=\"1\"", "")
                                .replace("<a:tailEnd", "<a:prstDash val=\"dash\"/><a:tailEnd")),
                Drawings.from(
                        1,
                        30,
                        2,
                        20,
                        1,
                        46,
                        2,
                        40,
                        Drawings.shape(31, "txBox=\"1\"", "rect", "", "<a:noFill/>", "Ya")));
        complete(
                parts,
                "xl/workbook.xml",
                "xl/workbook.xml",
                "spreadsheetml.sheet.main",
                "xl/worksheets/daftar.xml",
                "spreadsheetml.worksheet",
                "xl/worksheets/rahasia.xml",
                "spreadsheetml.worksheet",
                "xl/styles.xml",
                "spreadsheetml.styles",
                "xl/drawings/drawing1.xml",
                "drawing");
        String types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        parts.replaceAll((name, xml) -> xml.replace("Type=\"worksheet\"", "Type=\"" + types + "worksheet\"")
                // Otherwise it shows the hidden sheet, because that comes first.
                .replace("<sheets>", "<bookViews><workbookView activeTab=\"1\"/></bookViews><sheets>"));
        assertSavedAgain(parts, "xlsx", new XlsxReader(), folder);
    }

    @Test
    void aDocument(@TempDir Path folder) throws IOException, InterruptedException, UnreadableDocument {
        assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
        int[] widths = {30, 150, 100, 100};
        Map<String, String> parts = Documents.parts(p(r("STANDAR OPERASIONAL PROSEDUR"))
                + table(
                        widths,
                        row(cell("No"), cell("Kegiatan"), cell("<w:gridSpan w:val=\"2\"/>", p(r("Pelaksana")))),
                        row(
                                cell("1"),
                                cell("Menerima berkas"),
                                cell(
                                        "",
                                        p(anchored(20, 10, 40, 20, shape("", "", "flowChartTerminator", ""))
                                                + anchored(
                                                        60,
                                                        20,
                                                        85,
                                                        40,
                                                        shape("<wps:cNvCnPr/>", "", "bentConnector2", "")))),
                                cell("")),
                        row(
                                cell("2"),
                                cell("Memeriksa"),
                                cell(""),
                                cell("", p(anchored(20, 10, 40, 20, shape("", "", "flowChartDecision", "")))))));
        complete(parts, "word/document.xml", "word/document.xml", "wordprocessingml.document.main");
        assertSavedAgain(parts, "docx", new DocxReader(), folder);
    }
}
