package id.sop.importing.ooxml;

import id.sop.geometry.Point;
import id.sop.importing.ooxml.Figure.Look;
import id.sop.office.Parts;
import id.sop.office.XmlElement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads shapes, lines and groups of the older language of drawing (ECMA-376, part 4, 19: VML). */
public final class Vml {
    /** The numbers of the shapes of DrawingML that it has too ([MS-ODRAW], MSOSPT). */
    private static final Map<Integer, String> PRESETS = Map.ofEntries(
            Map.entry(1, "rect"),
            Map.entry(2, "roundRect"),
            Map.entry(3, "ellipse"),
            Map.entry(4, "diamond"),
            Map.entry(13, "rightArrow"),
            Map.entry(15, "homePlate"),
            Map.entry(20, "line"),
            Map.entry(32, "straightConnector1"),
            Map.entry(33, "bentConnector2"),
            Map.entry(34, "bentConnector3"),
            Map.entry(35, "bentConnector4"),
            Map.entry(36, "bentConnector5"),
            Map.entry(37, "curvedConnector2"),
            Map.entry(38, "curvedConnector3"),
            Map.entry(39, "curvedConnector4"),
            Map.entry(40, "curvedConnector5"),
            Map.entry(56, "pentagon"),
            Map.entry(61, "wedgeRectCallout"),
            Map.entry(62, "wedgeRoundRectCallout"),
            Map.entry(63, "wedgeEllipseCallout"),
            Map.entry(66, "leftArrow"),
            Map.entry(67, "downArrow"),
            Map.entry(68, "upArrow"),
            Map.entry(69, "leftRightArrow"),
            Map.entry(70, "upDownArrow"),
            Map.entry(85, "leftBracket"),
            Map.entry(86, "rightBracket"),
            Map.entry(87, "leftBrace"),
            Map.entry(88, "rightBrace"),
            Map.entry(90, "bentUpArrow"),
            Map.entry(91, "bentArrow"),
            Map.entry(109, "flowChartProcess"),
            Map.entry(110, "flowChartDecision"),
            Map.entry(112, "flowChartPredefinedProcess"),
            Map.entry(116, "flowChartTerminator"),
            Map.entry(176, "flowChartAlternateProcess"),
            Map.entry(177, "flowChartOffpageConnector"),
            Map.entry(202, "rect"));

    private static final int TEXT_BOX = 202;
    private static final int PICTURE = 75;

    /** In its units a whole side is that long. */
    public static final double SIDE = 21_600;

    private final DrawingMl drawing;
    private final Function<XmlElement, String> documentText;
    private final Map<String, Ties> ties = new HashMap<>();

    /**
     * Begins to add to a drawing.
     *
     * @param documentText reads the text of a shape
     */
    public Vml(DrawingMl drawing, Function<XmlElement, String> documentText) {
        this.drawing = drawing;
        this.documentText = documentText;
    }

    /** What a line is tied to. */
    private record Ties(String from, String to) {}

    /** Takes note of which lines are tied to what, wherever in a part that is written. */
    public void rules(XmlElement element) {
        if (element.is("r") && element.attribute("type").equals("connector")) {
            String from = "";
            String to = "";
            for (XmlElement proxy : element.children("proxy")) {
                from = proxy.has("start") ? bare(proxy.attribute("idref")) : from;
                to = proxy.has("end") ? bare(proxy.attribute("idref")) : to;
            }
            ties.put(bare(element.attribute("idref")), new Ties(from, to));
        }
        element.children().forEach(this::rules);
    }

    private static String bare(String reference) {
        return reference.startsWith("#") ? reference.substring(1) : reference;
    }

    /** Returns the map of a shape onto its bounds in what holds it; where that is the paper, in points. */
    public static Affine own(XmlElement shape) {
        VmlStyle style = VmlStyle.of(shape);
        if (shape.is("line")) {
            Point from = point(shape.attribute("from"));
            Point to = point(shape.attribute("to"));
            return new Affine(to.x() - from.x(), 0, from.x(), 0, to.y() - from.y(), from.y());
        }
        // A mirrored shape turns the other way round than in DrawingML: Word writes rotation:-90;flip:x where that has
        // 90° and flipH.
        boolean mirrored = style.flips('x') != style.flips('y');
        return Affine.onto(
                style.length("left") + style.length("margin-left"),
                style.length("top") + style.length("margin-top"),
                Math.max(0, style.length("width")),
                Math.max(0, style.length("height")),
                mirrored ? -style.turn() : style.turn(),
                style.flips('x'),
                style.flips('y'));
    }

    private static Point point(String text) {
        int comma = text.indexOf(',');
        return comma < 0
                ? new Point(VmlStyle.length(text, 1), 0)
                : new Point(
                        VmlStyle.length(text.substring(0, comma), 1), VmlStyle.length(text.substring(comma + 1), 1));
    }

