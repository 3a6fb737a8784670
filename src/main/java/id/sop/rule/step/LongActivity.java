package id.sop.rule.step;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.Word;
import id.sop.model.Sop;
import id.sop.rule.Rule;
import java.util.stream.Stream;

/** An activity of more words than a reader of the sheet takes in at a glance. */
public final class LongActivity implements Rule {
    @Message.Words("KG008")
    record TooManyWords(int step, int words, int most) implements Message {}

    private static final int MOST_WORDS = 30;

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.steps().stream().flatMap(step -> step.activity().filter(text -> !text.open()).stream()
                .filter(text -> Word.split(text.value()).size() > MOST_WORDS)
                .map(text -> Finding.at(
                        text.span(),
                        new TooManyWords(step.number(), Word.split(text.value()).size(), MOST_WORDS))));
    }
}
