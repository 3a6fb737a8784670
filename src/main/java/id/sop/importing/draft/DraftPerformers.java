package id.sop.importing.draft;

import id.sop.model.Performers;
import java.util.List;

/**
 * Who performs a step.
 *
 * @param keys of actors, in the order in which they act
 * @param together whether they act at the same place of the flow ({@code bersama}, or {@code salah_satu}), not one after the other
 * @param bond what joins those who act together
 */
public record DraftPerformers(List<String> keys, boolean together, Performers.Bond bond) {
    /** Nobody is known. */
    public static final DraftPerformers NONE = inTurn(List.of());

    /** Copies the list. */
    public DraftPerformers {
        keys = List.copyOf(keys);
    }

    /** Returns performers who act one after the other. */
    public static DraftPerformers inTurn(List<String> keys) {
        return new DraftPerformers(keys, false, Performers.Bond.LINE);
    }
}
