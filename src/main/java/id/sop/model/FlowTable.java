package id.sop.model;

import java.util.List;

/**
 * A table of the flow: steps that stand below one another under the same columns. It may go over several pages.
 *
 * @param first the number of its first step
 * @param last the number of its last step; before the first when there are no steps
 * @param actors the columns, left to right
 * @param remarks the notes that its parts have below it; those of the whole sheet are not among them
 */
public record FlowTable(int first, int last, List<Actor> actors, List<Text> remarks) {
    /** Copies the lists. */
    public FlowTable {
        actors = List.copyOf(actors);
        remarks = List.copyOf(remarks);
    }

    /** Tells whether a step stands in it. */
    public boolean holds(int step) {
        return first <= step && step <= last;
    }

    /** Returns the place of an actor among its columns, from 0, or -1 when there is no such column. */
    int column(String actorKey) {
        return actors.stream().map(Actor::key).toList().indexOf(actorKey);
    }
}
