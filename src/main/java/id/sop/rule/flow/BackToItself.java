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

    /** The same where no other way leads on, so that the procedure cannot end. */
    @Message.Words("AL015.buntu")
    record OnlyToOwnStep(int step, String answer, String next) implements Message {}

    /** Nothing is decided, and the step sends the flow to itself. */
    @Message.Words("AL015.lanjut")
    record GoesOnToOwnStep(int step, String key, String next) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.flow().exits().stream()
                .filter(exit -> is(exit)
                        && (exit.answer().isEmpty() || sop.acts(exit.from()).size() == 1))
                .map(exit -> finding(exit, sop));
    }

    /** Tells whether an exit was sent to the step that it leaves, at nobody else of its row. */
    static boolean is(Flow.Exit exit) {
        return exit.written() instanceof Target.Reference
                && exit.to().orElse(0) == exit.from()
                && exit.at().isEmpty();
    }

    /** Tells whether this rule says why no end can be reached from a step. */
    static boolean tellsWhy(int step, Sop sop) {
        return sop.flow().exits(step).stream()
                .anyMatch(exit ->
                        is(exit) && (exit.answer().isEmpty() || sop.acts(step).size() == 1));
    }

    private static Finding finding(Flow.Exit exit, Sop sop) {
        int step = exit.from();
        Text written = ((Target.Reference) exit.written().last()).step();
        String next = step < sop.steps().size() ? sop.parts().name(step + 1) : Keys.END;
        if (exit.answer().isEmpty()) {
            return Finding.at(written.span(), new GoesOnToOwnStep(step, Keys.NEXT, next));
        }
        String label = label(exit.answer().get());
        String before = sop.parts().name(Math.max(1, step - 1));
        return Finding.at(
                written.span(),
                sop.flow().reachesEnd(step)
                        ? new AnswerToOwnStep(step, label, before)
                        : new OnlyToOwnStep(step, label, next));
    }

    private static String label(Answer answer) {
        return answer.label()
                .map(Text::value)
                .orElse(
                        switch (answer.condition()) {
                            case YES -> Keys.YES;
                            case NO -> Keys.NO;
                            case NAMED, ALWAYS -> "";
                        });
    }
}
