package id.sop.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Checked;
import id.sop.testing.Effort;
import id.sop.testing.HangGuard;
import id.sop.testing.Seed;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("slow")
@HangGuard
class XlsxReaderTest {
    private static final String HEAD = "<row r=\"1\">" + text("A1", "kode") + text("B1", "nilai") + "</row>";

    private static String text(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static Checked<Roster> read(byte[] bytes) {
        return RosterReader.read("daftar.xlsx", bytes);
    }

    /** Returns the value of the only office, or the variant of the only fault. */
    private static String value(String cell) {
        Checked<Roster> roster = read(Workbooks.of(HEAD + "<row r=\"2\">" + text("A2", "x") + cell + "</row>"));
        return roster.faults().isEmpty()
                ? roster.value()
                        .orElseThrow()
                        .text(roster.value().orElseThrow().rows().get(0), 1)
                : roster.faults().get(0).variant();
    }

    @ParameterizedTest
    @CsvSource({
        "<v>70</v>, , 70",
        "<v>0.1</v>, , 0.1",
        "<v>1.5E3</v>, , 1500",
        "<v>7</v>, 2, 007",
        "<v>12345</v>, 2, 12345",
        "<v>46053</v>, 1, 2026-01-31",
        "<v>46053</v>, 5, 2026-01-31",
        "<v>46053</v>, 4, 46053",
        "<v>46053.5</v>, 1, format",
        "<v>0.5</v>, 6, format",
        "<v>1000</v>, 3, format",
        "<v>1.9610219198103101E17</v>, , angka-panjang",
        "<v>123456789012345</v>, , 123456789012345",
        "<v>1e999999999</v>, , angka-panjang",
        "<v>1e-999999999</v>, , angka-panjang",
        "<v>NaN</v>, , bukan-angka",
        "<f>A1</f>, , rumus",
        "<f>A1</f><v>5</v>, , 5",
    })
    void aNumberIsWhatTheCellShows(String content, String style, String shown) {
        String styled = style == null ? "" : " s=\"" + style + "\"";
        assertEquals(shown, value("<c r=\"B2\"" + styled + ">" + content + "</c>"));
    }

    @Test
    void textsComeFromEverywhereWithoutTheirReadingAids() {
        assertEquals(
                "a b",
                value("<c r=\"B2\" t=\"inlineStr\"><is><r><t>a </t></r><r><t>b</t></r><rPh><t>z</t></rPh></is></c>"));
        assertEquals("c", value("<c r=\"B2\" t=\"str\"><f>x</f><v>c</v></c>"));
        assertEquals("TRUE", value("<c r=\"B2\" t=\"b\"><v>1</v></c>"));
        assertEquals("galat", value("<c r=\"B2\" t=\"e\"><v>#REF!</v></c>"));
        assertEquals("kendali", value("<c r=\"B2\" t=\"str\"><v>a_x0007_b</v></c>"));
        assertEquals("a\nb", value("<c r=\"B2\" t=\"str\"><v>a_x000A_b</v></c>"));
        Map<String, String> parts = Workbooks.parts(HEAD + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c></row>");
        parts.put("xl/sharedStrings.xml", "<sst><si><t>x</t></si><si><t>y &amp; z</t></si></sst>");
        assertEquals(
                "y & z",
                read(Workbooks.pack(parts)).value().orElseThrow().rows().get(0).code());
    }

    @Test
    void aRowIsNamedByItsNumberAlsoBehindEmptyOnes() {
        Checked<Roster> roster =
                read(Workbooks.of(HEAD + "<row r=\"9\">" + text("A9", "x") + text("C9", "y") + "</row>"));
        assertEquals("lebar", roster.faults().get(0).variant());
        assertEquals(9, roster.faults().get(0).span().from().line());
        assertEquals("y", roster.faults().get(0).span().text());
    }

    @Test
    void entitiesAndDocumentTypesAreRefused() {
        for (String type : List.of(
                "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
                "<!DOCTYPE worksheet SYSTEM \"file:///etc/passwd\">")) {
            Map<String, String> parts = Workbooks.parts(HEAD);
            parts.computeIfPresent("xl/worksheets/daftar.xml", (name, xml) -> type + xml.replace("nilai", "&b;"));
            assertEquals("rusak", read(Workbooks.pack(parts)).faults().get(0).variant());
        }
    }

    /** Of merged cells only the first has a content; what people see beside it is not guessed at. */
    @Test
    void mergedCellsAndLinksToOtherFilesAddNothing() {
        String rows = HEAD
                + "<row r=\"2\">" + text("A2", "x") + text("B2", "Suroto") + "</row>"
                + "<row r=\"3\">" + text("A3", "y") + "<c r=\"B3\"/></row>";
        Map<String, String> parts = Workbooks.parts(rows);
        parts.computeIfPresent(
                "xl/worksheets/daftar.xml",
                (name, xml) ->
                        xml.replace("</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"B2:B3\"/></mergeCells>"));
        parts.put(
                "xl/externalLinks/externalLink1.xml",
                "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x\"><externalLink>&x;</externalLink>");
        Checked<Roster> roster = read(Workbooks.pack(parts));
        assertEquals(List.of(), roster.faults());
        Roster found = roster.value().orElseThrow();
        assertEquals(
                List.of("Suroto", ""),
                found.rows().stream().map(row -> found.text(row, 1)).toList());
    }

    @Test
    void aZipBombIsRefusedWhereverItLies() throws Exception {
        for (String part : List.of("xl/worksheets/daftar.xml", "docProps/app.xml")) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
                zip.putNextEntry(new ZipEntry(part.startsWith("doc") ? part : "xl/media/a.bin"));
                byte[] zeros = new byte[1 << 20];
                Arrays.fill(zeros, (byte) ' ');
                for (int i = 0; i < 400; i++) {
                    zip.write(zeros);
                }
            }
            assertTrue(bytes.size() < RosterReader.MOST_BYTES);
            Checked<Roster> roster = Effort.within(10, () -> read(bytes.toByteArray()));
            assertEquals("bom", roster.faults().get(0).variant());
        }
    }

