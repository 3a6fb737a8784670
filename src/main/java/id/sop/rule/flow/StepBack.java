package id.sop.rule.flow;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Flow;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.rule.Rule;
import java.util.stream.Stream;

/**
 * A step that leads back up the table although nothing is decided in it.
 *
 * <p>Nothing is said about a loop with a way out, such as a correction that is handed back to whoever checks: there a
 * decision further up has sent the work here. Nor about a loop without one, when the procedure can end elsewhere: AL005
 * shows it whole.
 */
public final class StepBack implements Rule {
    @Message.Words("AL013")
    record AlwaysBack(int step, int target) implements Message {}

    @Message.Words("AL013.urutan")
    record AgainstOrder(int step, int target) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        Flow flow = sop.flow();
        return flow.exits().stream()
                .filter(exit -> exit.condition() == Flow.Condition.ALWAYS)
                .filter(exit -> exit.to().isPresent() && exit.to().getAsInt() <= exit.from())
                .filter(exit -> flow.isReachable(exit.from()))
                .filter(exit -> !flow.repeats(exit.from(), 0) || !flow.reachesEnd(1))
                .map(exit -> Finding.at(
                        sop.step(exit.from()).origin(),
                        Keys.NEXT,
                        flow.repeats(exit.from(), 0)
                                ? new AlwaysBack(exit.from(), exit.to().getAsInt())
                                : new AgainstOrder(exit.from(), exit.to().getAsInt())));
    }
}
