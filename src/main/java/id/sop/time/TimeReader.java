package id.sop.time;

import id.sop.time.Reading.Reason;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one text once, from left to right; {@link TimeNotation} describes what it accepts. */
final class TimeReader {
    /**
     * All hours of all days, by which "7 hari - 1 minggu" is no reversed range: whoever writes so means days of the
     * calendar.
     */
    private static final WorkCalendar ROUND_THE_CLOCK = new WorkCalendar(24 * 60, 7);

    /** Refers to a note below the table. */
    private static final Pattern MARK = Pattern.compile("\\*{1,4}+\\)?+|\\(\\*{1,4}+\\)|[¹²³]\\)?+|\\d{1,2}+\\)");

    private final Cursor cursor;
    private final UnitReader units;
    private final List<Oddity> oddities = new ArrayList<>();
    private final Set<Reading.Trait> traits = EnumSet.noneOf(Reading.Trait.class);

    TimeReader(String text) {
        this.cursor = new Cursor(text);
        this.units = new UnitReader(cursor, oddities);
    }

    Reading read() {
        cursor.skipSpaces();
        int from = cursor.position();
        if (isEmpty()) {
            cursor.moveTo(from);
            return unreadable(Optional.empty(), Reason.EMPTY, new CharRange(from, cursor.trimmedEnd()));
        }
        cursor.moveTo(from);
        Qualifier qualifier = Qualifier.takeAll(cursor);
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
        ValueReader first = new ValueReader(cursor, units, oddities, true);
        first.read(qualified);
        if (first.unreadable().isPresent()) {
            return unreadable(first.understood(), first.unreadable().get());
        }
        int sign = cursor.position();
        boolean inAnyOrder = !takesSign() && takesOr();
        if (cursor.position() == sign) {
            return complete(WorkTimeRange.exactly(first.time()), qualifier, from, first.isProduct());
        }
        ValueReader second = new ValueReader(cursor, units, oddities, false);
        second.read(new CharRange(sign, cursor.position()));
        if (second.unreadable().isPresent()) {
            return unreadable(first.understood(), second.unreadable().get());
        }
        WorkTime min = first.time();
        if (first.lone().isPresent()) {
            Numeral.Amount lone = first.lone().get();
            Optional<WorkTime> withUnit = second.withUnit(lone.value(), first.isProduct());
            if (withUnit.isEmpty()) {
                return unreadable(Optional.empty(), Reason.MISSING_UNIT, lone.range());
            }
            min = withUnit.get();
        }
        WorkTimeRange range = new WorkTimeRange(min, second.time());
        if (inAnyOrder && isReversed(range)) {
            range = new WorkTimeRange(second.time(), min);
        }
        return isReversed(range)
                ? unreadable(Optional.empty(), Reason.REVERSED_RANGE, new CharRange(from, second.end()))
                : complete(range, qualifier, from, first.isProduct() || second.isProduct());
    }

    /** Moves over the sign of a range, of which a cell that was folded may have kept a slash too: "1 - / 5 hari". */
    private boolean takesSign() {
        int start = cursor.position();
        if (!RangeSign.take(cursor)) {
            return false;
        }
        int behind = cursor.position();
        cursor.skipSpaces();
        if (cursor.take('/')) {
            oddities.add(new Oddity(cursor.textBetween(start, cursor.position()), start, "-"));
        } else {
            cursor.moveTo(behind);
        }
        return true;
    }

    /** Moves over "atau" unless it belongs to "atau lebih". */
    private boolean takesOr() {
        int start = cursor.position();
        boolean behind = cursor.takeAny(List.of("atau lebih", "atau kurang")).isPresent();
        cursor.moveTo(start);
        return !behind && RangeSign.takeOr(cursor);
    }

    /** Reads what is said behind a value that begins at {@code from}. */
    private Reading complete(WorkTimeRange value, Qualifier before, int from, boolean product) {
        cursor.skipSpaces();
        int valueEnd = cursor.position();
        Qualifier qualifier =
                before == Qualifier.NONE ? Qualifier.takeBehind(cursor).orElse(before) : before;
        RemarkReader remark = new RemarkReader(cursor, value);
        remark.read();
        if (remark.contradictionEnd().isPresent()) {
            int end = remark.contradictionEnd().getAsInt();
            return unreadable(Optional.empty(), Reason.NUMBER_MISMATCH, new CharRange(from, end));
        }
        boolean marked = takesMark();
        if (!atEnd()) {
            cursor.moveTo(remark.isFound() ? cursor.position() : valueEnd);
            return trailing(Optional.of(value));
        }
        if (remark.isRateOfTime()) {
            return new Reading.Unmeasured(cursor.plain());
        }
        note(units.onlyWorkingDays(), Reading.Trait.WORKING_DAYS);
        note(product, Reading.Trait.PRODUCT);
        note(remark.isFound() || before != qualifier || marked, Reading.Trait.REMARK);
        return new Reading.Measured(value, qualifier, traits, oddities);
    }

    /** Moves over the mark of a note that is all that is left. */
    private boolean takesMark() {
        cursor.skipSpaces();
        int end = cursor.trimmedEnd();
        boolean marked = MARK.matcher(cursor.textBetween(cursor.position(), Math.max(cursor.position(), end)))
                .matches();
        if (marked) {
            cursor.moveTo(end);
        }
        return marked;
    }

    private void note(boolean said, Reading.Trait trait) {
        if (said) {
            traits.add(trait);
        }
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
