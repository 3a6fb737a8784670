package id.sop.paging;

import java.util.List;

/**
 * What was measured, in points.
 *
 * @param page the room between the margins, without the padding and the rules that belong to no row
 * @param identity the identity block with its distance to the flow
 * @param title what stands above the head on the first page of the flow only
 * @param head what stands above the first row on every page of the flow
 * @param rows the steps, in order
 * @param connectorRow a row of connectors
 * @param tail what stands below the last row on the last page
 */
public record Heights(
        double page, double identity, double title, double head, List<Double> rows, double connectorRow, double tail) {
    /** Copies the list. */
    public Heights {
        rows = List.copyOf(rows);
    }
}
