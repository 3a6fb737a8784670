package id.sop.importing.docx;

import id.sop.roster.Workbooks;
import java.util.LinkedHashMap;
import java.util.Map;

/** Documents written by hand, on A4 with margins of 72 points. */
final class Documents {
    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"";

    private Documents() {}

    /** Returns the parts of a document with a body. */
    static Map<String, String> parts(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", "<w:document " + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
        return parts;
    }

    static byte[] of(String body) {
        return Workbooks.pack(parts(body));
    }

    /** Adds a part that the document refers to. */
    static void add(Map<String, String> parts, String type, String content) {
        parts.put("word/" + type + ".xml", content.replaceFirst(">", " " + NAMESPACES + ">"));
        String list = "word/_rels/document.xml.rels";
        String before = parts.getOrDefault(list, "<Relationships></Relationships>");
        parts.put(
                list,
                before.replace(
                        "</Relationships>",
                        "<Relationship Id=\"" + type + "\" Type=\"http://x/" + type + "\" Target=\"" + type
                                + ".xml\"/></Relationships>"));
    }

    /** Returns a paragraph with runs. */
    static String p(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    /** Returns a run of a text. */
    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** Returns a table; its columns are as wide as is said, in points. */
    static String table(int[] widths, String... rows) {
        StringBuilder grid = new StringBuilder();
        for (int width : widths) {
            grid.append("<w:gridCol w:w=\"").append(20 * width).append("\"/>");
        }
        return "<w:tbl><w:tblPr/><w:tblGrid>" + grid + "</w:tblGrid>" + String.join("", rows) + "</w:tbl>";
    }

    /** Returns a row that is exactly 50 points high. */
    static String row(String... cells) {
        return "<w:tr><w:trPr><w:trHeight w:val=\"1000\" w:hRule=\"exact\"/></w:trPr>" + String.join("", cells)
                + "</w:tr>";
    }

    /** Returns a cell. */
    static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    static String cell(String text) {
        return cell("", p(r(text)));
    }

    /** Returns a run with a shape; offsets and sizes in points from its column and its paragraph. */
    static String anchored(double x, double y, double width, double height, String shape) {
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor layoutInCell=\"1\">"
                + "<wp:positionH relativeFrom=\"column\"><wp:posOffset>" + emu(x) + "</wp:posOffset></wp:positionH>"
                + "<wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>" + emu(y) + "</wp:posOffset></wp:positionV>"
                + placed(width, height, shape) + "</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>"
                + "<v:rect style=\"width:9pt;height:9pt\"/></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }

    /** Returns what stands in an anchor behind the offsets. */
    static String placed(double width, double height, String shape) {
        return "<wp:extent cx=\"" + emu(width) + "\" cy=\"" + emu(height) + "\"/><wp:docPr id=\"7\" name=\"Bentuk\"/>"
                + "<a:graphic><a:graphicData uri=\"x\">" + shape + "</a:graphicData></a:graphic>";
    }

    static long emu(double points) {
        return Math.round(points * 12_700);
    }

    /** Returns a shape with an outline, or a line with a head; {@code frame} is its transformation in a group. */
    static String shape(String names, String frame, String preset, String text) {
        return "<wps:wsp>" + names + "<wps:spPr><a:xfrm>" + frame + "</a:xfrm><a:prstGeom prst=\"" + preset
                + "\"/><a:ln><a:solidFill/><a:tailEnd type=\"triangle\"/></a:ln></wps:spPr><wps:txbx><w:txbxContent>"
                + p(r(text))
                + "</w:txbxContent></wps:txbx></wps:wsp>";
    }
}
