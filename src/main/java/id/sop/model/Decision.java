package id.sop.model;

import id.sop.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A step's choice between its exits; drawn as a rhombus.
 *
 * @param by the actor who decides; the last one of the step when empty
 * @param answers yes and no, in this order, or those that the author named, as written; at least two, but in a file with
 *     faults at least one
 * @param question the text in the rhombus; official symbols have none
 * @param origin where the mapping stood
 */
public record Decision(Optional<Text> by, List<Answer> answers, Optional<Text> question, Origin origin) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when there are no answers, since every step has an exit
     */
    public Decision {
        if (answers.isEmpty()) {
            throw new IllegalArgumentException("a decision without answers");
        }
        answers = List.copyOf(answers);
    }

    /** Tells whether the author named the answers, instead of yes and no. */
    public boolean isNamed() {
        return answers.stream().anyMatch(answer -> answer.condition() == Flow.Condition.NAMED);
    }

    /** Returns what the author wants printed at the exit of yes or no. */
    public Optional<Text> label(Flow.Condition condition) {
        return answers.stream()
                .filter(answer -> answer.condition() == condition)
                .findFirst()
                .flatMap(Answer::label);
    }

    /** Returns the words that are printed at exits, as far as the author wrote them. */
    public List<Text> labels() {
        return answers.stream().flatMap(answer -> answer.label().stream()).toList();
    }
}
