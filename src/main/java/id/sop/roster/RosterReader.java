package id.sop.roster;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Spelling;
import id.sop.source.Source;
import id.sop.source.Span;
import id.sop.yaml.Limits;
import id.sop.yaml.Placeholders;
import id.sop.yaml.TextReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads rosters from CSV or XLSX.
 *
 * <p>What makes the whole doubtful, such as quotes that do not match or headings that name nothing, leaves no roster. What is
 * wrong with a single row leaves the row out.
 */
public final class RosterReader {
    /** Of a file, in bytes. The 83,000 villages of the country with twenty columns have less. */
    public static final int MOST_BYTES = 32 << 20;

    /** More rows than the country has offices that write SOPs. */
    static final int MOST_ROWS = 100_000;

    static final int MOST_COLUMNS = 200;

    /** Of a cell, in characters, as in Excel; no sheet has room for so much. */
    static final int LONGEST_CELL = 32_767;

    /** Of a kind; a roster that was exported wrongly would earn one for each row. */
    private static final int MOST_ROW_FAULTS = 20;

    @Message.Words("DF005")
    private record RepeatedCode(String code, int line) implements Message {}

    @Message.Words("DF005.kosong")
    private record NoCode() implements Message {}

    private final List<Finding> faults = new ArrayList<>();
    private final Map<Class<? extends Message>, Integer> rowFaults = new HashMap<>();

    private RosterReader() {}

    /**
     * Reads a roster.
     *
     * @param name how messages call the file
     * @param bytes its content; of a file over {@link #MOST_BYTES} any first part longer than that suffices
     */
    public static Checked<Roster> read(String name, byte[] bytes) {
        Checked<RosterTable> table = table(name, bytes);
        RosterReader reader = new RosterReader();
        Optional<Roster> roster = table.value().flatMap(reader::roster);
        List<Finding> all = new ArrayList<>(table.faults());
        all.addAll(reader.faults);
        return new Checked<>(roster, all);
    }

    private static Checked<RosterTable> table(String name, byte[] bytes) {
        boolean zip = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        if (zip && bytes.length <= MOST_BYTES) {
            return XlsxReader.read(name, bytes);
        }
        if (bytes.length > 3 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF) {
            // The compound file of Excel before 2007, and of workbooks with a password.
            Finding finding = Finding.at(new Source(name, "").span(0, 0), new UnreadableRoster.OldOrLockedWorkbook());
            return new Checked<>(Optional.empty(), List.of(finding));
        }
        TextReader reader = new TextReader(new Limits(MOST_BYTES, 0, 0, 0));
        Checked<Source> source = reader.read(name, bytes);
        if (source.value().isEmpty()) {
            return new Checked<>(Optional.empty(), source.faults());
        }
        Checked<RosterTable> table = CsvReader.read(source.value().get(), MOST_ROWS);
        List<Finding> all = new ArrayList<>(source.faults());
        all.addAll(table.faults());
        return new Checked<>(table.value(), all);
    }

    private Optional<Roster> roster(RosterTable table) {
        if (table.lines().isEmpty()) {
            report(table.source().span(0, 0), new UnreadableRoster.Empty());
            return Optional.empty();
        }
        List<Roster.Column> columns = columns(table);
        Optional<Integer> code = code(columns, table);
        if (code.isEmpty() || !faults.isEmpty()) {
            return Optional.empty();
        }
        List<RosterTable.Line> lines = table.lines().subList(1, table.lines().size());
        if (lines.isEmpty() && table.skipped() == 0) {
            report(table.lines().get(0).span(table.source()), new UnreadableRoster.OnlyHeadings());
            return Optional.empty();
        }
        List<Roster.Row> rows = rows(table.source(), columns, code.get(), lines);
        return Optional.of(new Roster(table.source(), columns, rows, table.skipped() + lines.size() - rows.size()));
    }

