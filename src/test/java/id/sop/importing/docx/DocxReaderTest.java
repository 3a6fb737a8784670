package id.sop.importing.docx;

import static id.sop.importing.docx.Documents.anchored;
import static id.sop.importing.docx.Documents.cell;
import static id.sop.importing.docx.Documents.p;
import static id.sop.importing.docx.Documents.r;
import static id.sop.importing.docx.Documents.row;
import static id.sop.importing.docx.Documents.shape;
import static id.sop.importing.docx.Documents.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.geometry.Box;
import id.sop.importing.page.Caption;
import id.sop.importing.page.Cell;
import id.sop.importing.page.SourcePage;
import id.sop.importing.page.Unreadable;
import id.sop.importing.page.UnreadableDocument;
import id.sop.roster.Workbooks;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocxReaderTest {
    private static final int[] THREE = {30, 150, 100};

    /** Where the first column begins: the margin, less what keeps the text away from the rule. */
    private static final double LEFT = 72 - 5.4;

    private static SourcePage read(byte[] document) throws UnreadableDocument {
        return new DocxReader().read("a.docx", document).pages().get(0);
    }

    private static SourcePage read(String body) throws UnreadableDocument {
        return read(Documents.of(body));
    }

    private static List<String> texts(SourcePage page) {
        return page.cells().stream().map(Cell::text).toList();
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
    void mergedCellsHaveTheBoundsOfAll() throws UnreadableDocument {
        SourcePage page = read(p(r("Judul"))
                + table(
                        THREE,
                        row(
                                cell("<w:vMerge w:val=\"restart\"/>", p(r("No"))),
                                cell("<w:gridSpan w:val=\"2\"/>", p(r("Pelaksana")))),
                        row(cell("<w:vMerge/>", p("")), cell("Staf"), cell("")),
                        row(
                                cell("<w:vMerge/>", p("")),
                                cell("<w:hMerge w:val=\"restart\"/>", p(r("x"))),
                                cell("<w:hMerge/>", p(""))),
                        row(cell("1"))));
        assertEquals(List.of("No", "Pelaksana", "Staf", "", "x", "1"), texts(page));
        assertEquals(List.of("Judul"), captions(page));
        assertBox(LEFT, 36, 30, 108, page.cells().get(0).box());
        assertBox(LEFT + 30, 36, 250, 36, page.cells().get(1).box());
        assertBox(LEFT + 180, 72, 100, 36, page.cells().get(3).box());
        assertBox(LEFT + 30, 108, 250, 36, page.cells().get(4).box());
        assertEquals("tabel 1 baris 2 kolom 3", page.cells().get(3).place().spot());
        assertEquals("paragraf 1", page.captions().get(0).place().spot());
    }

    @Test
    void whatWasDeletedOrHiddenIsNotSeenAndTheRestIs() throws UnreadableDocument {
        SourcePage page = read(p(
                        r("a") + "<w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:ins>" + r("b") + "</w:ins>"
                                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r><w:r><w:tab/><w:t>c</w:t><w:br/><w:t>d</w:t>"
                                + "<w:noBreakHyphen/><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>")
                + p("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("5 Mei") + "<w:hyperlink>"
                        + r(" 2024")
                        + "</w:hyperlink><w:fldSimple w:instr=\"PAGE\">" + r("!") + "</w:fldSimple>")
                + "<w:sdt><w:sdtContent>" + p(r("isian")) + "</w:sdtContent></w:sdt><w:moveFrom>" + p(r("x"))
                + "</w:moveFrom>"
                + table(THREE, row(cell("ada")), "<w:tr><w:trPr><w:del/></w:trPr>" + cell("hapus") + "</w:tr>"));
        assertEquals(List.of("ab\tc\nd-✓", "5 Mei 2024!", "isian"), captions(page));
        assertEquals(List.of("ada"), texts(page));
    }

    @Test
    void wordsThatStandOutInTheirParagraphAreMarkedButNotThoseInShapes() throws UnreadableDocument {
        String mixed = "<w:r><w:rPr><w:i/></w:rPr><w:t>Front office</w:t></w:r>" + r(" menerima");
        String whole =
                "<w:r><w:rPr><w:b/></w:rPr><w:t>Kegiatan</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"K\"/></w:rPr><w:t> dua</w:t></w:r>";
        Map<String, String> parts = Documents.parts(table(THREE, row(cell("", p(mixed)), cell("", p(whole))))
                + p(anchored(0, 0, 20, 10, shape("", "", "rect", "").replaceFirst("<w:p>.*</w:p>", p(mixed)))));
        Documents.add(
                parts,
                "styles",
                "<w:styles><w:style w:styleId=\"K\"><w:rPr><w:b w:val=\"1\"/></w:rPr></w:style></w:styles>");
        SourcePage page = read(Workbooks.pack(parts));
        assertEquals(List.of("*Front office* menerima", "Kegiatan dua"), texts(page));
        assertEquals("Front office menerima", page.symbols().get(0).text());
    }

    @Test
    void wordsOfGeneratorsStayInTheirCells() throws UnreadableDocument {
        SourcePage page = read(table(THREE, row(cell("[MULAI] ►"), cell("[KEPUTUSAN]"), cell("✓"))));
        assertEquals(List.of("[MULAI] ►", "[KEPUTUSAN]", "✓"), texts(page));
        assertEquals(List.of(), page.symbols());
    }

    @Test
    void marksOfListsAreReckonedAsWordDoes() throws UnreadableDocument {
        String level =
                "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>";
        Map<String, String> parts = Documents.parts(item(1, 0, "satu")
                + item(1, 1, "anak")
                + item(1, 1, "kedua")
                + item(1, 0, "dua")
                + item(1, 1, "lagi")
                + item(2, 0, "ulang")
                + item(3, 0, "butir")
                + item(0, 0, "tanpa"));
        Documents.add(
                parts,
                "numbering",
                "<w:numbering><w:abstractNum w:abstractNumId=\"4\">" + level.formatted(0, "decimal", "%1.")
                        + level.formatted(1, "lowerLetter", "%1.%2)")
                        + "</w:abstractNum><w:abstractNum w:abstractNumId=\"5\">"
                        + level.formatted(0, "bullet", "\uF0B7") + "</w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"4\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"4\"/>"
                        + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
                        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"5\"/></w:num></w:numbering>");
        assertEquals(
                List.of("1. satu", "1.a) anak", "1.b) kedua", "2. dua", "2.a) lagi", "1. ulang", "- butir", "tanpa"),
                captions(read(Workbooks.pack(parts))));
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + r(text) + "</w:p>";
    }

    @Test
    void aListMayBelongToAStyle() throws UnreadableDocument {
        Map<String, String> parts =
                Documents.parts("<w:p><w:pPr><w:pStyle w:val=\"B\"/></w:pPr>" + r("satu") + "</w:p>");
        Documents.add(
                parts,
                "styles",
                "<w:styles><w:style w:styleId=\"A\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style></w:styles>");
        Documents.add(
                parts,
                "numbering",
                "<w:numbering><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/>"
                        + "<w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>");
        assertEquals(List.of("III. satu"), captions(read(Workbooks.pack(parts))));
    }

    @Test
    void tablesInCellsLieInTheirRoom() throws UnreadableDocument {
        String inner = table(new int[] {40, 60}, row(cell("a"), cell("b")), row(cell("c"), cell("d")));
        SourcePage page =
                read(table(THREE, row(cell("kiri"), cell("", inner + p("")), cell("kanan")), row(cell("bawah"))));
        assertEquals(List.of("kiri", "a", "b", "c", "d", "kanan", "bawah"), texts(page));
        Box left = page.cells().get(0).box();
        Box last = page.cells().get(4).box();
        assertBox(LEFT, 0, 30, 108, left);
        assertEquals(72, last.bottom(), 0.01);
        assertBox(LEFT + 30, 36, 40, 36, page.cells().get(3).box());
        assertEquals(108, page.cells().get(6).box().y(), 0.01);
    }

    @Test
    void columnsAreAsWideAsTheirCellsSayWhereTheGridSaysNothing() throws UnreadableDocument {
        String wide = "<w:tcW w:w=\"50%\" w:type=\"pct\"/>";
        SourcePage page = read(table(new int[] {5, 5}, row(cell(wide, p("")), cell(wide, p("")))));
        double text = 595.3 - 144;
        assertBox(LEFT, 0, text / 2, 36, page.cells().get(0).box());
        SourcePage equal = read(table(new int[] {1, 1, 1}, row(cell("a"), cell("b"), cell("c"))));
        assertEquals(text / 3, equal.cells().get(2).box().width(), 0.01);
    }

    @Test
    void whatIsNoDocumentIsRefused() {
        UnreadableDocument thrown = assertThrows(
                UnreadableDocument.class, () -> read(Workbooks.pack(Map.of("xl/workbook.xml", "<workbook/>"))));
        assertEquals(new Unreadable.Damaged("DOCX"), thrown.reason());
        String deep = "<w:sdt>".repeat(500) + "</w:sdt>".repeat(500);
        assertEquals(
                new Unreadable.TooMuch("DOCX"),
                assertThrows(UnreadableDocument.class, () -> read(deep)).reason());
    }

    @Test
    void theHeadOfTheFirstPageComesFirst() throws UnreadableDocument {
        String section = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/>"
                + "<w:headerReference w:type=\"first\" r:id=\"lain\"/></w:sectPr>";
        Map<String, String> parts = Documents.parts(table(new int[] {40}, row(cell("1"))) + section);
        Documents.add(
                parts, "header", "<w:hdr>" + table(new int[] {40}, row(cell("Nomor SOP"))) + p(r("kop")) + "</w:hdr>");
        Documents.add(parts, "lain", "<w:hdr>" + p(r("sampul")) + "</w:hdr>");
        SourcePage page = read(Workbooks.pack(parts));
        assertEquals(List.of("Nomor SOP", "1"), texts(page));
        assertEquals(List.of("kop"), captions(page));
        assertEquals(72, page.cells().get(1).box().y());
        parts.computeIfPresent(
                "word/document.xml", (name, xml) -> xml.replace("</w:sectPr>", "<w:titlePg/></w:sectPr>"));
        assertEquals(List.of("sampul"), captions(read(Workbooks.pack(parts))));
    }

    @Test
    void theMainPartMayHaveAnyName() throws UnreadableDocument {
        Map<String, String> parts = Documents.parts(p(r("a")));
        parts.put("word/document2.xml", parts.remove("word/document.xml"));
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r\" Type=\"http://x/officeDocument\" Target=\"word/document2.xml\"/></Relationships>");
        assertEquals(List.of("a"), captions(read(Workbooks.pack(parts))));
    }
}
