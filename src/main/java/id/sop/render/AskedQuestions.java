package id.sop.render;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Decision;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Questions of decisions for which no rhombus is large enough: they are asked behind the activities of their steps, in the type
 * of the table. Where several decide in one row each question stays in its rhombus, since it would not be clear whose it is.
 *
 * @param sop with the questions behind the activities
 * @param findings one for each question (RN003)
 */
record AskedQuestions(Sop sop, List<Finding> findings) {
    @Message.Words("RN003.tanya")
    private record MovedQuestion(String text) implements Message {}

    /** Moves the questions that are too small in the first printing of an SOP, as its findings say. */
    static AskedQuestions of(Sop sop, List<Finding> printed) {
        Set<String> small = printed.stream()
                .filter(finding -> finding.message() instanceof PrintFindings.SmallText)
                .map(finding -> finding.arguments().get(0))
                .collect(Collectors.toSet());
        List<Step> steps = new ArrayList<>();
        List<Finding> moved = new ArrayList<>();
        for (Step step : sop.steps()) {
            Optional<Text> question = step.decision()
                    .filter(decision -> decision.rhombi().size() == 1)
                    .flatMap(Decision::question)
                    .filter(text ->
                            small.contains(text.value()) && step.activity().isPresent());
            steps.add(question.map(step::asking).orElse(step));
            question.ifPresent(text -> moved.add(Finding.at(text.span(), new MovedQuestion(text.value()))));
        }
        return new AskedQuestions(moved.isEmpty() ? sop : sop.withSteps(steps), moved);
    }

    /** Returns what was printed of the SOP with the questions moved, and says so before everything else. */
    Checked<Sheet> told(Checked<Sheet> printed) {
        return new Checked<>(
                printed.value(),
                Stream.concat(findings.stream(), printed.faults().stream()).toList());
    }
}
