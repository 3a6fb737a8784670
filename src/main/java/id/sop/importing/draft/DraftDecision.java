package id.sop.importing.draft;

import java.util.List;
import java.util.Optional;

/**
 * The choice that ends a step.
 *
 * @param by the key of the actor who decides; empty where it is the last one of the step
 * @param answers yes and no, in this order, or those that stand at the arrows
 * @param question what stands in the rhombus
 */
public record DraftDecision(Optional<String> by, List<DraftAnswer> answers, Optional<Found<String>> question) {
    /** Copies the list. */
    public DraftDecision {
        answers = List.copyOf(answers);
    }
}
