package id.sop.model;

import id.sop.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A step's choice between its exits; drawn as a rhombus, or as several in one row, where those who act behind an answer decide
 * too.
 *
 * @param by the actor who decides; the last one of the step when empty
 * @param answers yes and no, in this order, or those that the author named, as written; at least two, but in a file with
 *     faults at least one; where several decide, those by which the flow leaves the step
 * @param question the text in the rhombus; official symbols have none
 * @param origin where the mapping stood
 * @param each where several decide, what each of them decides, as written; else empty
 */
public record Decision(
        Optional<Text> by, List<Answer> answers, Optional<Text> question, Origin origin, List<Decision> each) {
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
        each = List.copyOf(each);
    }

    /** Makes the decision of the only one who decides in his row. */
    public Decision(Optional<Text> by, List<Answer> answers, Optional<Text> question, Origin origin) {
        this(by, answers, question, origin, List.of());
    }

    /** Returns this decision without a text in its rhombus. */
    Decision unasked() {
        return new Decision(by, answers, Optional.empty(), origin, each);
    }

    /** Returns what is decided, rhombus by rhombus. */
    public List<Decision> rhombi() {
        return each.isEmpty() ? List.of(this) : each;
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
        return rhombi().stream()
                .flatMap(rhombus -> rhombus.answers.stream())
                .flatMap(answer -> answer.label().stream())
                .toList();
    }

    /** Returns the texts in the rhombi. */
    public List<Text> questions() {
        return rhombi().stream().flatMap(rhombus -> rhombus.question.stream()).toList();
    }
}
