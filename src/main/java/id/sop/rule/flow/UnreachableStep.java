package id.sop.rule.flow;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Flow;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.rule.Rule;
import java.util.BitSet;
import java.util.stream.Stream;

/**
 * A step that no arrow leads to.
 *
 * <p>The sheet would draw it as an island: whoever follows the arrows never performs it. While some exit leads to a step
 * that does not exist, nothing is said: that exit may be the missing arrow. Of an island only the first step is named, since
 * an arrow to it brings the others back; and nothing is said where the step above runs in circles, which another rule shows.
 */
public final class UnreachableStep implements Rule {
    @Message.Words("AL004")
    record Unreachable(int step) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        if (sop.flow().hasDanglingExit()) {
            return Stream.empty();
        }
        return sop.steps().stream()
                .filter(step -> beginsIsland(step.number(), sop.flow()))
                .map(step -> Finding.at(step.origin(), Keys.ACTIVITY, new Unreachable(step.number())));
    }

    private static boolean beginsIsland(int step, Flow flow) {
        BitSet before = flow.before(step);
        boolean first = before.stream().allMatch(earlier -> earlier >= step || flow.isReachable(earlier));
        return !flow.isReachable(step) && first && flow.reachesEnd(step - 1);
    }
}
