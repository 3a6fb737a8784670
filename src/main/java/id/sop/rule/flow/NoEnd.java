package id.sop.rule.flow;

import id.sop.diagnostic.Finding;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.rule.Rule;
import java.util.stream.Stream;

/** A procedure that, once begun, can never end. */
public final class NoEnd implements Rule {
    @Override
    public Stream<Finding> check(Sop sop) {
        if (sop.steps().isEmpty() || sop.flow().reachesEnd(1)) {
            return Stream.empty();
        }
        return sop.origin().key(Keys.STEPS).stream().map(place -> Finding.at(place.name(), Loop.from(1, sop.flow())));
    }
}
