package id.sop.paging;

import id.sop.model.Column;
import id.sop.model.Sop;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells that several steps have together, as they stand in one table. They have heights of their own, which their rows must
 * come to together: a page that holds some of the rows only has the whole content beside these.
 */
public final class MergedCells {
    private MergedCells() {}

    /**
     * A cell over several rows.
     *
     * @param column the key of its column
     * @param first the first of its steps
     * @param last the last of them
     */
    public record Run(String column, int first, int last) {}

    /**
     * Returns all of them, column by column, from the first row on; one ends where a sum stands across the table,
     * or, before the actors, a heading.
     */
    public static List<Run> of(Sop sop) {
        List<Run> runs = new ArrayList<>();
        for (Column column : sop.columns().all()) {
            sop.shared(column.key()).holders().forEach(holder -> {
                int last = sop.shared(column.key()).last(holder);
                int first = holder;
                for (int step = holder; step <= last; step++) {
                    boolean parted = sop.partTotal(step).isPresent()
                            || (column.isBefore() && sop.partHeading(step + 1).isPresent());
                    if (step == last || parted) {
                        runs.add(new Run(column.key(), first, step));
                        first = step + 1;
                    }
                }
            });
        }
        return runs;
    }

    /**
     * Returns the number of the row in which the content of a cell is measured: behind the last of the steps.
     *
     * @param index its place among all of them, from 0
     */
    public static int row(Sop sop, int index) {
        return sop.steps().size() + 1 + index;
    }
}
