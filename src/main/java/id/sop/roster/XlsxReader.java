package id.sop.roster;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the first visible sheet of a workbook (ECMA-376, "XLSX") as what a person sees in it.
 *
 * <p>Written on the XML stream of the platform: the little that a roster needs is smaller than the dependencies of a library,
 * and every byte passes the counter of {@link XlsxParts}. Document types are refused, and with them all entities of their own.
 */
final class XlsxReader {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final int LONGEST_TEXT = 4 << 20;
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private final XlsxParts parts;
    private final List<String> texts = new ArrayList<>();
    private final List<Integer> styles = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private boolean from1904;
    private String sheetId = "";
    private String sheetPart = "";

    private XlsxReader(byte[] bytes) {
        this.parts = new XlsxParts(bytes);
    }

    /** Reads a table; there is none when the workbook is damaged or too large (DF001). */
    static Checked<RosterTable> read(String name, byte[] bytes) {
        XlsxReader reader = new XlsxReader(bytes);
        try {
            if (!reader.parts.<XMLStreamException>read(WORKBOOK, in -> each(in, reader::workbook))) {
                return failed(name, new UnreadableRoster.NotXlsx());
            }
            reader.parts.<XMLStreamException>read("xl/_rels/workbook.xml.rels", in -> each(in, reader::relationship));
            reader.parts.<XMLStreamException>read("xl/styles.xml", in -> each(in, reader.new StyleSheet()::element));
            reader.parts.<XMLStreamException>read("xl/sharedStrings.xml", reader::sharedTexts);
            XlsxSheet sheet =
                    new XlsxSheet(reader.texts, new XlsxFormats(reader.styles, reader.formats, reader.from1904));
            if (!reader.parts.<XMLStreamException>read(reader.sheetPart, in -> sheet.read(open(in)))) {
                return failed(name, new UnreadableRoster.NotXlsx());
            }
            return sheet.table(name);
        } catch (XlsxParts.TooMuch e) {
            return failed(name, new UnreadableRoster.TooMuchToUnpack());
        } catch (IOException | XMLStreamException e) {
            return failed(name, new UnreadableRoster.DamagedWorkbook());
        }
    }

    private static Checked<RosterTable> failed(String name, UnreadableRoster message) {
        return new Checked<>(Optional.empty(), List.of(Finding.at(new Source(name, "").span(0, 0), message)));
    }

    /** What is done where an element begins. */
    @FunctionalInterface
    private interface Element {
        void begins(String name, XMLStreamReader xml) throws XMLStreamException;
    }

    private static XMLStreamReader open(InputStream in) throws XMLStreamException {
        return XML.createXMLStreamReader(in);
    }

    private static void each(InputStream in, Element element) throws XMLStreamException {
        XMLStreamReader xml = open(in);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("a document type has no place in a workbook");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                element.begins(xml.getLocalName(), xml);
            }
        }
    }

    private void workbook(String name, XMLStreamReader xml) {
        if (name.equals("workbookPr")) {
            String value = xml.getAttributeValue(null, "date1904");
            from1904 = "1".equals(value) || "true".equals(value);
        }
        boolean visible = !String.valueOf(xml.getAttributeValue(null, "state")).endsWith("idden");
        if (name.equals("sheet") && visible && sheetId.isEmpty()) {
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                if (xml.getAttributeLocalName(i).equals("id")) {
                    sheetId = xml.getAttributeValue(i);
                }
            }
        }
    }

    private void relationship(String name, XMLStreamReader xml) {
        if (name.equals("Relationship") && sheetId.equals(xml.getAttributeValue(null, "Id"))) {
            String target = String.valueOf(xml.getAttributeValue(null, "Target"));
            sheetPart = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        }
    }

    /** Reads number formats; only the styles of cells count, not those that they are based on. */
    private final class StyleSheet {
        private boolean ofCells;

        void element(String name, XMLStreamReader xml) throws XMLStreamException {
            switch (name) {
                case "numFmt" -> {
                    String code = xml.getAttributeValue(null, "formatCode");
                    if (code == null) {
                        throw new XMLStreamException("a number format without a code");
                    }
                    formats.put(formatNumber(xml), code);
                }
                case "cellStyleXfs" -> ofCells = false;
                case "cellXfs" -> ofCells = true;
                case "cellStyles", "dxfs" -> ofCells = false;
                case "xf" -> {
                    if (ofCells) {
                        styles.add(formatNumber(xml));
                    }
                }
                default -> {
                    // Fonts, fills and borders say nothing about what a cell reads.
                }
            }
        }

        private static int formatNumber(XMLStreamReader xml) throws XMLStreamException {
            String value = xml.getAttributeValue(null, "numFmtId");
            return value == null ? 0 : number(value);
        }
    }

    /** Reads a whole number of a sound workbook. */
    static int number(String text) throws XMLStreamException {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new XMLStreamException("not a whole number", e);
        }
    }

    private void sharedTexts(InputStream in) throws XMLStreamException, XlsxParts.TooMuch {
        XMLStreamReader xml = open(in);
        long length = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("a document type has no place in a workbook");
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
                String text = XlsxSheet.text(xml, "si", LONGEST_TEXT);
                length += text.length();
                if (length > RosterReader.MOST_BYTES) {
                    throw new XlsxParts.TooMuch();
                }
                texts.add(text);
            }
        }
    }
}
