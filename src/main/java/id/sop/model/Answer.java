package id.sop.model;

import java.util.List;
import java.util.Optional;

/**
 * An answer that a decision may come to, and the way that the flow then takes.
 *
 * @param condition what it means: yes, no, or one of several that the author named
 * @param label what is printed at its exit; empty where that is the usual word for yes or no
 * @param through keys of those performers of the step who act, in its row, before the flow leaves it by this answer
 * @param targets where the flow goes; more than one where the work is handed to several at once
 * @param earlier the answer of somebody else behind which this one is given in the same row, if any
 */
public record Answer(
        Flow.Condition condition,
        Optional<Text> label,
        List<Text> through,
        List<Target> targets,
        Optional<EarlierAnswer> earlier) {
    /** Copies the lists. */
    public Answer {
        through = List.copyOf(through);
        targets = List.copyOf(targets);
    }

    /** Makes an answer of the only one who decides in his row. */
    public Answer(Flow.Condition condition, Optional<Text> label, List<Text> through, List<Target> targets) {
        this(condition, label, through, targets, Optional.empty());
    }

    /** Returns the answers behind which this one is given, from the first. */
    public List<EarlierAnswer> before() {
        return earlier.stream().flatMap(EarlierAnswer::all).toList();
    }
}
