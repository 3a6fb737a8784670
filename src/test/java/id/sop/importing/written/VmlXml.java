package id.sop.importing.written;

import id.sop.drawing.Arrow;
import id.sop.drawing.Symbol;
import id.sop.geometry.Box;
import java.util.List;
import java.util.stream.Collectors;

/** What VML says of shapes and lines. */
final class VmlXml {
    /** In its units a whole side is that long. */
    private static final double SIDE = 21_600;

    private VmlXml() {}

    /**
     * A shape without its place.
     *
     * @param type its number
     * @param style how it is turned
     * @param attributes of its element
     * @param pen its outline
     */
    record Shape(int type, String style, String attributes, String pen) {
        String placed(int id, double x, double y, Box own, String text, boolean page) {
            String box = text.isEmpty()
                    ? ""
                    : "<v:textbox><w:txbxContent>" + DocumentShapes.paragraph(text) + "</w:txbxContent></v:textbox>";
            return "<w:pict><v:shape id=\"s" + id + "\" o:spt=\"" + type + "\" type=\"#_x0000_t" + type
                    + "\" style=\"position:absolute;margin-left:" + ShapeXml.decimal(x) + "pt;margin-top:"
                    + ShapeXml.decimal(y) + "pt;width:" + ShapeXml.decimal(own.width()) + "pt;height:"
                    + ShapeXml.decimal(own.height()) + "pt;z-index:" + id + style
                    + (page ? ";mso-position-horizontal-relative:page" : ";mso-position-horizontal-relative:text")
                    + ";mso-position-vertical-relative:text\"" + attributes + ">" + pen + box + "</v:shape></w:pict>";
        }
    }

    static Shape symbol(OfficeSheet.Figure figure, Dressing dressing) {
        int turn = ShapeXml.turn(figure.shape(), dressing);
        String pen = figure.dashed() ? "<v:stroke dashstyle=\"dash\"/>" : "";
        return new Shape(type(figure.shape(), dressing), turn == 0 ? "" : ";rotation:" + turn, "", pen);
    }

    private static int type(Symbol.Shape shape, Dressing dressing) {
        return switch (shape) {
            case CAPSULE -> 116;
            case RECTANGLE -> dressing.plainShapes() ? 1 : 109;
            case RHOMBUS -> dressing.plainShapes() ? 4 : 110;
            case PENTAGON_DOWN, PENTAGON_UP -> dressing.homePlates() ? 15 : 177;
        };
    }

    static Shape word(Dressing dressing) {
        return new Shape(202, "", dressing.framedWords() ? "" : " stroked=\"f\"", "");
    }

    static Shape route(Route route, Arrow.Stroke stroke) {
        String preset = route.preset();
        int type = preset.startsWith("bent") ? 31 + preset.charAt(preset.length() - 1) - '0' : 32;
        String flips = (route.flipH() ? "x" : "") + (route.flipV() ? "y" : "");
        int turn = flips.length() == 1 ? -route.turn() : route.turn();
        String style = (turn == 0 ? "" : ";rotation:" + turn) + (flips.isEmpty() ? "" : ";flip:" + flips);
        List<Double> bends = route.adjustments();
        String adjustments = bends.stream()
                .map(bend -> String.valueOf(Math.round(bend * SIDE)))
                .collect(Collectors.joining(","));
        String pen =
                switch (stroke) {
                    case HEAD -> "<v:stroke endarrow=\"block\"/>";
                    case BOTH_HEADS -> "<v:stroke startarrow=\"block\" endarrow=\"block\"/>";
                    case PLAIN -> "";
                    case DASHED -> "<v:stroke dashstyle=\"dash\"/>";
                };
        return new Shape(type, style, " filled=\"f\"" + (bends.isEmpty() ? "" : " adj=\"" + adjustments + "\""), pen);
    }
}
