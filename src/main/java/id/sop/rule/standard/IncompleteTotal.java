package id.sop.rule.standard;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Places;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.model.TotalTime;
import id.sop.rule.Rule;
import id.sop.time.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A total that cannot be checked, or not be made, because the time of a step is missing or cannot be added. */
public final class IncompleteTotal implements Rule {
    @Message.Words("MB016")
    record MissingTimes(String total, String steps, String sum) implements Message {}

    /** There is no time to begin with. */
    @Message.Words("MB016.tanpa-waktu")
    record NoTimes(String total, String steps) implements Message {}

    /** Nothing is stated, and nothing can be printed, since some times are words. */
    @Message.Words("MB016.kata")
    public record WordsForTimes(String steps) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        TotalTime total = TotalTime.of(sop);
        boolean open = sop.steps().stream()
                .anyMatch(step -> step.time().filter(time -> time.text().open()).isPresent());
        if (total.isComplete() || open || !sop.sharedTimes().isSound()) {
            return Stream.empty();
        }
        return sop.totalTime().isPresent()
                ? sop.totalTime().stream()
                        .filter(given -> !(given.reading() instanceof Reading.Unmeasured))
                        .map(given -> Finding.at(given.text().span(), stated(given.text(), total, sop)))
                : unstated(sop).stream();
    }

    private static Message stated(Text given, TotalTime total, Sop sop) {
        List<Step> missing = total.missing().stream().map(sop::step).toList();
        boolean unwritten = missing.stream().noneMatch(step -> step.time().isPresent());
        String steps =
                unwritten ? Places.ofSteps(total.missing()).print(sop.parts().names()) : named(missing, sop);
        return missing.size() == sop.steps().size()
                ? new NoTimes(given.value(), steps)
                : new MissingTimes(given.value(), steps, total.print(total.all().sum()));
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
