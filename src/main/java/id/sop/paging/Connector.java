package id.sop.paging;

import id.sop.model.Flow;

/**
 * One of the two segilima by which an arrow crosses from one page to another.
 *
 * @param label what both of the pair say; unique on the sheet: A, B, …, Z, AA, …
 * @param exit the way out of a step that is cut here
 * @param outgoing whether the arrow leaves the page here, rather than arrives
 * @param row the connector row, from 0, counted from the top of its block
 * @param lane the column in which it stands, from 0
 */
public record Connector(String label, Flow.Exit exit, boolean outgoing, int row, int lane) {
    /** Tells whether the flow goes on at a later page. */
    public boolean isForward() {
        return exit.to().orElseThrow() > exit.from();
    }
}