    /** Reads a shape, or all that a group holds, with its map onto its real place in points. */
    public void read(XmlElement shape, Affine frame) throws Parts.TooMuch {
        VmlStyle style = VmlStyle.of(shape);
        if (style.value("visibility").equals("hidden") || !frame.isSane()) {
            return;
        }
        switch (shape.name()) {
            case "group" -> {
                Point origin = point(shape.attribute("coordorigin"));
                Point size = shape.has("coordsize") ? point(shape.attribute("coordsize")) : new Point(1000, 1000);
                Affine inside = frame.after(
                        Affine.ontoUnit(origin.x(), origin.y(), Math.max(1, size.x()), Math.max(1, size.y())));
                for (XmlElement child : shape.children()) {
                    read(child, inside.after(own(child)));
                }
            }
            case "line" -> figure(shape, frame, "line", false);
            case "rect" -> figure(shape, frame, "rect", false);
            case "roundrect" -> figure(shape, frame, "roundRect", false);
            case "oval" -> figure(shape, frame, "ellipse", false);
            case "shape" -> {
                int type = type(shape);
                if (type == PICTURE) {
                    drawing.add(Figure.shape(id(shape), Look.PICTURE, frame.bounds(), "", true, false));
                } else if (PRESETS.containsKey(type)) {
                    figure(shape, frame, PRESETS.get(type), type == TEXT_BOX);
                } else {
                    figure(shape, frame, "", false);
                }
            }
            default -> {
                // Types of shapes, and settings.
            }
        }
    }

    /** Returns the number of the type of a shape; 0 if it has none. */
    private static int type(XmlElement shape) {
        String text = shape.has("spt") ? shape.attribute("spt") : shape.attribute("type");
        int start = text.lastIndexOf('t') + 1;
        try {
            return (int) Double.parseDouble(text.substring(start));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static String id(XmlElement shape) {
        return shape.has("spid") ? shape.attribute("spid") : shape.attribute("id");
    }

    private void figure(XmlElement shape, Affine frame, String preset, boolean textBox) throws Parts.TooMuch {
        XmlElement pen = shape.at("stroke");
        String dash = pen.attribute("dashstyle");
        boolean dashed = !dash.isEmpty() && !dash.equals("solid");
        String text = text(shape);
        PresetShapes.Adjustments adjustments = adjustments(shape);
        Optional<List<Point>> line = PresetShapes.line(preset, adjustments);
        if (line.isPresent()) {
            boolean arrow = PresetShapes.isBlockArrow(preset);
            Ties tied = ties.getOrDefault(id(shape), new Ties("", ""));
            drawing.add(new Figure(
                    id(shape),
                    Look.LINE,
                    frame.map(line.get()),
                    text,
                    true,
                    dashed,
                    arrow ? PresetShapes.hasTwoHeads(preset) : isHead(pen.attribute("startarrow")),
                    arrow || isHead(pen.attribute("endarrow")),
                    tied.from(),
                    tied.to()));
            return;
        }
        boolean outlined = isOn(shape.attribute("stroked")) && isOn(pen.attribute("on"));
        String colour = shape.attribute("fillcolor");
        boolean filled = isOn(shape.attribute("filled"))
                && !(colour.isEmpty() || colour.startsWith("white") || colour.equalsIgnoreCase("#ffffff"));
        Look look = preset.isEmpty() ? Look.OTHER : PresetShapes.look(preset, adjustments);
        Optional<Look> seen = PresetShapes.seen(look, preset, frame, !text.isBlank(), textBox, outlined, filled);
        if (seen.isPresent()) {
            drawing.add(Figure.shape(id(shape), seen.get(), frame.bounds(), text, outlined, dashed));
        }
    }

    private static boolean isOn(String value) {
        return !(value.equals("f") || value.equals("false") || value.equals("0"));
    }

    private static boolean isHead(String arrow) {
        return switch (arrow) {
            case "block", "classic", "open" -> true;
            default -> false;
        };
    }

    private static PresetShapes.Adjustments adjustments(XmlElement shape) {
        String[] values = shape.attribute("adj").split(",", -1);
        String arc = shape.attribute("arcsize");
        return (name, otherwise) -> {
            if (name.equals("adj") && !arc.isEmpty()) {
                double size = VmlStyle.length(arc, 1);
                return 100_000 * (arc.endsWith("f") ? size / 65_536 : arc.endsWith("%") ? size / 100 : size);
            }
            int index = name.equals("adj") ? 0 : name.charAt(name.length() - 1) - '1';
            boolean given = index < values.length && !values[index].isBlank();
            return given ? VmlStyle.length(values[index], 1) / SIDE * 100_000 : otherwise;
        };
    }

    private String text(XmlElement shape) {
        XmlElement content = shape.at("textbox", "txbxContent");
        return content.exists() ? documentText.apply(content) : "";
    }
}
