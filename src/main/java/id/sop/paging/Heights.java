package id.sop.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What was measured, in points.
 *
 * @param page the room between the margins, without the padding and the rules that belong to no row
 * @param identity the identity block with its distance to the flow
 * @param pieces the pieces between which the identity block may be broken, in order; together they are as tall as it is
 * @param title what stands above the head on the first page of the flow only
 * @param head what stands above the first row on every page of the flow
 * @param rows the steps, in order, each with what belongs to it
 * @param ends what belongs to a step and is no taller where its row is: the room of a closing capsule, and the rows of a part
 * @param symbols how many rows of symbols stand in the row of a step, at least 1
 * @param connectorRow a row of connectors
 * @param tail what stands below the last row on the last page
 * @param apart the notes that have pages of their own, because the last step and they need more than one; 0 when there are none
 * @param further the tables beyond the first one, in order
 * @param merged the cells that several steps have together
 */
public record Heights(
        double page,
        double identity,
        List<Double> pieces,
        double title,
        double head,
        List<Double> rows,
        List<Double> ends,
        List<Integer> symbols,
        double connectorRow,
        double tail,
        double apart,
        List<FurtherTable> further,
        List<MergedCell> merged) {
    /** Copies the lists. */
    public Heights {
        pieces = List.copyOf(pieces);
        rows = List.copyOf(rows);
        ends = List.copyOf(ends);
        symbols = List.copyOf(symbols);
        further = List.copyOf(further);
        merged = List.copyOf(merged);
    }

    /**
     * A table beyond the first one.
     *
     * @param first the number of its first step
     * @param lanes how many connectors stand side by side in it, at least 1
     * @param title what stands above its head where it begins only
     * @param head what stands above its first row on every page
     */
    public record FurtherTable(int first, int lanes, double title, double head) {}

    /**
     * A cell over several rows.
     *
     * @param first the first of its steps
     * @param last the last of them
     * @param height what the rows beside it must come to together, on every page that has any of them
     */
    public record MergedCell(int first, int last, double height) {}

    /** Returns the heights of the rows of some steps on one page: where a cell over several rows needs more, each gets its part. */
    List<Double> rows(int first, int last) {
        List<Double> page = new ArrayList<>(rows.subList(first - 1, last));
        for (MergedCell cell : merged) {
            int from = Math.max(first, cell.first()) - first;
            int to = Math.min(last, cell.last()) - first + 1;
            if (from < to) {
                List<Double> beside = page.subList(from, to);
                double lacking = cell.height()
                        - beside.stream().mapToDouble(Double::doubleValue).sum();
                double part = Math.max(0, lacking / beside.size());
                beside.replaceAll(row -> row + part);
            }
        }
        return page;
    }

    /** Returns the height of the rows of some steps on one page. */
    double height(int first, int last) {
        return rows(first, last).stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Returns the table beyond the first one in which a step stands. */
    Optional<FurtherTable> table(int step) {
        FurtherTable found = null;
        for (FurtherTable table : further) {
            found = table.first() <= step ? table : found;
        }
        return Optional.ofNullable(found);
    }

    /** Returns what stands above a row with which a table begins, or goes on at the top of a page. */
    double above(int step) {
        return table(step)
                .map(table -> table.head() + (table.first() == step ? table.title() : 0))
                .orElseGet(() -> head + (step == 1 ? title : 0));
    }

    /** Returns the last step of the table in which a step stands. */
    int lastOfTable(int step) {
        for (FurtherTable table : further) {
            if (table.first() > step) {
                return table.first() - 1;
            }
        }
        return rows.size();
    }

    /** Returns the heights of the same sheet when no row of symbols is lower than some points. */
    public Heights atLeast(double row) {
        List<Double> taller = IntStream.range(0, rows.size())
                .mapToObj(i -> Math.max(rows.get(i), symbols.get(i) * row + ends.get(i)))
                .toList();
        return new Heights(
                page, identity, pieces, title, head, taller, ends, symbols, connectorRow, tail, apart, further, merged);
    }

    /** Returns the heights of the same sheet when no row of connectors is lower than some points. */
    public Heights withConnectors(double row) {
        return new Heights(
                page,
                identity,
                pieces,
                title,
                head,
                rows,
                ends,
                symbols,
                Math.max(connectorRow, row),
                tail,
                apart,
                further,
                merged);
    }
}
