package id.sop.importing.draft;

import id.sop.model.Flow;
import java.util.List;
import java.util.Optional;

/**
 * An answer of a decision.
 *
 * @param condition yes, no, or named ({@code pilihan})
 * @param label what stands at its arrow; empty where that is the usual word for yes or no
 * @param through keys of those performers of the step who act behind the answer, in its row ({@code lewat})
 * @param targets where the flow goes then; none when nothing says so, which is a {@link Gap.AnswerTarget} among the remarks of the step
 */
public record DraftAnswer(
        Flow.Condition condition, Optional<String> label, List<String> through, List<DraftTarget> targets) {
    /** Copies the lists. */
    public DraftAnswer {
        through = List.copyOf(through);
        targets = List.copyOf(targets);
    }
}