    @Test
    void aTextThatManyCellsShareIsCountedForEachOfThem() {
        for (int length : new int[] {RosterReader.LONGEST_CELL, 4_000_000}) {
            Map<String, String> parts = new TreeMap<>(Workbooks.parts(HEAD + sharing(3_000)));
            parts.put("xl/sharedStrings.xml", "<sst><si><t>" + "x".repeat(length) + "</t></si></sst>");
            byte[] workbook = Workbooks.pack(parts);
            assertTrue(workbook.length < 60_000, "it is small");
            Checked<Roster> roster = read(workbook);
            assertTrue(roster.faults().size() < 100);
            assertEquals(
                    length > RosterReader.LONGEST_CELL ? "DF009.panjang" : "DF001.bom",
                    roster.faults().get(0).code() + "." + roster.faults().get(0).variant());
        }
    }

    private static String sharing(int rows) {
        StringBuilder sheet = new StringBuilder();
        for (int row = 2; row < rows + 2; row++) {
            sheet.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"A")
                    .append(row)
                    .append("\" t=\"s\"><v>0</v></c></row>");
        }
        return sheet.toString();
    }

    @Test
    void aSheetWithAMillionRowsIsTooLong() {
        Checked<Roster> roster = read(Workbooks.of(HEAD + "<row r=\"1048576\">" + text("A1048576", "x") + "</row>"));
        assertEquals("baris", roster.faults().get(0).variant());
    }

    private static String variant(byte[] workbook) {
        return read(workbook).faults().get(0).variant();
    }

    @ParameterizedTest
    @CsvSource({
        "xl/worksheets/daftar.xml, <row r=\"1\">, <row r=\"satu\">",
        "xl/worksheets/daftar.xml, <row r=\"1\">, <row r=\"99999999999\">",
        "xl/worksheets/daftar.xml, t=\"inlineStr\", s=\"x\"",
        "xl/worksheets/daftar.xml, t=\"inlineStr\"><is><t>nilai</t></is>, s=\"-1\"><v>1</v>",
        "xl/worksheets/daftar.xml, t=\"inlineStr\"><is><t>nilai</t></is>, t=\"s\"><v>0</v>",
        "xl/worksheets/daftar.xml, t=\"inlineStr\"><is><t>nilai</t></is>, t=\"s\"><v>-1</v>",
        "xl/worksheets/daftar.xml, t=\"inlineStr\"><is><t>nilai</t></is>, t=\"s\"><v>a</v>",
        "xl/styles.xml, numFmtId=\"164\", numFmtId=\"x\"",
        "xl/styles.xml, formatCode=\"000\", ''",
        "xl/styles.xml, xf numFmtId=\"14\", xf numFmtId=\"\"",
    })
    void aNumberThatIsNoneDamagesTheWorkbook(String part, String sound, String damaged) {
        Map<String, String> parts = Workbooks.parts(HEAD);
        assertTrue(parts.get(part).contains(sound));
        parts.computeIfPresent(part, (name, xml) -> xml.replace(sound, damaged));
        assertEquals("rusak", variant(Workbooks.pack(parts)));
    }

    @Test
    void aPartWhoseNameIsNoTextIsNoneThatIsLookedFor() {
        byte[] bytes = Workbooks.of(HEAD);
        int entries = 0;
        for (int at = 0; at + 46 < bytes.length; at++) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2) {
                bytes[at + 46] = (byte) 0xFF;
                entries++;
            }
        }
        assertTrue(entries > 2);
        assertEquals("bukan-xlsx", variant(bytes));
    }

    @Test
    void damageIsToldAndNeverThrown() {
        long seed = Seed.fresh();
        Random random = new Random(seed);
        Map<String, String> parts = Workbooks.parts(HEAD + "<row r=\"2\">" + text("A2", "x") + "</row>");
        byte[] whole = Workbooks.pack(parts);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = Arrays.copyOf(whole, 3 + random.nextInt(whole.length - 2));
            for (int i = random.nextInt(4); i > 0; i--) {
                bytes[2 + random.nextInt(bytes.length - 2)] = (byte) random.nextInt();
            }
            Checked<Roster> roster = read(bytes);
            assertTrue(roster.value().isPresent() || !roster.faults().isEmpty(), "seed " + seed + ", round " + round);
        }
        for (String part : List.copyOf(parts.keySet())) {
            for (int round = 0; round < 100; round++) {
                String xml = parts.get(part);
                int at = random.nextInt(xml.length());
                int until = Math.min(xml.length(), at + random.nextInt(30));
                Map<String, String> torn = new java.util.LinkedHashMap<>(parts);
                torn.put(
                        part, xml.substring(0, at) + (random.nextBoolean() ? "" : "<x r='-1'>") + xml.substring(until));
                Checked<Roster> roster = read(Workbooks.pack(torn));
                assertTrue(roster.value().isPresent() || !roster.faults().isEmpty(), "seed " + seed + " " + torn);
            }
        }
    }
}
