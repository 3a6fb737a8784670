package id.sop.rule.step;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.Opening;
import id.sop.language.Opening.Manner;
import id.sop.model.Sop;
import java.util.List;
import java.util.stream.Stream;

/** How the activities of an SOP begin; one that begins badly is said to do so in one way only. */
final class Openings {
    private Openings() {}

    /** What a rule says about the beginning of a step. */
    interface Wording {
        Message of(Opening opening, int step);
    }

    /** Returns the activities that begin in one of these manners. */
    static Stream<Finding> of(Sop sop, Wording wording, Manner... manners) {
        List<Manner> wanted = List.of(manners);
        List<String> actors =
                sop.actors().stream().map(actor -> actor.name().value()).toList();
        return sop.steps().stream().flatMap(step -> step.activity().filter(text -> !text.open()).stream()
                .flatMap(text -> Stream.of(Opening.of(text.value(), actors))
                        .filter(opening -> wanted.contains(opening.manner()))
                        .map(opening -> Finding.at(text.span(), wording.of(opening, step.number())))));
    }
}