    private List<Roster.Column> columns(RosterTable table) {
        RosterTable.Line head = table.lines().get(0);
        Map<String, Span> seen = new LinkedHashMap<>();
        List<Roster.Column> columns = new ArrayList<>();
        for (RosterCell cell : head.cells()) {
            Span place = cell.span(table.source());
            if (columns.size() == MOST_COLUMNS) {
                report(place, new UnreadableRoster.TooManyColumns(MOST_COLUMNS));
                break;
            }
            columns.add(new Roster.Column(cell.text(), place));
            if (cell.isEmpty()) {
                report(place, new FaultyHeading.Empty(columns.size()));
            } else if (!Placeholders.isName(cell.text())) {
                report(place, new FaultyHeading.NotAName(cell.text(), nameOf(cell.text())));
            } else if (seen.putIfAbsent(cell.text(), place) != null) {
                Finding finding = Finding.at(place, new FaultyHeading.Repeated(cell.text()));
                faults.add(finding.with(seen.get(cell.text())));
            }
        }
        return columns;
    }

    /** Returns what a heading for people might be called as a placeholder. */
    private static String nameOf(String heading) {
        String plain = Normalizer.normalize(heading, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String name = plain.replaceAll("[^a-z0-9]+", "_").replaceAll("^[0-9_]+|(?<!_)_++$", "");
        return name.isEmpty() ? "nama_kolom" : name;
    }

    private Optional<Integer> code(List<Roster.Column> columns, RosterTable table) {
        List<String> names = columns.stream().map(Roster.Column::name).toList();
        int index = names.indexOf(Roster.CODE);
        if (index < 0 && faults.isEmpty()) {
            Optional<String> near = Spelling.nearest(Roster.CODE, names);
            Span head = table.lines().get(0).span(table.source());
            Span place =
                    near.map(name -> columns.get(names.indexOf(name)).place()).orElse(head);
            report(place, near.<Message>map(FaultyHeading.MisspeltCode::new).orElse(new FaultyHeading.NoCode("")));
        }
        return index < 0 ? Optional.empty() : Optional.of(index);
    }

    private List<Roster.Row> rows(Source source, List<Roster.Column> columns, int code, List<RosterTable.Line> lines) {
        Map<String, RosterTable.Line> first = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        List<Roster.Row> rows = new ArrayList<>();
        for (RosterTable.Line line : lines) {
            List<RosterCell> cells = new ArrayList<>(line.cells());
            if (cells.size() > columns.size()) {
                Span place = cells.get(columns.size()).span(source);
                reportRow(
                        place,
                        new UnreadableRoster.RowWiderThanHead(line.cells().size(), columns.size()));
                continue;
            }
            int end = cells.get(cells.size() - 1).end();
            while (cells.size() < columns.size()) {
                cells.add(new RosterCell("", end, end));
            }
            Optional<RosterCell> tooLong = cells.stream()
                    .filter(cell -> cell.text().length() > LONGEST_CELL)
                    .findFirst();
            if (tooLong.isPresent()) {
                int length = tooLong.get().text().length();
                reportRow(tooLong.get().span(source), new UnclearCell.TooLong(length, LONGEST_CELL));
                continue;
            }
            String name = cells.get(code).text();
            if (name.isEmpty()) {
                reportRow(line.span(source), new NoCode());
                continue;
            }
            RosterTable.Line other = first.putIfAbsent(name, line);
            if (other != null) {
                ambiguous.add(name);
                Span place = other.cells().get(code).span(source);
                Message message = new RepeatedCode(name, place.from().line());
                if (countRow(message)) {
                    faults.add(Finding.at(cells.get(code).span(source), message).with(place));
                }
                continue;
            }
            rows.add(new Roster.Row(name, cells));
        }
        // Nobody can tell which of two rows of one kode is meant.
        rows.removeIf(row -> ambiguous.contains(row.code()));
        return rows;
    }

    private void reportRow(Span place, Message message) {
        if (countRow(message)) {
            report(place, message);
        }
    }

    private boolean countRow(Message message) {
        return rowFaults.merge(message.getClass(), 1, Integer::sum) <= MOST_ROW_FAULTS;
    }

    private void report(Span place, Message message) {
        faults.add(Finding.at(place, message));
    }
}
