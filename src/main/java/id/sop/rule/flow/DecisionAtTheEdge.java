package id.sop.rule.flow;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Flow;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.rule.Rule;
import java.util.stream.Stream;

/**
 * A first or last row that is drawn as a rhombus, where the regulation wants the capsule of a beginning or an end.
 *
 * <p>A row in which somebody else acts before the first decision, or after the last one, has its capsule there.
 */
public final class DecisionAtTheEdge implements Rule {
    @Message.Words("AL010")
    record BeginsWithDecision(int step) implements Message {}

    @Message.Words("AL010.akhir")
    record EndsWithDecision(int step) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.steps().stream()
                .filter(step -> sop.decidingColumn(step.number()).isPresent())
                .filter(step -> isFirst(sop, step) || isLast(sop, step))
                .map(step -> Finding.at(
                        step.origin().key(Keys.DECISION).orElseThrow().name(),
                        isFirst(sop, step)
                                ? new BeginsWithDecision(step.number())
                                : new EndsWithDecision(step.number())));
    }

    private static boolean isFirst(Sop sop, Step step) {
        int deciding = sop.decidingColumn(step.number()).orElseThrow();
        return step.number() == 1
                && (step.performers().together() || sop.columns(1).get(0) == deciding);
    }

    private static boolean isLast(Sop sop, Step step) {
        return step.number() == sop.steps().size()
                && sop.flow().exits(step.number()).stream().anyMatch(Flow.Exit::isEnd)
                && sop.flow().exits(step.number()).stream()
                        .allMatch(exit -> sop.columnsBehind(exit).isEmpty());
    }
}
