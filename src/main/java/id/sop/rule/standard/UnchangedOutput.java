package id.sop.rule.standard;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Sop;
import id.sop.rule.Rule;
import java.util.stream.Stream;

/**
 * An output that is one of the step's kelengkapan, although the step is there to make something of it.
 *
 * <p>An order leaves the document as it is. A decision and a signature change what it is worth, and {@link UnmarkedOutput}
 * speaks about them.
 */
public final class UnchangedOutput implements Rule {
    @Message.Words("MB011")
    record SameAsRequirement(String output, int step) implements Message {}

    private final Chainings chainings;

    /** Makes the rule with the chaining in the words of an office. */
    public UnchangedOutput(Chainings chainings) {
        this.chainings = chainings;
    }

    @Override
    public Stream<Finding> check(Sop sop) {
        return new OutputUse(chainings.of(sop))
                .unchanged()
                .filter(output -> Act.of(sop.step(output.step())) == Act.WORK)
                .map(output -> Finding.at(
                        output.text().span(),
                        new SameAsRequirement(output.text().value(), output.step())));
    }
}
