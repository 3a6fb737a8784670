package id.sop.rule.standard;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.AsAbove;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.model.TimeText;
import id.sop.rule.Rule;
import id.sop.source.Edit;
import id.sop.source.Span;
import id.sop.time.Reading;
import id.sop.time.TimeNotation;
import id.sop.time.WorkTimeRange;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A waktu or jumlah_waktu that cannot be read: says what was understood and what was not. */
public final class UnreadableTime implements Rule {
    @Message.Words("MB002.empty")
    record NoDuration(String written, String piece, String understood) implements Message {}

    /** A number without a unit. */
    @Message.Words("MB002.tanpa-satuan")
    public record MissingUnit(String written, String piece, String understood) implements Message {}

    /** Hours and minutes, or minutes and seconds, without their units: "1:30". */
    @Message.Words("MB002.titik-dua")
    public record TwoNumbers(String written, String meant, String otherwise) implements Message {}

    /** Nothing takes no time, and no unit makes it a time. */
    @Message.Words("MB002.nol")
    public record Zero(String written, String piece, String understood) implements Message {}

    @Message.Words("MB002.unknown-unit")
    record UnknownUnit(String written, String piece, String understood) implements Message {}

    /** A unit by another name or with a slip, of which one is left to be meant. */
    @Message.Words("MB002.satuan-lain")
    record OtherUnit(String written, String piece, String meant) implements Message {}

    @Message.Words("MB002.missing-number")
    record MissingNumber(String written, String piece, String understood) implements Message {}

    @Message.Words("MB002.unknown-number")
    record UnknownNumber(String written, String piece, String understood) implements Message {}

    /** A number in the figures and the whole time in brackets: 2 (dua hari). */
    @Message.Words("MB002.waktu-dalam-kurung")
    record TimeInBrackets(String written, String piece, String meant) implements Message {}

    /** A fraction or two alternatives: 1/3 jam, 10/15 menit. */
    @Message.Words("MB002.bilangan-lain")
    record OtherNumber(String written, String piece, String meant) implements Message {}

    @Message.Words("MB002.number-mismatch")
    record NumberMismatch(String written, String piece, String understood) implements Message {}

    @Message.Words("MB002.number-too-long")
    record NumberTooLong(String written, String piece, String understood) implements Message {}

    @Message.Words("MB002.ambiguous-number")
    record AmbiguousNumber(String written, String piece, String understood) implements Message {}

    @Message.Words("MB002.unit-twice")
    record UnitTwice(String written, String piece, String understood) implements Message {}

    @Message.Words("MB002.reversed-range")
    record ReversedRange(String written, String piece, String understood) implements Message {}

    @Message.Words("MB002.trailing-text")
    record TrailingText(String written, String piece, String understood) implements Message {}

    /** Another time stands behind the first one. */
    @Message.Words("MB002.dua-waktu")
    record TwoTimes(String written, String piece, String understood) implements Message {}

    /** Several times, one behind the other or each with its mark: "a. 5 menit b. 10 menit". */
    @Message.Words("MB002.beberapa-waktu")
    record SeveralTimes(String written, String piece, String understood) implements Message {}

    /** A duration in the figures of a clock: "01:30:00", "1.30 jam". */
    @Message.Words("MB002.jam-menit")
    record LikeClock(String written, String piece, String meant) implements Message {}

    @Message.Words("MB002.jam-dinding")
    record ClockTime(String written, String piece, String understood) implements Message {}

    /** The time of a clock from which one reckons the duration. */
    @Message.Words("MB002.jam-dinding-lama")
    record ClockSpan(String written, String piece, String meant) implements Message {}

    /** A time among other words. */
    @Message.Words("MB002.waktu-di-dalam")
    record TimeAmongWords(String written, String piece, String meant) implements Message {}

    /** A time with a bracket that nothing opens or closes. */
    @Message.Words("MB002.kurung")
    record TimeWithBracket(String written, String meant) implements Message {}

    /** The sign that the cell above holds here as well. */
    @Message.Words("MB002.idem")
    record SameAsAbove(String written, String value, int step, int above) implements Message {}

    @Message.Words("MB002.not-a-time")
    record NotATime(String written, String piece, String understood) implements Message {}

    /** What is said of a time, of the piece that cannot be read, and of what stands before it. */
    private interface Wording {
        Message of(String written, String piece, String understood);
    }

    private static final Pattern BRACKETS = Pattern.compile("^[\\[({]|[\\])}]$");

    /** Between the beginning and the end of a span. */
    private static final Pattern SPAN = Pattern.compile("[-‐‑‒–—]|s/d|s\\.?d|sampai|hingga", Pattern.CASE_INSENSITIVE);

    /** No time of day: offices write that with its hour in two figures. */
    private static final Pattern TWO_NUMBERS = Pattern.compile("([1-9]):([1-5][0-9])");

