package id.sop.roster;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads CSV (RFC 4180) with commas, semicolons or tabs between the cells, whichever the first row has most of, or
 * a first line such as {@code sep=;} announces.
 *
 * <p>Written here because every cell must know its place: libraries tell where a record begins, at best. A stray quote is a
 * fault and never repaired by guessing, since the guess would shift all cells behind it.
 */
final class CsvReader {
    private static final int QUOTE = '"';
    private static final int END = -1;
    private static final String ANNOUNCEMENT = "sep=";
    private static final List<Integer> DELIMITERS = List.of((int) ',', (int) ';', (int) '\t');

    private final Source source;
    private final int delimiter;
    private final List<Finding> faults = new ArrayList<>();
    private int position;

    private CsvReader(Source source) {
        this.source = source;
        this.delimiter = announced(source) ? source.characterAt(ANNOUNCEMENT.length()) : delimiter(source);
        this.position = announced(source) ? ANNOUNCEMENT.length() + 1 : 0;
    }

    /** Tells whether the first line is one by which Excel is told the delimiter, and which is no row of the table. */
    private static boolean announced(Source source) {
        int end = ANNOUNCEMENT.length() + 1;
        return source.length() >= end
                && source.text(0, end - 1).equalsIgnoreCase(ANNOUNCEMENT)
                && DELIMITERS.contains(source.characterAt(end - 1))
                && (source.length() == end || isBreak(source.characterAt(end)));
    }

    /** Reads a table; there is none when the quotes do not match (DF001), or there are too many rows. */
    static Checked<RosterTable> read(Source source, int mostRows) {
        CsvReader reader = new CsvReader(source);
        List<RosterTable.Line> lines = new ArrayList<>();
        while (reader.position < source.length() && reader.faults.isEmpty()) {
            RosterTable.Line line = reader.line();
            if (!line.isBlank()) {
                lines.add(line);
            }
            if (lines.size() > mostRows + 1) {
                reader.report(reader.position, new UnreadableRoster.TooManyRows(mostRows));
            }
        }
        return new Checked<>(
                reader.faults.isEmpty() ? Optional.of(new RosterTable(source, lines, 0)) : Optional.empty(),
                reader.faults);
    }

    /** Counts outside quotes, in the first row that holds anything. */
    private static int delimiter(Source source) {
        int[] counts = new int[DELIMITERS.size()];
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < source.length(); i++) {
            int character = source.characterAt(i);
            quoted ^= character == QUOTE;
            if (!quoted && isBreak(character) && begun) {
                break;
            }
            begun |= !Character.isWhitespace(character);
            int index = DELIMITERS.indexOf(character);
            if (!quoted && index >= 0) {
                counts[index]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return DELIMITERS.get(most);
    }

    private static boolean isBreak(int character) {
        return character == '\n' || character == '\r';
    }

    private RosterTable.Line line() {
        List<RosterCell> cells = new ArrayList<>();
        cells.add(cell());
        while (here() == delimiter) {
            position++;
            cells.add(cell());
        }
        if (here() == '\r') {
            position++;
        }
        if (here() == '\n') {
            position++;
        }
        return new RosterTable.Line(cells);
    }

    private int here() {
        return faults.isEmpty() ? source.characterAt(position) : END;
    }

    private boolean isCellOver() {
        return here() == END || here() == delimiter || isBreak(here());
    }

    private RosterCell cell() {
        int start = position;
        while (here() == ' ') {
            position++;
        }
        return here() == QUOTE ? quoted() : plain(start);
    }

    private RosterCell plain(int start) {
        while (!isCellOver()) {
            if (here() == QUOTE) {
                report(position, new UnreadableRoster.QuoteInsideCell());
            } else {
                position++;
            }
        }
        return new RosterCell(source.text(start, position).strip(), start, position);
    }

    private RosterCell quoted() {
        int start = position++;
        StringBuilder text = new StringBuilder();
        while (here() != END && (here() != QUOTE || source.characterAt(position + 1) == QUOTE)) {
            text.appendCodePoint(here());
            position += here() == QUOTE ? 2 : 1;
        }
        if (here() == END) {
            report(start, new UnreadableRoster.OpenQuote());
        } else {
            position++;
        }
        int end = position;
        while (here() == ' ') {
            position++;
        }
        if (!isCellOver()) {
            report(position, new UnreadableRoster.TextAfterQuote());
        }
        return new RosterCell(text.toString().strip(), start, end);
    }

    /** Notes the first fault; what comes behind it is not to be trusted, and reading ends. */
    private void report(int place, UnreadableRoster message) {
        if (faults.isEmpty()) {
            faults.add(Finding.at(source.span(place, place + 1), message));
        }
        position = source.length();
    }
}
