package id.sop.importing.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.importing.ooxml.Drawings;
import id.sop.importing.page.Cell;
import id.sop.importing.page.DocumentReader;
import id.sop.importing.page.Unreadable;
import id.sop.importing.page.UnreadableDocument;
import id.sop.importing.recognition.Recogniser;
import id.sop.importing.xlsx.XlsxReader;
import id.sop.office.SheetReader;
import id.sop.roster.Workbooks;
import id.sop.testing.Effort;
import id.sop.testing.HangGuard;
import id.sop.testing.Mutations;
import id.sop.testing.Seed;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files that hands, viruses and broken cables changed give a page or a reason, never anything else, and soon. */
@Tag("slow")
@HangGuard
class HostileOfficeTest {
    private static final int TRIALS = Integer.getInteger("trials", 3_000);
    private static final List<String> NUMBERS = List.of(
            "-1",
            "0",
            "999999999999",
            "2147483647",
            "-2147483648",
            "1e308",
            "NaN",
            "",
            "x",
            "0.0000001",
            "1048577",
            "16385");

    private static final String SHAPE =
            "<w:r><w:pict><v:group style=\"width:90pt;height:40pt;rotation:45\" coordsize=\"10,10\">"
                    + "<v:line from=\"1,1\" to=\"2,2\"/><v:roundrect arcsize=\"5%\" style=\"left:1;top:2;width:3;height:4\"/>"
                    + "<v:shape type=\"#_x0000_t35\" adj=\"1,2\" style=\"position:absolute;margin-left:1in;flip:xy\"/></v:group></w:pict></w:r>";

    private static Map<String, String> workbook() {
        return Drawings.parts(
                "<row r=\"1\" ht=\"20\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c><c r=\"B1\" s=\"1\"><v>45000</v></c></row>"
                        + "<row r=\"3\"><c r=\"C3\" s=\"3\"><v>12.5</v></c></row>",
                "<cols><col min=\"2\" max=\"3\" width=\"12\"/></cols><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>",
                Drawings.in(1, 1, Drawings.shape(4, "homePlate", "rot=\"5400000\"", "A")),
                Drawings.from(
                        1,
                        2,
                        1,
                        2,
                        3,
                        2,
                        4,
                        5,
                        Drawings.line(5, "bentConnector5", "rot=\"900000\" flipH=\"1\"", Drawings.ties(4, 4))));
    }

    private static Map<String, String> document() {
        return Documents.parts(Documents.p(Documents.r("a") + SHAPE)
                + Documents.table(
                        new int[] {30, 40},
                        Documents.row(Documents.cell(
                                "<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>",
                                Documents.p(Documents.r("b")))),
                        Documents.row(
                                Documents.cell("<w:vMerge/>", Documents.p("")),
                                Documents.cell(
                                        "",
                                        Documents.p(Documents.anchored(
                                                5, 5, 9, 9, Documents.shape("", "", "diamond", "c")))))));
    }

    private static void assertRead(DocumentReader reader, Map<String, String> parts, String which) throws Exception {
        byte[] bytes = Workbooks.pack(parts);
        Effort.within(10, () -> {
            try {
                assertTrue(reader.read("a", bytes).pages().size() < 100, which);
            } catch (UnreadableDocument e) {
                assertTrue(e.reason().toString().length() > 3, which);
            }
            return null;
        });
    }

    @Test
    void changedTextsOfParts() throws Exception {
        long seed = Seed.fresh();
        Random random = new Random(seed);
        for (int round = 0; round < TRIALS; round++) {
            boolean sheet = random.nextBoolean();
            Map<String, String> parts = new LinkedHashMap<>(sheet ? workbook() : document());
            List<String> names = List.copyOf(parts.keySet());
            String name = names.get(random.nextInt(names.size()));
            byte[] changed = Mutations.file(parts.get(name).getBytes(StandardCharsets.UTF_8), random);
            parts.put(name, new String(changed, StandardCharsets.UTF_8));
            assertRead(sheet ? new XlsxReader() : new DocxReader(), parts, "seed " + seed + ", round " + round);
        }
    }

    @Test
    void numbersThatNobodyWrites() throws Exception {
        int tried = 0;
        for (boolean sheet : new boolean[] {true, false}) {
            Map<String, String> whole = sheet ? workbook() : document();
            for (String name : whole.keySet()) {
                String xml = whole.get(name);
                for (int at = 0; at < xml.length(); at++) {
                    if (Character.isDigit(xml.charAt(at)) && "\">:,".indexOf(xml.charAt(at - 1)) >= 0) {
                        int end = at;
                        while (end < xml.length() && Character.isDigit(xml.charAt(end))) {
                            end++;
                        }
                        for (String number : NUMBERS) {
                            Map<String, String> parts = new LinkedHashMap<>(whole);
                            parts.put(name, xml.substring(0, at) + number + xml.substring(end));
                            assertRead(
                                    sheet ? new XlsxReader() : new DocxReader(),
                                    parts,
                                    number + " at " + at + " of " + name);
                            tried++;
                        }
                    }
                }
            }
        }
        assertTrue(tried > 700, "tried " + tried);
    }

