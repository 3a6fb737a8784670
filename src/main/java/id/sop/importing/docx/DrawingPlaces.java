package id.sop.importing.docx;

import id.sop.geometry.Box;
import id.sop.importing.ooxml.Affine;
import id.sop.importing.ooxml.Axis;
import id.sop.importing.ooxml.DrawingMl;
import id.sop.importing.ooxml.Vml;
import id.sop.importing.ooxml.VmlStyle;
import id.sop.office.Parts;
import id.sop.office.XmlElement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Places what is drawn in a document (ECMA-376, part 1, 20.4): at its paragraph, in its cell, or on the paper. */
final class DrawingPlaces {
    private static final Set<String> VML_SHAPES = Set.of("group", "line", "rect", "roundrect", "oval", "shape");

    private final DrawingMl drawing;
    private final Vml vml;
    private final Axis lines;
    private final boolean byLibreOffice;
    private final boolean textCountsFromPage;
    private final boolean inOwnCells;

    /**
     * Gets ready for a document.
     *
     * @param anchors all of it
     * @param byLibreOffice whether LibreOffice saved it
     */
    DrawingPlaces(DrawingMl drawing, Vml vml, Axis lines, List<Anchor> anchors, boolean byLibreOffice) {
        this.drawing = drawing;
        this.vml = vml;
        this.lines = lines;
        this.byLibreOffice = byLibreOffice;
        this.textCountsFromPage = byLibreOffice && onlyTextCountsFromColumn(anchors);
        this.inOwnCells = byLibreOffice && standInOwnCells(anchors);
    }

    /**
     * Tells whether in cells what holds text is placed from the column, and all else from the page. LibreOffice saves the offset of a text
     * box from the page as one from the column.
     */
    private static boolean onlyTextCountsFromColumn(List<Anchor> anchors) {
        Set<String> bare = anchors.stream()
                .filter(Anchor::inCell)
                .flatMap(anchor -> anchor.drawing().children("anchor").stream())
                .filter(placed -> staysInCell(placed) && !holdsText(placed))
                .map(placed -> placed.at("positionH").attribute("relativeFrom"))
                .collect(Collectors.toSet());
        return bare.equals(Set.of("page"));
    }

    /** Tells whether all symbols of tables that lie on the paper stand in the cells that they are tied to. */
    private static boolean standInOwnCells(List<Anchor> anchors) {
        return anchors.stream().filter(Anchor::inCell).allMatch(anchor -> anchor.drawing().children("anchor").stream()
                .allMatch(placed -> {
                    double left = anchor.left() + offset(placed.at("positionH"));
                    double width = emu(placed.at("extent"), "cx");
                    double middle = left + width / 2 - anchor.left();
                    return isLine(placed)
                            || left + width > anchor.paper().width()
                            || (placed.at("positionH").attribute("relativeFrom").equals("column")
                                    && middle > 0
                                    && middle < anchor.width());
                }));
    }

    private static boolean isLine(XmlElement placed) {
        String preset =
                placed.at("graphic", "graphicData", "wsp", "spPr", "prstGeom").attribute("prst");
        return preset.isEmpty() || preset.equals("line") || preset.matches("(straight|bent|curved)Connector\\d");
    }

    private static boolean staysInCell(XmlElement placed) {
        return placed.flag("layoutInCell", true);
    }

    private static boolean holdsText(XmlElement placed) {
        return placed.at("graphic", "graphicData", "wsp", "txbx").exists();
    }

    /** Returns how much height something takes in its paragraph, in points: none if the text flows around it. */
    static double inlineHeight(XmlElement drawing) {
        XmlElement inline = drawing.at("inline");
        return inline.exists() ? emu(inline.at("extent"), "cy") : 0;
    }

    void read(Anchor anchor) throws Parts.TooMuch {
        for (XmlElement child : anchor.drawing().children()) {
            if (child.is("anchor") || child.is("inline")) {
                drawn(anchor, child);
            } else if (VML_SHAPES.contains(child.name())) {
                VmlStyle style = VmlStyle.of(child);
                Affine own = Vml.own(child);
                double x;
                double y;
                if (style.value("position").equals("absolute")) {
                    x = x(anchor, style.value("mso-position-horizontal-relative"), true, 0)
                            + aligned(anchor, style.value("mso-position-horizontal"), style.length("width"));
                    y = y(anchor, style.value("mso-position-vertical-relative"), 0, true);
                } else {
                    x = anchor.left() + inline(anchor, style.length("width"));
                    y = lines.real(anchor.line()) + anchor.offset();
                }
                vml.read(child, new Affine(1, 0, x, 0, 1, y).after(own));
            }
        }
    }

