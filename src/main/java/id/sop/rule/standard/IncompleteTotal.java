package id.sop.rule.standard;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Sop;
import id.sop.model.TotalTime;
import id.sop.rule.Rule;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A jumlah_waktu that cannot be checked, because the time of a step is missing or cannot be added. */
public final class IncompleteTotal implements Rule {
    @Message.Words("MB016")
    record MissingTimes(String total, String steps, String sum) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        TotalTime total = TotalTime.of(sop.steps());
        boolean open = sop.steps().stream()
                .anyMatch(step -> step.time().filter(time -> time.text().open()).isPresent());
        if (total.isComplete() || open) {
            return Stream.empty();
        }
        String missing = total.missing().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return sop.totalTime().stream()
                .map(given -> Finding.at(
                        given.text().span(),
                        new MissingTimes(
                                given.text().value(), missing, total.sum().print())));
    }
}
