package id.sop.rule.step;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.Opening;
import id.sop.language.Opening.Manner;
import id.sop.model.Sop;
import id.sop.rule.Rule;
import java.util.stream.Stream;

/** An activity that begins with the one who performs it, whom the column names already. */
public final class ActorAsSubject implements Rule {
    @Message.Words("KG005")
    record ActorFirst(String actor, int step) implements Message {}

    @Message.Words("KG005.saran")
    record ActorBeforeVerb(String actor, int step, String better) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        return Openings.of(sop, ActorAsSubject::message, Manner.ACTOR);
    }

    private static Message message(Opening opening, int step) {
        return opening.better().isPresent()
                ? new ActorBeforeVerb(opening.words(), step, opening.better().get())
                : new ActorFirst(opening.words(), step);
    }
}
