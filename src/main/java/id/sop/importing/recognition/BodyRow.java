package id.sop.importing.recognition;

import id.sop.importing.page.Cell;
import java.util.List;
import java.util.Optional;

/**
 * A row below a head.
 *
 * @param page the index of its page
 * @param top its upper edge, in points
 * @param bottom its lower edge, in points
 * @param main the cell that says what it is: the activity, the heading, the value of the total
 * @param number the cell of the number, where there is a text in it
 * @param cells all cells whose middle is in it, or that reach over it
 */
record BodyRow(Kind kind, int page, double top, double bottom, Cell main, Optional<Cell> number, List<Cell> cells) {
    /** What a row is. */
    enum Kind {
        STEP,
        HEADING,
        TOTAL
    }

    BodyRow {
        cells = List.copyOf(cells);
    }

    double middle() {
        return (top + bottom) / 2;
    }

    boolean holds(double y) {
        return top <= y && y < bottom;
    }

    /** Returns the same row, down to another edge. */
    BodyRow reaching(double from, double to) {
        return new BodyRow(kind, page, from, to, main, number, cells);
    }
}
