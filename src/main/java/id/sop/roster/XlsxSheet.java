package id.sop.roster;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.office.Parts;
import id.sop.office.SheetReader;
import id.sop.source.Source;
import id.sop.yaml.node.Placeholders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The cells of one sheet. A stand-in for its text is written along the way, a line for each row with tabs between the cells,
 * so that findings can name rows and show what stands in them.
 */
final class XlsxSheet implements SheetReader.Sink {
    private static final int MOST_FAULTS = 50;

    private final XlsxFormats formats;
    private final StringBuilder text = new StringBuilder();
    private final List<List<RosterCell>> rows = new ArrayList<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private int length;
    private int line;
    private boolean tooLong;

    XlsxSheet(XlsxFormats formats) {
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

    /** Begins a row, unless there are too many. */
    @Override
    public boolean row(int row, XMLStreamReader xml) throws Parts.TooMuch {
        if (row > RosterReader.MOST_ROWS) {
            tooLong = true;
            return false;
        }
        for (; line < row; line++) {
            append("\n");
        }
        rows.add(new ArrayList<>());
        return true;
    }

    /**
     * Takes a cell.
     *
     * @throws Parts.TooMuch when all cells hold more text than a roster may have, however little of it is in the file
     */
    @Override
    public void cell(SheetReader.Cell cell) throws XMLStreamException, Parts.TooMuch {
        if (rows.isEmpty() || cell.column() > RosterReader.MOST_COLUMNS) {
            throw new XMLStreamException("a cell in no row, or too many in one");
        }
        List<RosterCell> cells = rows.get(rows.size() - 1);
        while (cells.size() < cell.column()) {
            cells.add(new RosterCell("", length, length));
            append("\t");
        }
        int start = length;
        String name = cell.address(line);
        String shown = "";
        Optional<UnclearCell> trouble = Optional.empty();
        try {
            shown = shown(cell);
        } catch (XlsxFormats.Unclear e) {
            trouble = Optional.of(e.at(name));
        }
        if (shown.length() > RosterReader.LONGEST_CELL) {
            trouble = Optional.of(new UnclearCell.TooLong(shown.length(), RosterReader.LONGEST_CELL));
            shown = "";
        }
        append(shown.replaceAll("\\s+", " "));
        RosterCell read = new RosterCell(shown.strip(), start, length);
        append("\t");
        cells.add(read);
        if (!Placeholders.isValue(shown)) {
            trouble = Optional.of(new UnclearCell.ControlCharacter(name));
        }
        if (trouble.isPresent()) {
            troubles.add(new Trouble(rows.size() - 1, trouble.get(), start, Math.max(start, length - 1)));
        }
    }

    /** A text that many cells share is counted for each of them. */
    private void append(String piece) throws Parts.TooMuch {
        if (text.length() + piece.length() > RosterReader.MOST_BYTES) {
            throw new Parts.TooMuch();
        }
        text.append(piece);
        length += piece.codePointCount(0, piece.length());
    }

    private String shown(SheetReader.Cell cell) throws XlsxFormats.Unclear {
        String value = cell.text().plain();
        return switch (cell.kind()) {
            case EMPTY -> "";
            case UNKNOWN -> throw new XlsxFormats.Unclear(UnclearCell.FormulaWithoutValue::new);
            case TEXT -> value;
            case BOOLEAN -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case ERROR -> throw new XlsxFormats.Unclear(UnclearCell.FormulaError::new);
            case DATE -> value.replaceFirst("T00:00:00(\\.0*)?Z?$", "");
            case NUMBER -> formats.shown(value, cell.style());
        };
    }
}
