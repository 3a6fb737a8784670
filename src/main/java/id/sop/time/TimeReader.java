package id.sop.time;

import id.sop.time.Reading.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one text once, from left to right; {@link TimeNotation} describes what it accepts. */
final class TimeReader {
    private static final List<String> UNMEASURED = List.of("segera", "sesuai kebutuhan", "sesuai jadwal");

    /**
     * All hours of all days, by which "7 hari - 1 minggu" is no reversed range: whoever writes so means days of the
     * calendar.
     */
    private static final WorkCalendar ROUND_THE_CLOCK = new WorkCalendar(24 * 60, 7);

    private final Cursor cursor;
    private final List<Oddity> oddities = new ArrayList<>();

    TimeReader(String text) {
        this.cursor = new Cursor(text);
    }

    Reading read() {
        cursor.skipSpaces();
        int from = cursor.position();
        if (isEmpty()) {
            cursor.moveTo(from);
            return unreadable(Optional.empty(), Reason.EMPTY, new CharRange(from, cursor.trimmedEnd()));
        }
        cursor.moveTo(from);
        Optional<String> word = cursor.takeAny(UNMEASURED);
        if (word.isPresent()) {
            cursor.take('.');
            return atEnd() ? new Reading.Unmeasured(word.get()) : trailing(Optional.empty());
        }
        Qualifier qualifier = Qualifier.take(cursor).orElse(Qualifier.NONE);
        return readRange(qualifier, new CharRange(from, cursor.position()));
    }

    /** Tells whether nothing but spaces and dashes is left; sheets have "-" in cells that hold nothing. */
    private boolean isEmpty() {
        do {
            cursor.skipSpaces();
        } while (RangeSign.takeDash(cursor));
        return cursor.atEnd();
    }

    private Reading readRange(Qualifier qualifier, CharRange qualified) {
        cursor.skipSpaces();
        int from = cursor.position();
        ValueReader first = new ValueReader(cursor, oddities, true);
        first.read(qualified);
        if (first.unreadable().isPresent()) {
            return unreadable(first.understood(), first.unreadable().get());
        }
        int sign = cursor.position();
        if (!RangeSign.take(cursor)) {
            return complete(WorkTimeRange.exactly(first.time()), qualifier);
        }
        ValueReader second = new ValueReader(cursor, oddities, false);
        second.read(new CharRange(sign, cursor.position()));
        if (second.unreadable().isPresent()) {
            return unreadable(first.understood(), second.unreadable().get());
        }
        WorkTime min = first.time();
        if (first.lone().isPresent()) {
            Numeral.Amount lone = first.lone().get();
            if (second.onlyUnit().isEmpty()) {
                return unreadable(Optional.empty(), Reason.MISSING_UNIT, lone.range());
            }
            min = WorkTime.of(lone.value(), second.onlyUnit().get());
        }
        WorkTimeRange range = new WorkTimeRange(min, second.time());
        return isReversed(range)
                ? unreadable(Optional.empty(), Reason.REVERSED_RANGE, new CharRange(from, second.end()))
                : complete(range, qualifier);
    }

    private Reading complete(WorkTimeRange value, Qualifier qualifier) {
        return atEnd() ? new Reading.Measured(value, qualifier, oddities) : trailing(Optional.of(value));
    }

    private boolean atEnd() {
        cursor.skipSpaces();
        return cursor.atEnd();
    }

    private Reading trailing(Optional<WorkTimeRange> understood) {
        return unreadable(understood, Reason.TRAILING_TEXT, new CharRange(cursor.position(), cursor.trimmedEnd()));
    }

    private Reading unreadable(Optional<WorkTimeRange> understood, UnreadablePiece unreadable) {
        return unreadable(understood, unreadable.reason(), unreadable.piece());
    }

    private Reading unreadable(Optional<WorkTimeRange> understood, Reason reason, CharRange piece) {
        return new Reading.Unreadable(understood, reason, cursor.textBetween(piece.from(), piece.to()), piece.from());
    }

    /** Tells whether a range runs backwards by the working day as well as by the clock. */
    private static boolean isReversed(WorkTimeRange range) {
        return WorkCalendar.STANDARD.compare(range.min(), range.max()) > 0
                && ROUND_THE_CLOCK.compare(range.min(), range.max()) > 0;
    }
}
