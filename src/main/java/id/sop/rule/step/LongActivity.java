package id.sop.rule.step;

import id.sop.diagnostic.Finding;
import id.sop.language.Word;
import id.sop.model.Sop;
import id.sop.rule.Rule;
import java.util.stream.Stream;

/** An activity of more words than a reader of the sheet takes in at a glance. */
public final class LongActivity implements Rule {
    private static final int MOST_WORDS = 30;

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.steps().stream().flatMap(step -> step.activity().filter(text -> !text.open()).stream()
                .filter(text -> Word.split(text.value()).size() > MOST_WORDS)
                .map(text -> Finding.at(
                        text.span(), step.number(), Word.split(text.value()).size(), MOST_WORDS)));
    }
}
