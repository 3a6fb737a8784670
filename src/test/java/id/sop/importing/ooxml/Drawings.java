package id.sop.importing.ooxml;

import id.sop.roster.Workbooks;
import java.util.Map;

/** Workbooks with drawings, written by hand. All columns are 48 points wide, all rows 15 points high. */
public final class Drawings {
    private static final String NAMESPACES =
            "xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                    + " xmlns:a14=\"http://schemas.microsoft.com/office/drawing/2010/main\"";

    private static final String BLACK = "<a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill>";

    private Drawings() {}

    /** Returns a workbook of one visible sheet. */
    public static byte[] workbook(String rows, String behindRows, String... anchors) {
        return Workbooks.pack(parts(rows, behindRows, anchors));
    }

    /** Returns the parts of a workbook of one visible sheet. */
    public static Map<String, String> parts(String rows, String behindRows, String... anchors) {
        Map<String, String> parts = Workbooks.parts(rows);
        parts.computeIfPresent(
                "xl/worksheets/daftar.xml",
                (name, xml) -> xml.replace(
                        "</worksheet>",
                        behindRows
                                + "<drawing xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                                + " r:id=\"rId1\"/></worksheet>"));
        parts.put(
                "xl/worksheets/_rels/daftar.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing\""
                        + " Target=\"../drawings/drawing1.xml\"/></Relationships>");
        parts.put(
                "xl/drawings/drawing1.xml", "<xdr:wsDr " + NAMESPACES + ">" + String.join("", anchors) + "</xdr:wsDr>");
        return parts;
    }

    /** Returns the English metric units of points. */
    public static long emu(double points) {
        return Math.round(points * 12_700);
    }

    /** Anchors something from a place in a cell to one in another; offsets are in points. */
    public static String from(
            int column, double x, int row, double y, int toColumn, double toX, int toRow, double toY, String shape) {
        return "<xdr:twoCellAnchor>" + marker("from", column, x, row, y) + marker("to", toColumn, toX, toRow, toY)
                + shape + "<xdr:clientData/></xdr:twoCellAnchor>";
    }

    /** Anchors something within one cell, so that it takes half of its width and height in the middle. */
    public static String in(int column, int row, String shape) {
        return from(column, 12, row, 3.75, column, 36, row, 11.25, shape);
    }

    private static String marker(String name, int column, double x, int row, double y) {
        return "<xdr:" + name + "><xdr:col>" + column + "</xdr:col><xdr:colOff>" + emu(x) + "</xdr:colOff><xdr:row>"
                + row + "</xdr:row><xdr:rowOff>" + emu(y) + "</xdr:rowOff></xdr:" + name + ">";
    }

    /** Returns a shape with an outline. */
    public static String shape(int id, String preset, String turn, String text) {
        return shape(id, "", preset, turn, BLACK, text);
    }

    /** Returns a shape, maybe a box for text, with or without an outline. */
    public static String shape(int id, String kind, String preset, String turn, String pen, String text) {
        return "<xdr:sp><xdr:nvSpPr><xdr:cNvPr id=\"" + id + "\" name=\"Bentuk\"/><xdr:cNvSpPr " + kind
                + "/></xdr:nvSpPr>"
                + "<xdr:spPr><a:xfrm " + turn + "/><a:prstGeom prst=\"" + preset
                + "\"><a:avLst/></a:prstGeom><a:noFill/><a:ln>"
                + pen + "</a:ln></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>" + text
                + "</a:t></a:r></a:p></xdr:txBody></xdr:sp>";
    }

    /** Returns a line with a head at its end. */
    public static String line(int id, String preset, String turn, String ties) {
        return "<xdr:cxnSp><xdr:nvCxnSpPr><xdr:cNvPr id=\"" + id + "\" name=\"Garis\"/><xdr:cNvCxnSpPr>" + ties
                + "</xdr:cNvCxnSpPr></xdr:nvCxnSpPr><xdr:spPr><a:xfrm " + turn + "/><a:prstGeom prst=\"" + preset
                + "\"><a:avLst/></a:prstGeom><a:ln>" + BLACK
                + "<a:tailEnd type=\"triangle\"/></a:ln></xdr:spPr></xdr:cxnSp>";
    }

    /** Ties a line to two shapes. */
    public static String ties(int from, int to) {
        return "<a:stCxn id=\"" + from + "\" idx=\"2\"/><a:endCxn id=\"" + to + "\" idx=\"0\"/>";
    }

    /** Returns a picture. */
    public static String picture(int id) {
        return "<xdr:pic><xdr:nvPicPr><xdr:cNvPr id=\"" + id
                + "\" name=\"Graphic 10\"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill>"
                + "<a:blip r:embed=\"rId1\"/></xdr:blipFill><xdr:spPr><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>";
    }
}
