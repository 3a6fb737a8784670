package id.sop.rule.step;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.Opening.Manner;
import id.sop.model.Sop;
import id.sop.rule.Rule;
import java.util.stream.Stream;

/** An activity told from the side of the thing: its main verb is passive. */
public final class PassiveVerb implements Rule {
    @Message.Words("KG004")
    record Passive(String verb, int step, String better) implements Message.Proposal {
        @Override
        public String replaced() {
            return verb;
        }

        @Override
        public String proposed() {
            return better;
        }
    }

    @Override
    public Stream<Finding> check(Sop sop) {
        return Openings.of(
                sop,
                (opening, step) ->
                        new Passive(opening.words(), step, opening.better().orElse("")),
                Manner.PASSIVE);
    }
}
