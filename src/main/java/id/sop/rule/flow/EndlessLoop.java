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
 * A circle of steps that is entered and never left, in a procedure that could end otherwise.
 *
 * <p>One finding for each circle, at its topmost step. Where no end can be reached from any start, {@link NoEnd} says
 * so instead; where a step of the circle leads to itself, {@link BackToItself}.
 */
public final class EndlessLoop implements Rule {
    @Message.Words("AL005")
    record NoWayOut(int step, Loop loop) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        Flow flow = sop.flow();
        if (flow.starts().stream().noneMatch(flow::reachesEnd)) {
            return Stream.empty();
        }
        return sop.steps().stream()
                .map(Step::number)
                .filter(step -> flow.isReachable(step) && !flow.reachesEnd(step))
                .map(step -> Loop.from(step, flow))
                .distinct()
                .filter(loop -> loop.steps().stream().noneMatch(step -> BackToItself.tellsWhy(step, sop)))
                .map(loop -> at(loop, sop));
    }

    private static Finding at(Loop loop, Sop sop) {
        int first = loop.steps().get(0);
        return Finding.at(sop.step(first).origin(), Keys.ACTIVITY, new NoWayOut(first, loop));
    }
}
