package id.sop.model;

import id.sop.language.Conditions;
import java.util.Optional;

/**
 * When a step is performed that is not performed each time.
 *
 * @param condition in the author's words; nothing where he only says that the step is optional
 */
public record Occasion(Optional<Text> condition) {
    private static final String USUAL = "bila diperlukan";

    /**
     * Returns an activity with the condition in brackets behind it, unless it says so itself.
     *
     * @param whenNeeded what a sheet says where there is no condition; empty for the usual words
     */
    Text behind(Text activity, String whenNeeded) {
        Text said = condition.orElseGet(() -> Text.of(whenNeeded.isEmpty() ? USUAL : whenNeeded));
        boolean repeated = condition.isEmpty()
                ? Conditions.in(activity.value()).findAny().isPresent()
                : Conditions.says(activity.value(), said.value());
        return repeated ? activity : activity.withAside(said, Conditions.withinSentence(said.value()));
    }
}
