package id.sop.rule.standard;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Places;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.model.TimeText;
import id.sop.model.TotalTime;
import id.sop.rule.Rule;
import id.sop.time.Reading;
import id.sop.time.WorkCalendar;
import id.sop.time.WorkTime;
import id.sop.time.WorkTimeRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A jumlah_waktu that is not the sum of the longest way.
 *
 * <p>The sum is made unit by unit, as on the sheets; a total that says the same in other units, by the working hours of the
 * office, is not wrong. Neither is "paling lama" with the longest sum, or "paling singkat" with the shortest. A total that is
 * the sum of another way, of all steps, or of those that are not optional, is no more than told so.
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

    /** No way has this sum, and neither have all steps together. */
    @Message.Words("MB015.cabang")
    record NoWay(String sum, String total, String steps, String summands, String shortest, String all)
            implements Message {}

    /** The same, and what is missing in the total or too much for the longest way. */
    @Message.Words("MB015.cabang-kurang")
    record TooLittleForAnyWay(
            String sum, String total, String steps, String difference, String summands, String shortest, String all)
            implements Message {}

    @Message.Words("MB015.cabang-lebih")
    record TooMuchForAnyWay(
            String sum, String total, String steps, String difference, String summands, String shortest, String all)
            implements Message {}

    /** Neither with the optional steps nor without them. */
    @Message.Words("MB015.opsional")
    record NeitherWithOptional(String sum, String total, String summands, String optional, String without)
            implements Message {}

    @Message.Words("MB015.cabang-opsional")
    record NoWayWithOptional(
            String sum,
            String total,
            String steps,
            String summands,
            String optional,
            String without,
            String shortest,
            String all)
            implements Message {}

    /** Branches that exclude each other are added together. */
    @Message.Words("MB015.semua-langkah")
    public record SumOfAllSteps(String sum, String total, String steps) implements Message {}

    /** Ways that are gone at once are added one behind the other. */
    @Message.Words("MB015.serentak")
    public record SumOfWaysAtOnce(String sum, String total, String steps) implements Message {}

    /** Whoever comes by another way needs longer. */
    @Message.Words("MB015.jalan-tersingkat")
    public record ShortestWay(String sum, String total, String steps, String longest) implements Message {}

    /** Neither the longest nor the shortest way. */
    @Message.Words("MB015.jalan-lain")
    public record OtherWay(String sum, String total, String steps, String longest) implements Message {}

    /** The days of the total are not those of the steps: hari in the place of hari kalender, or the other way round. */
    @Message.Words("MB015.kalender")
    public record OtherDays(String sum, String total) implements Message {}

    /** A bulan counted as 30 hari, or a minggu as 7. */
    @Message.Words("MB015.hari-sebulan")
    public record ByCalendar(String sum, String total) implements Message {}

    /** Steps that are performed only at times are not counted. */
    @Message.Words("MB015.tanpa-opsional")
    public record WithoutOptional(String sum, String total, String optional, String longest) implements Message {}

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
        Stream<Finding> parts = sop.parts().all().stream()
                .flatMap(part -> check(part.totalTime(), TotalTime.of(sop, part.first(), part.last()), sop));
        return Stream.concat(check(sop.totalTime(), TotalTime.of(sop), sop), parts);
    }

    private Stream<Finding> check(Optional<TimeText> written, TotalTime total, Sop sop) {
        if (sop.steps().isEmpty()
                || !total.isComplete()
                || !sop.shared(Keys.TIME).isSound()) {
            return Stream.empty();
        }
        return written.filter(given -> !given.text().open()).stream()
                .flatMap(given -> given
                        .measured()
                        .flatMap(stated -> message(given.text(), stated, total, sop))
                        .map(message -> Finding.at(given.text().span(), message))
                        .stream());
    }

    private Optional<Message> message(Text given, Reading.Measured stated, TotalTime total, Sop sop) {
        Optional<TotalTime.Part> fitting = total.fitting(stated, calendar);
        if (fitting.isEmpty() && total.longest().agreesButForTheKindOfDays(stated, calendar)) {
            return Optional.of(new OtherDays(total.print(), given.value()));
        }
        if (fitting.isEmpty() && !total.countsWorkingDays() && total.longest().agreesByCalendar(stated, calendar)) {
            return Optional.of(new ByCalendar(total.print(), given.value()));
        }
        if (fitting.isEmpty()
                && (total.isSpannedBy(stated, calendar) || isLongestOfRange(stated.value(), total.sum()))) {
            return Optional.empty();
        }
        if (fitting.isEmpty()) {
            return Optional.of(misfit(given, stated.value(), total, sop));
        }
        String sum = total.print();
        String written = given.value();
        String longest = numbers(total.longest(), sop);
        String steps = numbers(fitting.get(), sop);
        return switch (fitting.get().kind()) {
            case LONGEST_WAY -> Optional.empty();
            case ALL_STEPS ->
                Optional.of(
                        ForkedWays.areAllAtOnce(sop.flow())
                                ? new SumOfWaysAtOnce(sum, written, longest)
                                : new SumOfAllSteps(sum, written, longest));
            case SHORTEST_WAY -> Optional.of(new ShortestWay(sum, written, steps, longest));
            case OTHER_WAY -> Optional.of(new OtherWay(sum, written, steps, longest));
            case WITHOUT_OPTIONAL -> Optional.of(new WithoutOptional(sum, written, optional(total, sop), longest));
        };
    }

    /** Tells whether one value is what ranges add up to at most; that a single value is promised for them is said by MB003. */
    private boolean isLongestOfRange(WorkTimeRange given, WorkTimeRange sum) {
        return given.isExact() && !sum.isExact() && calendar.compare(given.max(), sum.max()) == 0;
    }

    /** Returns which of the steps that are added are optional. */
    private static String optional(TotalTime total, Sop sop) {
        List<Integer> numbers = total.all().steps().stream()
                .filter(number -> sop.step(number).isOptional())
                .toList();
        return Places.ofSteps(numbers).print(sop.parts().names());
    }

    private Message misfit(Text text, WorkTimeRange given, TotalTime total, Sop sop) {
        String sum = total.print();
        TotalTime.Part without = total.withoutOptional();
        boolean optional = !without.steps().isEmpty()
                && without.steps().size() < total.longest().steps().size();
        if (!total.hasBranches()) {
            return optional
                    ? new NeitherWithOptional(
                            sum, text.value(), summands(total), optional(total, sop), total.print(without.sum()))
                    : wrong(text, given, total);
        }
        String steps = numbers(total.longest(), sop);
        String shortest = total.print(total.shortest().sum());
        String all = total.print(total.all().sum());
        if (optional) {
            return new NoWayWithOptional(
                    sum,
                    text.value(),
                    steps,
                    summands(total),
                    optional(total, sop),
                    total.print(without.sum()),
                    shortest,
                    all);
        }
        WorkTime difference = difference(given, total.sum());
        if (difference.isZero()) {
            return new NoWay(sum, text.value(), steps, summands(total), shortest, all);
        }
        String printed = difference.print(total.countsWorkingDays());
        return isTooLittle(given, total.sum())
                ? new TooLittleForAnyWay(sum, text.value(), steps, printed, summands(total), shortest, all)
                : new TooMuchForAnyWay(sum, text.value(), steps, printed, summands(total), shortest, all);
    }

    private boolean isTooLittle(WorkTimeRange given, WorkTimeRange sum) {
        return calendar.compare(given.max(), sum.max()) < 0;
    }

    private WorkTime difference(WorkTimeRange given, WorkTimeRange sum) {
        boolean tooLittle = isTooLittle(given, sum);
        WorkTime less = tooLittle ? given.max() : sum.max();
        WorkTime more = tooLittle ? sum.max() : given.max();
        return more.minus(less).orElseGet(() -> calendar.difference(more, less));
    }

    private Message wrong(Text text, WorkTimeRange given, TotalTime total) {
        WorkTimeRange sum = total.sum();
        WorkTime difference = difference(given, sum);
        return wording(given.isExact() && !sum.isExact(), difference, isTooLittle(given, sum))
                .of(
                        total.print(),
                        text.value(),
                        difference.print(total.countsWorkingDays()),
                        summands(total),
                        sum.max().print(total.countsWorkingDays()));
    }

    private static Wording wording(boolean singleForRange, WorkTime difference, boolean tooLittle) {
        if (singleForRange) {
            return SingleForRange::new;
        }
        return difference.isZero() ? Other::new : tooLittle ? TooLittle::new : TooMuch::new;
    }

    private static String numbers(TotalTime.Part part, Sop sop) {
        return Places.ofSteps(part.steps()).print(sop.parts().names());
    }

    private static String summands(TotalTime total) {
        return total.summands(total.longest()).stream()
                .map(time -> time.value().print(time.has(Reading.Trait.WORKING_DAYS)))
                .collect(Collectors.joining(" + "));
    }
}
