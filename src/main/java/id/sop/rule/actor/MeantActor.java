package id.sop.rule.actor;

import id.sop.diagnostic.Spelling;
import id.sop.language.PlainWords;
import id.sop.model.Actor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the actor whom a text means that stands where the key of one is due, or of a step. Everything it returns is a key. */
public final class MeantActor {
    /** In characters; nobody writes a longer name into one cell. */
    private static final int LONGEST = 200;

    private final List<Actor> actors;

    /** Makes a search among some columns. */
    public MeantActor(List<Actor> actors) {
        this.actors = List.copyOf(actors);
    }

    /** Returns the column of which a text is the key or the head, in any capitals. */
    public Optional<String> certain(String written) {
        return first(actors.stream().filter(actor -> actor.key().equalsIgnoreCase(written)))
                .or(() -> named(written));
    }

    /** Returns the key of the column that has this name at its head: the one mistaken for the other. */
    private Optional<String> named(String written) {
        return first(actors.stream().filter(actor -> actor.name().value().equalsIgnoreCase(written)));
    }

    private static Optional<String> first(Stream<Actor> found) {
        return found.map(Actor::key).findFirst();
    }

    /** Returns the column whose key, or else whose head, is spelt nearly so. */
    public Optional<String> nearest(String written) {
        return Spelling.nearest(written, actors.stream().map(Actor::key).toList())
                .or(() -> Spelling.nearest(
                                written,
                                actors.stream()
                                        .map(actor -> actor.name().value())
                                        .toList())
                        .flatMap(this::named));
    }

    /** Returns the only column whose key or head is a part of what was written, or has that for a part: {@code Bapak Camat}. */
    public Optional<String> within(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String words = " " + PlainWords.key(written) + " ";
        List<String> found = actors.stream()
                .filter(actor -> Stream.of(actor.key(), actor.name().value())
                        .map(name -> " " + PlainWords.key(name) + " ")
                        .anyMatch(name ->
                                !name.isBlank() && !words.isBlank() && (name.contains(words) || words.contains(name))))
                .map(Actor::key)
                .limit(2)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
