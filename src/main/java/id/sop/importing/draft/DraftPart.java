package id.sop.importing.draft;

import java.util.List;
import java.util.Optional;

/**
 * Steps under a heading.
 *
 * @param title as it is written; empty only for the first part
 * @param actors the keys of the columns of its own table; empty where it is part of the table above
 * @param restarts whether its steps are counted from 1 again
 * @param total the time that is written below its last step
 * @param notes those below its table, where another table follows
 */
public record DraftPart(
        Optional<Found<String>> title,
        List<String> actors,
        boolean restarts,
        List<DraftStep> steps,
        Optional<Found<String>> total,
        List<Found<String>> notes) {
    /** Copies the lists. */
    public DraftPart {
        actors = List.copyOf(actors);
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
    }
}
