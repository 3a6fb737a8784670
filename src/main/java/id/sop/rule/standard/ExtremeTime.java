package id.sop.rule.standard;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.TimeText;
import id.sop.rule.Rule;
import id.sop.time.Reading;
import id.sop.time.WorkCalendar;
import id.sop.time.WorkTime;
import id.sop.time.WorkUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** A step that takes no time at all, or more than a year. */
public final class ExtremeTime implements Rule {
    @Message.Words("MB004.nol")
    record NoTime(String written) implements Message {}

    @Message.Words("MB004.setahun")
    record OverAYear(String written) implements Message {}

    /** A leap year in calendar days, which are a little more than the 52 weeks of a tahun. */
    private static final WorkTime LONGEST = WorkTime.of(366, WorkUnit.CALENDAR_DAY);

    private final WorkCalendar calendar;

    /** Makes the rule for an office's working hours. */
    public ExtremeTime(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.steps().stream()
                .map(Step::time)
                .flatMap(Optional::stream)
                .filter(time -> !time.text().open())
                .flatMap(time ->
                        message(time).map(message -> Finding.at(time.text().span(), message)).stream());
    }

    private Optional<Message> message(TimeText time) {
        if (!(time.reading() instanceof Reading.Measured measured)) {
            return Optional.empty();
        }
        WorkTime longest = measured.value().max();
        if (longest.isZero()) {
            return Optional.of(new NoTime(time.text().value()));
        }
        return calendar.compare(longest, LONGEST) > 0
                ? Optional.of(new OverAYear(time.text().value()))
                : Optional.empty();
    }
}
