package id.sop.office;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** How the cells of a workbook look, as far as it matters for what they say (ECMA-376, part 1, 18.8). */
public final class CellStyles {
    /** In characters; no office program takes a longer code of a number format, which is worked through for every cell. */
    private static final int LONGEST_CODE = 255;

    /** What is measured is measured in digits of this font: that of the style "Normal", which comes first. */
    private Font first = new Font(false, false, "Calibri", 11);

    private final List<Style> styles = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();

    private CellStyles() {}

    /**
     * A look.
     *
     * @param format the number of its number format
     * @param code the code of that format where the workbook defines it itself, else empty
     * @param bordered whether any of its sides has a rule
     */
    public record Style(int format, String code, boolean bold, boolean italic, boolean bordered) {
        /** What a cell looks like that nobody touched. */
        public static final Style GENERAL = new Style(0, "", false, false, false);
    }

    /** A typeface, and its size in points. */
    record Font(boolean bold, boolean italic, String name, double size) {}

    /** Returns the look with a number, from 0; that of an untouched cell if there is none. */
    public Style style(Optional<Integer> number) {
        return number.filter(index -> index < styles.size()).map(styles::get).orElse(Style.GENERAL);
    }

    /** Returns how wide the digits are in which the widths of columns are given, in pixels of 1/96 inch. */
    public int digitWidth() {
        String name = first.name();
        // Of an em; what the usual faces come to after rounding is 7 for Calibri 11 and Arial 10, 8 for Times New Roman
        // 12.
        double em = 0.556;
        if (name.startsWith("Calibri") || name.startsWith("Carlito")) {
            em = 0.507;
        } else if (name.startsWith("Times") || name.startsWith("Garamond")) {
            em = 0.5;
        } else if (name.startsWith("DejaVu") || name.startsWith("Verdana") || name.startsWith("Bookman")) {
            em = 0.63;
        }
        return (int) Math.max(1, Math.min(100, Math.round(first.size() * 96 / 72 * em)));
    }

    /** Reads what a workbook says of looks. */
    static CellStyles read(Parts parts, String part) throws java.io.IOException, XMLStreamException {
        CellStyles read = new CellStyles();
        parts.<XMLStreamException>read(part, read.new StyleSheet()::read);
        return read;
    }

    /** Reads the lists of a style sheet; only the styles of cells count, not those that they are based on. */
    private final class StyleSheet {
        private final List<Font> fonts = new ArrayList<>();
        private final List<Boolean> borders = new ArrayList<>();

        void read(InputStream in) throws XMLStreamException {
            XMLStreamReader xml = SafeXml.open(in);
            while (xml.hasNext()) {
                if (SafeXml.next(xml) == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "numFmt" -> format(xml);
                        case "fonts" -> list(xml, "font", () -> fonts.add(font(xml)));
                        case "borders" -> list(xml, "border", () -> borders.add(border(xml)));
                        case "cellXfs" -> list(xml, "xf", () -> styles.add(style(xml)));
                        default -> {
                            // Fills, and what is for the list of styles to choose from.
                        }
                    }
                }
            }
            if (!fonts.isEmpty()) {
                first = fonts.get(0);
            }
        }

        private void format(XMLStreamReader xml) throws XMLStreamException {
            String code = xml.getAttributeValue(null, "formatCode");
            if (code == null) {
                throw new XMLStreamException("a number format without a code");
            }
            codes.put(attribute(xml, "numFmtId"), code.length() > LONGEST_CODE ? "" : code);
        }

        private Style style(XMLStreamReader xml) throws XMLStreamException {
            int format = attribute(xml, "numFmtId");
            int font = attribute(xml, "fontId");
            int border = attribute(xml, "borderId");
            Font look = font >= 0 && font < fonts.size() ? fonts.get(font) : first;
            return new Style(
                    format,
                    codes.getOrDefault(format, ""),
                    look.bold(),
                    look.italic(),
                    border >= 0 && border < borders.size() && borders.get(border));
        }
    }

    /** Reads one member of a list. */
    @FunctionalInterface
    private interface Member {
        void read() throws XMLStreamException;
    }

    private static void list(XMLStreamReader xml, String member, Member reader) throws XMLStreamException {
        String list = xml.getLocalName();
        while (!(SafeXml.next(xml) == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(list))) {
            if (xml.isStartElement() && xml.getLocalName().equals(member)) {
                reader.read();
            }
        }
    }

    private static int attribute(XMLStreamReader xml, String name) throws XMLStreamException {
        String value = xml.getAttributeValue(null, name);
        return value == null ? 0 : SafeXml.number(value);
    }

    /** Reads a font, or the properties of a run; the reader stands at their end afterwards. */
    static Font font(XMLStreamReader xml) throws XMLStreamException {
        String element = xml.getLocalName();
        boolean bold = false;
        boolean italic = false;
        String name = "Calibri";
        double size = 11;
        while (!(SafeXml.next(xml) == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(element))) {
            if (xml.isStartElement()) {
                String value = xml.getAttributeValue(null, "val");
                switch (xml.getLocalName()) {
                    case "b" -> bold = SafeXml.on(value);
                    case "i" -> italic = SafeXml.on(value);
                    case "name" -> name = value == null ? name : value;
                    case "sz" -> size = decimal(value, size);
                    default -> {
                        // Colours and lines.
                    }
                }
            }
        }
        return new Font(bold, italic, name, size);
    }

    private static boolean border(XMLStreamReader xml) throws XMLStreamException {
        boolean bordered = false;
        while (!(SafeXml.next(xml) == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("border"))) {
            String style = xml.isStartElement() ? xml.getAttributeValue(null, "style") : null;
            bordered |= style != null
                    && !style.equals("none")
                    && !xml.getLocalName().equals("diagonal");
        }
        return bordered;
    }

    private static double decimal(String text, double otherwise) {
        try {
            double value = text == null ? otherwise : Double.parseDouble(text);
            return Double.isFinite(value) ? value : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
