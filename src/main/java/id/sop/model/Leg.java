package id.sop.model;

import java.util.List;
import java.util.Optional;

/**
 * A piece of the way from a decision of a step to one of its exits: what follows upon one answer in the row of the step.
 *
 * @param decider the part in which the answer is given
 * @param condition what the answer means
 * @param label what is printed at its exit; empty where that is the usual word for yes or no
 * @param acts the parts of those who act behind it; the last of them decides too, unless it is the last piece
 */
public record Leg(Act decider, Flow.Condition condition, Optional<Text> label, List<Act> acts) {
    /** Copies the list. */
    public Leg {
        acts = List.copyOf(acts);
    }
}
