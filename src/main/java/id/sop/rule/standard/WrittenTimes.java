package id.sop.rule.standard;

import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.TimeText;
import id.sop.time.Reading;
import java.util.Optional;
import java.util.stream.Stream;

/** The times that an author has written: those of the steps, then the total. */
final class WrittenTimes {
    private WrittenTimes() {}

    /** Returns those that are final and can be added up; the reading of each is a {@link Reading.Measured}. */
    static Stream<TimeText> measured(Sop sop) {
        return Stream.concat(sop.steps().stream().map(Step::time).flatMap(Optional::stream), sop.totalTime().stream())
                .filter(time -> !time.text().open() && time.reading() instanceof Reading.Measured);
    }
}
