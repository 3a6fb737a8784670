package id.sop.model;

import java.util.List;

/**
 * The part that somebody has in a step: a symbol of its own on the sheet. One actor may have several in one step.
 *
 * @param place among the performers as written, from 0
 * @param column of the actor, from 0
 */
public record Act(int place, int column) {
    /** Tells whether those who act have columns side by side, so that they can share a box. */
    public static boolean areSideBySide(List<Act> acts) {
        int[] places = acts.stream().mapToInt(Act::column).sorted().toArray();
        return places.length == 0 || places[places.length - 1] - places[0] == places.length - 1;
    }

    /** Tells whether some of those who act stand left of this one, and some right of it. */
    public boolean isBetween(List<Act> acts) {
        return acts.stream().anyMatch(other -> other.column < column)
                && acts.stream().anyMatch(other -> other.column > column);
    }
}
