package id.sop.rule.actor;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.PlainWords;
import id.sop.model.Actor;
import id.sop.model.FlowTable;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A group of actors that is printed in several cells: its columns are no neighbours, or it is written in two ways. */
public final class ScatteredGroup implements Rule {
    @Message.Words("PL015")
    record PartedGroup(String group, String actor, String between) implements Message {}

    /** The columns without a group, which stand under the template's own word. */
    @Message.Words("PL015.pelaksana")
    public record PartedActors(String actor, String between) implements Message {}

    @Message.Words("PL015.ejaan")
    record TwoSpellings(String group, String other) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.tables().stream()
                .map(FlowTable::actors)
                .filter(actors ->
                        actors.stream().anyMatch(actor -> actor.group().isPresent()))
                .flatMap(actors -> IntStream.range(1, actors.size()).boxed().flatMap(i -> at(actors, i).stream()))
                .distinct();
    }

    private static Optional<Finding> at(List<Actor> actors, int index) {
        Actor actor = actors.get(index);
        Actor before = actors.get(index - 1);
        if (actor.isOutside() || name(actor).equals(name(before))) {
            return Optional.empty();
        }
        if (!before.isOutside() && plain(actor).equals(plain(before))) {
            return actor.group()
                    .or(before::group)
                    .map(text -> Finding.at(text.span(), new TwoSpellings(name(actor), name(before))));
        }
        // The nearest one of the group on the left: everything between them parts it.
        return IntStream.iterate(index - 2, i -> i >= 0, i -> i - 1)
                .filter(i -> !actors.get(i).isOutside() && plain(actors.get(i)).equals(plain(actor)))
                .boxed()
                .findFirst()
                .map(i -> Finding.at(
                                actor.group()
                                        .map(Text::span)
                                        .orElse(actor.name().span()),
                                message(actor, actors.get(i + 1)))
                        .with(actors.get(i).name().span()));
    }

    private static Message message(Actor actor, Actor between) {
        String name = actor.name().value();
        String other = between.name().value();
        return actor.group().isPresent() ? new PartedGroup(name(actor), name, other) : new PartedActors(name, other);
    }

    private static String name(Actor actor) {
        return actor.group().map(Text::value).orElse("Pelaksana");
    }

    private static String plain(Actor actor) {
        return String.join(" ", PlainWords.of(name(actor)));
    }
}
