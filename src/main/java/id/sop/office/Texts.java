package id.sop.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads shared and inline texts of a workbook (ECMA-376, part 1, 18.4.8). */
final class Texts {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Texts() {}

    /** Returns a text: all its runs, without the reading aids of Asian scripts. The reader stands at its end afterwards. */
    static RichText read(XMLStreamReader xml, int most) throws XMLStreamException {
        String element = xml.getLocalName();
        List<RichText.Run> runs = new ArrayList<>();
        CellStyles.Font font = null;
        boolean aid = false;
        int length = 0;
        while (!(SafeXml.next(xml) == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(element))) {
            if (!xml.isStartElement() && !xml.isEndElement()) {
                continue;
            }
            boolean begins = xml.isStartElement();
            switch (xml.getLocalName()) {
                case "rPh" -> aid = begins;
                case "r" -> font = null;
                case "rPr" -> font = begins ? CellStyles.font(xml) : font;
                case "t" -> {
                    if (begins && !aid) {
                        String text = unescaped(xml.getElementText());
                        length += text.length();
                        runs.add(new RichText.Run(
                                text, font != null, font != null && font.bold(), font != null && font.italic()));
                    }
                }
                default -> {
                    // Settings of the reading aids.
                }
            }
            if (length > most) {
                throw new XMLStreamException("a text is too long");
            }
        }
        return new RichText(runs);
    }

    /** Undoes the escapes of characters that XML cannot hold (ECMA-376, part 1, 22.9.2.19). */
    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))))
                : text;
    }
}
