package id.sop.rule.identity;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.NumberPattern;
import id.sop.rule.Rule;
import java.util.Optional;
import java.util.stream.Stream;

/** A nomor that does not have the form which the office has set for itself. */
public final class UnusualNumber implements Rule {
    @Message.Words("ID003")
    record UnlikePattern(String number, String pattern) implements Message {}

    private final Optional<NumberPattern> pattern;

    /** Makes the rule; without a pattern it has nothing to say. */
    public UnusualNumber(Optional<NumberPattern> pattern) {
        this.pattern = pattern;
    }

    @Override
    public Stream<Finding> check(Sop sop) {
        Optional<Text> number = sop.identity().number().filter(text -> !text.open());
        if (pattern.isEmpty()) {
            return Stream.empty();
        }
        return number.stream()
                .filter(text -> !pattern.get().matches(text.value()))
                .map(text -> Finding.at(
                        text.span(),
                        new UnlikePattern(text.value(), pattern.get().pattern())));
    }
}
