package id.sop.rule.step;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.Opening;
import id.sop.language.Opening.Manner;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.flow.UndeclaredDecision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        List<String> actors = actors(sop);
        return sop.steps().stream().flatMap(step -> step.activity().filter(text -> !text.open()).stream()
                .flatMap(text -> Stream.of(Opening.of(text.value(), actors))
                        .filter(opening -> wanted.contains(opening.manner()))
                        // A condition in front is told as a decision that is not drawn.
                        .filter(opening -> opening.manner() != Manner.OTHER
                                || opening.better().isEmpty()
                                || !UndeclaredDecision.tellsLeading(step, sop))
                        .filter(opening -> !UndeclaredDecision.tellsQuestion(step, sop))
                        .map(opening -> Finding.at(text.span(), wording.of(opening, step.number())))));
    }

    /** Returns the passive verbs of activities that are told from the side of the thing. */
    static Map<Text, String> passives(Sop sop) {
        List<String> actors = actors(sop);
        Map<Text, String> passives = new HashMap<>();
        sop.steps().stream()
                .flatMap(step -> step.activity().filter(text -> !text.open()).stream())
                .forEach(text -> {
                    Opening opening = Opening.of(text.value(), actors);
                    if (opening.manner() == Manner.PASSIVE) {
                        passives.put(text, opening.words());
                    }
                });
        return passives;
    }

    private static List<String> actors(Sop sop) {
        return sop.actors().stream().map(actor -> actor.name().value()).toList();
    }
}
