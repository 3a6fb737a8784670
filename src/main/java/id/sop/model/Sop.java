package id.sop.model;

import id.sop.source.Origin;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One standard operating procedure.
 *
 * @param actors the columns, left to right
 * @param steps the rows, top to bottom; the number of each is its place from 1
 * @param totalTime what the author gives as the sum of the steps' times
 * @param externalInputs documents that come from outside, beyond those of the first step
 * @param suppressions those that hold for the whole file
 * @param flow what follows from the steps; computed once
 * @param origin where the file's mapping stood
 */
public record Sop(
        Identity identity,
        List<Actor> actors,
        List<Step> steps,
        Optional<TimeText> totalTime,
        List<Text> externalInputs,
        List<Suppression> suppressions,
        Flow flow,
        Origin origin) {
    /** Copies the lists. */
    public Sop {
        actors = List.copyOf(actors);
        steps = List.copyOf(steps);
        externalInputs = List.copyOf(externalInputs);
        suppressions = List.copyOf(suppressions);
    }

    /** Returns the step with a number from 1. */
    public Step step(int number) {
        return steps.get(number - 1);
    }

    /** Returns the place of an actor among the columns, from 0, or -1 when there is no such column. */
    public int column(String actorKey) {
        for (int i = 0; i < actors.size(); i++) {
            if (actors.get(i).key().equals(actorKey)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the columns of the actors of a step, from 0, in the order in which they act; those without one are left out. */
    public List<Integer> columns(int step) {
        return step(step).performers().keys().stream()
                .map(key -> column(key.value()))
                .filter(column -> column >= 0)
                .toList();
    }

    /** Returns the column of the last actor of a step; nothing when no actor of the step has a column. */
    public OptionalInt lastColumn(int step) {
        return columns(step).stream().mapToInt(Integer::intValue).reduce((one, next) -> next);
    }

    /**
     * Returns the column of the actor who decides at the end of a step: the one named by {@code oleh}, else the last one.
     * Nothing when the step decides nothing, or nobody with a column performs it.
     */
    public OptionalInt decidingColumn(int step) {
        Optional<Decision> decision = step(step).decision();
        if (decision.isEmpty()) {
            return OptionalInt.empty();
        }
        Optional<Integer> named = decision.get()
                .by()
                .map(by -> column(by.value()))
                .filter(column -> columns(step).contains(column));
        return named.isPresent() ? OptionalInt.of(named.get()) : lastColumn(step);
    }

    /**
     * Tells whether a decision's own exit ends the procedure, so that a closing capsule must be drawn for it: the regulation
     * knows an end only as a capsule, and the rhombus is none.
     */
    public boolean endsAtDecision(int step) {
        if (decidingColumn(step).isEmpty()) {
            return false;
        }
        return flow.exits(step).get(1).isEnd() || (flow.exits(step).get(0).isEnd() && isDecidedLast(step));
    }

    /** Tells whether nobody acts after the decision of a step, so that its yes leads out of the step at once. */
    public boolean isDecidedLast(int step) {
        return step(step).performers().together() || decidingColumn(step).equals(lastColumn(step));
    }
}
