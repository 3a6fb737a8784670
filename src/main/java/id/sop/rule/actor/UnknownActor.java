package id.sop.rule.actor;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Spelling;
import id.sop.model.Actor;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A step, or the decision that ends it, names an actor who has no column or does not take part.
 *
 * <p>Where the file has no columns at all, that has been said where it was read (YM003, YM004), and not again at each step.
 */
public final class UnknownActor implements Rule {
    @Message.Words("PL003")
    record NoColumn(String actor, int step, String known) implements Message {}

    @Message.Words("PL003.saran")
    record MisspeltActor(String actor, int step, String known, String meant) implements Message {}

    @Message.Words("PL003.oleh")
    record DeciderNotActing(String actor, int step, String known) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.steps().stream().flatMap(step -> Stream.concat(unknownPerformers(step, sop), unknownDecider(step)));
    }

    private static Stream<Finding> unknownPerformers(Step step, Sop sop) {
        List<String> known = sop.actors().stream().map(Actor::key).toList();
        return step.performers().keys().stream()
                .filter(key -> !known.isEmpty() && !key.open() && !known.contains(key.value()))
                .map(key -> unknown(key, step, sop, known));
    }

    private static Finding unknown(Text key, Step step, Sop sop, List<String> known) {
        Optional<String> meant = Spelling.nearest(key.value(), known).or(() -> named(key.value(), sop));
        String columns = String.join(", ", known);
        return Finding.at(
                key.span(),
                meant.isPresent()
                        ? new MisspeltActor(key.value(), step.number(), columns, meant.get())
                        : new NoColumn(key.value(), step.number(), columns));
    }

    /** Returns the key of the column that has this name at its head: the one mistaken for the other. */
    private static Optional<String> named(String name, Sop sop) {
        return sop.actors().stream()
                .filter(actor -> actor.name().value().equalsIgnoreCase(name))
                .map(Actor::key)
                .findFirst();
    }

    private static Stream<Finding> unknownDecider(Step step) {
        boolean open = step.performers().keys().stream().anyMatch(Text::open);
        return step.decision().flatMap(decision -> decision.by()).stream()
                .filter(by -> !open && !by.open() && !step.performers().keys().isEmpty())
                .filter(by -> !step.performers().include(by.value()))
                .map(by -> Finding.at(by.span(), new DeciderNotActing(by.value(), step.number(), performers(step))));
    }

    private static String performers(Step step) {
        return step.performers().keys().stream().map(Text::value).collect(Collectors.joining(", "));
    }
}
