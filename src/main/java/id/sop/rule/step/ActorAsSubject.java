package id.sop.rule.step;

import id.sop.diagnostic.Finding;
import id.sop.language.Opening.Manner;
import id.sop.model.Sop;
import id.sop.rule.Rule;
import java.util.stream.Stream;

/** An activity that begins with the one who performs it, whom the column names already. */
public final class ActorAsSubject implements Rule {
    @Override
    public Stream<Finding> check(Sop sop) {
        return Openings.of(sop, Manner.ACTOR);
    }
}
