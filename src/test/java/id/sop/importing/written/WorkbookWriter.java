package id.sop.importing.written;

import id.sop.geometry.Box;
import id.sop.office.SheetReader;
import id.sop.roster.Workbooks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes sheets as workbooks. */
final class WorkbookWriter {
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private static final String BORDER = "<left style=\"thin\"/><right style=\"thin\"/><top style=\"thin\"/>"
            + "<bottom style=\"thin\"/><diagonal/>";

    private static final String STYLES = "<styleSheet " + MAIN
            + "><fonts count=\"1\"><font><sz val=\"9\"/><name val=\"Calibri\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>" + BORDER
            + "</border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
            + "</cellStyleXfs><cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
            + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"1\" xfId=\"0\" applyBorder=\"1\" applyAlignment=\"1\">"
            + "<alignment vertical=\"center\" wrapText=\"1\"/></xf></cellXfs></styleSheet>";

    /** Of the widest digit of the font, Calibri of 9 points, in pixels. */
    private static final int DIGIT = 6;

    private final Dressing dressing;
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();

    private WorkbookWriter(Dressing dressing) {
        this.dressing = dressing;
    }

    static byte[] write(OfficeSheet sheet, Dressing dressing) {
        WorkbookWriter writer = new WorkbookWriter(dressing);
        if (!sheet.cover().isEmpty()) {
            writer.sheet(
                    "COVER", sheet.cover(), new OfficeSheet(List.of(), List.of(), List.of(), List.of(), List.of()));
        }
        List<OfficeSheet.Cell> cells = new ArrayList<>();
        for (OfficeSheet.Table table : sheet.tables()) {
            if (!table.title().isEmpty()) {
                Box first = table.cells().get(0).box();
                cells.add(new OfficeSheet.Cell(new Box(0, first.y() - 20, 400, 18), table.title()));
            }
            cells.addAll(table.cells());
        }
        writer.sheet("SOP", cells, sheet);
        return writer.packed();
    }

    private void sheet(String name, List<OfficeSheet.Cell> cells, OfficeSheet drawn) {
        names.add(name);
        double margin = dressing.margin() ? 15 : 0;
        Lattice columns = Lattice.across(cells, edges(drawn, OfficeSheet.Table::columns), margin);
        Lattice rows = Lattice.down(cells, edges(drawn, OfficeSheet.Table::rows), margin);
        int number = names.size();
        parts.put(
                "xl/worksheets/sheet" + number + ".xml",
                worksheet(cells, columns, rows, !drawn.figures().isEmpty()));
        if (!drawn.figures().isEmpty()) {
            parts.put(
                    "xl/worksheets/_rels/sheet" + number + ".xml.rels",
                    relations("drawing", "../drawings/drawing1.xml"));
            parts.put("xl/drawings/drawing1.xml", new WorkbookDrawing(dressing, columns, rows).write(drawn));
        }
    }

    private static List<Double> edges(OfficeSheet drawn, Function<OfficeSheet.Table, List<Double>> which) {
        return drawn.tables().stream()
                .flatMap(table -> which.apply(table).stream())
                .toList();
    }

    private static String worksheet(List<OfficeSheet.Cell> cells, Lattice columns, Lattice rows, boolean drawn) {
        StringBuilder xml = new StringBuilder("<worksheet " + MAIN + "><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (int column = 0; column < columns.count(); column++) {
            long pixels = Math.round(columns.size(column) / Lattice.PIXEL);
            xml.append(String.format(
                    Locale.ROOT,
                    "<col min=\"%1$d\" max=\"%1$d\" width=\"%2$s\" customWidth=\"1\"/>",
                    column + 1,
                    Math.floor(256.0 * pixels / DIGIT) / 256));
        }
        xml.append("</cols><sheetData>");
        StringBuilder merges = new StringBuilder();
        int merged = 0;
        Map<Integer, TreeMap<Integer, String>> texts = new TreeMap<>();
        for (OfficeSheet.Cell cell : cells) {
            int top = rows.at(cell.box().y());
            int bottom = rows.at(cell.box().bottom()) - 1;
            int left = columns.at(cell.box().x());
            int right = columns.at(cell.box().right()) - 1;
            for (int row = top; row <= bottom; row++) {
                for (int column = left; column <= right; column++) {
                    boolean first = row == top && column == left;
                    texts.computeIfAbsent(row, key -> new TreeMap<>()).put(column, first ? cell.text() : "");
                }
            }
            if (top < bottom || left < right) {
                merged++;
                merges.append("<mergeCell ref=\"")
                        .append(address(top, left))
                        .append(':')
                        .append(address(bottom, right))
                        .append("\"/>");
            }
        }
        for (int row = 0; row < rows.count(); row++) {
            xml.append("<row r=\"").append(row + 1).append("\" ht=\"").append(rows.size(row));
            xml.append("\" customHeight=\"1\">");
            int own = row;
            texts.getOrDefault(row, new TreeMap<>()).forEach((column, text) -> xml.append(cell(own, column, text)));
            xml.append("</row>");
        }
        xml.append("</sheetData>");
        if (merged > 0) {
            xml.append("<mergeCells count=\"")
                    .append(merged)
                    .append("\">")
                    .append(merges)
                    .append("</mergeCells>");
        }
        return xml.append(drawn ? "<drawing r:id=\"rId1\"/>" : "")
                .append("</worksheet>")
                .toString();
    }

    private static String address(int row, int column) {
        return SheetReader.letters(column) + (row + 1);
    }

    private static String cell(int row, int column, String text) {
        String start = "<c r=\"" + address(row, column) + "\" s=\"1\"";
        if (text.isEmpty()) {
            return start + "/>";
        }
        boolean number = text.length() < 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number
                ? start + "><v>" + text + "</v></c>"
                : start + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + ShapeXml.escaped(text) + "</t></is></c>";
    }

    static String relations(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relation(1, type, target) + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id
                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
                + "\" Target=\"" + target + "\"/>";
    }

    private byte[] packed() {
        StringBuilder sheets = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (int i = 1; i <= names.size(); i++) {
            sheets.append("<sheet name=\"" + names.get(i - 1) + "\" sheetId=\"" + i + "\" r:id=\"rId" + i + "\"/>");
            relations.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        relations.append(relation(names.size() + 1, "styles", "styles.xml"));
        parts.put("xl/workbook.xml", "<workbook " + MAIN + "><sheets>" + sheets + "</sheets></workbook>");
        parts.put("xl/styles.xml", STYLES);
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                        + "</Relationships>");
        parts.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        Map<String, String> whole = new LinkedHashMap<>();
        whole.put("[Content_Types].xml", types());
        parts.forEach((name, xml) -> whole.put(name, ShapeXml.HEADER + xml));
        return Workbooks.pack(whole);
    }

    private String types() {
        StringBuilder types = new StringBuilder(
                ShapeXml.HEADER + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        Stream.of("workbook", "styles", "worksheets/sheet", "drawings/drawing").forEach(kind -> {
            String type =
                    switch (kind) {
                        case "workbook" -> "spreadsheetml.sheet.main";
                        case "styles" -> "spreadsheetml.styles";
                        case "worksheets/sheet" -> "spreadsheetml.worksheet";
                        default -> "drawing";
                    };
            parts.keySet().stream()
                    .filter(name -> name.startsWith("xl/" + kind))
                    .forEach(name -> types.append("<Override PartName=\"/" + name
                            + "\" ContentType=\"application/vnd.openxmlformats-officedocument." + type + "+xml\"/>"));
        });
        return types.append("</Types>").toString();
    }
}
