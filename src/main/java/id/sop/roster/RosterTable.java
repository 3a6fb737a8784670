package id.sop.roster;

import id.sop.source.Source;
import id.sop.source.Span;
import java.util.List;

/**
 * A table as it was read, before anybody asks what it means.
 *
 * @param source the text of which the places of cells tell; of XLSX a stand-in with a line for each row of the sheet
 * @param lines the sound rows that hold anything, from the top; the first one is the head
 * @param skipped how many rows were left out because of their faults
 */
record RosterTable(Source source, List<Line> lines, int skipped) {
    RosterTable {
        lines = List.copyOf(lines);
    }

    /** One row; the cells behind its last filled one are left out. */
    record Line(List<RosterCell> cells) {
        Line {
            int filled = cells.size();
            while (filled > 0 && cells.get(filled - 1).isEmpty()) {
                filled--;
            }
            cells = List.copyOf(cells.subList(0, filled));
        }

        boolean isBlank() {
            return cells.isEmpty();
        }

        Span span(Source source) {
            return source.span(cells.get(0).start(), cells.get(cells.size() - 1).end());
        }
    }
}
