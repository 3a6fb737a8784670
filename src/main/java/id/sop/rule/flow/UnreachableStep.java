package id.sop.rule.flow;

import id.sop.diagnostic.Finding;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.rule.Rule;
import java.util.stream.Stream;

/**
 * A step that no arrow leads to.
 *
 * <p>The sheet would draw it as an island: whoever follows the arrows never performs it. While some exit leads to a step
 * that does not exist, nothing is said: that exit may be the missing arrow.
 */
public final class UnreachableStep implements Rule {
    @Override
    public Stream<Finding> check(Sop sop) {
        if (sop.flow().hasDanglingExit()) {
            return Stream.empty();
        }
        return sop.steps().stream()
                .filter(step -> !sop.flow().isReachable(step.number()))
                .map(step -> Finding.at(step.origin(), Keys.ACTIVITY, step.number()));
    }
}
