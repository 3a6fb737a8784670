package id.sop.model;

import id.sop.source.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One standard operating procedure. Two are equal when they say the same at the same places. */
public final class Sop {
    private final Identity identity;
    private final List<Actor> actors;
    private final Columns columns;
    private final List<Step> steps;
    private final Parts parts;
    private final Optional<TimeText> total;
    private final List<Text> externalInputs;
    private final Optional<CapsuleStyle> capsules;
    private final List<Text> remarks;
    private final List<Suppression> suppressions;
    private final Origin origin;
    /** Follows from the steps; not a part of what is compared. */
    private final Flow flow;

    private final List<FlowTable> tables;
    private final List<Course> courses;
    private final Map<String, SharedCells> shared;

    /**
     * Makes an SOP.
     *
     * @param actors the columns, left to right
     * @param columns those beside the actors'
     * @param steps the rows, top to bottom; the number of each is its place from 1
     * @param parts what they are put together under headings to
     * @param totalTime what the author gives as the sum of the steps' times
     * @param externalInputs documents that come from outside, beyond those of the first step
     * @param capsules how its beginning and end are drawn, if the author says so
     * @param remarks the notes below the table (catatan)
     * @param suppressions those that hold for the whole file
     * @param origin where the file's mapping stood
     */
    public Sop(
            Identity identity,
            List<Actor> actors,
            Columns columns,
            List<Step> steps,
            Parts parts,
            Optional<TimeText> totalTime,
            List<Text> externalInputs,
            Optional<CapsuleStyle> capsules,
            List<Text> remarks,
            List<Suppression> suppressions,
            Origin origin) {
        this.identity = identity;
        this.actors = List.copyOf(actors);
        this.columns = columns;
        this.steps = List.copyOf(steps);
        this.parts = parts;
        this.total = totalTime;
        this.externalInputs = List.copyOf(externalInputs);
        this.capsules = capsules;
        this.remarks = List.copyOf(remarks);
        this.suppressions = List.copyOf(suppressions);
        this.origin = origin;
        this.flow = Flow.of(this.steps, parts);
        this.tables = parts.tables(this.steps.size(), this.actors);
        this.courses = this.steps.stream()
                .map(step -> new Course(step, table(step.number())::column))
                .toList();
        this.shared = SharedCells.of(columns, this.steps, flow, tables);
    }

    /** Returns the identity block. */
    public Identity identity() {
        return identity;
    }

    /** Returns all columns, left to right. */
    public List<Actor> actors() {
        return actors;
    }

    /** Returns the columns of the table in which a step stands, left to right. */
    public List<Actor> actors(int step) {
        return table(step).actors();
    }

    /** Returns the columns beside those of the actors. */
    public Columns columns() {
        return columns;
    }

    /** Returns the rows, top to bottom. */
    public List<Step> steps() {
        return steps;
    }

    /** Returns what the steps are put together under headings to. */
    public Parts parts() {
        return parts;
    }

    /** Returns the tables of the flow, at least one, from the first on. */
    public List<FlowTable> tables() {
        return tables;
    }

    /** Returns the part whose heading stands above the table that begins with a step: one that is a table among others. */
    public Optional<Part> partAbove(int step) {
        return parts.beginning(step).filter(part -> tables.size() > 1 && part.hasOwnTable());
    }

    /** Returns the part whose heading is a row of its own above that of a step. */
    public Optional<Part> partHeading(int step) {
        return partAbove(step).isPresent() ? Optional.empty() : parts.beginning(step);
    }

    /** Returns the part whose total is a row of its own below that of a step: one that is a table, or says its total. */
    public Optional<Part> partTotal(int step) {
        return parts.ending(step)
                .filter(part -> part.totalTime().isPresent()
                        || (tables.size() > 1
                                && table(step).first() == part.first()
                                && table(step).last() == step));
    }

    /** Returns the table in which a step stands; the first one when there is no such step. */
    public FlowTable table(int step) {
        return tables.stream().filter(table -> table.holds(step)).findFirst().orElse(tables.get(0));
    }

    /** Returns what the author gives as the sum of the steps' times. */
    public Optional<TimeText> totalTime() {
        return total;
    }

    /** Returns documents that come from outside, beyond those of the first step. */
    public List<Text> externalInputs() {
        return externalInputs;
    }

    /** Returns how the beginning and the end are drawn, if somebody has said so. */
    public Optional<CapsuleStyle> capsules() {
        return capsules;
    }

