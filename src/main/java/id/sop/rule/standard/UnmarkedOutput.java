package id.sop.rule.standard;

import id.sop.diagnostic.Finding;
import id.sop.model.Sop;
import id.sop.rule.Rule;
import java.util.Map;
import java.util.stream.Stream;

/** An output that does not say that it has been checked, initialled or signed, though the step does just that. */
public final class UnmarkedOutput implements Rule {
    private static final Map<Act, String> VARIANTS =
            Map.of(Act.DECIDE, "", Act.INITIAL, "paraf", Act.SIGN, "tanda-tangan");

    private final Chainings chainings;

    /** Makes the rule with the chaining in the words of an office. */
    public UnmarkedOutput(Chainings chainings) {
        this.chainings = chainings;
    }

    @Override
    public Stream<Finding> check(Sop sop) {
        return chainings
                .of(sop)
                .unchanged()
                .filter(output -> VARIANTS.containsKey(Act.of(sop.step(output.step()))))
                .map(output -> Finding.at(output.text().span(), output.text().value(), output.step())
                        .as(VARIANTS.get(Act.of(sop.step(output.step())))));
    }
}
