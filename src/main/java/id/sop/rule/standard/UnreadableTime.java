package id.sop.rule.standard;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.TimeText;
import id.sop.rule.Rule;
import id.sop.time.Reading;
import id.sop.time.WorkTimeRange;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A waktu or jumlah_waktu that cannot be read: says what was understood and what was not. */
public final class UnreadableTime implements Rule {
    @Message.Words("MB002.empty")
    record NoDuration(String written, String piece, String understood) implements Message {}

    /** A number without a unit. */
    @Message.Words("MB002.tanpa-satuan")
    public record MissingUnit(String written, String piece, String understood) implements Message {}

    @Message.Words("MB002.unknown-unit")
    record UnknownUnit(String written, String piece, String understood) implements Message {}

    @Message.Words("MB002.missing-number")
    record MissingNumber(String written, String piece, String understood) implements Message {}

    @Message.Words("MB002.unknown-number")
    record UnknownNumber(String written, String piece, String understood) implements Message {}

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

    @Message.Words("MB002.not-a-time")
    record NotATime(String written, String piece, String understood) implements Message {}

    @Message.Words("MB002.pukul")
    record TimeOfDay(String written, String piece, String understood) implements Message {}

    /** {@code pukul 09.00}, {@code 08:00 s.d. 09:30 WIB}, {@code jam 9}. */
    private static final String CLOCK =
            "(?:(?:pukul|pkl\\.?|jam) ?\\d{1,2}(?:[.:]\\d\\d)?|\\d\\d\\.\\d\\d|\\d{1,2}:\\d\\d)(?: ?wi(?:b|ta|t))?";

    private static final Pattern TIME_OF_DAY =
            Pattern.compile("(?i)" + CLOCK + "(?: ?(?:-|–|—|s\\.?d\\.?|s/d|sampai|hingga) ?" + CLOCK + ")?");

    /** In characters; no time of day is written in more. */
    private static final int LONGEST_TIME_OF_DAY = 60;

    /** What is said of a time, of the piece that cannot be read, and of what stands before it. */
    private interface Wording {
        Message of(String written, String piece, String understood);
    }

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
        String written = time.text().value();
        Wording wording = isTimeOfDay(written) ? TimeOfDay::new : wording(reading.reason());
        Message message = wording.of(written, reading.piece(), understood);
        return Finding.at(time.text().span(), message);
    }

    private static boolean isTimeOfDay(String written) {
        return written.length() <= LONGEST_TIME_OF_DAY
                && TIME_OF_DAY.matcher(written.replaceAll("\\s+", " ")).matches();
    }

    private static Wording wording(Reading.Reason reason) {
        return switch (reason) {
            case EMPTY -> NoDuration::new;
            case MISSING_UNIT -> MissingUnit::new;
            case UNKNOWN_UNIT -> UnknownUnit::new;
            case MISSING_NUMBER -> MissingNumber::new;
            case UNKNOWN_NUMBER -> UnknownNumber::new;
            case NUMBER_MISMATCH -> NumberMismatch::new;
            case NUMBER_TOO_LONG -> NumberTooLong::new;
            case AMBIGUOUS_NUMBER -> AmbiguousNumber::new;
            case UNIT_TWICE -> UnitTwice::new;
            case REVERSED_RANGE -> ReversedRange::new;
            case TRAILING_TEXT -> TrailingText::new;
            case NOT_A_TIME -> NotATime::new;
        };
    }
}
