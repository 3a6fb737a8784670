package id.sop.rule.actor;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.stream.Stream;

/** A first step that is not performed in the leftmost column: the flow does not begin where the eye does. */
public final class StartBesideLeftColumn implements Rule {
    @Message.Words("PL007")
    record BeginsElsewhere(String performer, String leftmost) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.steps().stream()
                .limit(1)
                .filter(step -> !sop.columns(step.number()).isEmpty()
                        && !sop.columns(step.number()).contains(0))
                .map(step -> at(step, sop));
    }

    private static Finding at(Step step, Sop sop) {
        Text key = step.performers().keys().get(0);
        int column = sop.columns(step.number()).get(0);
        return Finding.at(
                key.span(),
                new BeginsElsewhere(
                        sop.actors(step.number()).get(column).name().value(),
                        sop.actors(step.number()).get(0).name().value()));
    }
}
