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
import id.sop.source.Span;
import java.util.ArrayList;
import java.util.Collections;
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
 * branch; or says that it goes to the first one of another branch.
 *
 * <p>It is told where the other branch needs nothing that this one puts out: else it may be work that comes before, and a copy that
 * goes ahead of it. That one of two answers leads to a step more is usual, and
 * so is work that begins at several stages. What is certain: that the step is named after the other answer, or that the other branches
 * each leave out those below them. Only then a {@code lanjut} that leads into another branch is told, too.
 */
public final class FallsIntoSister implements Rule {
    /** Said of ways that are walked at once. */
    @Message.Words("AL014")
    record OneBehindTheOther(int step, int sister, int from, String next) implements Message {}

    /** Said of the answers of a decision. */
    @Message.Words("AL014.jawaban")
    record IntoOtherAnswer(int step, int sister, int from, String answer, String other, String next)
            implements Message {}

    /** The same where the other answer is named in the step, or other answers leave it out: it is the work of that answer alone. */
    @Message.Words("AL014.pasti")
    record WorkOfOtherAnswer(int step, int sister, int from, String answer, String other, String next)
            implements Message {}

    private static final int FEW_ANSWERS = 2;

    /** In letters; a shorter word of an answer stands in an activity by chance. */
    private static final int LEAST_LETTERS = 4;

    private static final Set<String> REFUSED = Set.of("tidak", "belum", "ditolak", "gagal", "batal");

    /** Answers that say nothing of the work. */
    private static final Set<String> ANSWERS = Set.of("tidak", "lanjut", "selesai", "jika", "bila");

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
            if (named && found.isEmpty()) {
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
            for (int sister : targets.tailSet(first, false)) {
                message(from.number(), first, sister, targets, exclusive, sop)
                        .map(message -> Finding.at(place(sop.step(end(first, sister, targets, sop))), message))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** Returns the target that leads astray, or the activity of a step that says none. */
    private static Span place(Step last) {
        return last.origin()
                .key(Keys.NEXT)
                .filter(Origin.Key::isFilled)
                .map(Origin.Key::value)
                .or(() -> last.activity().map(Text::span))
                .orElseGet(() -> last.origin().value(Keys.NEXT));
    }

    /** Returns the last step of a branch, from which the flow goes to the first one of another; 0 when it does not. */
    private static int end(int first, int sister, NavigableSet<Integer> targets, Sop sop) {
        Integer behind = targets.higher(first);
        return IntStream.range(first, behind == null ? first + 1 : behind)
                .filter(step -> step == first || sop.flow().leads(first, step))
                .filter(step -> sop.step(step).decision().isEmpty())
                .filter(step -> sop.flow().exits(step).size() == 1
                        && sop.flow().exits(step).get(0).to().orElse(0) == sister)
                .findFirst()
                .orElse(0);
    }

    /** Returns what is said of a branch from which the flow goes on into another one, if it does and that is no good sense. */
    private static Optional<Message> message(
            int from, int first, int sister, NavigableSet<Integer> targets, boolean exclusive, Sop sop) {
        int end = end(first, sister, targets, sop);
        if (end == 0 || isNeeded(first, sister, sop)) {
            return Optional.empty();
        }
        boolean written = sop.step(end)
                .origin()
                .key(Keys.NEXT)
                .filter(Origin.Key::isFilled)
                .isPresent();
        String next = meeting(targets, sop);
        if (!exclusive) {
            return written ? Optional.empty() : Optional.of(new OneBehindTheOther(end, sister, from, next));
        }
        String answer = label(from, first, sop);
        String other = label(from, sister, sop);
        boolean few = targets.size() <= FEW_ANSWERS;
        boolean own = isNamed(other, sister, sop)
                && !isNamed(answer, sister, sop)
                && (few ? isRefusal(other) : isRefusal(other) || !isConsent(other));
        boolean leftOut = !written && !few && !isConsent(other) && isLeftOut(first, targets, sop);
        if (own || leftOut) {
            return Optional.of(new WorkOfOtherAnswer(end, sister, from, answer, other, next));
        }
        return written || few
                ? Optional.empty()
                : Optional.of(new IntoOtherAnswer(end, sister, from, answer, other, next));
    }

    /** What was refused and then mended goes on as what is consented to: {@code {Kurang: 3, Lengkap: 4}}. */
    private static boolean isConsent(String answer) {
        return PlainWords.of(answer).stream().anyMatch(UnusualExitLabels.CONSENT::contains);
    }

    private static boolean isRefusal(String answer) {
        return PlainWords.of(answer).stream().anyMatch(REFUSED::contains);
    }

    /** Tells whether the words of an answer stand in the activity of a step: "Ringan", "Menjawab pengaduan ringan". */
    private static boolean isNamed(String answer, int step, Sop sop) {
        List<String> label = PlainWords.of(answer);
        List<String> activity = sop.step(step)
                .activity()
                .filter(text -> !text.open())
                .map(FallsIntoSister::words)
                .orElse(List.of());
        boolean telling = label.stream().anyMatch(word -> word.length() >= LEAST_LETTERS && !ANSWERS.contains(word));
        return telling && Collections.indexOfSubList(activity, label) >= 0;
    }

    /** Tells whether another branch, further down, closes itself and leaves out those below, so that each answer has its own. */
    private static boolean isLeftOut(int first, NavigableSet<Integer> targets, Sop sop) {
        int last = targets.last();
        return targets.stream()
                .filter(other -> other != first && !other.equals(targets.last()))
                .anyMatch(other -> IntStream.range(other, targets.higher(other))
                        .filter(step -> step == other || sop.flow().leads(other, step))
                        .mapToObj(sop.flow()::exits)
                        .flatMap(List::stream)
                        .anyMatch(exit -> exit.isEnd() || exit.to().orElse(0) > last));
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
