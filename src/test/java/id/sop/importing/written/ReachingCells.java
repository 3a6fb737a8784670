package id.sop.importing.written;

import id.sop.geometry.Box;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cells of a table that reach down to a later step, by the keys of their columns. */
final class ReachingCells {
    private final Map<String, Reaching> reaching = new HashMap<>();
    private final List<OfficeSheet.Cell> cells;

    /** Begins without any; those that are closed become cells. */
    ReachingCells(List<OfficeSheet.Cell> cells) {
        this.cells = cells;
    }

    /** A cell that is not yet closed, and the last step that has it. */
    record Reaching(double x, double width, double top, int last, String text) {
        Reaching from(double place) {
            return new Reaching(x, width, place, last, text);
        }
    }

    void begin(String key, Reaching cell) {
        reaching.put(key, cell);
    }

    /** Says once more what reaches down out of the table before. */
    void open(ReachingCells upper, double top) {
        upper.reaching.forEach((key, cell) -> reaching.put(key, cell.from(top)));
    }

    /** Tells whether a step has the cell of an earlier one, which is closed if it is the last one. */
    boolean goesOn(String key, int step, double bottom) {
        Reaching open = reaching.get(key);
        if (open != null && open.last() == step) {
            add(open, bottom);
            reaching.remove(key);
        }
        return open != null;
    }

    /** Closes what reaches down over a row that stands across the columns, and says it once more below. */
    void cut(double from, double to) {
        reaching.replaceAll((key, open) -> {
            if (open.top() < from) {
                add(open, from);
            }
            return open.from(to);
        });
    }

    /** Closes what is left at the end of the table. */
    void close(double bottom) {
        reaching.values().forEach(open -> add(open, bottom));
    }

    private void add(Reaching open, double bottom) {
        cells.add(new OfficeSheet.Cell(new Box(open.x(), open.top(), open.width(), bottom - open.top()), open.text()));
    }
}
