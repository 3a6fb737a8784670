package id.sop.importing.xlsx;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.importing.ooxml.Axis;
import id.sop.importing.ooxml.DrawingMl;
import id.sop.importing.ooxml.Figure;
import id.sop.importing.ooxml.Pictures;
import id.sop.office.Parts;
import id.sop.office.Relationships;
import id.sop.office.XmlElement;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads what is drawn over a worksheet (ECMA-376, part 1, 20.5). */
final class SheetDrawing {
    private static final int LAST_ROW = 1_048_575;
    private static final int LAST_COLUMN = 16_383;

    private final Axis columns;
    private final Axis rows;

    SheetDrawing(Axis columns, Axis rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** Returns the figures at their real places, in points. */
    List<Figure> read(Parts parts, String part) throws IOException, XMLStreamException {
        DrawingMl drawing = new DrawingMl(new Pictures(parts, Relationships.of(parts, part)), text -> "");
        for (XmlElement anchor : XmlElement.of(parts, part).children()) {
            if (anchor.name().endsWith("Anchor")) {
                Box bounds = bounds(anchor);
                for (XmlElement shape : anchor.children()) {
                    drawing.read(shape, DrawingMl.frame(shape, bounds), "", DrawingMl.SIDE);
                }
            }
        }
        return drawing.figures();
    }

    private Box bounds(XmlElement anchor) {
        Point from = anchor.is("absoluteAnchor")
                ? new Point(emu(anchor.at("pos"), "x"), emu(anchor.at("pos"), "y"))
                : place(anchor.at("from"));
        if (!anchor.is("twoCellAnchor")) {
            double width = Math.max(0, emu(anchor.at("ext"), "cx"));
            double height = Math.max(0, emu(anchor.at("ext"), "cy"));
            return new Box(from.x(), from.y(), width, height);
        }
        Point to = place(anchor.at("to"));
        return new Box(
                Math.min(from.x(), to.x()),
                Math.min(from.y(), to.y()),
                Math.abs(to.x() - from.x()),
                Math.abs(to.y() - from.y()));
    }

    private static double emu(XmlElement element, String attribute) {
        return element.number(attribute).orElse(0.0) / DrawingMl.EMU;
    }

    /** Returns a real place; an offset that is larger than its column or row ends with it, as in Excel. */
    private Point place(XmlElement marker) {
        int column = Math.min(LAST_COLUMN, (int) number(marker.at("col")));
        int row = Math.min(LAST_ROW, (int) number(marker.at("row")));
        return new Point(
                columns.real(column) + Math.min(columns.size(column), number(marker.at("colOff")) / DrawingMl.EMU),
                rows.real(row) + Math.min(rows.size(row), number(marker.at("rowOff")) / DrawingMl.EMU));
    }

    private static double number(XmlElement element) {
        try {
            return Math.max(0, Long.parseLong(element.text().strip()));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
