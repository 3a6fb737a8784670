package id.sop.importing.docx;

import id.sop.office.XmlElement;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a table lies across the page.
 *
 * @param edges those of its columns, in points
 * @param padding between an edge and the text beside it
 * @param style its style
 */
record TablePlace(List<Double> edges, double padding, String style) {
    private static final double TWIPS = 20;
    private static final double USUAL_PADDING = 5.4;

    /**
     * Places a table.
     *
     * @param edges those of its columns if it began where the text does
     * @param paper the paper that it stands on; null in a cell of another table
     */
    static TablePlace of(XmlElement table, double[] edges, double left, double width, PageSetup paper) {
        XmlElement properties = table.at("tblPr");
        XmlElement margin = properties.at("tblCellMar", "left").exists()
                ? properties.at("tblCellMar", "left")
                : properties.at("tblCellMar", "start");
        double padding =
                Math.max(0, margin.number("w").map(twips -> twips / TWIPS).orElse(USUAL_PADDING));
        double own = edges[edges.length - 1] - edges[0];
        double shift = properties.at("tblInd").number("w").orElse(0.0) / TWIPS - padding;
        XmlElement floating = properties.at("tblpPr");
        if (paper != null && floating.has("tblpX")) {
            double origin = floating.attribute("horzAnchor").equals("page") ? 0 : left;
            shift = origin + floating.number("tblpX").orElse(0.0) / TWIPS - left;
        } else if (properties.at("jc").attribute("val").equals("center")) {
            shift = (width - own) / 2;
        } else if (properties.at("jc").attribute("val").equals("right")
                || properties.at("jc").attribute("val").equals("end")) {
            shift = width - own;
        }
        List<Double> shifted = new ArrayList<>();
        for (double edge : edges) {
            shifted.add(edge + Math.max(-1_000, Math.min(1_000, shift)));
        }
        return new TablePlace(shifted, padding, properties.at("tblStyle").attribute("val"));
    }

    double edge(int column) {
        return edges.get(column);
    }

    /** Returns where the text of a cell begins. */
    double left(TableCell cell) {
        return edge(cell.column()) + padding;
    }

    /** Returns how wide the text of a cell may be. */
    double width(TableCell cell) {
        return Math.max(1, edge(cell.end()) - edge(cell.column()) - 2 * padding);
    }

    /** Returns the height of a row, which may say one itself. */
    double rowHeight(XmlElement row, double content) {
        XmlElement height = row.at("trPr", "trHeight");
        double given = height.number("val").orElse(0.0) / TWIPS;
        return height.attribute("hRule").equals("exact") && given > 0 ? given : Math.max(given, content);
    }
}