    private void drawn(Anchor anchor, XmlElement placed) throws Parts.TooMuch {
        if (placed.at("docPr").flag("hidden", false)) {
            return;
        }
        double width = Math.max(0, emu(placed.at("extent"), "cx"));
        double height = Math.max(0, emu(placed.at("extent"), "cy"));
        double x;
        double y;
        if (placed.is("inline")) {
            x = anchor.left() + inline(anchor, width);
            y = lines.real(anchor.line()) + anchor.offset();
        } else {
            boolean inCell = staysInCell(placed);
            XmlElement across = placed.at("positionH");
            XmlElement down = placed.at("positionV");
            double right = offset(across);
            double below = offset(down);
            String from = across.attribute("relativeFrom");
            boolean lost =
                    textCountsFromPage && anchor.inCell() && inCell && from.equals("column") && holdsText(placed);
            x = x(anchor, lost ? "page" : from, inCell, right + width / 2)
                    + right
                    + aligned(anchor, across.at("align").text().strip(), width);
            if (inOwnCells && anchor.inCell() && x + width > anchor.paper().width() && !isLine(placed)) {
                // What LibreOffice has not laid out when it saves, it moves off the paper to the right.
                x = anchor.left() + (anchor.width() - width) / 2;
            }
            y = y(anchor, down.attribute("relativeFrom"), below, inCell) + below;
        }
        Box bounds = new Box(x, y, width, height);
        for (XmlElement shape : placed.at("graphic", "graphicData").children()) {
            drawing.read(
                    shape, DrawingMl.frame(shape, bounds), placed.at("docPr").attribute("id"), side(placed));
        }
    }

    /** What LibreOffice makes of VML has no name, and says where lines bend in the numbers of that. */
    private double side(XmlElement placed) {
        boolean older = byLibreOffice && placed.at("docPr").attribute("name").isEmpty();
        return older ? Vml.SIDE : DrawingMl.SIDE;
    }

    private static double emu(XmlElement element, String attribute) {
        return element.number(attribute).orElse(0.0) / DrawingMl.EMU;
    }

    private static double offset(XmlElement position) {
        try {
            return Long.parseLong(position.at("posOffset").text().strip()) / DrawingMl.EMU;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static double inline(Anchor anchor, double width) {
        String align = anchor.paragraph().at("pPr", "jc").attribute("val");
        return aligned(anchor, align, width);
    }

    private static double aligned(Anchor anchor, String align, double width) {
        return switch (align) {
            case "center" -> (anchor.width() - width) / 2;
            case "right", "end", "outside" -> anchor.width() - width;
            default -> 0;
        };
    }

    /**
     * Returns from where a horizontal offset is counted.
     *
     * @param inCell whether all that is anchored in a cell stays in it
     * @param middle how far the middle of the shape is from there
     */
    private static double x(Anchor anchor, String from, boolean inCell, double middle) {
        double onPaper =
                switch (from) {
                    case "page", "leftMargin", "insideMargin" -> 0;
                    case "margin" -> anchor.paper().left();
                    case "rightMargin", "outsideMargin" ->
                        anchor.paper().width() - anchor.paper().right();
                    default -> anchor.left();
                };
        // Newer versions count from the edge of the cell in any case, and only what then lies in it was meant so.
        boolean fits = middle > 0 && middle < anchor.width();
        boolean astray = onPaper + middle < anchor.left() || onPaper + middle > anchor.left() + anchor.width();
        return anchor.inCell() && inCell && fits && astray ? anchor.left() : onPaper;
    }

    /** Returns from where a vertical offset is counted. */
    private double y(Anchor anchor, String from, double offset, boolean inCell) {
        double page = lines.real(anchor.pageLine());
        double row = lines.real(anchor.line());
        double onPaper =
                switch (from) {
                    case "page", "topMargin" -> page - anchor.paper().top();
                    case "margin" -> page;
                    default -> row + anchor.offset();
                };
        boolean ofPaper = Set.of("page", "topMargin", "margin").contains(from);
        boolean fits = offset >= 0 && offset < anchor.row();
        boolean astray = onPaper + offset < row || onPaper + offset > row + anchor.row();
        return ofPaper && anchor.inCell() && inCell && fits && astray ? row : onPaper;
    }
}
