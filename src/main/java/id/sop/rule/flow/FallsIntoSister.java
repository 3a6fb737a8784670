package id.sop.rule.flow;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.PlainWords;
import id.sop.model.Answer;
import id.sop.model.Flow;
import id.sop.model.Keys;
import id.sop.model.Requirement;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Target;
import id.sop.model.Text;
import id.sop.rule.Rule;
import id.sop.source.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A branch whose last step says nothing of where the flow goes, so that it goes on into the step below: the first one of the next
 * branch.
 *
 * <p>It is told where the other branch needs nothing that this one puts out: else it may be work that comes before, and a copy that
 * goes ahead of it. That one of two answers leads to a step more is usual.
 */
public final class FallsIntoSister implements Rule {
    /** Said of ways that are walked at once. */
    @Message.Words("AL014")
    record OneBehindTheOther(int step, int sister, int from, String next) implements Message {}

    /** Said of the answers of a decision. */
    @Message.Words("AL014.jawaban")
    public record IntoOtherAnswer(int step, int sister, int from, String answer, String other, String next)
            implements Message {}

    private static final int FEW_ANSWERS = 2;

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.steps().stream().filter(step -> !isParted(sop)).flatMap(step -> {
            List<Finding> found = new ArrayList<>();
            List<Flow.Exit> exits = sop.flow().exits(step.number());
            exits.stream()
                    .map(Flow.Exit::answer)
                    .distinct()
                    .map(answer -> exits.stream()
                            .filter(exit -> exit.answer().equals(answer))
                            .toList())
                    .filter(at -> at.size() > 1 && at.stream().noneMatch(FallsIntoSister::isNext))
                    .forEach(at -> found.addAll(falling(step, forward(at), false, sop)));
            boolean named = step.decision()
                    .filter(decision -> decision.isNamed() && decision.each().isEmpty())
                    .isPresent();
            if (named && forward(exits).size() > FEW_ANSWERS && found.isEmpty()) {
                found.addAll(falling(step, forward(exits), true, sop));
            }
            return found.stream();
        });
    }

    /** Who writes {@code [lanjut, 6]} sends something ahead to step 6, where the work arrives later. */
    private static boolean isNext(Flow.Exit exit) {
        return exit.written().last() instanceof Target.Next;
    }

    /** What follows upon a part is a question of its own. */
    private static boolean isParted(Sop sop) {
        return sop.parts().all().size() > 1;
    }

    /** Returns the first steps of the ways that lead on, without those that lead back. */
    private static NavigableSet<Integer> forward(List<Flow.Exit> exits) {
        NavigableSet<Integer> targets = new TreeSet<>();
        exits.forEach(exit -> exit.to().stream().filter(to -> to > exit.from()).forEach(targets::add));
        return targets;
    }

    private static List<Finding> falling(Step from, NavigableSet<Integer> targets, boolean exclusive, Sop sop) {
        List<Finding> found = new ArrayList<>();
        for (int first : targets) {
            Integer sister = targets.higher(first);
            if (sister != null && goesOnByItself(first, sister, sop) && !isNeeded(first, sister, sop)) {
                Step last = sop.step(sister - 1);
                found.add(Finding.at(
                        last.activity().map(Text::span).orElseGet(() -> last.origin()
                                .value(Keys.NEXT)),
                        message(from.number(), first, sister, targets, exclusive, sop)));
            }
        }
        return found;
    }

    private static boolean goesOnByItself(int first, int sister, Sop sop) {
        Step last = sop.step(sister - 1);
        boolean silent = last.decision().isEmpty()
                && last.origin().key(Keys.NEXT).filter(Origin.Key::isFilled).isEmpty();
        return silent
                && (first == sister - 1 || sop.flow().leads(first, sister - 1))
                && sop.flow().exits(sister - 1).stream()
                        .anyMatch(exit -> exit.to().orElse(0) == sister);
    }

    /** Tells whether a branch needs what the one above it puts out, or does not say what it needs. */
    private static boolean isNeeded(int first, int sister, Sop sop) {
        List<Requirement> needed = sop.step(sister).requirements();
        Set<String> put = new HashSet<>();
        IntStream.range(first, sister)
                .mapToObj(sop::step)
                .flatMap(step -> step.outputs().stream())
                .forEach(output -> put.addAll(words(output)));
        Set<String> known = new HashSet<>();
        sop.step(first).requirements().forEach(requirement -> known.addAll(words(requirement.document())));
        put.removeAll(known);
        return needed.isEmpty()
                || needed.stream().anyMatch(requirement -> words(requirement.document()).stream()
                        .anyMatch(put::contains));
    }

    private static List<String> words(Text text) {
        return PlainWords.of(text.value());
    }

    private static Message message(
            int from, int first, int sister, NavigableSet<Integer> targets, boolean exclusive, Sop sop) {
        String next = meeting(targets, sop);
        return exclusive
                ? new IntoOtherAnswer(sister - 1, sister, from, label(from, first, sop), label(from, sister, sop), next)
                : new OneBehindTheOther(sister - 1, sister, from, next);
    }

    /** Returns where another branch goes on behind them all; else the step below the first one of the last branch. */
    private static String meeting(NavigableSet<Integer> targets, Sop sop) {
        int last = targets.last();
        Optional<Integer> written = IntStream.range(targets.first(), last)
                .mapToObj(sop.flow()::exits)
                .flatMap(List::stream)
                .flatMap(exit -> exit.to().stream().boxed())
                .filter(to -> to > last)
                .findFirst();
        int below = last + 1;
        return written.or(() -> below <= sop.steps().size() ? Optional.of(below) : Optional.empty())
                .map(sop.parts()::name)
                .orElse(Keys.END);
    }

    private static String label(int from, int target, Sop sop) {
        return sop.flow().exits(from).stream()
                .filter(exit -> exit.to().orElse(0) == target)
                .flatMap(exit -> exit.answer().stream())
                .map(Answer::label)
                .flatMap(Optional::stream)
                .map(Text::value)
                .findFirst()
                .orElse("");
    }
}
