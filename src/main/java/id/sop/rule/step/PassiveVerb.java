package id.sop.rule.step;

import id.sop.diagnostic.Finding;
import id.sop.language.Opening.Manner;
import id.sop.model.Sop;
import id.sop.rule.Rule;
import java.util.stream.Stream;

/** An activity told from the side of the thing: its main verb is passive. */
public final class PassiveVerb implements Rule {
    @Override
    public Stream<Finding> check(Sop sop) {
        return Openings.of(sop, Manner.PASSIVE).map(finding -> finding.as(""));
    }
}