    /** Tells whether the beginning and the end have capsules of their own, beside the symbols of their steps. */
    public boolean hasOwnCapsules() {
        return capsules.equals(Optional.of(CapsuleStyle.OWN));
    }

    /** Returns this SOP with the office's custom of drawing beginning and end, unless it says itself how they are drawn. */
    public Sop withCustom(CapsuleStyle custom) {
        return capsules.isPresent() || custom == CapsuleStyle.STEP ? this : with(steps, Optional.of(custom));
    }

    /** Returns this SOP with other rows. */
    public Sop withSteps(List<Step> rows) {
        return with(rows, capsules);
    }

    private Sop with(List<Step> rows, Optional<CapsuleStyle> ends) {
        return new Sop(
                identity, actors, columns, rows, parts, total, externalInputs, ends, remarks, suppressions, origin);
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

    /** Returns which steps have one cell together in a column of the sheet or the regulation, by its key. */
    public SharedCells shared(String column) {
        return shared.get(column);
    }

    /** Returns the step with a number from 1. */
    public Step step(int number) {
        return steps.get(number - 1);
    }

    /** Returns the parts of those with a column in a step, in the order in which they act. */
    public List<Act> acts(int step) {
        return course(step).acts();
    }

    /** Returns the columns of the actors of a step, from 0, in the order in which they act; those without one are left out. */
    public List<Integer> columns(int step) {
        return acts(step).stream().map(Act::column).toList();
    }

    /** Returns the part in which a step is decided; nothing when it decides nothing, or nobody with a column performs it. */
    public Optional<Act> decidingAct(int step) {
        return course(step).decider();
    }

    /** Returns who acts when in a step. */
    public Course course(int step) {
        return courses.get(step - 1);
    }

    /** Returns the parts of those who act from the beginning of a step to its decision, or to its end where it decides nothing. */
    public List<Act> actsToDecision(int step) {
        return course(step).toDecision();
    }

    /**
     * Returns the parts of those who act in the row of its step behind the answer of an exit; none where the exit leads out
     * of the rhombus. Who acts after the one who decides and is named by no answer belongs to the first.
     */
    public List<Act> actsBehind(Flow.Exit exit) {
        return course(exit.from()).legs(exit).stream()
                .flatMap(leg -> leg.acts().stream())
                .toList();
    }

    /**
     * Tells whether a capsule of its own ends the procedure behind an exit, as the regulation knows an end only as a capsule:
     * everywhere where the sheet has such capsules; else behind a rhombus or beside other exits, where no capsule says so yet.
     */
    public boolean endsInOwnCapsule(Flow.Exit exit) {
        boolean unsaid =
                flow.exits(exit.from()).size() > 1 && course(exit.from()).isLeftAtOnce(exit);
        return exit.isEnd() && !acts(exit.from()).isEmpty() && (hasOwnCapsules() || unsaid);
    }

    /** Tells whether some exit of a step ends in a capsule of its own. */
    public boolean hasEndCapsule(int step) {
        return flow.exits(step).stream().anyMatch(this::endsInOwnCapsule);
    }

    /** Tells whether a capsule of its own stands above the first symbol of a step. */
    public boolean startsInOwnCapsule(int step) {
        return hasOwnCapsules() && flow.isStart(step) && !acts(step).isEmpty();
    }

    /** Returns the part in which an exit leaves its step, as far as one actor alone does that work; nothing without any. */
    public Optional<Act> exitAct(Flow.Exit exit) {
        List<Act> behind = actsBehind(exit);
        return (behind.isEmpty() ? decidingAct(exit.from()).stream() : behind.stream())
                .reduce((one, next) -> next)
                .or(() -> actsToDecision(exit.from()).stream().reduce((one, next) -> next));
    }

    /** Returns the part at which an exit enters the step to which it leads, where the author says at whom. */
    public Optional<Act> enteredAct(Flow.Exit exit) {
        return exit.at()
                .filter(at -> exit.to().isPresent())
                .flatMap(course(exit.to().orElse(1))::entered);
    }

    private List<Object> said() {
        return List.of(
                identity,
                actors,
                columns,
                steps,
                parts,
                total,
                externalInputs,
                capsules,
                remarks,
                suppressions,
                origin);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sop sop && said().equals(sop.said());
    }

    @Override
    public int hashCode() {
        return said().hashCode();
    }

    @Override
    public String toString() {
        return "Sop" + said();
    }
}
