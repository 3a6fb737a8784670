package id.sop.roster;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Spelling;
import id.sop.source.Source;
import id.sop.source.Span;
import id.sop.yaml.node.Limits;
import id.sop.yaml.node.Placeholders;
import id.sop.yaml.reading.TextReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
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
import java.util.regex.Pattern;

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

    /**
     * What a spreadsheet leaves of a number that was too long for it: 1,96102E+17, or zeros from the sixteenth digit on. No NIP ends
     * with 000; of a number of 16 digits the last may well be zero.
     */
    private static final Pattern ROUNDED =
            Pattern.compile("-?[0-9][.,][0-9]{1,15}[Ee]\\+?[0-9]{1,3}|-?[0-9][Ee]\\+[0-9]{1,3}|[1-9][0-9]{14}0{3,}");

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
        Optional<UnreadableRoster> other = OtherFile.of(bytes);
        if (other.isPresent()) {
            return new Checked<>(Optional.empty(), List.of(Finding.at(new Source(name, "").span(0, 0), other.get())));
        }
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            return XlsxReader.read(name, bytes);
        }
        Optional<Finding> undecodable = undecodable(name, bytes);
        if (undecodable.isPresent()) {
            return new Checked<>(Optional.empty(), List.of(undecodable.get()));
        }
        TextReader reader = new TextReader(new Limits(MOST_BYTES, 0, 0, 0));
        Checked<Source> source = reader.readPieces(name, bytes);
        if (source.value().isEmpty()) {
            return new Checked<>(Optional.empty(), source.faults());
        }
        Checked<RosterTable> table = CsvReader.read(source.value().get(), MOST_ROWS);
        List<Finding> all = new ArrayList<>(source.faults());
        all.addAll(table.faults());
        return new Checked<>(table.value(), all);
    }

    /** Returns what is said of a table that was saved in another encoding, as Excel does unless it is told otherwise. */
    private static Optional<Finding> undecodable(String name, byte[] bytes) {
        ByteBuffer input = ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, MOST_BYTES));
        CharBuffer output = CharBuffer.allocate(input.remaining() + 1);
        boolean last = bytes.length <= MOST_BYTES;
        if (!StandardCharsets.UTF_8.newDecoder().decode(input, output, last).isError()) {
            return Optional.empty();
        }
        Source source = new Source(name, output.flip().toString());
        String hex = String.format(Locale.ROOT, "0x%02X", bytes[input.position()]);
        Span place = source.span(source.length(), source.length());
        return Optional.of(Finding.at(place, new UnreadableRoster.NotUtf8(hex)));
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
            if (cell.text().length() > LONGEST_CELL) {
                report(place, new UnclearCell.TooLong(cell.text().length(), LONGEST_CELL));
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
            int end = cells.get(cells.size() - 1).end();
            while (cells.size() < columns.size()) {
                cells.add(new RosterCell("", end, end));
            }
            boolean repeated = isRepeated(cells.get(code), line, code, first, ambiguous, source);
            if (cells.size() > columns.size()) {
                Span place = cells.get(columns.size()).span(source);
                reportRow(
                        place,
                        new UnreadableRoster.RowWiderThanHead(line.cells().size(), columns.size()));
                continue;
            }
            Optional<RosterCell> faulty =
                    cells.stream().filter(cell -> fault(cell).isPresent()).findFirst();
            if (faulty.isPresent()) {
                reportRow(faulty.get().span(source), fault(faulty.get()).get());
                continue;
            }
            String name = cells.get(code).text();
            if (name.isEmpty()) {
                reportRow(line.span(source), new NoCode());
                continue;
            }
            if (!repeated) {
                rows.add(new Roster.Row(name, cells));
            }
        }
        // Nobody can tell which of two rows of one kode is meant.
        rows.removeIf(row -> ambiguous.contains(row.code()));
        return rows;
    }

    /** Tells whether a kode stands in a row above, whatever else is wrong with either row, and says so. */
    private boolean isRepeated(
            RosterCell cell,
            RosterTable.Line line,
            int code,
            Map<String, RosterTable.Line> first,
            Set<String> ambiguous,
            Source source) {
        RosterTable.Line other =
                cell.isEmpty() || fault(cell).isPresent() ? null : first.putIfAbsent(cell.text(), line);
        if (other == null) {
            return false;
        }
        ambiguous.add(cell.text());
        Span place = other.cells().get(code).span(source);
        Message message = new RepeatedCode(cell.text(), place.from().line());
        if (countRow(message)) {
            faults.add(Finding.at(cell.span(source), message).with(place));
        }
        return true;
    }

    /** Returns what is wrong with a cell by itself. */
    private static Optional<Message> fault(RosterCell cell) {
        if (cell.text().length() > LONGEST_CELL) {
            return Optional.of(new UnclearCell.TooLong(cell.text().length(), LONGEST_CELL));
        }
        if (!Placeholders.isValue(cell.text())) {
            return Optional.of(UnclearCell.ControlCharacterInText.of(cell.text()));
        }
        boolean rounded = ROUNDED.matcher(cell.text()).matches();
        return rounded ? Optional.of(new UnclearCell.RoundedText(cell.text())) : Optional.empty();
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
