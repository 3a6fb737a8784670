package id.sop.rule.flow;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Flow;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.rule.Rule;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A decision whose two exits lead to the same place, so that nothing is decided.
 *
 * <p>Where {@code tidak} is missing, that has been said where the file was read (YM003).
 */
public final class SameExits implements Rule {
    @Message.Words("AL008")
    record BothToOneStep(int step, int target) implements Message {}

    @Message.Words("AL008.selesai")
    record BothToEnd(int step) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.steps().stream().flatMap(step -> step.decision().stream()
                .filter(decision -> decision.origin()
                        .key(Keys.NO)
                        .filter(place -> !place.value().text().isBlank())
                        .isPresent())
                .filter(decision -> isSame(sop.flow().exits(step.number())))
                .map(decision -> Finding.at(decision.origin(), Keys.NO, message(step.number(), sop))));
    }

    /** Tells whether a step has two exits that lead to one place. */
    static boolean isSame(List<Flow.Exit> exits) {
        if (exits.size() < 2) {
            return false;
        }
        Flow.Exit yes = exits.get(0);
        Flow.Exit no = exits.get(1);
        return !yes.isDangling() && !no.isDangling() && yes.to().equals(no.to());
    }

    private static Message message(int step, Sop sop) {
        OptionalInt target = sop.flow().exits(step).get(0).to();
        return target.isPresent() ? new BothToOneStep(step, target.getAsInt()) : new BothToEnd(step);
    }
}
