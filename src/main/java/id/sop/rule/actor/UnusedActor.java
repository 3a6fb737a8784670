package id.sop.rule.actor;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Spelling;
import id.sop.model.Actor;
import id.sop.model.Part;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An actor who has a column and performs no step: the column would stay empty.
 *
 * <p>A misspelt actor counts as the one who was most likely meant. While it is unknown who performs some step, nothing is
 * said: it may be the one whose column seems empty.
 */
public final class UnusedActor implements Rule {
    @Message.Words("PL001")
    record EmptyColumn(String key, String name) implements Message {}

    /** A column of a part's own table. */
    @Message.Words("PL001.bagian")
    record EmptyColumnOfPart(String key, String title) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        Optional<Set<String>> busy = busy(sop, sop.steps());
        Stream<Finding> ofParts =
                sop.parts().all().stream().flatMap(part -> emptyColumns(part, sop, busy.orElse(Set.of())));
        Stream<Finding> ofAll = sop.actors().stream()
                .filter(actor -> busy.isPresent() && !busy.get().contains(actor.key()))
                .map(actor -> Finding.at(
                        actor.origin().span(),
                        new EmptyColumn(actor.key(), actor.name().value())));
        return Stream.concat(ofAll, ofParts);
    }

    /** Returns those who have a column in a part and act only in others. */
    private static Stream<Finding> emptyColumns(Part part, Sop sop, Set<String> elsewhere) {
        Optional<Set<String>> busy = busy(sop, sop.steps().subList(part.first() - 1, part.last()));
        String title = part.title().map(Text::value).orElse("");
        return part.actors().stream()
                .filter(key -> elsewhere.contains(key.value()))
                .filter(key -> busy.isPresent() && !busy.get().contains(key.value()))
                .map(key -> Finding.at(key.span(), new EmptyColumnOfPart(key.value(), title)));
    }

    /** Returns the keys of those who perform a step, or nothing when that cannot be told of every step. */
    private static Optional<Set<String>> busy(Sop sop, List<Step> steps) {
        List<String> known = sop.actors().stream().map(Actor::key).toList();
        Set<String> busy = new HashSet<>();
        for (Step step : steps) {
            for (Text key : step.performers().keys()) {
                Optional<String> meant =
                        known.contains(key.value()) ? Optional.of(key.value()) : Spelling.nearest(key.value(), known);
                if (key.open() || meant.isEmpty()) {
                    return Optional.empty();
                }
                busy.add(meant.get());
            }
            if (step.performers().keys().isEmpty()) {
                return Optional.empty();
            }
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(busy);
    }
}
