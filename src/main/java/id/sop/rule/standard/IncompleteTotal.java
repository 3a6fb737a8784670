package id.sop.rule.standard;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Places;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.model.TimeText;
import id.sop.model.TotalTime;
import id.sop.rule.Rule;
import id.sop.time.Reading;
import id.sop.time.WorkCalendar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A total that cannot be checked, or not be made, because the time of a step is missing or cannot be added. */
public final class IncompleteTotal implements Rule {
    @Message.Words("MB016")
    record MissingTimes(String total, String steps, String sum) implements Message {}

    /** The same where not all steps are gone through together. */
    @Message.Words("MB016.cabang")
    record MissingTimesOnWays(String total, String steps, String way, String sum) implements Message {}

    /** There is no time to begin with. */
    @Message.Words("MB016.tanpa-waktu")
    record NoTimes(String total, String steps) implements Message {}

    /** The total is right if the time of a step holds for the steps below it that have none. */
    @Message.Words("MB016.bersama")
    record PerhapsSharedTime(String total, String steps, Places first, Places last) implements Message {}

    /** Nothing is stated, and nothing can be printed, since some times are words. */
    @Message.Words("MB016.kata")
    public record WordsForTimes(String steps) implements Message {}

    private final WorkCalendar calendar;

    /** Makes the rule for an office's working hours. */
    public IncompleteTotal(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public Stream<Finding> check(Sop sop) {
        if (!sop.shared(Keys.TIME).isSound()) {
            return Stream.empty();
        }
        TotalTime total = TotalTime.of(sop);
        List<Finding> parts = sop.parts().all().stream()
                .flatMap(part -> stated(part.totalTime(), TotalTime.of(sop, part.first(), part.last()), sop))
                .toList();
        if (sop.totalTime().isPresent()) {
            return Stream.concat(stated(sop.totalTime(), total, sop), parts.stream());
        }
        return parts.isEmpty() ? unstated(total, sop) : parts.stream();
    }

    private Stream<Finding> stated(Optional<TimeText> written, TotalTime total, Sop sop) {
        return isJudged(total, sop)
                ? written.stream()
                        .filter(given -> !(given.reading() instanceof Reading.Unmeasured))
                        .map(given -> Finding.at(given.text().span(), stated(given, total, sop)))
                : Stream.empty();
    }

    private static Stream<Finding> unstated(TotalTime total, Sop sop) {
        return isJudged(total, sop) ? unstated(sop).stream() : Stream.empty();
    }

    /** A time that is still open is not missing, and one that cannot be read is told once, where it stands (MB002). */
    private static boolean isJudged(TotalTime total, Sop sop) {
        boolean open = sop.steps().stream()
                .anyMatch(step -> step.time().filter(time -> time.text().open()).isPresent());
        return !open && !total.missing().stream().allMatch(number -> isUnreadable(sop.step(number)));
    }

    private static boolean isUnreadable(Step step) {
        return step.time()
                .filter(time -> time.reading() instanceof Reading.Unreadable)
                .isPresent();
    }

    private Message stated(TimeText stated, TotalTime total, Sop sop) {
        Text given = stated.text();
        List<Step> missing = total.missing().stream().map(sop::step).toList();
        boolean unwritten = missing.stream().noneMatch(step -> step.time().isPresent());
        String steps =
                unwritten ? Places.ofSteps(total.missing()).print(sop.parts().names()) : named(missing, sop);
        if (unwritten && isOfOthers(stated, total) && isRunBelowAnother(total)) {
            int first = total.missing().get(0);
            return new PerhapsSharedTime(
                    given.value(),
                    steps,
                    Places.ofStep(first - 1),
                    Places.ofStep(total.missing().get(missing.size() - 1)));
        }
        if (missing.size() == total.timed().size()) {
            return new NoTimes(given.value(), steps);
        }
        return total.hasBranches()
                ? new MissingTimesOnWays(
                        given.value(),
                        steps,
                        Places.ofSteps(total.longest().steps())
                                .print(sop.parts().names()),
                        total.print())
                : new MissingTimes(given.value(), steps, total.print());
    }

    private boolean isOfOthers(TimeText stated, TotalTime total) {
        return stated.measured()
                .filter(given ->
                        Stream.of(total.longest(), total.all()).anyMatch(part -> part.agreesWith(given, calendar)))
                .isPresent();
    }

    /** Tells whether the steps without a time follow upon each other, below another one of those that are added. */
    private static boolean isRunBelowAnother(TotalTime total) {
        List<Integer> steps = total.missing();
        int first = steps.get(0);
        return total.all().steps().contains(first - 1) && steps.get(steps.size() - 1) - first == steps.size() - 1;
    }

    private static Optional<Finding> unstated(Sop sop) {
        List<Step> words = sop.steps().stream()
                .filter(step -> step.time()
                        .filter(time -> time.reading() instanceof Reading.Unmeasured)
                        .isPresent())
                .toList();
        return words.stream()
                .findFirst()
                .flatMap(Step::time)
                .map(time -> Finding.at(time.text().span(), new WordsForTimes(named(words, sop))));
    }

    /** Returns the numbers of steps, each with what stands in the place of its time. */
    private static String named(List<Step> steps, Sop sop) {
        return steps.stream().map(step -> named(step, sop)).collect(Collectors.joining(", "));
    }

    /** Returns the number of a step, with what stands in the place of its time. */
    private static String named(Step step, Sop sop) {
        return sop.parts().name(step.number())
                + step.time().map(time -> " (`" + time.text().value() + "`)").orElse("");
    }
}
