package id.sop.paging;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What was measured, in points.
 *
 * @param page the room between the margins, without the padding and the rules that belong to no row
 * @param identity the identity block with its distance to the flow
 * @param title what stands above the head on the first page of the flow only
 * @param head what stands above the first row on every page of the flow
 * @param rows the steps, in order, each with what belongs to it
 * @param ends what belongs to a step and is no taller where its row is: the room of a closing capsule
 * @param connectorRow a row of connectors
 * @param tail what stands below the last row on the last page
 */
public record Heights(
        double page,
        double identity,
        double title,
        double head,
        List<Double> rows,
        List<Double> ends,
        double connectorRow,
        double tail) {
    /** Copies the lists. */
    public Heights {
        rows = List.copyOf(rows);
        ends = List.copyOf(ends);
    }

    /** Steps without closing capsules. */
    public Heights(
            double page,
            double identity,
            double title,
            double head,
            List<Double> rows,
            double connectorRow,
            double tail) {
        this(page, identity, title, head, rows, Collections.nCopies(rows.size(), 0.0), connectorRow, tail);
    }

    /** Returns the heights of the same sheet when no step's row is lower than some points. */
    public Heights atLeast(double row) {
        List<Double> taller = IntStream.range(0, rows.size())
                .mapToObj(i -> Math.max(rows.get(i), row + ends.get(i)))
                .toList();
        return new Heights(page, identity, title, head, taller, ends, connectorRow, tail);
    }
}
