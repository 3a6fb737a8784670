package id.sop.rule.flow;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Act;
import id.sop.model.Decision;
import id.sop.model.Flow;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.rule.Rule;
import id.sop.source.Origin;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A decision whose exits all lead to one place past the same people, or past nobody, or that has one answer only, so that nothing
 * is decided.
 *
 * <p>Where {@code tidak} is missing, that has been said where the file was read (YM003).
 */
public final class SameExits implements Rule {
    @Message.Words("AL008")
    record AllToOneStep(int step, int target) implements Message {}

    @Message.Words("AL008.selesai")
    record AllToEnd(int step) implements Message {}

    @Message.Words("AL008.satu")
    record OneAnswer(int step) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.steps().stream()
                .filter(step -> step.decision().filter(SameExits::isAnswered).isPresent())
                .filter(step -> isSame(step.number(), sop))
                .map(step -> {
                    Decision decision = step.decision().orElseThrow();
                    String key = decision.isNamed() ? Keys.ANSWERS : Keys.NO;
                    return Finding.at(decision.origin(), key, message(decision, step.number(), sop));
                });
    }

    private static boolean isAnswered(Decision decision) {
        return decision.isNamed()
                || decision.origin().key(Keys.NO).filter(Origin.Key::isFilled).isPresent();
    }

    /** Tells whether all answers of a step's decision lead to one place. */
    static boolean isSame(int step, Sop sop) {
        List<Flow.Exit> exits = sop.flow().exits(step);
        Optional<Decision> decision = sop.step(step).decision();
        if (decision.isEmpty()
                || exits.stream().anyMatch(exit -> exit.isDangling() || isEnteredAtStranger(exit, sop))) {
            return false;
        }
        boolean one = exits.stream()
                                .map(exit -> List.of(exit.to(), sop.enteredAct(exit)))
                                .distinct()
                                .count()
                        == 1
                && exits.stream().map(exit -> behind(exit, sop)).distinct().count() == 1
                && exits.get(0).to().stream()
                        .noneMatch(to -> sop.step(to).performers().isEither());
        return one || decision.get().answers().size() == 1;
    }

    /** Tells whether an exit names somebody who does not act where it leads: it was meant to lead elsewhere. */
    private static boolean isEnteredAtStranger(Flow.Exit exit, Sop sop) {
        return exit.at().isPresent()
                && exit.to().isPresent()
                && sop.enteredAct(exit).isEmpty();
    }

    /** Returns the columns of those who act in the row behind an answer. */
    private static List<Integer> behind(Flow.Exit exit, Sop sop) {
        return sop.actsBehind(exit).stream().map(Act::column).toList();
    }

    private static Message message(Decision decision, int step, Sop sop) {
        if (decision.answers().size() < 2) {
            return new OneAnswer(step);
        }
        OptionalInt target = sop.flow().exits(step).get(0).to();
        return target.isPresent() ? new AllToOneStep(step, target.getAsInt()) : new AllToEnd(step);
    }
}
