package id.sop.importing.written;

import id.sop.geometry.Box;
import id.sop.importing.written.Dressing.Anchoring;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/** Writes what is drawn over the tables of a document: as DrawingML with VML for older programs, or as VML alone. */
final class DocumentShapes {
    private final OfficeSheet sheet;
    private final Dressing dressing;
    private int id;

    DocumentShapes(OfficeSheet sheet, Dressing dressing) {
        this.sheet = sheet;
        this.dressing = dressing;
    }

    /** Tells how far right of where offsets are counted from something stands. */
    interface Across {
        double of(Lattice columns, int column, Box box);
    }

    /** Returns the runs that are tied to the cells of a table, by row and column. */
    Map<Integer, Map<Integer, StringBuilder>> in(
            Lattice columns, Lattice rows, List<NavigableMap<Integer, OfficeSheet.Cell>> grid, Across across) {
        Map<Integer, Map<Integer, StringBuilder>> anchored = new HashMap<>();
        for (OfficeSheet.Figure figure : sheet.figures()) {
            Box own = ShapeXml.own(figure, dressing);
            VmlXml.Shape old = VmlXml.symbol(figure, dressing);
            put(
                    anchored,
                    columns,
                    rows,
                    grid,
                    across,
                    figure.box(),
                    own,
                    ShapeXml.symbol(figure, dressing),
                    "",
                    figure.text(),
                    old);
        }
        for (OfficeSheet.Word word : sheet.words()) {
            String xml = ShapeXml.word(word, dressing);
            VmlXml.Shape old = VmlXml.word(dressing);
            put(
                    anchored,
                    columns,
                    rows,
                    grid,
                    across,
                    word.box(),
                    word.box(),
                    xml,
                    "<wps:cNvSpPr txBox=\"1\"/>",
                    word.text(),
                    old);
        }
        for (OfficeSheet.Line line : sheet.lines()) {
            for (ShapeXml.Drawn drawn : ShapeXml.drawn(line, dressing)) {
                Route route = drawn.route();
                String xml = ShapeXml.route(route, drawn.stroke());
                VmlXml.Shape old = VmlXml.route(route, drawn.stroke());
                put(anchored, columns, rows, grid, across, route.seen(), route.own(), xml, "<wps:cNvCnPr/>", "", old);
            }
        }
        return anchored;
    }

    private void put(
            Map<Integer, Map<Integer, StringBuilder>> anchored,
            Lattice columns,
            Lattice rows,
            List<NavigableMap<Integer, OfficeSheet.Cell>> grid,
            Across across,
            Box seen,
            Box own,
            String properties,
            String kind,
            String text,
            VmlXml.Shape old) {
        double middle = kind.contains("CnPr") ? seen.y() : seen.centre().y();
        if (middle < rows.start(0) || middle >= rows.start(rows.count())) {
            return;
        }
        int row = rows.holding(middle);
        int column = DocumentWriter.holder(
                dressing, grid.get(row), columns.holding(seen.centre().x()));
        double x = across.of(columns, column, own);
        double y = own.y() - rows.start(row);
        boolean page = dressing.anchoring() == Anchoring.PAGE;
        id++;
        String vml = old.placed(id, x, y, own, text, page);
        String run = dressing.older() ? vml : alternatives(x, y, own, properties, kind, text, page, vml);
        anchored.computeIfAbsent(row, key -> new HashMap<>())
                .computeIfAbsent(column, key -> new StringBuilder())
                .append("<w:r>")
                .append(run)
                .append("</w:r>");
    }

    private String alternatives(
            double x, double y, Box own, String properties, String kind, String text, boolean page, String vml) {
        String box =
                text.isEmpty() ? "" : "<wps:txbx><w:txbxContent>" + paragraph(text) + "</w:txbxContent></wps:txbx>";
        return "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"0\""
                + " distR=\"0\" simplePos=\"0\" relativeHeight=\"" + (251_658_240 + id)
                + "\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/>"
                + "<wp:positionH relativeFrom=\"" + (page ? "page" : "column") + "\"><wp:posOffset>" + ShapeXml.emu(x)
                + "</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>"
                + ShapeXml.emu(y) + "</wp:posOffset></wp:positionV><wp:extent cx=\"" + ShapeXml.emu(own.width())
                + "\" cy=\"" + ShapeXml.emu(own.height()) + "\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/>"
                + "<wp:wrapNone/><wp:docPr id=\"" + id + "\" name=\"Bentuk " + id + "\"/><wp:cNvGraphicFramePr/>"
                + "<a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">"
                + "<wps:wsp>" + (kind.isEmpty() ? "<wps:cNvSpPr/>" : kind) + "<wps:spPr>" + properties + "</wps:spPr>"
                + box + "<wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
                + "<mc:Fallback>" + vml + "</mc:Fallback></mc:AlternateContent>";
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:rPr><w:sz w:val=\"12\"/></w:rPr><w:t xml:space=\"preserve\">" + ShapeXml.escaped(text)
                + "</w:t></w:r></w:p>";
    }
}
