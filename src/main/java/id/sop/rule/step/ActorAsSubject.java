package id.sop.rule.step;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.Opening;
import id.sop.language.Opening.Manner;
import id.sop.language.Title;
import id.sop.language.Word;
import id.sop.language.WordList;
import id.sop.model.Actor;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.rule.Rule;
import id.sop.rule.actor.ActorNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An activity that begins with someone: with the one who performs it, whom the column names already, or with another one, so
 * that text and symbol contradict each other.
 */
public final class ActorAsSubject implements Rule {
    @Message.Words("KG005")
    record ActorFirst(String actor, int step) implements Message {}

    @Message.Words("KG005.saran")
    record ActorBeforeVerb(String actor, int step, String better) implements Message {}

    @Message.Words("KG005.lain")
    record SomeoneElse(String actor, int step, String columns) implements Message {}

    /** Words by which any performer may be called. */
    private static final Set<String> ANYONE = WordList.words(ActorAsSubject.class, "anyone.txt");

    @Override
    public Stream<Finding> check(Sop sop) {
        ActorNames names = new ActorNames(sop);
        return Openings.of(sop, (opening, step) -> message(opening, sop.step(step), sop, names), Manner.ACTOR);
    }

    private static Message message(Opening opening, Step step, Sop sop, ActorNames names) {
        List<String> columns = sop.columns(step.number()).stream()
                .map(column -> sop.actors(step.number()).get(column).name().value())
                .toList();
        if (isSomeoneElse(opening, step, columns, names)) {
            String listed = columns.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
            return new SomeoneElse(opening.words(), step.number(), listed);
        }
        return opening.better().isPresent()
                ? new ActorBeforeVerb(
                        opening.words(), step.number(), opening.better().get())
                : new ActorFirst(opening.words(), step.number());
    }

    private static boolean isSomeoneElse(Opening opening, Step step, List<String> columns, ActorNames names) {
        boolean known = !columns.isEmpty() && step.performers().keys().stream().noneMatch(Text::open);
        if (!known) {
            return false;
        }
        List<Actor> actors = names.named(Word.split(opening.words()), 0);
        if (!actors.isEmpty()) {
            return !ActorNames.performs(step, actors);
        }
        Set<String> words = new HashSet<>(Title.words(opening.words()));
        boolean anyone = words.isEmpty() || ANYONE.containsAll(words);
        return !anyone
                && columns.stream().map(Title::words).allMatch(column -> column.stream()
                        .noneMatch(words::contains));
    }
}
