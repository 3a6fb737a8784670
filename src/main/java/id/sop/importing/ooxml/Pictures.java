package id.sop.importing.ooxml;

import id.sop.importing.ooxml.Figure.Look;
import id.sop.office.Parts;
import id.sop.office.Relationships;
import id.sop.office.XmlElement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * What pictures show where it can be told: Office makes drawings of lines (SVG) of shapes that were copied as pictures, so that a box
 * still is one.
 */
public final class Pictures {
    private static final Set<String> DRAWN =
            Set.of("rect", "circle", "ellipse", "polygon", "polyline", "line", "path", "image", "text", "use");

    /** Of the shorter side, a round corner that makes the side round. */
    private static final double ROUND_SIDE = 0.35;

    private final Parts parts;
    private final Relationships relationships;
    private final Map<String, Look> known = new HashMap<>();

    /** Begins with what a part refers to. */
    public Pictures(Parts parts, Relationships relationships) {
        this.parts = parts;
        this.relationships = relationships;
    }

    Look look(XmlElement picture) throws Parts.TooMuch {
        for (XmlElement extension : picture.at("blipFill", "blip", "extLst").children("ext")) {
            Optional<String> part = relationships.part(extension.at("svgBlip").attribute("r:embed"));
            if (part.isPresent()) {
                Look look = known.get(part.get());
                if (look == null) {
                    look = read(part.get());
                    known.put(part.get(), look);
                }
                return look;
            }
        }
        return Look.PICTURE;
    }

    private Look read(String part) throws Parts.TooMuch {
        try {
            List<XmlElement> drawn = new ArrayList<>();
            gather(XmlElement.of(parts, part), drawn);
            return drawn.size() == 1 ? look(drawn.get(0).name(), drawn.get(0)) : Look.PICTURE;
        } catch (Parts.TooMuch e) {
            throw e;
        } catch (IOException | XMLStreamException e) {
            // Without it the picture is there all the same, as its copy in pixels.
            return Look.PICTURE;
        }
    }

    private static void gather(XmlElement element, List<XmlElement> drawn) {
        for (XmlElement child : element.children()) {
            if (DRAWN.contains(child.name())) {
                drawn.add(child);
            } else if (!child.is("defs") && !child.is("clipPath")) {
                gather(child, drawn);
            }
        }
    }

    private static Look look(String name, XmlElement shape) {
        return switch (name) {
            case "rect" -> {
                double side = Math.min(
                        shape.number("width").orElse(0.0),
                        shape.number("height").orElse(0.0));
                double round = shape.number("rx").or(() -> shape.number("ry")).orElse(0.0);
                yield round >= ROUND_SIDE * side && round > 0 ? Look.CAPSULE : round > 0 ? Look.ROUNDED : Look.BOX;
            }
            case "ellipse" -> Look.CAPSULE;
            case "polygon" -> polygon(shape.attribute("points"));
            case "path" -> polygon(shape.attribute("d"));
            default -> Look.PICTURE;
        };
    }

    /** Returns the look of straight lines between points; of a path only commands for such lines are understood. */
    private static Look polygon(String text) {
        List<Double> numbers = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char character = text.charAt(at);
            if ("MLZz".indexOf(character) >= 0 || character == ',' || Character.isWhitespace(character)) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < text.length() && ".0123456789".indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            try {
                numbers.add(Double.parseDouble(text.substring(at, end)));
            } catch (NumberFormatException e) {
                return Look.PICTURE;
            }
            at = end;
        }
        Look look = CustomShape.closed(numbers).map(CustomShape::look).orElse(Look.PICTURE);
        return look == Look.OTHER ? Look.PICTURE : look;
    }
}
