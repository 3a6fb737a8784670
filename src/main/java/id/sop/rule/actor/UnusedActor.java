package id.sop.rule.actor;

import id.sop.diagnostic.Finding;
import id.sop.model.Sop;
import id.sop.rule.Rule;
import java.util.stream.Stream;

/** An actor who has a column and performs no step: the column would stay empty. */
public final class UnusedActor implements Rule {
    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.actors().stream()
                .filter(actor ->
                        sop.steps().stream().noneMatch(step -> step.performers().include(actor.key())))
                .map(actor -> Finding.at(
                        actor.origin().span(), actor.key(), actor.name().value()));
    }
}
