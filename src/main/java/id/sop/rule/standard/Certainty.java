package id.sop.rule.standard;

import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.rule.standard.Chaining.Kind;
import id.sop.rule.standard.Chaining.Link;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether what earlier steps supply is there on every way to the step that needs it. */
final class Certainty {
    private final Sop sop;

    Certainty(Sop sop) {
        this.sop = sop;
    }

    /** Returns the links of one step, where what is supplied only at times is {@link Kind#SOMETIMES}. */
    List<Link> weigh(Step step, List<Link> links) {
        Map<BitSet, Boolean> certain = new HashMap<>();
        List<Link> weighed = links.stream()
                .map(link -> link.kind() == Kind.SUPPLIED && !isAlways(step, link.suppliers(), certain)
                        ? link.as(Kind.SOMETIMES)
                        : link)
                .toList();
        BitSet together = new BitSet();
        weighed.stream().filter(link -> link.kind() == Kind.SOMETIMES).forEach(link -> together.or(link.suppliers()));
        // Whoever lists what each branch yields, "Surat izin" and "Surat penolakan", means the one or the other.
        return isPassed(step, together) ? links : weighed;
    }

    private boolean isAlways(Step step, BitSet suppliers, Map<BitSet, Boolean> known) {
        return suppliers.isEmpty() || known.computeIfAbsent(suppliers, some -> isPassed(step, some));
    }

    /**
     * Tells whether every path to a step passes through one of some others; so it is when there is no path. Whoever passes a step
     * that is optional need not have performed it, but for the sake of another such step.
     */
    private boolean isPassed(Step step, BitSet others) {
        BitSet performed = (BitSet) others.clone();
        if (!step.isOptional()) {
            others.stream().filter(other -> sop.step(other).isOptional()).forEach(performed::clear);
        }
        return !sop.flow().isReachable(step.number())
                || sop.flow().detour(step.number(), performed).isEmpty();
    }
}
