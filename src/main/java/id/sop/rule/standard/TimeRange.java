package id.sop.rule.standard;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.model.TimeText;
import id.sop.rule.Rule;
import id.sop.time.Qualifier;
import id.sop.time.Reading;
import id.sop.time.WorkTime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A waktu that is a range, so that nobody can be held to it; worse where jumlah_waktu promises a single value.
 *
 * <p>A jumlah_waktu of "paling lama …" promises no more than a range can hold.
 */
public final class TimeRange implements Rule {
    @Message.Words("MB003")
    record Range(String written, String longest, String total) implements Message {}

    /** Times for several cases. */
    @Message.Words("MB003.keadaan")
    record Cases(String written, String longest) implements Message {}

    /** The total of the SOP promises a single value. */
    @Message.Words("MB003.jumlah-tunggal")
    public record RangeInSingleTotal(String written, String longest, String total) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        boolean single = sop.totalTime().filter(TimeRange::isSingle).isPresent();
        String total = sop.totalTime().map(time -> time.text().value()).orElse("");
        return sop.steps().stream()
                .map(Step::time)
                .flatMap(Optional::stream)
                .flatMap(time -> range(time).map(range -> at(time.text(), range, total, single)).stream());
    }

    private static Finding at(Text text, Reading.Measured range, String total, boolean single) {
        WorkTime most = range.value().max();
        String longest = (range.has(Reading.Trait.PRODUCT) ? most : most.normalised())
                .print(range.has(Reading.Trait.WORKING_DAYS));
        if (range.has(Reading.Trait.CASES)) {
            return Finding.at(text.span(), new Cases(text.value(), longest));
        }
        return Finding.at(
                text.span(),
                single
                        ? new RangeInSingleTotal(text.value(), longest, total)
                        : new Range(text.value(), longest, total));
    }

    private static Optional<Reading.Measured> range(TimeText time) {
        return written(time).filter(measured -> !measured.value().isExact() || measured.has(Reading.Trait.CASES));
    }

    private static boolean isSingle(TimeText total) {
        return written(total)
                .filter(measured -> measured.value().isExact())
                .filter(measured -> measured.qualifier() == Qualifier.NONE || measured.qualifier() == Qualifier.ABOUT)
                .isPresent();
    }

    private static Optional<Reading.Measured> written(TimeText time) {
        return time.text().open() ? Optional.empty() : time.measured();
    }
}
