package id.sop.importing.xlsx;

import static id.sop.importing.ooxml.Drawings.emu;
import static id.sop.importing.ooxml.Drawings.in;
import static id.sop.importing.ooxml.Drawings.line;
import static id.sop.importing.ooxml.Drawings.picture;
import static id.sop.importing.ooxml.Drawings.shape;
import static id.sop.importing.ooxml.Drawings.ties;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.importing.ooxml.Drawings;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetDrawingTest {
    private static final String ROWS = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>No</t></is></c></row>";

    private static SourcePage read(String... anchors) throws UnreadableDocument {
        return new XlsxReader()
                .read("a.xlsx", Drawings.workbook(ROWS, "", anchors))
                .pages()
                .get(0);
    }

    private static void assertBox(double x, double y, double width, double height, Box box) {
        String found = box.toString();
        assertEquals(x, box.x(), 0.01, found);
        assertEquals(y, box.y(), 0.01, found);
        assertEquals(width, box.width(), 0.01, found);
        assertEquals(height, box.height(), 0.01, found);
    }

    private static void assertPath(List<Point> expected, Stroke stroke) {
        assertEquals(expected.size(), stroke.points().size(), stroke.toString());
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i).x(), stroke.points().get(i).x(), 0.01, stroke.toString());
            assertEquals(expected.get(i).y(), stroke.points().get(i).y(), 0.01, stroke.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "rect, BOX",
        "flowChartProcess, BOX",
        "flowChartTerminator, CAPSULE",
        "ellipse, CAPSULE",
        "diamond, RHOMBUS",
        "flowChartDecision, RHOMBUS",
        "homePlate, PENTAGON",
        "flowChartOffpageConnector, PENTAGON",
        "flowChartDocument, OTHER",
    })
    void aNamedShapeIsASymbolInItsCell(String preset, Shape expected) throws UnreadableDocument {
        Symbol symbol = read(in(2, 3, shape(5, preset, "", ""))).symbols().get(0);
        assertEquals(expected, symbol.shape());
        assertEquals("sel C4", symbol.place().spot());
        assertBox(2.25 * 48, 3.25 * 15, 24, 7.5, symbol.box());
    }

    @Test
    void roundCornersMeanAnEndOnlyAmongSquareOnes() throws UnreadableDocument {
        String round = in(0, 1, shape(1, "roundRect", "", ""));
        String square = in(0, 2, shape(2, "rect", "", ""));
        String capsule = in(0, 3, shape(3, "flowChartTerminator", "", ""));
        assertEquals(Shape.CAPSULE, read(round, square).symbols().get(0).shape());
        assertEquals(Shape.BOX, read(round, square, capsule).symbols().get(0).shape());
        assertEquals(Shape.BOX, read(round, capsule).symbols().get(0).shape());
    }

    @Test
    void aSymbolThatLiesOnItsSideHasTheBoundsThatAreSeen() throws UnreadableDocument {
        String lying = Drawings.from(1, 12, 1, 0, 1, 36, 4, 0, shape(7, "homePlate", "rot=\"5400000\"", "A"));
        Symbol symbol = read(lying).symbols().get(0);
        assertEquals(Shape.PENTAGON, symbol.shape());
        assertEquals("A", symbol.text());
        assertBox(48 + 12, 15, 24, 45, symbol.box());
    }

    @Test
    void aSquareOnItsCornerIsARhombus() throws UnreadableDocument {
        String turned = Drawings.from(1, 0, 1, 0, 1, 30, 3, 0, shape(7, "rect", "rot=\"2700000\"", ""));
        assertEquals(Shape.RHOMBUS, read(turned).symbols().get(0).shape());
    }

    @Test
    void picturesMayBeSymbolsAndLargeOnesAreNot() throws UnreadableDocument {
        SourcePage page = read(
                in(1, 1, picture(4)),
                Drawings.from(4, 0, 1, 0, 9, 0, 4, 0, picture(5)),
                Drawings.from(1, 24, 1, 11.25, 1, 24, 3, 3.75, line(9, "straightConnector1", "", ties(4, 5))));
        assertEquals(
                List.of(Shape.OTHER, Shape.OTHER),
                page.symbols().stream().map(Symbol::shape).toList());
        assertEquals(
                1,
                read(in(1, 1, picture(4)), Drawings.from(4, 0, 1, 0, 9, 0, 4, 0, picture(5)))
                        .symbols()
                        .size());
        assertFalse(page.picture());
        assertTrue(read(Drawings.from(0, 0, 1, 0, 15, 0, 40, 0, picture(4))).picture());
    }

    /** As Office keeps a shape that was copied as a picture: in lines, and in pixels for older programs. */
    @ParameterizedTest
    @CsvSource({
        "'<rect width=\"53\" height=\"18\"/>', BOX",
        "'<rect width=\"53\" height=\"18\" rx=\"9\"/>', CAPSULE",
        "'<ellipse/>', CAPSULE",
        "'<polygon points=\"50,0 100,20 50,40 0,20\"/>', RHOMBUS",
        "'<path d=\"M0 10 50 0 100 10 50 20Z\"/>', RHOMBUS",
        "'<path d=\"M0 0C1 2 3 4 5 6Z\"/>', OTHER",
        "'<rect/><rect/>', OTHER",
        "'<broken', OTHER",
    })
    void aPictureInLinesIsWhatItShows(String drawn, Shape expected) throws UnreadableDocument {
        String linked = picture(4)
                .replace(
                        "r:embed=\"rId1\"/>",
                        "r:embed=\"rId1\"><a:extLst><a:ext><x:svgBlip xmlns:x=\"y\" r:embed=\"rId2\"/></a:ext></a:extLst></a:blip>");
        Map<String, String> parts = Drawings.parts(ROWS, "", in(1, 1, linked));
        parts.put(
                "xl/drawings/_rels/drawing1.xml.rels",
                "<Relationships><Relationship Id=\"rId2\" Type=\"x/image\" Target=\"../media/a.svg\"/></Relationships>");
        parts.put("xl/media/a.svg", "<svg><defs><rect/></defs><g transform=\"translate(1 1)\">" + drawn + "</g></svg>");
        SourcePage page =
                new XlsxReader().read("a", Workbooks.pack(parts)).pages().get(0);
        assertEquals(
                List.of(expected), page.symbols().stream().map(Symbol::shape).toList());
    }

    @Test
    void aFrameForTextIsACaptionUnlessALineIsTiedToItsOutline() throws UnreadableDocument {
        String framed = in(2, 2, shape(3, "txBox=\"1\"", "rect", "", "<a:solidFill/>", "Ya"));
        String bare = in(2, 4, shape(4, "txBox=\"1\"", "rect", "", "<a:noFill/>", "Tidak"));
        String empty = in(2, 6, shape(5, "txBox=\"1\"", "rect", "", "<a:noFill/>", ""));
        String arrow = Drawings.from(1, 0, 1, 0, 2, 0, 2, 0, line(9, "straightConnector1", "", ties(4, 3)));
        assertEquals(
                List.of("Ya", "Tidak"),
                read(framed, bare, empty).captions().stream().map(Caption::text).toList());
        SourcePage tied = read(framed, bare, empty, arrow);
        assertEquals(
                List.of("Tidak"), tied.captions().stream().map(Caption::text).toList());
        assertEquals(Shape.BOX, tied.symbols().get(0).shape());
        assertEquals(OptionalInt.empty(), tied.strokes().get(0).from());
        assertEquals(OptionalInt.of(0), tied.strokes().get(0).to());
    }

    @Test
    void groupsStretchAndMirrorWhatTheyHold() throws UnreadableDocument {
        String child = shape(4, "rect", "", "")
                .replace("<a:xfrm />", "<a:xfrm><a:off x=\"100\" y=\"200\"/><a:ext cx=\"50\" cy=\"50\"/></a:xfrm>");
        String group = "<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id=\"2\"/></xdr:nvGrpSpPr><xdr:grpSpPr><a:xfrm FLIP>"
                + "<a:chOff x=\"100\" y=\"100\"/><a:chExt cx=\"100\" cy=\"200\"/></a:xfrm></xdr:grpSpPr>" + child
                + "</xdr:grpSp>";
        Box plain = read(Drawings.from(1, 0, 0, 0, 3, 0, 4, 0, group.replace("FLIP", "")))
                .symbols()
                .get(0)
                .box();
        assertBox(48, 30, 48, 15, plain);
        Box mirrored = read(Drawings.from(1, 0, 0, 0, 3, 0, 4, 0, group.replace("FLIP", "flipH=\"1\"")))
                .symbols()
                .get(0)
                .box();
        assertBox(96, 30, 48, 15, mirrored);
        String nested =
                "<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id=\"8\"/></xdr:nvGrpSpPr><xdr:grpSpPr><a:xfrm><a:chOff x=\"0\" y=\"0\"/>"
                        + "<a:chExt cx=\"10\" cy=\"10\"/></a:xfrm></xdr:grpSpPr>"
                        + group.replace("FLIP>", "><a:off x=\"5\" y=\"0\"/><a:ext cx=\"5\" cy=\"10\"/>")
                        + "</xdr:grpSp>";
        assertBox(
                96,
                30,
                24,
                15,
                read(Drawings.from(1, 0, 0, 0, 3, 0, 4, 0, nested))
                        .symbols()
                        .get(0)
                        .box());
    }

    @Test
    void anchorsOfAllKindsLeadToThePlaceThatIsSeen() throws UnreadableDocument {
        String size = "<xdr:ext cx=\"" + emu(48) + "\" cy=\"" + emu(15) + "\"/>";
        String absolute = "<xdr:absoluteAnchor><xdr:pos x=\"" + emu(96) + "\" y=\"" + emu(30) + "\"/>" + size
                + shape(3, "rect", "", "") + "</xdr:absoluteAnchor>";
        String one = "<xdr:oneCellAnchor><xdr:from><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row>"
                + "<xdr:rowOff>0</xdr:rowOff></xdr:from>" + size + shape(4, "rect", "", "") + "</xdr:oneCellAnchor>";
        String beyond = Drawings.from(2, 0, 2, 0, 2, 999, 2, 999, shape(5, "rect", "", ""));
        for (Symbol symbol : read(absolute, one, beyond).symbols()) {
            assertBox(96, 30, 48, 15, symbol.box());
        }
    }

    @Test
    void ofAlternativesOnlyOneIsRead() throws UnreadableDocument {
        String known = "<mc:AlternateContent><mc:Choice Requires=\"a14\">" + shape(3, "diamond", "", "")
                + "</mc:Choice><mc:Fallback>" + picture(4) + "</mc:Fallback></mc:AlternateContent>";
        assertEquals(Shape.RHOMBUS, read(in(1, 1, known)).symbols().get(0).shape());
        assertEquals(
                Shape.OTHER,
                read(in(1, 1, known.replace("a14", "masaDepan")))
                        .symbols()
                        .get(0)
                        .shape());
        assertEquals(1, read(in(1, 1, known)).symbols().size());
    }

    @Test
    void shapesThatAreHiddenOrHaveNoLookAreNotTold() throws UnreadableDocument {
        String hidden = shape(3, "rect", "", "").replace("name=", "hidden=\"1\" name=");
        String bare = shape(4, "", "rect", "", "<a:noFill/>", "");
        String chart = "<xdr:graphicFrame><xdr:nvGraphicFramePr/></xdr:graphicFrame>";
        SourcePage page =
                read(in(1, 1, hidden), in(1, 2, bare), in(1, 3, chart), in(1, 4, shape(6, "leftBrace", "", "")));
        assertEquals(List.of(), page.symbols());
        assertEquals(List.of(), page.captions());
    }

    @Test
    void whatWasDrawnPointByPointIsKnownByItsCorners() throws UnreadableDocument {
        String points = "<a:custGeom><a:pathLst><a:path w=\"10\" h=\"10\"><a:moveTo><a:pt x=\"5\" y=\"0\"/></a:moveTo>"
                + "<a:lnTo><a:pt x=\"10\" y=\"5\"/></a:lnTo><a:lnTo><a:pt x=\"5\" y=\"10\"/></a:lnTo>"
                + "<a:lnTo><a:pt x=\"0\" y=\"5\"/></a:lnTo>END</a:path></a:pathLst></a:custGeom>";
        String shape = shape(3, "rect", "", "").replaceAll("<a:prstGeom.*</a:prstGeom>", points);
        assertEquals(
                Shape.RHOMBUS,
                read(in(1, 1, shape.replace("END", "<a:close/>")))
                        .symbols()
                        .get(0)
                        .shape());
        Stroke open = read(Drawings.from(1, 0, 1, 0, 2, 0, 2, 0, shape.replace("END", "")))
                .strokes()
                .get(0);
        assertPath(List.of(new Point(72, 15), new Point(96, 22.5), new Point(72, 30), new Point(48, 22.5)), open);
    }

    /** Offsets are parts of real columns and rows, hidden ones take no room, and sizes may be the workbook's own. */
    @Test
    void placesAreRealOnes() throws UnreadableDocument {
        byte[] workbook = Drawings.workbook(
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>x</t></is></c></row><row r=\"2\" hidden=\"1\"/>"
                        + "<row r=\"3\" ht=\"100\"/>",
                "<cols><col min=\"2\" max=\"2\" width=\"20\"/><col min=\"3\" max=\"3\" width=\"9\" hidden=\"1\"/></cols>",
                Drawings.from(1, 52.5, 2, 25, 3, 12, 3, 7.5, shape(3, "rect", "", "")));
        Symbol symbol = new XlsxReader()
                .read("a.xlsx", workbook)
                .pages()
                .get(0)
                .symbols()
                .get(0);
        assertBox(48 + 52.5, 15 + 25, 52.5 + 12, 75 + 7.5, symbol.box());
        assertEquals("sel B3", symbol.place().spot());
    }

    @Test
    void whatLiesInHiddenRowsIsNotSeen() throws UnreadableDocument {
        byte[] workbook = Drawings.workbook(
                ROWS + "<row r=\"3\" hidden=\"1\"/>",
                "",
                in(1, 2, shape(3, "rect", "", "")),
                in(1, 3, shape(4, "rect", "", "")));
        List<Symbol> symbols =
                new XlsxReader().read("a.xlsx", workbook).pages().get(0).symbols();
        assertEquals(
                List.of("sel B4"),
                symbols.stream().map(symbol -> symbol.place().spot()).toList());
    }
}
