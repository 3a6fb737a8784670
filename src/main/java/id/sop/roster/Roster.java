package id.sop.roster;

import id.sop.source.Source;
import id.sop.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Offices, and what is to be filled in for each of them.
 *
 * @param source the text of which places tell
 * @param columns the headings, from the left
 * @param rows the sound rows, from the top
 * @param skipped how many rows had a fault of their own and are left out
 */
public record Roster(Source source, List<Column> columns, List<Row> rows, int skipped) {
    /** The column that names offices. */
    public static final String CODE = "kode";

    /** Copies the lists. */
    public Roster {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A heading.
     *
     * @param name of a placeholder
     * @param place where it stands
     */
    public record Column(String name, Span place) {}

    /**
     * An office.
     *
     * @param code its kode, which no other row has
     * @param cells the texts of its columns, as many as the roster has
     */
    public record Row(String code, List<RosterCell> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Returns the number of the column of a name, from 0. */
    public Optional<Integer> column(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Returns what a row says in a column; empty when it says nothing. */
    public String text(Row row, int column) {
        return row.cells().get(column).text();
    }

    /** Returns the place of a cell. */
    public Span place(Row row, int column) {
        return row.cells().get(column).span(source);
    }

    /** Returns the place of a row's kode, by which messages name the row. */
    public Span place(Row row) {
        return place(row, column(CODE).orElse(0));
    }

    /** Returns the place of the headings. */
    public Span head() {
        return source.span(
                columns.get(0).place().start(),
                columns.get(columns.size() - 1).place().end());
    }
}
