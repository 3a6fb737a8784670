package id.sop.importing.written;

import id.sop.drawing.Arrow;
import id.sop.drawing.Symbol;
import id.sop.geometry.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What DrawingML says of shapes and lines, wherever it is written. */
final class ShapeXml {
    static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final String BLACK = "<a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill>";
    private static final double EMU = 12_700;

    private ShapeXml() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static long emu(double points) {
        return Math.round(points * EMU);
    }

    static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** Returns the name of the shape of a symbol. */
    static String preset(Symbol.Shape shape, Dressing dressing) {
        return switch (shape) {
            case CAPSULE -> "flowChartTerminator";
            case RECTANGLE -> dressing.plainShapes() ? "rect" : "flowChartProcess";
            case RHOMBUS -> dressing.plainShapes() ? "diamond" : "flowChartDecision";
            case PENTAGON_DOWN, PENTAGON_UP -> dressing.homePlates() ? "homePlate" : "flowChartOffpageConnector";
        };
    }

    /** Returns how far a symbol is turned, in degrees. */
    static int turn(Symbol.Shape shape, Dressing dressing) {
        return switch (shape) {
            case CAPSULE, RECTANGLE, RHOMBUS -> 0;
            case PENTAGON_DOWN -> dressing.homePlates() ? 90 : 0;
            case PENTAGON_UP -> dressing.homePlates() ? 270 : 180;
        };
    }

    /** Returns the bounds of a symbol before it is turned. */
    static Box own(OfficeSheet.Figure figure, Dressing dressing) {
        Box box = figure.box();
        boolean side = turn(figure.shape(), dressing) % 180 != 0;
        return side ? Box.around(box.centre(), box.height(), box.width()) : box;
    }

    static String symbol(OfficeSheet.Figure figure, Dressing dressing) {
        int turn = turn(figure.shape(), dressing);
        return properties(
                turn == 0 ? "" : "rot=\"" + turn * 60_000 + "\"",
                own(figure, dressing),
                preset(figure.shape(), dressing),
                List.of(),
                "<a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill>",
                "<a:ln w=\"9525\">" + BLACK + (figure.dashed() ? "<a:prstDash val=\"dash\"/>" : "") + "</a:ln>");
    }

    static String route(Route route, Arrow.Stroke stroke) {
        String turns = (route.turn() == 0 ? "" : "rot=\"" + route.turn() * 60_000 + "\" ")
                + (route.flipH() ? "flipH=\"1\" " : "")
                + (route.flipV() ? "flipV=\"1\"" : "");
        String heads =
                switch (stroke) {
                    case HEAD -> "<a:tailEnd type=\"triangle\"/>";
                    case BOTH_HEADS -> "<a:headEnd type=\"triangle\"/><a:tailEnd type=\"triangle\"/>";
                    case PLAIN -> "";
                    case DASHED -> "<a:prstDash val=\"dash\"/>";
                };
        return properties(
                turns.strip(),
                route.own(),
                route.preset(),
                route.adjustments(),
                "",
                "<a:ln w=\"9525\">" + BLACK + heads + "</a:ln>");
    }

    static String word(OfficeSheet.Word word, Dressing dressing) {
        String pen = dressing.framedWords() ? "<a:ln w=\"6350\">" + BLACK + "</a:ln>" : "<a:ln><a:noFill/></a:ln>";
        return properties("", word.box(), "rect", List.of(), "<a:noFill/>", pen);
    }

    private static String properties(
            String turns, Box box, String preset, List<Double> adjustments, String fill, String pen) {
        StringBuilder guides = new StringBuilder();
        for (int i = 0; i < adjustments.size(); i++) {
            guides.append("<a:gd name=\"adj").append(i + 1).append("\" fmla=\"val ");
            guides.append(Math.round(adjustments.get(i) * 100_000)).append("\"/>");
        }
        return "<a:xfrm" + (turns.isEmpty() ? "" : " " + turns) + "><a:off x=\"" + emu(box.x()) + "\" y=\""
                + emu(box.y()) + "\"/><a:ext cx=\"" + emu(box.width()) + "\" cy=\"" + emu(box.height())
                + "\"/></a:xfrm><a:prstGeom prst=\"" + preset + "\"><a:avLst>" + guides + "</a:avLst></a:prstGeom>"
                + fill + pen;
    }

    /** A line as it is drawn: of one or of several pieces. */
    record Drawn(Route route, Arrow.Stroke stroke, boolean first, boolean last) {}

    /** Returns how a line is drawn. */
    static List<Drawn> drawn(OfficeSheet.Line line, Dressing dressing) {
        Optional<Route> whole = dressing.lines() == Dressing.Lines.PIECES ? Optional.empty() : Route.of(line.points());
        if (whole.isPresent()) {
            return List.of(new Drawn(whole.get(), line.stroke(), true, true));
        }
        List<Drawn> drawn = new ArrayList<>();
        int last = line.points().size() - 2;
        for (int i = 0; i <= last; i++) {
            Route piece = Route.of(line.points().subList(i, i + 2)).orElseThrow();
            boolean bare = i < last && line.stroke() == Arrow.Stroke.HEAD;
            drawn.add(new Drawn(piece, bare ? Arrow.Stroke.PLAIN : line.stroke(), i == 0, i == last));
        }
        return drawn;
    }
}
