package id.sop.importing.ooxml;

import id.sop.office.XmlElement;
import java.util.List;

/** What is seen of a shape (ECMA-376, part 1, 20.1.8 and 20.1.4.2). */
final class Paint {
    private Paint() {}

    static boolean isOutlined(XmlElement shape) {
        XmlElement pen = shape.at("spPr", "ln");
        if (pen.at("noFill").exists()) {
            return false;
        }
        if (pen.at("solidFill").exists()) {
            return !isWhite(pen.at("solidFill"));
        }
        return pen.at("gradFill").exists() || pen.at("pattFill").exists() || isStyled(shape.at("style", "lnRef"));
    }

    /** Tells whether a shape has a colour that is seen on white paper. */
    static boolean isFilled(XmlElement shape) {
        XmlElement properties = shape.at("spPr");
        if (properties.at("noFill").exists()) {
            return false;
        }
        XmlElement solid = properties.at("solidFill");
        if (solid.exists()) {
            return !isWhite(solid);
        }
        for (String fill : List.of("gradFill", "pattFill", "blipFill", "grpFill")) {
            if (properties.at(fill).exists()) {
                return true;
            }
        }
        XmlElement style = shape.at("style", "fillRef");
        return isStyled(style) && !isWhite(style);
    }

    private static boolean isStyled(XmlElement reference) {
        return reference.exists() && !reference.attribute("idx").equals("0");
    }

    private static boolean isWhite(XmlElement fill) {
        String theme = fill.at("schemeClr").attribute("val");
        boolean pure = fill.at("schemeClr").children().isEmpty();
        return fill.at("srgbClr").attribute("val").equalsIgnoreCase("FFFFFF")
                || fill.at("sysClr").attribute("val").equals("window")
                || (pure && (theme.equals("bg1") || theme.equals("lt1")));
    }

    static boolean isDashed(XmlElement shape) {
        XmlElement pen = shape.at("spPr", "ln");
        String dash = pen.at("prstDash").attribute("val");
        return pen.at("custDash").exists() || !(dash.isEmpty() || dash.equals("solid"));
    }
}
