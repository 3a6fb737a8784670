package id.sop.importing.ooxml;

import id.sop.office.XmlElement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The style of a VML shape (ECMA-376, part 4, 19.1.2.19): where it lies, how large it is, how it is turned. */
public final class VmlStyle {
    private final Map<String, String> values = new HashMap<>();

    private VmlStyle() {}

    /** Reads the style of a shape. */
    public static VmlStyle of(XmlElement shape) {
        VmlStyle style = new VmlStyle();
        for (String piece : shape.attribute("style").split(";", -1)) {
            int colon = piece.indexOf(':');
            if (colon > 0) {
                style.values.put(
                        piece.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        piece.substring(colon + 1).strip());
            }
        }
        return style;
    }

    /** Returns a value as it is written; empty if there is none. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** Returns a length in points; without a unit, as inside of a group, the number. */
    public double length(String name) {
        return length(value(name), 1);
    }

    /** Returns a length in points. */
    static double length(String text, double bare) {
        int digits = 0;
        while (digits < text.length() && "+-.0123456789".indexOf(text.charAt(digits)) >= 0) {
            digits++;
        }
        double number;
        try {
            number = Double.parseDouble(text.substring(0, digits));
        } catch (NumberFormatException e) {
            return 0;
        }
        return number
                * switch (text.substring(digits).strip()) {
                    case "in" -> 72;
                    case "cm" -> 72 / 2.54;
                    case "mm" -> 7.2 / 2.54;
                    case "px" -> 0.75;
                    case "pc" -> 12;
                    case "emu" -> 1 / DrawingMl.EMU;
                    case "" -> bare;
                    default -> 1;
                };
    }

    /** Returns how far it is turned clockwise, in degrees. */
    double turn() {
        String text = value("rotation");
        return text.endsWith("fd") ? length(text, 1) / 65_536 : length(text, 1);
    }

    boolean flips(char axis) {
        return value("flip").indexOf(axis) >= 0;
    }
}
