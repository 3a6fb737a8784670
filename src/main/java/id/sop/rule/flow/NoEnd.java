package id.sop.rule.flow;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.rule.Rule;
import java.util.stream.Stream;

/**
 * A procedure that, once begun, can never end.
 *
 * <p>Nothing is said where a decision in the circle has two exits to one step: that is the fault, and {@link SameExits} shows
 * it; nor where a step of it leads to itself ({@link BackToItself}).
 */
public final class NoEnd implements Rule {
    @Message.Words("AL002")
    record NeverEnds(Loop loop) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        if (sop.steps().isEmpty() || sop.flow().starts().stream().anyMatch(sop.flow()::reachesEnd)) {
            return Stream.empty();
        }
        Loop loop = Loop.from(1, sop.flow());
        boolean undecided =
                loop.steps().stream().anyMatch(step -> SameExits.isSame(step, sop) || BackToItself.tellsWhy(step, sop));
        return undecided
                ? Stream.empty()
                : sop.origin().key(Keys.STEPS).or(() -> sop.origin().key(Keys.PARTS)).stream()
                        .map(place -> Finding.at(place.name(), new NeverEnds(loop)));
    }
}
