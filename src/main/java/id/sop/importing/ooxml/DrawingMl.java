package id.sop.importing.ooxml;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.importing.ooxml.Figure.Look;
import id.sop.office.Parts;
import id.sop.office.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads shapes, lines, pictures and groups of them (ECMA-376, part 1, 20 and 21; in documents also [MS-ODRAWXML]). */
public final class DrawingMl {
    /** Twelve thousand seven hundred English metric units are a point. */
    public static final double EMU = 12_700;

    /** In its units a whole side is that long. */
    public static final double SIDE = 100_000;

    private static final int MOST_FIGURES = 20_000;

    /** In points: of two boxes, the one that is nearer by so much is meant. */
    private static final double SURELY = 2;

    private final Pictures pictures;
    private final Function<XmlElement, String> documentText;
    private final List<Figure> figures = new ArrayList<>();

    /**
     * Begins with no figures.
     *
     * @param pictures knows the pictures of the part that is read
     * @param documentText reads the text of a shape where it is a piece of a document
     */
    public DrawingMl(Pictures pictures, Function<XmlElement, String> documentText) {
        this.pictures = pictures;
        this.documentText = documentText;
    }

    /** Returns all figures that were read, those that lie below others first. */
    public List<Figure> figures() {
        return figures;
    }

    /** Adds a figure that was read in another way. */
    public void add(Figure figure) throws Parts.TooMuch {
        if (figures.size() >= MOST_FIGURES) {
            throw new Parts.TooMuch();
        }
        figures.add(figure);
    }

    /**
     * Returns the map of a shape onto the bounds that it has on a sheet.
     *
     * <p>Office keeps the bounds of a shape that lies on its side as they are seen, other programs as they were before it was turned.
     */
    public static Affine frame(XmlElement shape, Box anchored) {
        Box bounds = betweenEnds(shape, anchored);
        XmlElement xfrm = xfrm(shape);
        double turn = Affine.degrees(xfrm.number("rot").orElse(0.0));
        double width = bounds.width();
        double height = bounds.height();
        boolean onSide = (turn >= 45 && turn < 135) || (turn >= 225 && turn < 315);
        double ownWidth = xfrm.at("ext").number("cx").orElse(0.0) / EMU;
        double ownHeight = xfrm.at("ext").number("cy").orElse(0.0) / EMU;
        double asSeen = Math.abs(width - ownHeight) + Math.abs(height - ownWidth);
        double asDrawn = Math.abs(width - ownWidth) + Math.abs(height - ownHeight);
        if (onSide && !(asDrawn < 1 && asSeen > 2)) {
            width = bounds.height();
            height = bounds.width();
        }
        Point centre = bounds.centre();
        return Affine.onto(
                centre.x() - width / 2,
                centre.y() - height / 2,
                width,
                height,
                turn,
                xfrm.flag("flipH", false),
                xfrm.flag("flipV", false));
    }

    /**
     * Returns the box that the ends of a line span: Office anchors a line by that, LibreOffice by the box around all of its corners,
     * which is larger where a corner lies beyond the ends.
     */
    private static Box betweenEnds(XmlElement shape, Box bounds) {
        Optional<List<Point>> line = shape.is("cxnSp") ? points(shape, SIDE) : Optional.empty();
        Box ends = own(shape).bounds();
        Box corners = line.map(points -> Affine.bounds(own(shape).map(points))).orElse(ends);
        if (unlike(bounds, corners) >= unlike(bounds, ends) - SURELY || corners.width() == 0 || corners.height() == 0) {
            return bounds;
        }
        double across = bounds.width() / corners.width();
        double down = bounds.height() / corners.height();
        return new Box(
                bounds.x() + (ends.x() - corners.x()) * across,
                bounds.y() + (ends.y() - corners.y()) * down,
                ends.width() * across,
                ends.height() * down);
    }

    /**
     * Returns how far the upper left corner of a box on the sheet, in points, is from that of one in the units of the program that
     * wrote it. Its columns may all be somewhat wider or narrower there: the lower right corner tells by how much.
     */
    private static double unlike(Box bounds, Box written) {
        return Math.abs(bounds.x() - bounds.right() * share(written.x(), written.right()))
                + Math.abs(bounds.y() - bounds.bottom() * share(written.y(), written.bottom()));
    }

    private static double share(double part, double whole) {
        return whole > 0 ? part / whole : 0;
    }

    private static XmlElement xfrm(XmlElement shape) {
        XmlElement properties = shape.at("spPr").exists() ? shape.at("spPr") : shape.at("grpSpPr");
        return properties.exists() ? properties.at("xfrm") : shape.at("xfrm");
    }

    /** Returns the map of a shape into what holds it, in the units of that. */
    private static Affine own(XmlElement shape) {
        XmlElement xfrm = xfrm(shape);
        return Affine.onto(
                xfrm.at("off").number("x").orElse(0.0),
                xfrm.at("off").number("y").orElse(0.0),
                Math.max(0, xfrm.at("ext").number("cx").orElse(0.0)),
                Math.max(0, xfrm.at("ext").number("cy").orElse(0.0)),
                Affine.degrees(xfrm.number("rot").orElse(0.0)),
                xfrm.flag("flipH", false),
                xfrm.flag("flipV", false));
    }

