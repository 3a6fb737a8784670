package id.sop.rule.standard;

import id.sop.diagnostic.Finding;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.TotalTime;
import id.sop.rule.Rule;
import id.sop.time.Reading;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A jumlah_waktu that cannot be checked, because the time of a step cannot be added.
 *
 * <p>Nothing is said while a step's waktu is missing or cannot be read: that has been reported at the step, and mending it
 * mends the total too.
 */
public final class IncompleteTotal implements Rule {
    @Override
    public Stream<Finding> check(Sop sop) {
        TotalTime total = TotalTime.of(sop.steps());
        if (!sop.steps().stream().allMatch(IncompleteTotal::isReadable) || total.isComplete()) {
            return Stream.empty();
        }
        String missing = total.missing().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return sop.totalTime().stream()
                .map(given -> Finding.at(
                        given.text().span(),
                        given.text().value(),
                        missing,
                        total.sum().print()));
    }

    private static boolean isReadable(Step step) {
        return step.time()
                .filter(time -> !time.text().open() && !(time.reading() instanceof Reading.Unreadable))
                .isPresent();
    }
}
