package id.sop.rule.flow;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Answer;
import id.sop.model.Flow;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.model.Target;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.stream.Stream;

/**
 * A decision of a single performer with an answer that leads to the same step: its arrow ends where it begins, and nobody
 * mends what was refused. Most often the number is wrong by one.
 */
public final class BackToItself implements Rule {
    @Message.Words("AL015")
    record AnswerToOwnStep(int step, String answer, String before) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.flow().exits().stream()
                .filter(exit -> exit.answer().isPresent()
                        && exit.written() instanceof Target.Reference
                        && exit.to().orElse(0) == exit.from()
                        && exit.at().isEmpty()
                        && sop.acts(exit.from()).size() == 1)
                .map(exit -> finding(exit, sop));
    }

    private static Finding finding(Flow.Exit exit, Sop sop) {
        Text written = ((Target.Reference) exit.written().last()).step();
        Answer answer = exit.answer().orElseThrow();
        String label = answer.label()
                .map(Text::value)
                .orElse(
                        switch (answer.condition()) {
                            case YES -> Keys.YES;
                            case NO -> Keys.NO;
                            case NAMED, ALWAYS -> "";
                        });
        String before = sop.parts().name(Math.max(1, exit.from() - 1));
        return Finding.at(written.span(), new AnswerToOwnStep(exit.from(), label, before));
    }
}