    /**
     * Reads a shape, or all that a group holds.
     *
     * @param frame its map onto its real place in points
     * @param id its id where it stands outside of it; empty if it has its own
     * @param side how long a whole side is in the units in which it says where its lines bend
     */
    public void read(XmlElement shape, Affine frame, String id, double side) throws Parts.TooMuch {
        if (names(shape).flag("hidden", false) || !frame.isSane()) {
            return;
        }
        String known = id.isEmpty() ? names(shape).attribute("id") : id;
        switch (shape.name()) {
            case "grpSp", "wgp", "lockedCanvas" -> group(shape, frame, side);
            case "wpc" -> {
                // The units of a canvas are those of the page.
                Box bounds = frame.bounds();
                Affine canvas = new Affine(1 / EMU, 0, bounds.x(), 0, 1 / EMU, bounds.y());
                for (XmlElement child : shape.children()) {
                    read(child, canvas.after(own(child)), "", side);
                }
            }
            case "sp", "wsp" -> shape(shape, frame, known, side);
            case "cxnSp" ->
                line(shape, frame, known, points(shape, side).orElse(List.of(new Point(0, 0), new Point(1, 1))));
            case "pic" -> add(Figure.shape(known, pictures.look(shape), frame.bounds(), "", true, false));
            default -> {
                // Diagrams and charts.
            }
        }
    }

    private void group(XmlElement group, Affine frame, double side) throws Parts.TooMuch {
        XmlElement xfrm = xfrm(group);
        double width =
                xfrm.at("chExt").number("cx").orElse(xfrm.at("ext").number("cx").orElse(0.0));
        double height =
                xfrm.at("chExt").number("cy").orElse(xfrm.at("ext").number("cy").orElse(0.0));
        if (width == 0 || height == 0) {
            // Nothing that has a size is in a group without one, but a straight line may be.
            width = Math.max(1, width);
            height = Math.max(1, height);
        }
        Affine inside = frame.after(Affine.ontoUnit(
                xfrm.at("chOff").number("x").orElse(0.0),
                xfrm.at("chOff").number("y").orElse(0.0),
                width,
                height));
        for (XmlElement child : group.children()) {
            read(child, inside.after(own(child)), "", side);
        }
    }

    private static XmlElement names(XmlElement shape) {
        for (String holder : List.of("nvSpPr", "nvCxnSpPr", "nvPicPr", "nvGrpSpPr")) {
            if (shape.at(holder).exists()) {
                return shape.at(holder, "cNvPr");
            }
        }
        return shape.at("cNvPr");
    }

    private static PresetShapes.Adjustments adjustments(XmlElement shape, double side) {
        return (name, otherwise) -> {
            for (XmlElement guide : shape.at("spPr", "prstGeom", "avLst").children("gd")) {
                String formula = guide.attribute("fmla");
                boolean only = name.equals("adj1") && guide.attribute("name").equals("adj");
                if ((only || guide.attribute("name").equals(name)) && formula.startsWith("val ")) {
                    return number(formula.substring(4), otherwise * side / SIDE) * SIDE / side;
                }
            }
            return otherwise;
        };
    }

    private static double number(String text, double otherwise) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Returns the corners of a line. */
    private static Optional<List<Point>> points(XmlElement shape, double side) {
        String preset = shape.at("spPr", "prstGeom").attribute("prst");
        return preset.isEmpty()
                ? CustomShape.of(shape.at("spPr", "custGeom"))
                        .filter(CustomShape::isOpen)
                        .map(CustomShape::points)
                : PresetShapes.line(preset, adjustments(shape, side));
    }

    private void shape(XmlElement shape, Affine frame, String id, double side) throws Parts.TooMuch {
        Optional<List<Point>> line = points(shape, side);
        if (line.isPresent()) {
            line(shape, frame, id, line.get());
            return;
        }
        String preset = shape.at("spPr", "prstGeom").attribute("prst");
        String text = text(shape);
        boolean textBox = shape.at("nvSpPr", "cNvSpPr").flag("txBox", false)
                || shape.at("cNvSpPr").flag("txBox", false);
        boolean outlined = Paint.isOutlined(shape);
        boolean filled = Paint.isFilled(shape);
        Look look = preset.isEmpty()
                ? CustomShape.of(shape.at("spPr", "custGeom"))
                        .map(CustomShape::look)
                        .orElse(shape.at("spPr", "custGeom").exists() ? Look.OTHER : Look.BOX)
                : PresetShapes.look(preset, adjustments(shape, side));
        Optional<Look> seen = PresetShapes.seen(look, preset, frame, !text.isBlank(), textBox, outlined, filled);
        if (seen.isPresent()) {
            add(Figure.shape(id, seen.get(), frame.bounds(), text, outlined, Paint.isDashed(shape)));
        }
    }

    private void line(XmlElement shape, Affine frame, String id, List<Point> points) throws Parts.TooMuch {
        String preset = shape.at("spPr", "prstGeom").attribute("prst");
        boolean arrow = PresetShapes.isBlockArrow(preset);
        XmlElement pen = shape.at("spPr", "ln");
        if (!arrow && pen.at("noFill").exists()) {
            return;
        }
        XmlElement ties = shape.at("nvCxnSpPr", "cNvCxnSpPr").exists()
                ? shape.at("nvCxnSpPr", "cNvCxnSpPr")
                : shape.at("cNvCnPr");
        add(new Figure(
                id,
                Look.LINE,
                frame.map(points),
                text(shape),
                true,
                Paint.isDashed(shape),
                arrow ? PresetShapes.hasTwoHeads(preset) : isHead(pen.at("headEnd")),
                arrow || isHead(pen.at("tailEnd")),
                ties.at("stCxn").attribute("id"),
                ties.at("endCxn").attribute("id")));
    }

    /** Tells whether an end of a line points: discs and squares do not. */
    private static boolean isHead(XmlElement end) {
        return switch (end.attribute("type")) {
            case "triangle", "stealth", "arrow" -> true;
            default -> false;
        };
    }

    private String text(XmlElement shape) {
        XmlElement inDocument = shape.at("txbx", "txbxContent");
        return inDocument.exists() ? documentText.apply(inDocument) : ShapeText.of(shape.at("txBody"));
    }
}
