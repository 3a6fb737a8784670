package id.sop.model;

import id.sop.source.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of the flow table.
 *
 * @param number from 1, in the order written
 * @param id a name by which other steps refer to this one
 * @param activity what is done (kegiatan); empty only in a file with faults
 * @param occasion when it is performed, where that is not each time
 * @param performers who does it; no keys only in a file with faults
 * @param decision the choice that ends it, if any
 * @param next where the flow goes after a step without a decision; more than one where the work is handed to several at once
 * @param starts whether the procedure may also begin here, as it does with the first step
 * @param outputs what it yields
 * @param notes what stands under Keterangan
 * @param own what stands in columns that the regulation does not know
 * @param reaches how far down its cells reach, but for that of the time, which says so itself
 */
public record Step(
        int number,
        Optional<Text> id,
        Optional<Text> activity,
        Optional<Occasion> occasion,
        Performers performers,
        Optional<Decision> decision,
        List<Target> next,
        boolean starts,
        List<Requirement> requirements,
        Optional<TimeText> time,
        List<Text> outputs,
        List<Text> notes,
        List<OwnText> own,
        List<CellReach> reaches,
        List<Suppression> suppressions,
        Origin origin) {
    /** Copies the lists. */
    public Step {
        next = List.copyOf(next);
        requirements = List.copyOf(requirements);
        outputs = List.copyOf(outputs);
        notes = List.copyOf(notes);
        own = List.copyOf(own);
        reaches = List.copyOf(reaches);
        suppressions = List.copyOf(suppressions);
    }

    /**
     * Returns the activity as sheets print it: with the condition of a step that is optional behind it.
     *
     * @param whenNeeded what a sheet says where there is no condition; empty for the usual words
     */
    public Optional<Text> printedActivity(String whenNeeded) {
        return activity.map(
                text -> occasion.map(when -> when.behind(text, whenNeeded)).orElse(text));
    }

    /**
     * Returns this step with a question behind its activity, in the type of the table, and none in its rhombus.
     *
     * @throws java.util.NoSuchElementException when there is no activity or nothing is decided
     */
    public Step asking(Text question) {
        Text asked = activity.orElseThrow().withAside(question, question.value().strip());
        return new Step(
                number,
                id,
                Optional.of(asked),
                occasion,
                performers,
                Optional.of(decision.orElseThrow().unasked()),
                next,
                starts,
                requirements,
                time,
                outputs,
                notes,
                own,
                reaches,
                suppressions,
                origin);
    }

    /** Tells whether it is not performed each time. */
    public boolean isOptional() {
        return occasion.isPresent();
    }

    /** Returns under which condition alone it is performed, in the author's words. */
    public Optional<Text> condition() {
        return occasion.flatMap(Occasion::condition);
    }

    /** Returns what its author worded: all of its texts but the requirements, which take up the words of other steps. */
    public Stream<Text> wording() {
        return Stream.of(
                        activity.stream(),
                        condition().stream(),
                        outputs.stream(),
                        notes.stream(),
                        own.stream().flatMap(text -> text.texts().stream()))
                .flatMap(texts -> texts);
    }

    /** Returns what stands in the cell of a column. */
    public List<Text> texts(String column) {
        return switch (column) {
            case Keys.REQUIREMENTS ->
                requirements.stream().map(Requirement::document).toList();
            case Keys.TIME -> time.stream().map(TimeText::text).toList();
            case Keys.OUTPUT -> outputs;
            case Keys.NOTE -> notes;
            default ->
                own.stream()
                        .filter(text -> text.column().equals(column))
                        .findFirst()
                        .map(OwnText::texts)
                        .orElse(List.of());
        };
    }

    /** Tells whether it says something of its own in a column, were it only that its cell is empty down to a later step. */
    boolean says(String column) {
        return !texts(column).isEmpty() || until(column).isPresent();
    }

    /** Returns the last step that has the cell of this one in a column, by number or id, where that is a later one. */
    public Optional<Text> until(String column) {
        return column.equals(Keys.TIME)
                ? time.flatMap(TimeText::until)
                : reaches.stream()
                        .filter(reach -> reach.column().equals(column))
                        .map(CellReach::until)
                        .findFirst();
    }
}