    /** Each group makes what it holds a million times larger. */
    @Test
    void groupsThatGrowBeyondAllBounds() throws Exception {
        String open = "<xdr:grpSp><xdr:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"1000000\" cy=\"1000000\"/>"
                + "<a:chOff x=\"1\" y=\"1\"/><a:chExt cx=\"1\" cy=\"1\"/></a:xfrm></xdr:grpSpPr>";
        String nested = open.repeat(60) + Drawings.shape(4, "rect", "", "") + "</xdr:grpSp>".repeat(60);
        byte[] workbook = Drawings.workbook("<row r=\"1\"/>", "", Drawings.in(1, 1, nested));
        assertEquals(
                0, new XlsxReader().read("a", workbook).pages().get(0).symbols().size());
    }

    /** Each paragraph asks for what its style says, which is based on others in a ring. */
    @Test
    void stylesInARingAreGoneThroughOnce() throws Exception {
        StringBuilder styles = new StringBuilder("<w:styles>");
        for (int i = 0; i < 10_000; i++) {
            styles.append("<w:style w:styleId=\"s").append(i).append("\"><w:basedOn w:val=\"s");
            styles.append((i + 1) % 10_000).append("\"/></w:style>");
        }
        String paragraph = "<w:p><w:pPr><w:pStyle w:val=\"s0\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>";
        Map<String, String> parts = new LinkedHashMap<>(Documents.parts(paragraph.repeat(20_000)));
        parts.put("word/styles.xml", styles + "</w:styles>");
        assertRead(new DocxReader(), parts, "styles");
    }

    @Test
    void manyMergedCellsAndLongTablesTakeNoLongTime() throws Exception {
        StringBuilder merges = new StringBuilder("<mergeCells>");
        for (int i = 0; i < 50_000; i++) {
            merges.append("<mergeCell ref=\"A").append(i % 9 + 1).append(":XFD1048576\"/>");
        }
        byte[] workbook = Drawings.workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", merges + "</mergeCells>");
        assertEquals(
                1,
                Effort.within(20, () -> new XlsxReader().read("a", workbook))
                        .pages()
                        .get(0)
                        .cells()
                        .size());
        StringBuilder wide = new StringBuilder("<mergeCells>");
        StringBuilder rows = new StringBuilder("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>1</v></c></row>");
        for (int i = 0; i < 16_384; i++) {
            String letters = SheetReader.letters(i);
            wide.append("<mergeCell ref=\"" + letters + "2:" + letters + "1048576\"/>");
        }
        for (int i = 3; i < 150_000; i++) {
            rows.append("<row r=\"").append(i).append("\"><c><v>1</v></c></row>");
        }
        byte[] striped = Drawings.workbook(rows.toString(), wide + "</mergeCells>");
        List<Cell> stripes = Effort.within(20, () -> new XlsxReader().read("a", striped))
                .pages()
                .get(0)
                .cells();
        assertEquals(2 + 16_384, stripes.size());
        String row = Documents.row(Documents.cell("a"), Documents.cell("b"));
        byte[] document = Documents.of(Documents.table(new int[] {9, 9}, row.repeat(20_000)));
        assertEquals(
                40_000,
                Effort.within(30, () -> new DocxReader().read("a", document))
                        .pages()
                        .get(0)
                        .cells()
                        .size());
    }

    /** Each head is a pass over all cells. */
    @Test
    void headsByThousandsAreRefusedOrPassedOver() throws Exception {
        String head = Documents.row(
                Documents.cell("Kegiatan"), Documents.cell("A"), Documents.cell("Waktu"), Documents.cell("Output"));
        String row =
                Documents.row(Documents.cell("Mengetik"), Documents.cell(""), Documents.cell("1"), Documents.cell("y"));
        String table = Documents.table(new int[] {9, 9, 9, 9}, head + row) + "<w:p/>";
        byte[] few = Documents.of(table.repeat(4_900));
        assertEquals(
                List.of(),
                Effort.within(10, () -> new Recogniser().recognise(new DocxReader().read("a", few)))
                        .drafts());
        byte[] many = Documents.of(table.repeat(6_000));
        UnreadableDocument refused =
                assertThrows(UnreadableDocument.class, () -> Effort.within(10, () -> new DocxReader().read("a", many)));
        assertEquals(new Unreadable.TooMuch("DOCX"), refused.reason());
    }
}
