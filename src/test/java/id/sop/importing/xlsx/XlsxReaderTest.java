package id.sop.importing.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.geometry.Box;
import id.sop.importing.ooxml.Drawings;
import id.sop.importing.page.Cell;
import id.sop.importing.page.SourcePage;
import id.sop.importing.page.Unreadable;
import id.sop.importing.page.UnreadableDocument;
import id.sop.roster.Workbooks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxReaderTest {
    private static String text(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static List<SourcePage> read(byte[] workbook) throws UnreadableDocument {
        return new XlsxReader().read("a.xlsx", workbook).pages();
    }

    /** Returns what stands in each cell that says something, by its address. */
    private static Map<String, String> texts(SourcePage page) {
        return page.cells().stream()
                .filter(cell -> !cell.blank())
                .collect(Collectors.toMap(cell -> cell.place().spot().substring(4), Cell::text));
    }

    private static Unreadable reason(byte[] document) {
        UnreadableDocument thrown = assertThrows(UnreadableDocument.class, () -> read(document));
        return (Unreadable) thrown.reason();
    }

    @Test
    void mergedCellsHaveTheBoundsOfAllAndEmptyOnesAreThereToo() throws UnreadableDocument {
        byte[] workbook = Drawings.workbook(
                "<row r=\"1\">" + text("A1", "No") + text("B1", "Pelaksana") + text("C1", "tertutup") + "</row>"
                        + "<row r=\"2\">" + text("B2", "Staf") + text("D2", "Kasi") + "</row>",
                "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:D1\"/><mergeCell ref=\"B1:B2\"/></mergeCells>");
        List<Cell> cells = read(workbook).get(0).cells();
        assertEquals(
                List.of("No", "Pelaksana", "Staf", "", "Kasi"),
                cells.stream().map(Cell::text).toList());
        assertEquals(new Box(0, 0, 48, 30), cells.get(0).box());
        assertEquals(new Box(48, 0, 144, 15), cells.get(1).box());
        assertEquals(new Box(96, 15, 48, 15), cells.get(3).box());
        assertEquals("sel C2", cells.get(3).place().spot());
    }

    @Test
    void whatIsHiddenIsNotSeen() throws UnreadableDocument {
        String sheet = "<row r=\"1\">" + text("A1", "a") + text("B1", "b") + text("C1", "c")
                + "</row><row r=\"2\" hidden=\"1\">" + text("A2", "d") + "</row><row r=\"3\">" + text("A3", "e")
                + "</row>";
        byte[] workbook = Drawings.workbook(sheet, "<cols><col min=\"2\" max=\"2\" width=\"9\" hidden=\"1\"/></cols>");
        List<SourcePage> pages = read(workbook);
        assertEquals(
                List.of("lembar Daftar"), pages.stream().map(SourcePage::name).toList());
        assertEquals(Map.of("A1", "a", "C1", "c", "A3", "e"), texts(pages.get(0)));
        assertEquals(new Box(48, 0, 48, 15), pages.get(0).cells().get(1).box());
        assertEquals(new Box(0, 15, 48, 15), pages.get(0).cells().get(2).box());
    }

    @Test
    void textsOfAllKindsAreReadAsTheyAreSeen() throws UnreadableDocument {
        String rows =
                "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>B1</f><v>hasil rumus</v></c><c r=\"B1\" t=\"b\"><v>1</v></c>"
                        + "<c r=\"C1\" t=\"e\"><v>#REF!</v></c><c r=\"D1\"><f>A9</f></c>"
                        + "<c r=\"E1\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> baris_x000D_\nkedua </t></is></c>"
                        + "<c r=\"F1\" t=\"s\"><v>0</v></c></row>";
        Map<String, String> parts = Workbooks.parts(rows);
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><r><t>Kepala </t></r><r><t>Seksi</t></r><rPh><t>x</t></rPh></si></sst>");
        assertEquals(
                Map.of("A1", "hasil rumus", "B1", "TRUE", "E1", "baris\nkedua", "F1", "Kepala Seksi"),
                texts(read(Workbooks.pack(parts)).get(0)));
    }

    /** A run without a look of its own looks as the cell does. */
    @Test
    void wordsThatStandOutInTheirCellAreMarked() throws UnreadableDocument {
        String bold = "<r><rPr><b/></rPr><t>Asisten</t></r><r><t xml:space=\"preserve\">: memetakan</t></r>";
        String plain = "<r><t xml:space=\"preserve\">isi </t></r><r><rPr><b val=\"0\"/></rPr><t>ini</t></r>";
        String cell = "<c r=\"%s\" s=\"%d\" t=\"inlineStr\"><is>%s</is></c>";
        Map<String, String> parts = Workbooks.parts("<row r=\"1\">" + cell.formatted("A1", 0, bold)
                + cell.formatted("B1", 1, bold) + cell.formatted("C1", 1, plain) + "</row>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet><fonts><font/><font><b/></font></fonts><cellXfs><xf/><xf fontId=\"1\"/></cellXfs></styleSheet>");
        assertEquals(
                Map.of("A1", "**Asisten**: memetakan", "B1", "Asisten: memetakan", "C1", "**isi** ini"),
                texts(read(Workbooks.pack(parts)).get(0)));
    }

    @Test
    void whatFastexcelWritesIsReadBack() throws IOException, UnreadableDocument {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(bytes, "Uji", "1.0")) {
            Worksheet cover = workbook.newWorksheet("COVER");
            cover.value(0, 0, "NOMOR SOP");
            cover.value(0, 1, 17);
            cover.range(0, 1, 0, 3).merge();
            workbook.newWorksheet("SOP 1").value(4, 2, "Kegiatan");
        }
        List<SourcePage> pages = read(bytes.toByteArray());
        assertEquals(
                List.of("lembar COVER", "lembar SOP 1"),
                pages.stream().map(SourcePage::name).toList());
        assertEquals(Map.of("A1", "NOMOR SOP", "B1", "17"), texts(pages.get(0)));
        assertEquals(new Box(54.75, 0, 144, 15), pages.get(0).cells().get(1).box());
        assertEquals(1, pages.get(1).cells().get(0).place().page());
        assertEquals(new Box(96, 60, 49.5, 15), pages.get(1).cells().get(0).box());
    }

    @Test
    void aSheetThatIsMostlyEmptyTellsOnlyWhatIsThere() throws UnreadableDocument {
        byte[] workbook = Drawings.workbook(
                "<row r=\"1\">" + text("A1", "a") + "</row><row r=\"1048576\">" + text("XFD1048576", "z") + "</row>",
                "<mergeCells><mergeCell ref=\"A1:XFD1\"/><mergeCell ref=\"B9:C9\"/></mergeCells>");
        List<Cell> cells = read(workbook).get(0).cells();
        assertEquals(List.of("a", "", "z"), cells.stream().map(Cell::text).toList());
        assertEquals(new Box(0, 0, 16_384 * 48, 15), cells.get(0).box());
        assertEquals(new Box(16_383 * 48, 1_048_575 * 15, 48, 15), cells.get(2).box());
    }

    @Test
    void theMainPartMayHaveAnyName() throws UnreadableDocument {
        Map<String, String> parts = Workbooks.parts("<row r=\"1\">" + text("A1", "a") + "</row>");
        parts.put("XL\\Buku.xml", parts.remove("xl/workbook.xml"));
        parts.put("xl/_rels/buku.xml.rels", parts.remove("xl/_rels/workbook.xml.rels"));
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r\" Type=\"http://x/officeDocument\" Target=\"/xl/./y/../buku.xml\"/></Relationships>");
        assertEquals(Map.of("A1", "a"), texts(read(Workbooks.pack(parts)).get(0)));
    }

    @Test
    void linksOutOfTheFileLeadNowhere() throws UnreadableDocument {
        Map<String, String> parts = Drawings.parts("<row r=\"1\">" + text("A1", "a") + "</row>", "");
        parts.computeIfPresent(
                "xl/worksheets/_rels/daftar.xml.rels",
                (name, xml) -> xml.replace("Target=\"", "TargetMode=\"External\" Target=\"file:///etc/"));
        parts.put("xl/externalLinks/externalLink1.xml", "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x\"><x>&x;</x>");
        assertEquals(List.of(), read(Workbooks.pack(parts)).get(0).symbols());
    }

    @Test
    void entitiesAndWhatIsNoWorkbookAreRefused() {
        Map<String, String> parts = Drawings.parts("<row r=\"1\"/>", "");
        parts.computeIfPresent("xl/drawings/drawing1.xml", (name, xml) -> "<!DOCTYPE a [<!ENTITY b \"bbbb\">]>" + xml);
        assertEquals(new Unreadable.Damaged("XLSX"), reason(Workbooks.pack(parts)));
        assertEquals(new Unreadable.Damaged("XLSX"), reason("PK".getBytes(StandardCharsets.UTF_8)));
        assertEquals(new Unreadable.Damaged("XLSX"), reason(new byte[0]));
        assertEquals(
                new Unreadable.Damaged("XLSX"), reason(Workbooks.pack(Map.of("word/document.xml", "<document/>"))));
    }

    @Test
    void whatUnpacksToTooMuchIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook>".getBytes(StandardCharsets.UTF_8));
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 200; i++) {
                zip.write(spaces);
            }
        }
        assertEquals(new Unreadable.TooMuch("XLSX"), reason(bytes.toByteArray()));
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            deep.append("<xdr:grpSp>");
        }
        assertEquals(
                new Unreadable.TooMuch("XLSX"),
                reason(Drawings.workbook("<row r=\"1\"/>", "", deep + "</xdr:grpSp>".repeat(300))));
        String shapes = Drawings.in(1, 1, Drawings.shape(1, "rect", "", "")).repeat(20_001);
        assertEquals(new Unreadable.TooMuch("XLSX"), reason(Drawings.workbook("<row r=\"1\"/>", "", shapes)));
        StringBuilder cells = new StringBuilder();
        for (int row = 1; row <= 201; row++) {
            cells.append("<row>").append("<c><v>1</v></c>".repeat(1_000)).append("</row>");
        }
        assertEquals(new Unreadable.TooMuch("XLSX"), reason(Workbooks.of(cells.toString())));
    }

    @ParameterizedTest
    @CsvSource({
        "EncryptedPackage, Locked",
        "Workbook, OldOffice",
        "Book, OldOffice",
        "WordDocument, OldOffice",
        "Lain, Damaged"
    })
    void aCompoundFileIsTooOldOrLocked(String stream, String expected) {
        byte[] file = compound(stream);
        assertEquals(expected, reason(file).getClass().getSimpleName());
        for (int length = 0; length < file.length; length += 37) {
            byte[] cut = java.util.Arrays.copyOf(file, length);
            assertTrue(
                    Map.of("Damaged", true).containsKey(reason(cut).getClass().getSimpleName()) || length >= 1_024);
        }
    }

    /** Returns a compound file of three sectors: header, directory, table of sectors. */
    private static byte[] compound(String stream) {
        ByteBuffer file = ByteBuffer.allocate(512 * 3).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(0, 0xE11AB1A1E011CFD0L)
                .putShort(30, (short) 9)
                .putInt(48, 0)
                .putInt(76, 1);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        file.position(512 + 128);
        file.put(name);
        file.putShort(512 + 128 + 64, (short) (name.length + 2));
        file.putInt(1_024, -2).putInt(1_028, -3);
        return file.array();
    }

    /** What is read of a book is read whole: sheets behind the last one that is allowed would be missed by nobody. */
    @Test
    void moreSheetsThanABookOfSopsHasAreTooMany() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(bytes, "Uji", "1.0")) {
            for (int i = 0; i < 201; i++) {
                workbook.newWorksheet("SOP " + i).value(0, 0, "Kegiatan");
            }
        }
        assertInstanceOf(Unreadable.TooMuch.class, reason(bytes.toByteArray()));
    }
}
