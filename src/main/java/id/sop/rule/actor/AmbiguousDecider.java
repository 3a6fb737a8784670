package id.sop.rule.actor;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.stream.Stream;

/** A decision that is said to be taken by somebody who acts more than once in its step: it is open when. */
public final class AmbiguousDecider implements Rule {
    @Message.Words("PL013")
    record OneOfSeveralTimes(String actor, int step, long times) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.steps().stream()
                .filter(step -> sop.course(step.number()).isOpen())
                .map(AmbiguousDecider::at);
    }

    private static Finding at(Step step) {
        Text by = step.decision().orElseThrow().by().orElseThrow();
        long times = step.performers().keys().stream()
                .filter(key -> key.value().equals(by.value()))
                .count();
        return Finding.at(by.span(), new OneOfSeveralTimes(by.value(), step.number(), times));
    }
}
