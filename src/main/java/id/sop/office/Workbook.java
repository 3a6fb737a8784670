package id.sop.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What all worksheets of a workbook share (ECMA-376, part 1, 18.2): their list, their texts, their looks. */
public final class Workbook {
    /** Of one text, in characters. */
    private static final int LONGEST_TEXT = 4 << 20;

    private final List<Sheet> sheets = new ArrayList<>();
    private final List<RichText> texts = new ArrayList<>();
    private CellStyles styles;
    private boolean from1904;

    private Workbook() {}

    /**
     * A worksheet.
     *
     * @param part the part that holds its cells
     */
    public record Sheet(String name, String part, boolean visible) {}

    /** A worksheet in the list, before it is known which part it is. */
    private record Entry(String name, String id, boolean visible) {}

    /**
     * Reads what stands around the cells.
     *
     * @param mostText how many characters all shared texts may have together
     * @return nothing if the file is no workbook
     * @throws Parts.TooMuch when it is more
     * @throws IOException if the archive is damaged
     * @throws XMLStreamException if what stands in it is
     */
    public static Optional<Workbook> read(Parts parts, int mostText) throws IOException, XMLStreamException {
        String part = Relationships.of(parts, "").first("officeDocument").orElse("xl/workbook.xml");
        Workbook workbook = new Workbook();
        List<Entry> entries = new ArrayList<>();
        boolean[] found = new boolean[1];
        parts.<XMLStreamException>read(
                part,
                in -> SafeXml.each(in, (name, xml) -> {
                    found[0] |= name.equals("workbook");
                    workbook.element(name, xml, entries);
                }));
        if (!found[0]) {
            return Optional.empty();
        }
        Relationships relationships = Relationships.of(parts, part);
        for (Entry entry : entries) {
            String sheet = relationships.part(entry.id()).orElse("");
            workbook.sheets.add(new Sheet(entry.name(), sheet, entry.visible()));
        }
        workbook.styles = CellStyles.read(parts, relationships.first("styles").orElse("xl/styles.xml"));
        parts.<XMLStreamException>read(
                relationships.first("sharedStrings").orElse("xl/sharedStrings.xml"),
                in -> workbook.sharedTexts(in, mostText));
        return Optional.of(workbook);
    }

    private void element(String name, XMLStreamReader xml, List<Entry> entries) {
        if (name.equals("workbookPr")) {
            String value = xml.getAttributeValue(null, "date1904");
            from1904 = value != null && SafeXml.on(value);
        }
        if (name.equals("sheet")) {
            boolean visible =
                    !String.valueOf(xml.getAttributeValue(null, "state")).endsWith("idden");
            String id = "";
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                if (xml.getAttributeLocalName(i).equals("id")) {
                    id = xml.getAttributeValue(i);
                }
            }
            String title = xml.getAttributeValue(null, "name");
            entries.add(new Entry(title == null ? "" : title, id, visible));
        }
    }

    private void sharedTexts(InputStream in, int most) throws XMLStreamException, Parts.TooMuch {
        XMLStreamReader xml = SafeXml.open(in);
        long length = 0;
        while (xml.hasNext()) {
            if (SafeXml.next(xml) == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                RichText text = Texts.read(xml, LONGEST_TEXT);
                length += text.plain().length();
                if (length > most) {
                    throw new Parts.TooMuch();
                }
                texts.add(text);
            }
        }
    }

    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    public CellStyles styles() {
        return styles;
    }

    /** Tells whether days are counted from 1904, as Excel for the Macintosh once did. */
    public boolean from1904() {
        return from1904;
    }

    RichText text(int number) throws XMLStreamException {
        if (number < 0 || number >= texts.size()) {
            throw new XMLStreamException("there is no shared text of this number");
        }
        return texts.get(number);
    }
}
