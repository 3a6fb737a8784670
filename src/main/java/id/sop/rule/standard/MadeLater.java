package id.sop.rule.standard;

import id.sop.language.PlainWords;
import id.sop.language.Verb;
import id.sop.model.Requirement;
import id.sop.model.Sop;
import id.sop.model.Step;
import java.util.Optional;

/**
 * What the first step needs although a later one brings it into the state by which it is called: "SKTM diparaf", where a step below is
 * "Memaraf SKTM". It has not come from outside; the rows are in the wrong order.
 */
final class MadeLater {
    private MadeLater() {}

    /** Tells whether a later step, from which the flow does not come back, makes a requirement what it is. */
    static boolean tells(Step step, Requirement requirement, Documents outputs, Sop sop) {
        String name = requirement.document().value();
        return outputs.steps(name).stream()
                .filter(later -> later > step.number() && !sop.flow().leads(later, step.number()))
                .anyMatch(later -> isStateGivenBy(name, sop.step(later)));
    }

    private static boolean isStateGivenBy(String name, Step later) {
        String done = later.activity().map(text -> PlainWords.key(text.value())).orElse("") + " ";
        return PlainWords.of(name).stream()
                .map(Verb::ofPassive)
                .flatMap(Optional::stream)
                .anyMatch(verb -> done.startsWith(verb + " "));
    }
}
