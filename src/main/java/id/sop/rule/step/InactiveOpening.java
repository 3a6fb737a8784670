package id.sop.rule.step;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.Opening;
import id.sop.language.Opening.Manner;
import id.sop.model.Sop;
import id.sop.rule.Rule;
import java.util.stream.Stream;

/**
 * An activity that begins with a noun, an order or something else instead of an active verb. A condition in front of an active verb is
 * told by the rule about decisions that are not drawn.
 */
public final class InactiveOpening implements Rule {
    @Message.Words("KG003")
    record NoVerbFirst(String first, int step) implements Message {}

    @Message.Words("KG003.saran")
    record VerbLater(String first, int step, String better) implements Message {}

    @Message.Words("KG003.benda")
    record NounFirst(String first, int step, String better) implements Message.Proposal {
        @Override
        public String replaced() {
            return first;
        }

        @Override
        public String proposed() {
            return better;
        }
    }

    @Message.Words("KG003.perintah")
    record OrderFirst(String first, int step, String better) implements Message.Proposal {
        @Override
        public String replaced() {
            return first;
        }

        @Override
        public String proposed() {
            return better;
        }
    }

    @Override
    public Stream<Finding> check(Sop sop) {
        return Openings.of(sop, InactiveOpening::message, Manner.NOUN, Manner.ORDER, Manner.OTHER);
    }

    private static Message message(Opening opening, int step) {
        String better = opening.better().orElse("");
        return switch (opening.manner()) {
            case NOUN -> new NounFirst(opening.words(), step, better);
            case ORDER -> new OrderFirst(opening.words(), step, better);
            default ->
                better.isEmpty()
                        ? new NoVerbFirst(opening.words(), step)
                        : new VerbLater(opening.words(), step, better);
        };
    }
}
