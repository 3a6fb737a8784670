package id.sop.rule.standard;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Sop;
import id.sop.rule.Rule;
import java.util.Map;
import java.util.stream.Stream;

/** An output that does not say that it has been checked, initialled or signed, though the step does just that. */
public final class UnmarkedOutput implements Rule {
    @Message.Words("MB014")
    record NotMarkedChecked(String output, int step) implements Message {}

    @Message.Words("MB014.paraf")
    record NotMarkedInitialled(String output, int step) implements Message {}

    @Message.Words("MB014.tanda-tangan")
    record NotMarkedSigned(String output, int step) implements Message {}

    /** What is said of an output and its step. */
    private interface Wording {
        Message of(String output, int step);
    }

    private static final Map<Act, Wording> WORDINGS = Map.of(
            Act.DECIDE, NotMarkedChecked::new, Act.INITIAL, NotMarkedInitialled::new, Act.SIGN, NotMarkedSigned::new);

    private final Chainings chainings;

    /** Makes the rule with the chaining in the words of an office. */
    public UnmarkedOutput(Chainings chainings) {
        this.chainings = chainings;
    }

    @Override
    public Stream<Finding> check(Sop sop) {
        return new OutputUse(chainings.of(sop))
                .unchanged()
                .filter(output -> WORDINGS.containsKey(Act.of(sop.step(output.step()))))
                .map(output -> Finding.at(
                        output.text().span(),
                        WORDINGS.get(Act.of(sop.step(output.step()))).of(output.name(), output.step())));
    }
}
