package id.sop.rule.standard;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.model.TotalTime;
import id.sop.rule.Rule;
import id.sop.time.Reading;
import id.sop.time.WorkCalendar;
import id.sop.time.WorkTime;
import id.sop.time.WorkTimeRange;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A jumlah_waktu that is not the sum of the steps.
 *
 * <p>The sum is made unit by unit, as on the sheets; a total that says the same in other units, by the working hours of the
 * office, is not wrong. Neither is "paling lama" with the longest sum, or "paling singkat" with the shortest.
 */
public final class WrongTotal implements Rule {
    @Message.Words("MB015")
    record Other(String sum, String total, String difference, String summands, String longest) implements Message {}

    @Message.Words("MB015.kurang")
    record TooLittle(String sum, String total, String difference, String summands, String longest) implements Message {}

    @Message.Words("MB015.lebih")
    record TooMuch(String sum, String total, String difference, String summands, String longest) implements Message {}

    @Message.Words("MB015.rentang")
    record SingleForRange(String sum, String total, String difference, String summands, String longest)
            implements Message {}

    /** What is said of a total. */
    private interface Wording {
        Message of(String sum, String total, String difference, String summands, String longest);
    }

    private final WorkCalendar calendar;

    /** Makes the rule for an office's working hours. */
    public WrongTotal(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public Stream<Finding> check(Sop sop) {
        TotalTime total = TotalTime.of(sop.steps());
        if (sop.steps().isEmpty() || !total.isComplete()) {
            return Stream.empty();
        }
        return sop.totalTime().stream()
                .filter(given -> !given.text().open())
                .filter(given -> given.reading() instanceof Reading.Measured)
                .filter(given -> !total.agreesWith((Reading.Measured) given.reading(), calendar))
                .map(given -> at(given.text(), ((Reading.Measured) given.reading()).value(), total.sum(), sop));
    }

    private Finding at(Text text, WorkTimeRange given, WorkTimeRange sum, Sop sop) {
        boolean tooLittle = calendar.compare(given.max(), sum.max()) < 0;
        WorkTime less = tooLittle ? given.max() : sum.max();
        WorkTime more = tooLittle ? sum.max() : given.max();
        WorkTime difference = more.minus(less).orElseGet(() -> calendar.difference(more, less));
        return Finding.at(
                text.span(),
                wording(given.isExact() && !sum.isExact(), difference, tooLittle)
                        .of(
                                sum.print(),
                                text.value(),
                                difference.print(),
                                summands(sop),
                                sum.max().print()));
    }

    private static Wording wording(boolean singleForRange, WorkTime difference, boolean tooLittle) {
        if (singleForRange) {
            return SingleForRange::new;
        }
        return difference.isZero() ? Other::new : tooLittle ? TooLittle::new : TooMuch::new;
    }

    private static String summands(Sop sop) {
        return sop.steps().stream()
                .map(step -> ((Reading.Measured) step.time().orElseThrow().reading())
                        .value()
                        .print())
                .collect(Collectors.joining(" + "));
    }
}
