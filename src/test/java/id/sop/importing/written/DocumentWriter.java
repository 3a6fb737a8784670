package id.sop.importing.written;

import id.sop.geometry.Box;
import id.sop.importing.written.Dressing.Anchoring;
import id.sop.roster.Workbooks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes sheets as documents. */
final class DocumentWriter {
    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"";

    private static final String RULES = Stream.of("top", "left", "bottom", "right", "insideH", "insideV")
            .map(edge -> "<w:" + edge + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>")
            .reduce("", String::concat);

    /** Type small enough for the rows of printed sheets, in half points. */
    private static final String SMALL = "<w:rPr><w:sz w:val=\"12\"/></w:rPr>";

    /** On A3 on its side, whose margins are as wide, in points. */
    private static final double MARGIN = 36;

    private static final String PAPER = "<w:sectPr><w:pgSz w:w=\"23811\" w:h=\"16838\" w:orient=\"landscape\"/>"
            + "<w:pgMar w:top=\"720\" w:right=\"720\" w:bottom=\"720\" w:left=\"720\" w:header=\"0\" w:footer=\"0\""
            + " w:gutter=\"0\"/></w:sectPr>";

    /** Between an edge of a cell and its text, in points. */
    private static final double PADDING = 5.4;

    private final Dressing dressing;
    private final DocumentShapes shapes;
    private final StringBuilder body = new StringBuilder();

    private DocumentWriter(OfficeSheet sheet, Dressing dressing) {
        this.dressing = dressing;
        this.shapes = new DocumentShapes(sheet, dressing);
    }

    static byte[] write(OfficeSheet sheet, Dressing dressing) {
        DocumentWriter writer = new DocumentWriter(sheet, dressing);
        if (!sheet.cover().isEmpty()) {
            writer.table(new OfficeSheet.Table("", sheet.cover(), List.of(), List.of()), false);
            writer.body.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
        }
        for (OfficeSheet.Table table : sheet.tables()) {
            writer.body.append(paragraph(table.title(), ""));
            writer.table(table, true);
        }
        return writer.packed();
    }

    private static String paragraph(String text, String drawn) {
        StringBuilder runs = new StringBuilder();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length && !text.isEmpty(); i++) {
            runs.append("<w:r>").append(SMALL).append(i > 0 ? "<w:br/>" : "");
            runs.append("<w:t xml:space=\"preserve\">")
                    .append(ShapeXml.escaped(lines[i]))
                    .append("</w:t></w:r>");
        }
        return "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\"/>" + SMALL + "</w:pPr>" + drawn + runs + "</w:p>";
    }

    private void table(OfficeSheet.Table table, boolean drawn) {
        Lattice columns = Lattice.across(table.cells(), table.columns(), 0);
        Lattice rows = Lattice.down(table.cells(), table.rows(), 0);
        body.append(
                        "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblInd w:w=\"108\" w:type=\"dxa\"/><w:tblBorders>")
                .append(RULES)
                .append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (int column = 0; column < columns.count(); column++) {
            body.append("<w:gridCol w:w=\"").append(twips(columns.size(column))).append("\"/>");
        }
        body.append("</w:tblGrid>");
        List<NavigableMap<Integer, OfficeSheet.Cell>> grid = new ArrayList<>();
        for (int row = 0; row < rows.count(); row++) {
            grid.add(new TreeMap<>());
        }
        for (OfficeSheet.Cell cell : table.cells()) {
            for (int row = rows.at(cell.box().y()); row < rows.at(cell.box().bottom()); row++) {
                grid.get(row).put(columns.at(cell.box().x()), cell);
            }
        }
        Map<Integer, Map<Integer, StringBuilder>> anchored =
                drawn ? shapes.in(columns, rows, grid, this::across) : Map.of();
        for (int row = 0; row < rows.count(); row++) {
            String rule = dressing.exactRows() ? "exact" : "atLeast";
            body.append("<w:tr><w:trPr><w:trHeight w:val=\"" + twips(rows.size(row)) + "\" w:hRule=\"" + rule
                    + "\"/></w:trPr>");
            row(row, columns, rows, grid.get(row), anchored.getOrDefault(row, Map.of()));
            body.append("</w:tr>");
        }
        body.append("</w:tbl>").append(paragraph("", ""));
    }

    private void row(
            int row,
            Lattice columns,
            Lattice rows,
            NavigableMap<Integer, OfficeSheet.Cell> cells,
            Map<Integer, StringBuilder> anchored) {
        for (int column = 0; column < columns.count(); ) {
            OfficeSheet.Cell cell = cells.get(column);
            Integer next = cells.higherKey(column);
            int end = cell != null ? columns.at(cell.box().right()) : next != null ? next : columns.count();
            String down = "";
            boolean first = true;
            if (cell != null
                    && rows.at(cell.box().bottom()) - rows.at(cell.box().y()) > 1) {
                first = rows.at(cell.box().y()) == row;
                down = first ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>";
            }
            String text = cell != null && first ? cell.text() : "";
            String drawn = anchored.getOrDefault(column, new StringBuilder()).toString();
            body.append("<w:tc><w:tcPr><w:tcW w:w=\"")
                    .append(twips(columns.start(end) - columns.start(column)))
                    .append("\" w:type=\"dxa\"/><w:gridSpan w:val=\"")
                    .append(end - column)
                    .append("\"/>")
                    .append(down)
                    .append("</w:tcPr>")
                    .append(paragraph(text, drawn))
                    .append("</w:tc>");
            column = end;
        }
    }

    /** Returns how far right of where offsets are counted from something stands. */
    private double across(Lattice columns, int column, Box box) {
        return dressing.anchoring() == Anchoring.PAGE ? MARGIN + box.x() : box.x() - columns.start(column) - PADDING;
    }

    private static long twips(double points) {
        return Math.round(20 * points);
    }

    private byte[] packed() {
        Map<String, String> parts = new LinkedHashMap<>();
        String types = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        parts.put(
                "[Content_Types].xml",
                ShapeXml.HEADER + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + types + "\"/></Types>");
        parts.put("_rels/.rels", ShapeXml.HEADER + WorkbookWriter.relations("officeDocument", "word/document.xml"));
        parts.put(
                "word/document.xml",
                ShapeXml.HEADER + "<w:document " + NAMESPACES + "><w:body>" + body + PAPER + "</w:body></w:document>");
        return Workbooks.pack(parts);
    }

    /** Tells in which cell something is tied to. */
    static int holder(Dressing dressing, NavigableMap<Integer, OfficeSheet.Cell> row, int column) {
        return dressing.anchoring() == Anchoring.OWN_CELL
                ? Optional.ofNullable(row.floorKey(column)).orElse(0)
                : 0;
    }
}
