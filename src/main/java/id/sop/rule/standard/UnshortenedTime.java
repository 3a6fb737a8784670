package id.sop.rule.standard;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Sop;
import id.sop.model.TotalTime;
import id.sop.rule.Rule;
import id.sop.time.Reading;
import id.sop.time.WorkTime;
import id.sop.time.WorkTimeRange;
import id.sop.time.WorkUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A waktu or jumlah_waktu with sixty menit or more, which make whole jam ("90 menit"), or with a part that is none ("0 jam 2
 * menit").
 *
 * <p>Nothing is said where all steps keep to menit, which is a habit and no fault; about "1,5 jam", which is short enough, and
 * about a range that would only become longer, such as "30–90 menit".
 */
public final class UnshortenedTime implements Rule {
    @Message.Words("MB017")
    record CanBeShorter(String written, String shorter) implements Message {}

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    /** Before a unit; the 0 of "10 menit" and of "1,0 jam" ends another number. */
    private static final Pattern NOTHING = Pattern.compile("(?<![\\p{N}.,])0+ *\\p{L}");

    @Override
    public Stream<Finding> check(Sop sop) {
        boolean countsHours = TotalTime.countsHours(sop);
        return MeasuredTime.of(sop)
                .filter(time -> !time.reading().saysMore())
                // Under a head that names the unit a number cannot have another one.
                .filter(time -> time.text().value().chars().anyMatch(Character::isLetter))
                .filter(time -> (countsHours && isTooLong(time.reading().value())) || namesNothing(time))
                .map(UnshortenedTime::at);
    }

    private static Finding at(MeasuredTime time) {
        Reading.Measured written = time.reading();
        String shorter = new Reading.Measured(
                        written.value().normalised(), written.qualifier(), written.traits(), List.of())
                .print();
        return Finding.at(time.text().span(), new CanBeShorter(time.text().value(), shorter));
    }

    private static boolean isTooLong(WorkTimeRange value) {
        boolean hours = hasHour(value.min()) || hasHour(value.max());
        WorkTimeRange shorter = value.normalised();
        boolean inOneUnit = shorter.min().amounts().size() == 1
                && shorter.min()
                        .amounts()
                        .keySet()
                        .equals(shorter.max().amounts().keySet());
        return hours && (value.isExact() || inOneUnit);
    }

    /** Tells whether a part of a time is 0; a time that is 0 as a whole, and a range that begins there, are other faults. */
    private static boolean namesNothing(MeasuredTime time) {
        WorkTimeRange value = time.reading().value();
        return value.isExact()
                && !value.min().isZero()
                && NOTHING.matcher(time.text().value()).find();
    }

    private static boolean hasHour(WorkTime time) {
        return time.amount(WorkUnit.MINUTE).compareTo(HOUR) >= 0;
    }
}
