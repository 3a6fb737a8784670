package id.sop.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks made by hand, part by part, so that they can be as strange as a test needs. */
public final class Workbooks {
    /** Style 1 is a date, 2 a number of three digits, 3 an amount of money, 4 text. */
    private static final String STYLES =
            """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
            <numFmts><numFmt numFmtId="164" formatCode="000"/><numFmt numFmtId="165" formatCode="&quot;Rp&quot;#,##0"/>
            <numFmt numFmtId="166" formatCode="dd\\-mmm\\-yyyy"/><numFmt numFmtId="167" formatCode="hh:mm"/></numFmts>
            <cellStyleXfs><xf numFmtId="165"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="49"/>
            <xf numFmtId="166"/><xf numFmtId="167"/></cellXfs>
            </styleSheet>
            """;

    private static final String WORKBOOK =
            """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
             xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheets><sheet name="Rahasia" sheetId="1" r:id="rId7" state="hidden"/><sheet name="Daftar" sheetId="2" r:id="rId3"/></sheets>
            </workbook>
            """;

    private static final String RELATIONSHIPS =
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId3" Type="worksheet" Target="worksheets/daftar.xml"/>
            <Relationship Id="rId7" Type="worksheet" Target="worksheets/rahasia.xml"/>
            </Relationships>
            """;

    private Workbooks() {}

    /** Returns the parts of a workbook whose only visible sheet has these rows, written as XML. */
    public static Map<String, String> parts(String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml", WORKBOOK);
        parts.put("xl/_rels/workbook.xml.rels", RELATIONSHIPS);
        parts.put("xl/worksheets/rahasia.xml", sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"));
        parts.put("xl/worksheets/daftar.xml", sheet(rows));
        parts.put("xl/styles.xml", STYLES);
        return parts;
    }

    private static String sheet(String rows) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    /** Packs parts into a workbook. */
    public static byte[] pack(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Returns a workbook whose only visible sheet has these rows. */
    public static byte[] of(String rows) {
        return pack(parts(rows));
    }
}