    private static final Pattern ZERO = Pattern.compile("0++(?:[.,]0++)?|nol", Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Finding> check(Sop sop) {
        Stream<Finding> idem =
                sop.steps().stream().filter(UnreadableTime::isAsAbove).flatMap(step -> asAbove(step, sop).stream());
        Stream<TimeText> ofSteps = sop.steps().stream()
                .filter(step -> !isAsAbove(step) || asAbove(step, sop).isEmpty())
                .map(Step::time)
                .flatMap(Optional::stream);
        Stream<Finding> others = Stream.concat(
                        ofSteps,
                        Stream.concat(sop.totalTime().stream(), sop.parts().totals()))
                .filter(time -> !time.text().open())
                .filter(time -> time.reading() instanceof Reading.Unreadable)
                .map(time -> at(time, (Reading.Unreadable) time.reading()));
        return Stream.concat(idem, others);
    }

    private static boolean isAsAbove(Step step) {
        return step.time().filter(time -> AsAbove.isMeant(time.text().value())).isPresent();
    }

    /** Returns what is said of a time that is that of the nearest step above which has one of its own. */
    private static Optional<Finding> asAbove(Step step, Sop sop) {
        int above = step.number() - 1;
        while (above > 0 && isAsAbove(sop.step(above))) {
            above--;
        }
        Optional<TimeText> meant =
                above == 0 ? Optional.empty() : sop.step(above).time();
        return meant.filter(time -> !(time.reading() instanceof Reading.Unreadable))
                .map(time -> {
                    Text written = step.time().orElseThrow().text();
                    String value = time.text().value();
                    Finding finding = Finding.at(
                            written.span(), new SameAsAbove(written.value(), value, step.number(), step.number() - 1));
                    return written.span().text().equals(written.value())
                            ? finding.mendedBy(new Edit(written.span(), value, false))
                            : finding;
                });
    }

    private static Finding at(TimeText time, Reading.Unreadable reading) {
        String written = time.text().value();
        String bare = BRACKETS.matcher(written).replaceAll("").strip();
        if (!bare.equals(written) && TimeNotation.parse(bare) instanceof Reading.Measured) {
            Span place = time.text().span();
            Finding finding = Finding.at(place, new TimeWithBracket(written, bare));
            return place.text().equals(written) ? finding.mendedBy(new Edit(place, bare, true)) : finding;
        }
        Optional<String> understood = reading.understood().map(WorkTimeRange::print);
        Optional<String> meant = TimeProposal.of(written, reading);
        String value = meant.or(() -> understood).orElse("-");
        boolean twoTimes = reading.reason() == Reading.Reason.TRAILING_TEXT
                && TimeProposal.inside(reading.piece()).isPresent();
        boolean zero = reading.reason() == Reading.Reason.MISSING_UNIT
                && ZERO.matcher(written.strip()).matches();
        Wording wording = zero
                ? Zero::new
                : isList(reading) && TimeProposal.areSeveral(written)
                        ? SeveralTimes::new
                        : TimeProposal.ofKind(written, reading).isPresent()
                                ? OtherUnit::new
                                : twoTimes ? TwoTimes::new : wording(reading, meant.isPresent());
        Message message = reading.reason() == Reading.Reason.MISSING_UNIT
                ? twoNumbers(written).orElseGet(() -> wording.of(written, reading.piece(), value))
                : wording.of(written, reading.piece(), value);
        return Finding.at(time.text().span(), message);
    }

    private static Optional<Message> twoNumbers(String written) {
        Matcher numbers = TWO_NUMBERS.matcher(written.strip());
        if (!numbers.matches()) {
            return Optional.empty();
        }
        String first = numbers.group(1);
        String second = numbers.group(2);
        return Optional.of(
                new TwoNumbers(written, first + " jam " + second + " menit", first + " menit " + second + " detik"));
    }

    private static boolean isSpan(String piece) {
        return SPAN.matcher(piece).find();
    }

    /** Tells whether a text begins as the first item of a list does, so that no one time can be named. */
    private static boolean isList(Reading.Unreadable reading) {
        return reading.reason() == Reading.Reason.NOT_A_TIME
                || (reading.reason() == Reading.Reason.MISSING_UNIT && reading.offset() == 0);
    }

    private static Wording wording(Reading.Unreadable reading, boolean meant) {
        return switch (reading.reason()) {
            case EMPTY -> NoDuration::new;
            case MISSING_UNIT -> MissingUnit::new;
            case UNKNOWN_UNIT -> meant ? OtherUnit::new : UnknownUnit::new;
            case MISSING_NUMBER -> MissingNumber::new;
            case UNKNOWN_NUMBER ->
                !meant ? UnknownNumber::new : reading.piece().startsWith("(") ? TimeInBrackets::new : OtherNumber::new;
            case NUMBER_MISMATCH -> NumberMismatch::new;
            case NUMBER_TOO_LONG -> NumberTooLong::new;
            case AMBIGUOUS_NUMBER -> AmbiguousNumber::new;
            case UNIT_TWICE -> UnitTwice::new;
            case REVERSED_RANGE -> ReversedRange::new;
            case TRAILING_TEXT -> TrailingText::new;
            case CLOCK_TIME -> !meant ? ClockTime::new : isSpan(reading.piece()) ? ClockSpan::new : LikeClock::new;
            case NOT_A_TIME -> meant ? TimeAmongWords::new : NotATime::new;
        };
    }
}
