package id.sop.roster;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.source.Source;
import id.sop.yaml.Placeholders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The cells of one sheet. A stand-in for its text is written along the way, a line for each row with tabs between the cells,
 * so that findings can name rows and show what stands in them.
 */
final class XlsxSheet {
    private static final int MOST_FAULTS = 50;
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> sharedTexts;
    private final XlsxFormats formats;
    private final StringBuilder text = new StringBuilder();
    private final List<List<RosterCell>> rows = new ArrayList<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private int length;
    private int line = 1;
    private boolean tooLong;

    XlsxSheet(List<String> sharedTexts, XlsxFormats formats) {
        this.sharedTexts = sharedTexts;
        this.formats = formats;
    }

    /** A cell that cannot be taken over; its row is left out. */
    private record Trouble(int row, UnclearCell message, int start, int end) {}

    /** Returns the table; nothing when there are too many rows or the head is faulty. */
    Checked<RosterTable> table(String name) {
        Source source = new Source(name, text.toString());
        List<Finding> faults = new ArrayList<>();
        if (tooLong) {
            UnreadableRoster message = new UnreadableRoster.TooManyRows(RosterReader.MOST_ROWS);
            return new Checked<>(Optional.empty(), List.of(Finding.at(source.span(length, length), message)));
        }
        Set<Integer> faulty = troubles.stream().map(Trouble::row).collect(Collectors.toSet());
        troubles.stream()
                .limit(MOST_FAULTS)
                .map(trouble -> Finding.at(source.span(trouble.start(), trouble.end()), trouble.message()))
                .forEach(faults::add);
        List<RosterTable.Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            RosterTable.Line row = new RosterTable.Line(rows.get(i));
            if (!row.isBlank() && !faulty.contains(i)) {
                lines.add(row);
            }
        }
        boolean headless = faulty.contains(0);
        return new Checked<>(
                headless ? Optional.empty() : Optional.of(new RosterTable(source, lines, faulty.size())), faults);
    }

    /**
     * Reads the cells.
     *
     * @throws XlsxParts.TooMuch when they hold more text than a roster may have, however little of it is in the file
     */
    void read(XMLStreamReader xml) throws XMLStreamException, XlsxParts.TooMuch {
        while (xml.hasNext() && !tooLong) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("a document type has no place in a workbook");
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                row(xml);
            }
        }
    }

    private void row(XMLStreamReader xml) throws XMLStreamException, XlsxParts.TooMuch {
        String number = xml.getAttributeValue(null, "r");
        int wanted = number == null ? (rows.isEmpty() ? 1 : line + 1) : XlsxReader.number(number);
        if (wanted < line || (wanted == line && !rows.isEmpty())) {
            throw new XMLStreamException("rows are out of order");
        }
        if (wanted > RosterReader.MOST_ROWS + 1) {
            tooLong = true;
            return;
        }
        for (; line < wanted; line++) {
            append("\n");
        }
        List<RosterCell> cells = new ArrayList<>();
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("row"))) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                cell(xml, cells);
            }
        }
        rows.add(cells);
    }

    private void cell(XMLStreamReader xml, List<RosterCell> cells) throws XMLStreamException, XlsxParts.TooMuch {
        String address = xml.getAttributeValue(null, "r");
        int column = address == null ? cells.size() : column(address);
        if (column < cells.size() || column > RosterReader.MOST_COLUMNS) {
            throw new XMLStreamException("cells are out of order, or too many");
        }
        while (cells.size() < column) {
            cells.add(new RosterCell("", length, length));
            append("\t");
        }
        int start = length;
        String name = address == null ? String.valueOf(column + 1) : address;
        String shown = "";
        Optional<UnclearCell> trouble = Optional.empty();
        try {
            shown = shown(xml);
        } catch (XlsxFormats.Unclear e) {
            trouble = Optional.of(e.at(name));
        }
        if (shown.length() > RosterReader.LONGEST_CELL) {
            trouble = Optional.of(new UnclearCell.TooLong(shown.length(), RosterReader.LONGEST_CELL));
            shown = "";
        }
        append(shown.replaceAll("\\s+", " "));
        RosterCell cell = new RosterCell(shown.strip(), start, length);
        append("\t");
        cells.add(cell);
        if (!Placeholders.isValue(shown)) {
            trouble = Optional.of(new UnclearCell.ControlCharacter(name));
        }
        if (trouble.isPresent()) {
            troubles.add(new Trouble(rows.size(), trouble.get(), start, Math.max(start, length - 1)));
        }
    }

    /** A text that many cells share is counted for each of them. */
    private void append(String piece) throws XlsxParts.TooMuch {
        if (text.length() + piece.length() > RosterReader.MOST_BYTES) {
            throw new XlsxParts.TooMuch();
        }
        text.append(piece);
        length += piece.codePointCount(0, piece.length());
    }

    private static int column(String address) throws XMLStreamException {
        int column = 0;
        int i = 0;
        while (i < address.length() && i < 4 && address.charAt(i) >= 'A' && address.charAt(i) <= 'Z') {
            column = column * 26 + address.charAt(i++) - 'A' + 1;
        }
        if (column == 0) {
            throw new XMLStreamException("not the address of a cell");
        }
        return column - 1;
    }

    /** Returns what the cell shows; the reader stands at its end afterwards. */
    private String shown(XMLStreamReader xml) throws XMLStreamException, XlsxFormats.Unclear {
        String type = String.valueOf(xml.getAttributeValue(null, "t"));
        String style = xml.getAttributeValue(null, "s");
        String value = "";
        boolean hasValue = false;
        boolean formula = false;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("c"))) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "v" -> {
                        value = unescaped(xml.getElementText());
                        hasValue = true;
                    }
                    case "is" -> {
                        value = text(xml, "is", RosterReader.LONGEST_CELL);
                        hasValue = true;
                    }
                    case "f" -> formula = true;
                    default -> {
                        // Extensions of other programs.
                    }
                }
            }
        }
        if (!hasValue) {
            if (formula) {
                throw new XlsxFormats.Unclear(UnclearCell.FormulaWithoutValue::new);
            }
            return "";
        }
        return switch (type) {
            case "s" -> sharedText(XlsxReader.number(value.strip()));
            case "str", "inlineStr" -> value;
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case "e" -> throw new XlsxFormats.Unclear(UnclearCell.FormulaError::new);
            case "d" -> value.replaceFirst("T00:00:00(\\.0*)?Z?$", "");
            default -> formats.shown(value, styleNumber(style));
        };
    }

    private String sharedText(int number) throws XMLStreamException {
        if (number < 0 || number >= sharedTexts.size()) {
            throw new XMLStreamException("there is no shared text of this number");
        }
        return sharedTexts.get(number);
    }

    private static Optional<Integer> styleNumber(String style) throws XMLStreamException {
        if (style == null) {
            return Optional.empty();
        }
        int number = XlsxReader.number(style);
        if (number < 0) {
            throw new XMLStreamException("the number of a style is below zero");
        }
        return Optional.of(number);
    }

    /** Returns the text of a shared or inline string: all its runs, without the reading aids of Asian scripts. */
    static String text(XMLStreamReader xml, String element, int most) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean aid = false;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(element))) {
            String name = xml.isStartElement() || xml.isEndElement() ? xml.getLocalName() : "";
            if (name.equals("rPh")) {
                aid = xml.isStartElement();
            } else if (name.equals("t") && xml.isStartElement() && !aid) {
                text.append(xml.getElementText());
            }
            if (text.length() > most) {
                throw new XMLStreamException("a text is too long");
            }
        }
        return unescaped(text.toString());
    }

    /** Undoes the escapes of characters that XML cannot hold (ECMA-376, part 1, 22.9.2.19). */
    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))))
                : text;
    }
}
