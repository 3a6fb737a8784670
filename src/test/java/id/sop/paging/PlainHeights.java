package id.sop.paging;

import java.util.Collections;
import java.util.List;

/** Heights of sheets with one row of symbols for each step, nothing that belongs to it, and an unbroken identity block. */
final class PlainHeights {
    private PlainHeights() {}

    /** Returns those of a flow with one table. */
    static Heights of(
            double page,
            double identity,
            double title,
            double head,
            List<Double> rows,
            double connectorRow,
            double tail) {
        return of(page, identity, title, head, rows, connectorRow, tail, List.of());
    }

    /** Returns those of a flow with several tables. */
    static Heights of(
            double page,
            double identity,
            double title,
            double head,
            List<Double> rows,
            double connectorRow,
            double tail,
            List<Heights.FurtherTable> further) {
        return new Heights(
                page,
                identity,
                List.of(identity),
                title,
                head,
                rows,
                Collections.nCopies(rows.size(), 0.0),
                Collections.nCopies(rows.size(), 1),
                connectorRow,
                tail,
                0,
                further,
                List.of());
    }
}
