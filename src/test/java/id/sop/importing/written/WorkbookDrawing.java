package id.sop.importing.written;

import id.sop.geometry.Box;
import java.util.OptionalInt;

/** Writes what is drawn over a worksheet. */
final class WorkbookDrawing {
    /** The ids of symbols begin behind it. */
    private static final int FIRST = 2;

    private final Dressing dressing;
    private final Lattice columns;
    private final Lattice rows;

    WorkbookDrawing(Dressing dressing, Lattice columns, Lattice rows) {
        this.dressing = dressing;
        this.columns = columns;
        this.rows = rows;
    }

    String write(OfficeSheet sheet) {
        StringBuilder xml = new StringBuilder(
                "<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\""
                        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">");
        int id = FIRST;
        for (OfficeSheet.Figure figure : sheet.figures()) {
            String shape = shape(id++, "", ShapeXml.symbol(figure, dressing), figure.text());
            xml.append(anchored(figure.box(), shape));
        }
        for (OfficeSheet.Word word : sheet.words()) {
            xml.append(anchored(word.box(), shape(id++, " txBox=\"1\"", ShapeXml.word(word, dressing), word.text())));
        }
        for (OfficeSheet.Line line : sheet.lines()) {
            for (ShapeXml.Drawn drawn : ShapeXml.drawn(line, dressing)) {
                String ties = drawn.first() ? tie("stCxn", line.from()) : "";
                ties += drawn.last() ? tie("endCxn", line.to()) : "";
                xml.append(anchored(drawn.route().seen(), connector(id++, ties, drawn)));
            }
        }
        return xml.append("</xdr:wsDr>").toString();
    }

    private String tie(String name, OptionalInt figure) {
        boolean tied = dressing.lines() == Dressing.Lines.TIED && figure.isPresent();
        return tied ? "<a:" + name + " id=\"" + (FIRST + figure.getAsInt()) + "\" idx=\"2\"/>" : "";
    }

    private static String shape(int id, String kind, String properties, String text) {
        String run = text.isEmpty() ? "" : "<a:r><a:t>" + ShapeXml.escaped(text) + "</a:t></a:r>";
        return "<xdr:sp macro=\"\" textlink=\"\"><xdr:nvSpPr><xdr:cNvPr id=\"" + id + "\" name=\"Bentuk " + id
                + "\"/><xdr:cNvSpPr" + kind + "/></xdr:nvSpPr><xdr:spPr>" + properties
                + "</xdr:spPr><xdr:txBody><a:bodyPr/><a:lstStyle/><a:p>" + run + "</a:p></xdr:txBody></xdr:sp>";
    }

    private static String connector(int id, String ties, ShapeXml.Drawn drawn) {
        return "<xdr:cxnSp macro=\"\"><xdr:nvCxnSpPr><xdr:cNvPr id=\"" + id + "\" name=\"Panah " + id
                + "\"/><xdr:cNvCxnSpPr>" + ties + "</xdr:cNvCxnSpPr></xdr:nvCxnSpPr><xdr:spPr>"
                + ShapeXml.route(drawn.route(), drawn.stroke()) + "</xdr:spPr></xdr:cxnSp>";
    }

    private String anchored(Box box, String shape) {
        return "<xdr:twoCellAnchor>" + marker("from", box.x(), box.y()) + marker("to", box.right(), box.bottom())
                + shape + "<xdr:clientData/></xdr:twoCellAnchor>";
    }

    private String marker(String name, double x, double y) {
        int column = columns.holding(x);
        int row = rows.holding(y);
        return "<xdr:" + name + "><xdr:col>" + column + "</xdr:col><xdr:colOff>" + offset(x, columns.start(column))
                + "</xdr:colOff><xdr:row>" + row + "</xdr:row><xdr:rowOff>" + offset(y, rows.start(row))
                + "</xdr:rowOff></xdr:" + name + ">";
    }

    private static long offset(double place, double start) {
        return Math.max(0, ShapeXml.emu(place - start));
    }
}
