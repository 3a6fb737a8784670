package id.sop.importing.docx;

import static id.sop.importing.docx.Documents.anchored;
import static id.sop.importing.docx.Documents.cell;
import static id.sop.importing.docx.Documents.p;
import static id.sop.importing.docx.Documents.r;
import static id.sop.importing.docx.Documents.row;
import static id.sop.importing.docx.Documents.shape;
import static id.sop.importing.docx.Documents.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.importing.page.Caption;
import id.sop.importing.page.Shape;
import id.sop.importing.page.SourcePage;
import id.sop.importing.page.Stroke;
import id.sop.importing.page.Symbol;
import id.sop.importing.page.UnreadableDocument;
import id.sop.roster.Workbooks;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DocumentDrawingTest {
    private static final int[] THREE = {30, 150, 100};

    /** Where the first column begins: the margin, less what keeps the text away from the rule. */
    private static final double LEFT = 72 - 5.4;

    private static SourcePage read(byte[] document) throws UnreadableDocument {
        return new DocxReader().read("a.docx", document).pages().get(0);
    }

    private static SourcePage read(String body) throws UnreadableDocument {
        return read(Documents.of(body));
    }

    private static List<String> captions(SourcePage page) {
        return page.captions().stream().map(Caption::text).toList();
    }

    private static void assertBox(double x, double y, double width, double height, Box box) {
        String found = box.toString();
        assertEquals(x, box.x(), 0.01, found);
        assertEquals(y, box.y(), 0.01, found);
        assertEquals(width, box.width(), 0.01, found);
        assertEquals(height, box.height(), 0.01, found);
    }

    @Test
    void aShapeLiesWhereItsAnchorAndItsOffsetsSay() throws UnreadableDocument {
        String symbol = anchored(10, 10, 30, 20, shape("", "", "flowChartDecision", ""));
        String line = anchored(40, 20, 0, 60, shape("<wps:cNvCnPr/>", "", "straightConnector1", ""));
        SourcePage page = read(
                p(r("Judul")) + table(THREE, row(cell("1"), cell("", p(symbol + line)), cell("x")), row(cell("2"))));
        Symbol found = page.symbols().get(0);
        assertEquals(1, page.symbols().size());
        assertEquals(Shape.RHOMBUS, found.shape());
        assertEquals("tabel 1 baris 1", found.place().spot());
        double cell = LEFT + 30 + 5.4;
        assertBox(cell + 10, 36 + 10 * .72, 30, 20 * .72, found.box());
        Stroke stroke = page.strokes().get(0);
        assertTrue(stroke.headAtEnd());
        assertBox(cell + 40, 36 + 20 * .72, 0, 60 * .72, stroke.place().box());
    }

    @Test
    void anInlineShapeStandsInItsCell() throws UnreadableDocument {
        String inline = "<w:r><w:drawing><wp:inline>" + Documents.placed(20, 25, shape("", "", "rect", ""))
                + "</wp:inline></w:drawing></w:r>";
        String centred = "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + inline + "</w:p>";
        SourcePage page = read(table(THREE, row(cell("1"), cell("<w:vAlign w:val=\"center\"/>", centred), cell("x"))));
        Box box = page.symbols().get(0).box();
        assertEquals(LEFT + 30 + 75, box.centre().x(), 0.01);
        assertEquals(18, box.centre().y(), 0.01);
    }

    @Test
    void linesInGroupsAreTiedByIds() throws UnreadableDocument {
        String frame = "<a:off x=\"%d\" y=\"%d\"/><a:ext cx=\"%d\" cy=\"%d\"/>";
        String group =
                "<wpg:wgp><wpg:grpSpPr><a:xfrm><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"100\" cy=\"100\"/></a:xfrm></wpg:grpSpPr>"
                        + shape("<wps:cNvPr id=\"2\"/>", frame.formatted(0, 0, 50, 20), "rect", "Mulai")
                        + shape("<wps:cNvPr id=\"3\"/>", frame.formatted(0, 60, 50, 40), "rect", "")
                        + shape(
                                "<wps:cNvPr id=\"4\"/><wps:cNvCnPr><a:stCxn id=\"2\"/><a:endCxn id=\"3\"/></wps:cNvCnPr>",
                                frame.formatted(25, 20, 0, 40),
                                "straightConnector1",
                                "")
                        + "</wpg:wgp>";
        SourcePage page = read(p(anchored(0, 0, 200, 36, group)));
        assertEquals(
                List.of("Mulai", ""), page.symbols().stream().map(Symbol::text).toList());
        Stroke stroke = page.strokes().get(0);
        assertEquals(OptionalInt.of(0), stroke.from());
        assertEquals(OptionalInt.of(1), stroke.to());
        assertEquals(72 + 50, stroke.points().get(0).x(), 0.01);
    }

    @Test
    void shapesOfOlderWordAreReadToo() throws UnreadableDocument {
        String place = "position:absolute;margin-left:10pt;margin-top:5pt;width:0.5in;height:20pt";
        Map<String, String> parts = Documents.parts(table(
                THREE,
                row(
                        cell(""),
                        cell(
                                "",
                                p("<w:r><w:pict><v:shape id=\"_x0000_s1026\" type=\"#_x0000_t110\" style=\"" + place
                                        + "\">"
                                        + "<v:textbox><w:txbxContent>" + p(r("Lengkap?"))
                                        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
                                        + "<w:r><w:pict><v:rect id=\"Kotak\" o:spid=\"_x0000_s1027\" style=\""
                                        + place.replace(":5pt", ":40pt") + "\"/></w:pict></w:r>"
                                        + "<w:r><w:pict><v:shape id=\"_x0000_s1028\" type=\"#_x0000_t34\" style=\"position:absolute;margin-left:28pt;"
                                        + "margin-top:25pt;width:15pt;height:30pt;rotation:90;flip:x\" adj=\"5400\"><v:stroke endarrow=\"block\" dashstyle=\"dash\"/>"
                                        + "</v:shape></w:pict></w:r><w:r><w:pict><v:line from=\"0,25pt\" to=\"20pt,50pt\"><v:stroke startarrow=\"open\"/></v:line>"
                                        + "<v:shape type=\"#_x0000_t202\" stroked=\"f\" style=\"" + place
                                        + "\"><v:textbox><w:txbxContent>" + p(r("Ya"))
                                        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>")))));
        Documents.add(
                parts,
                "settings",
                "<w:settings><o:shapelayout><o:rules><o:r id=\"V:Rule1\" type=\"connector\" idref=\"#_x0000_s1028\">"
                        + "<o:proxy start=\"\" idref=\"#_x0000_s1026\" connectloc=\"2\"/><o:proxy end=\"\" idref=\"#_x0000_s1027\"/></o:r>"
                        + "</o:rules></o:shapelayout></w:settings>");
        SourcePage page = read(Workbooks.pack(parts));
        double cell = LEFT + 30 + 5.4;
        assertEquals(
                List.of(Shape.RHOMBUS, Shape.BOX),
                page.symbols().stream().map(Symbol::shape).toList());
        assertEquals("Lengkap?", page.symbols().get(0).text());
        assertBox(cell + 10, 5 * .72, 36, 20 * .72, page.symbols().get(0).box());
        assertEquals(List.of("Ya"), captions(page));
        Stroke tied = page.strokes().get(0);
        assertEquals(OptionalInt.of(0), tied.from());
        assertEquals(OptionalInt.of(1), tied.to());
        assertTrue(tied.dashed() && tied.headAtEnd());
        assertEquals(4, tied.points().size());
        Stroke line = page.strokes().get(1);
        assertTrue(line.headAtStart() && !line.headAtEnd());
        assertEquals(new Point(cell, 18), line.points().get(0));
    }

    /** Word writes the connector of DrawingML that has {@code rot="16200000" flipH="1"} so: from above to below on the right. */
    @Test
    void aMirroredShapeOfOlderWordTurnsTheOtherWayRound() throws UnreadableDocument {
        SourcePage page = read(
                p(
                        "<w:r><w:pict><v:shape type=\"#_x0000_t34\" style=\"position:absolute;margin-left:20pt;"
                                + "margin-top:10pt;width:10pt;height:30pt;rotation:90;flip:x\" adj=\"10800\"/></w:pict></w:r>"));
        List<Point> points = page.strokes().get(0).points();
        assertEquals(72 + 10, points.get(0).x(), 0.01);
        assertEquals(72 + 40, points.get(3).x(), 0.01);
        assertEquals(points.get(0).x(), points.get(1).x(), 0.01);
        assertTrue(points.get(0).y() < points.get(3).y());
    }

    @Test
    void aGroupOfOlderWordHasUnitsOfItsOwn() throws UnreadableDocument {
        SourcePage page = read(
                p("<w:r><w:pict><v:group style=\"position:absolute;margin-left:0;margin-top:0;width:100pt;height:40pt\""
                        + " coordorigin=\"1000,1000\" coordsize=\"200,100\"><v:shape type=\"#_x0000_t116\" style=\"left:1100;top:1000;width:100;height:50\"/>"
                        + "<v:line from=\"1000,1000\" to=\"1100,1000\"/></v:group></w:pict></w:r>"));
        assertEquals(Shape.CAPSULE, page.symbols().get(0).shape());
        assertEquals(72 + 50, page.symbols().get(0).box().x(), 0.01);
        assertEquals(50, page.symbols().get(0).box().width(), 0.01);
        assertEquals(50, page.strokes().get(0).place().box().width(), 0.01);
    }

    /** Offsets from the paper are counted from where the paper begins, as Word noted when it saved the document. */
    @Test
    void offsetsFromThePaperAreCountedFromItsLastBreak() throws UnreadableDocument {
        String shape = anchored(0, 172, 20, 10, shape("", "", "rect", ""))
                .replace("relativeFrom=\"paragraph\"", "relativeFrom=\"page\"")
                .replace("relativeFrom=\"column\"", "relativeFrom=\"margin\"");
        String body = p(r("satu"))
                + p("<w:r><w:lastRenderedPageBreak/><w:t>dua</w:t></w:r>")
                + table(new int[] {100}, row(cell("a")), row(cell("b")), row(cell("c")))
                + p(r("akhir") + shape);
        Symbol symbol = read(body).symbols().get(0);
        assertEquals(72, symbol.box().x(), 0.01);
        assertEquals("tabel 1 baris 2", symbol.place().spot());
    }

    @Test
    void aScannedPageIsAPicture() throws UnreadableDocument {
        String scan = "<w:r><w:drawing><wp:inline>" + Documents.placed(500, 700, "<a:pic/>")
                + "</wp:inline></w:drawing></w:r>";
        SourcePage page = read(p(scan));
        assertTrue(page.picture());
        assertEquals(List.of(), page.symbols());
    }
}
