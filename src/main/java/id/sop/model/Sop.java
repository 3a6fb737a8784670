package id.sop.model;

import id.sop.source.Origin;
import java.util.ArrayList;
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
    private final List<Text> remarks;
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
     * @param remarks the notes below the table (catatan)
     * @param suppressions those that hold for the whole file
     * @param origin where the file's mapping stood
     */
    public Sop(
            Identity identity,
            List<Actor> actors,
            List<Step> steps,
            Optional<TimeText> totalTime,
            List<Text> externalInputs,
            List<Text> remarks,
            List<Suppression> suppressions,
            Origin origin) {
        this.identity = identity;
        this.actors = List.copyOf(actors);
        this.steps = List.copyOf(steps);
        this.totalTime = totalTime;
        this.externalInputs = List.copyOf(externalInputs);
        this.remarks = List.copyOf(remarks);
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

    /** Returns the notes below the table. */
    public List<Text> remarks() {
        return remarks;
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
     * Returns the column of the actor who decides in a step: the one named by {@code oleh}, else the last one of those who
     * do not act behind an answer. Nothing when the step decides nothing, or nobody with a column performs it.
     */
    public OptionalInt decidingColumn(int step) {
        Optional<Decision> decision = step(step).decision();
        if (decision.isEmpty()) {
            return OptionalInt.empty();
        }
        List<Integer> columns = columns(step);
        Optional<Integer> named =
                decision.get().by().map(by -> column(by.value())).filter(columns::contains);
        if (named.isPresent()) {
            return OptionalInt.of(named.get());
        }
        List<Integer> behind = decision.get().answers().stream()
                .flatMap(answer -> answer.through().stream())
                .map(key -> column(key.value()))
                .toList();
        return columns.stream()
                .filter(column -> !behind.contains(column))
                .mapToInt(Integer::intValue)
                .reduce((one, next) -> next);
    }

    /**
     * Returns the columns of those who act one after the other from the beginning of a step to its decision, or to its end
     * where it decides nothing.
     */
    public List<Integer> columnsToDecision(int step) {
        List<Integer> columns = columns(step);
        OptionalInt decider = decidingColumn(step);
        if (decider.isEmpty() || step(step).performers().together()) {
            return columns;
        }
        List<Integer> others = behindSomeAnswer(step);
        return columns.subList(0, columns.indexOf(decider.getAsInt()) + 1).stream()
                .filter(column -> column == decider.getAsInt() || !others.contains(column))
                .toList();
    }

    /**
     * Returns the columns of those who act, in the row of its step, after a decision has come to the answer of an exit; none
     * where the exit leads out of the rhombus. Who acts after the one who decides and is named by no answer belongs to the
     * first.
     */
    public List<Integer> columnsBehind(Flow.Exit exit) {
        OptionalInt decider = decidingColumn(exit.from());
        if (decider.isEmpty() || step(exit.from()).performers().together()) {
            return List.of();
        }
        List<Integer> columns = columns(exit.from());
        List<Integer> behind = new ArrayList<>(through(exit.answer().orElseThrow(), exit.from()));
        if (exit.answer().equals(flow.exits(exit.from()).get(0).answer())) {
            List<Integer> others = behindSomeAnswer(exit.from());
            columns.subList(columns.indexOf(decider.getAsInt()) + 1, columns.size()).stream()
                    .filter(column -> !others.contains(column))
                    .forEach(behind::add);
        }
        return behind;
    }

    private List<Integer> behindSomeAnswer(int step) {
        return step(step).decision().orElseThrow().answers().stream()
                .flatMap(answer -> through(answer, step).stream())
                .toList();
    }

    private List<Integer> through(Answer answer, int step) {
        List<Integer> columns = columns(step);
        int decider = decidingColumn(step).orElse(-1);
        return answer.through().stream()
                .map(key -> column(key.value()))
                .filter(column -> columns.contains(column) && column != decider)
                .distinct()
                .toList();
    }

    /**
     * Tells whether an exit ends the procedure where no capsule says so yet: straight behind a rhombus, or beside other exits
     * of the same symbol. The regulation knows an end only as a capsule, so one is drawn for it.
     */
    public boolean endsInOwnCapsule(Flow.Exit exit) {
        return exit.isEnd()
                && lastColumn(exit.from()).isPresent()
                && flow.exits(exit.from()).size() > 1
                && columnsBehind(exit).isEmpty();
    }

    /** Tells whether some exit of a step ends in a capsule of its own. */
    public boolean hasEndCapsule(int step) {
        return flow.exits(step).stream().anyMatch(this::endsInOwnCapsule);
    }

    /** Returns the column in which an exit leaves its step, as far as one actor alone does that work. */
    public int exitColumn(Flow.Exit exit) {
        List<Integer> behind = columnsBehind(exit);
        return behind.isEmpty()
                ? decidingColumn(exit.from()).orElse(lastColumn(exit.from()).orElse(0))
                : behind.get(behind.size() - 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sop sop
                && identity.equals(sop.identity)
                && actors.equals(sop.actors)
                && steps.equals(sop.steps)
                && totalTime.equals(sop.totalTime)
                && externalInputs.equals(sop.externalInputs)
                && remarks.equals(sop.remarks)
                && suppressions.equals(sop.suppressions)
                && origin.equals(sop.origin);
    }

    @Override
    public int hashCode() {
        return Objects.hash(identity, actors, steps, totalTime, externalInputs, remarks, suppressions, origin);
    }

    @Override
    public String toString() {
        return "Sop[" + identity + ", " + actors + ", " + steps + ", " + totalTime + ", " + externalInputs + ", "
                + remarks + ", " + suppressions + ", " + origin + "]";
    }
}
