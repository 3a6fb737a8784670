package id.sop.rule.step;

import id.sop.diagnostic.Finding;
import id.sop.language.Opening.Manner;
import id.sop.model.Sop;
import id.sop.rule.Rule;
import java.util.stream.Stream;

/** An activity that begins with a noun, an order or something else instead of an active verb. */
public final class InactiveOpening implements Rule {
    @Override
    public Stream<Finding> check(Sop sop) {
        return Openings.of(sop, Manner.NOUN, Manner.ORDER, Manner.OTHER);
    }
}
