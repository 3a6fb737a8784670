package id.sop.rule.flow;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Flow;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Target;
import id.sop.rule.Rule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A step that leads back up the table although nothing is decided in it: alone, or at once with a step further down, which is
 * nearly always a decision that was written as a list.
 *
 * <p>Nothing is said about a loop with a way out, such as a correction that is handed back to whoever checks: there a
 * decision further up has sent the work here. Nor about a loop without one, when the procedure can end elsewhere: AL005
 * shows it whole.
 */
public final class StepBack implements Rule {
    /** What an answer is called as long as its author has not named it. */
    private static final String ANSWER = "Jawaban ";

    @Message.Words("AL013")
    record AlwaysBack(int step, int target) implements Message {}

    @Message.Words("AL013.urutan")
    record AgainstOrder(int step, int target) implements Message {}

    /** The work goes on and back at once, so that it comes by this step again and again. */
    @Message.Words("AL013.serentak")
    record OnAndBackAtOnce(int step, String back, String onward, String decision) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        Flow flow = sop.flow();
        Stream<Finding> forks = sop.steps().stream()
                .filter(step -> isForked(step, sop))
                .map(step -> Finding.at(step.origin(), Keys.NEXT, forked(step.number(), sop)));
        Stream<Finding> single = flow.exits().stream()
                .filter(exit -> !isForked(sop.step(exit.from()), sop))
                .filter(exit -> exit.condition() == Flow.Condition.ALWAYS)
                .filter(exit -> exit.to().isPresent() && exit.to().getAsInt() <= exit.from() && !BackToItself.is(exit))
                .filter(exit -> flow.isReachable(exit.from()))
                .filter(exit -> !flow.repeats(exit.from(), 0) || !flow.reachesEnd(1))
                .map(exit -> Finding.at(
                        sop.step(exit.from()).origin(),
                        Keys.NEXT,
                        flow.repeats(exit.from(), 0)
                                ? new AlwaysBack(exit.from(), exit.to().getAsInt())
                                : new AgainstOrder(exit.from(), exit.to().getAsInt())));
        return Stream.concat(forks, single);
    }

    /**
     * Tells whether a step without a decision hands its work on and back at once, to a step from which it comes here again. Who enters
     * a step at a performer, or lets others act before, has thought of one row; that is left alone.
     */
    static boolean isForked(Step step, Sop sop) {
        List<Flow.Exit> exits = sop.flow().exits(step.number());
        return step.decision().isEmpty()
                && exits.size() > 1
                && exits.stream().allMatch(StepBack::isPlain)
                && exits.stream().anyMatch(exit -> isBack(exit, sop))
                && exits.stream().anyMatch(exit -> !isBack(exit, sop) && !BackToItself.is(exit));
    }

    private static boolean isPlain(Flow.Exit exit) {
        return !exit.isDangling() && exit.at().isEmpty() && !(exit.written() instanceof Target.Through);
    }

    private static boolean isBack(Flow.Exit exit, Sop sop) {
        int to = exit.to().orElse(Integer.MAX_VALUE);
        return to < exit.from() && sop.flow().leads(to, exit.from());
    }

    private static Message forked(int step, Sop sop) {
        List<Flow.Exit> exits = sop.flow().exits(step);
        List<String> back = exits.stream()
                .filter(exit -> isBack(exit, sop))
                .map(StepBack::written)
                .toList();
        List<String> onward = exits.stream()
                .filter(exit -> !isBack(exit, sop) && !BackToItself.is(exit))
                .map(StepBack::written)
                .toList();
        String first = onward.get(0).equals(Keys.NEXT) ? sop.parts().name(step + 1) : onward.get(0);
        return new OnAndBackAtOnce(step, back.get(0), first, decision(onward, back));
    }

    /** Returns the decision that a list of targets was most likely meant to be, as a value of YAML. */
    static String decision(List<String> onward, List<String> back) {
        if (back.size() == 1 || (back.isEmpty() && onward.size() == 2)) {
            String no = back.isEmpty() ? onward.get(1) : back.get(0);
            String yes = onward.size() == 1 || back.isEmpty() ? onward.get(0) : "[" + String.join(", ", onward) + "]";
            return "{" + Keys.YES + ": " + yes + ", " + Keys.NO + ": " + no + "}";
        }
        List<String> all = Stream.concat(onward.stream(), back.stream()).toList();
        return IntStream.range(0, all.size())
                .mapToObj(i -> ANSWER + (i + 1) + ": " + all.get(i))
                .collect(Collectors.joining(", ", "{" + Keys.ANSWERS + ": {", "}}"));
    }

    private static String written(Flow.Exit exit) {
        Target last = exit.written().last();
        return last instanceof Target.Reference named
                ? named.step().value()
                : last instanceof Target.End ? Keys.END : Keys.NEXT;
    }
}
