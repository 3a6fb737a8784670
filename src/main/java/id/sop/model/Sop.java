package id.sop.model;

import id.sop.source.Origin;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** One standard operating procedure. Two are equal when they say the same at the same places. */
public final class Sop {
    private final Identity identity;
    private final List<Actor> actors;
    private final List<Step> steps;
    private final Optional<TimeText> totalTime;
    private final List<Text> externalInputs;
    private final List<Suppression> suppressions;
    private final Origin origin;

    /** Follows from the steps; not a part of what is compared. */
    private final Flow flow;

    /**
     * Makes an SOP.
     *
     * @param actors the columns, left to right
     * @param steps the rows, top to bottom; the number of each is its place from 1
     * @param totalTime what the author gives as the sum of the steps' times
     * @param externalInputs documents that come from outside, beyond those of the first step
     * @param suppressions those that hold for the whole file
     * @param origin where the file's mapping stood
     */
    public Sop(
            Identity identity,
            List<Actor> actors,
            List<Step> steps,
            Optional<TimeText> totalTime,
            List<Text> externalInputs,
            List<Suppression> suppressions,
            Origin origin) {
        this.identity = identity;
        this.actors = List.copyOf(actors);
        this.steps = List.copyOf(steps);
        this.totalTime = totalTime;
        this.externalInputs = List.copyOf(externalInputs);
        this.suppressions = List.copyOf(suppressions);
        this.origin = origin;
        this.flow = Flow.of(this.steps);
    }

    /** Returns the identity block. */
    public Identity identity() {
        return identity;
    }

    /** Returns the columns, left to right. */
    public List<Actor> actors() {
        return actors;
    }

    /** Returns the rows, top to bottom. */
    public List<Step> steps() {
        return steps;
    }

    /** Returns what the author gives as the sum of the steps' times. */
    public Optional<TimeText> totalTime() {
        return totalTime;
    }

    /** Returns documents that come from outside, beyond those of the first step. */
    public List<Text> externalInputs() {
        return externalInputs;
    }

    /** Returns the suppressions that hold for the whole file. */
    public List<Suppression> suppressions() {
        return suppressions;
    }

    /** Returns where the file's mapping stood. */
    public Origin origin() {
        return origin;
    }

    /** Returns the graph that follows from the steps; made once. */
    public Flow flow() {
        return flow;
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Sop sop
                && identity.equals(sop.identity)
                && actors.equals(sop.actors)
                && steps.equals(sop.steps)
                && totalTime.equals(sop.totalTime)
                && externalInputs.equals(sop.externalInputs)
                && suppressions.equals(sop.suppressions)
                && origin.equals(sop.origin);
    }

    @Override
    public int hashCode() {
        return Objects.hash(identity, actors, steps, totalTime, externalInputs, suppressions, origin);
    }

    @Override
    public String toString() {
        return "Sop[" + identity + ", " + actors + ", " + steps + ", " + totalTime + ", " + externalInputs + ", "
                + suppressions + ", " + origin + "]";
    }
}
