package id.sop.rule.standard;

import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.time.Reading;
import java.util.Optional;
import java.util.stream.Stream;

/** A final time that an author has written, and that can be added up. */
record MeasuredTime(Text text, Reading.Measured reading) {
    /** Returns those of the steps, then the total. */
    static Stream<MeasuredTime> of(Sop sop) {
        return Stream.concat(
                        sop.steps().stream().map(Step::time).flatMap(Optional::stream),
                        Stream.concat(sop.totalTime().stream(), sop.parts().totals()))
                .filter(time -> !time.text().open())
                .flatMap(time -> time.measured().map(reading -> new MeasuredTime(time.text(), reading)).stream());
    }
}
