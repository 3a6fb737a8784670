package id.sop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.importing.page.Unreadable;
import id.sop.importing.page.UnreadableDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What has lost its content on the way is told to be damaged, and not to be without a table. */
class DamagedDocumentsTest {
    private static final String TABLE =
            """
            No\tKegiatan\tLoket\tCamat\tWaktu\tOutput
            1\tMenerima surat\tx\t\t5 menit\tSurat
            2\tMenandatangani surat\t\tx\t1 jam\tSurat
            """;

    private static Unreadable reason(String name, byte[] document) {
        return (Unreadable) assertThrows(UnreadableDocument.class, () -> new Importer().read(name, document))
                .reason();
    }

    @ParameterizedTest
    @CsvSource({"0, U+0000", "8, U+0008", "27, U+001B"})
    void aControlCharacterIsNamedWithItsLine(int code, String called) {
        String text = TABLE.replace("Menandatangani", "Menanda" + (char) code + "tangani");
        assertEquals(
                new Unreadable.ControlCharacter(called, 3), reason("surat.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void bytesOfNoTextAreNotReadAsOne() {
        byte[] bytes = new byte[3000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 + i / 7);
        }
        assertEquals(new Unreadable.UnknownFormat(), reason("surat.txt", bytes));
        assertEquals(new Unreadable.UnknownFormat(), reason("surat.txt", new byte[3000]));
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'\n\t\r\n'"})
    void anEmptyTextIsToldAsEmpty(String text) {
        assertEquals(new Unreadable.Empty(), reason("surat.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    static Stream<byte[]> texts() {
        byte[] little = TABLE.getBytes(StandardCharsets.UTF_16LE);
        return Stream.of(
                little,
                TABLE.getBytes(StandardCharsets.UTF_16BE),
                ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16LE),
                Arrays.copyOf(little, little.length + 1),
                TABLE.getBytes(Charset.forName("windows-1252")),
                ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextIsReadInWhateverEncodingItWasSaved(byte[] text) throws UnreadableDocument {
        assertEquals(
                2,
                new Importer()
                        .read("surat.txt", text)
                        .recognition()
                        .drafts()
                        .get(0)
                        .steps()
                        .size());
    }

    private static byte[] pdf(String pages) {
        return ("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n" + pages + "\nendobj\n"
                        + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>\nendobj\n"
                        + "4 0 obj\n<</Length 17>>\nstream\n0 0 m 90 90 l S q\nendstream\nendobj\n"
                        + "trailer<</Root 1 0 R>>\n%%EOF")
                .getBytes(StandardCharsets.US_ASCII);
    }

    @ParameterizedTest
    @CsvSource({
        "<</Type/Pages/Kids[2 0 R]/Count 9>>",
        "<</Type/Pages/Kids[]/Count 0>>",
        "<</Type/Pages/Kids[9 0 R]/Count 1>>"
    })
    void aPdfWithoutPagesIsDamaged(String pages) {
        assertEquals(new Unreadable.Damaged("PDF"), reason("surat.pdf", pdf(pages)));
    }

    @Test
    void halfAPdfIsDamaged() {
        byte[] whole = pdf("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        String text = new String(whole, StandardCharsets.US_ASCII);
        for (String end : new String[] {"4 0 obj", "stream\n", "0 0 m"}) {
            byte[] half = Arrays.copyOf(whole, text.indexOf(end));
            assertEquals(new Unreadable.Damaged("PDF"), reason("surat.pdf", half), end);
        }
    }

    @Test
    void aWorkbookThatHasLostItsSheetIsDamaged() throws IOException {
        String relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Target=\"%s\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\"/></Relationships>";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("_rels/.rels", relations.formatted("xl/workbook.xml", "officeDocument"));
        parts.put("xl/_rels/workbook.xml.rels", relations.formatted("worksheets/sheet1.xml", "worksheet"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        assertEquals(new Unreadable.Damaged("XLSX"), reason("surat.xlsx", bytes.toByteArray()));
    }
}
