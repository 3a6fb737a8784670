package id.sop.paging;

import id.sop.model.Flow;
import java.util.List;

/**
 * One of the two segilima by which arrows cross from one page to another: one arrow, or several to the same step.
 *
 * @param label what both of the pair say; unique on the sheet: A, B, …, Z, AA, …
 * @param exits the ways out of steps that are cut here, in the order of the flow; at least one, all of one page and to one step
 * @param outgoing whether the arrows leave the page here, rather than arrive
 * @param row the connector row, from 0, counted from the top of its block
 * @param lane the column in which it stands, from 0
 */
public record Connector(String label, List<Flow.Exit> exits, boolean outgoing, int row, int lane) {
    /** Copies the list. */
    public Connector {
        exits = List.copyOf(exits);
    }

    /** Returns the step at which the flow arrives. */
    public int target() {
        return exits.get(0).to().orElseThrow();
    }

    /** Tells whether the flow goes on at a later page. */
    public boolean isForward() {
        return target() > exits.get(0).from();
    }

    /** Returns the exit whose step stands nearest to where the pages part. */
    public Flow.Exit nearest() {
        return exits.get(isForward() ? exits.size() - 1 : 0);
    }
}
