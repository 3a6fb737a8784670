package id.sop.rule.actor;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Places;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.rule.Rule;
import java.util.stream.Stream;

/**
 * A step whose {@code pelaksana} names nobody.
 *
 * <p>A step that lacks the key altogether, one whose {@code bersama} or {@code salah_satu} is empty, and a file without columns
 * are reported where the file is read (YM003).
 */
public final class StepWithoutActor implements Rule {
    @Message.Words("PL002")
    record NobodyActs(Places places, String known) implements Message.Repeatable {
        @Override
        public Message at(Places others) {
            return new NobodyActs(others, known);
        }
    }

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.steps().stream()
                .filter(step -> step.performers().keys().isEmpty()
                        && !step.performers().together()
                        && !sop.actors().isEmpty())
                .flatMap(step -> step.origin().key(Keys.ACTORS).stream()
                        .map(place -> Finding.at(
                                place.name(),
                                new NobodyActs(Places.ofStep(step.number()), String.join(", ", actorKeys(sop))))));
    }

    private static Iterable<String> actorKeys(Sop sop) {
        return sop.actors().stream().map(actor -> actor.key()).toList();
    }
}
