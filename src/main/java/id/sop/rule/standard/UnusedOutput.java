package id.sop.rule.standard;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Sop;
import id.sop.rule.Rule;
import java.util.stream.Stream;

/** An output that no other step needs although the procedure goes on: work for nothing, or a name that was changed. */
public final class UnusedOutput implements Rule {
    @Message.Words("MB010")
    record Unused(String output, int step) implements Message {}

    private final Chainings chainings;

    /** Makes the rule with the chaining in the words of an office. */
    public UnusedOutput(Chainings chainings) {
        this.chainings = chainings;
    }

    @Override
    public Stream<Finding> check(Sop sop) {
        Chaining chaining = chainings.of(sop);
        return (chaining.isJudged() && Provenance.isChained(chaining)
                        ? new OutputUse(chaining).unused()
                        : Stream.<Documents.Document>empty())
                .map(output -> Finding.at(
                        output.text().span(), new Unused(output.text().value(), output.step())));
    }
}
