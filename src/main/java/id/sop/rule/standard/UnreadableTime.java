package id.sop.rule.standard;

import id.sop.diagnostic.Finding;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.TimeText;
import id.sop.rule.Rule;
import id.sop.time.Reading;
import id.sop.time.WorkTimeRange;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A waktu or jumlah_waktu that cannot be read: says what was understood and what was not. */
public final class UnreadableTime implements Rule {
    @Override
    public Stream<Finding> check(Sop sop) {
        Stream<TimeText> ofSteps = sop.steps().stream().map(Step::time).flatMap(Optional::stream);
        return Stream.concat(ofSteps, sop.totalTime().stream())
                .filter(time -> !time.text().open())
                .filter(time -> time.reading() instanceof Reading.Unreadable)
                .map(time -> at(time, (Reading.Unreadable) time.reading()));
    }

    private static Finding at(TimeText time, Reading.Unreadable reading) {
        String understood = reading.understood().map(WorkTimeRange::print).orElse("-");
        Finding finding = Finding.at(time.text().span(), time.text().value(), reading.piece(), understood);
        return finding.as(variant(reading.reason()));
    }

    private static String variant(Reading.Reason reason) {
        return reason == Reading.Reason.MISSING_UNIT
                ? "tanpa-satuan"
                : reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
