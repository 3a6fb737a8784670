package id.sop.time;

import id.sop.time.Reading.Reason;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one value, that is numbers with units for as long as there are any; serves once.
 *
 * <p>After {@link #read} there is an {@link #unreadable} piece, or a {@link #lone} number, or at least one amount in
 * {@link #time}.
 */
final class ValueReader {
    private static final String TIMES = "x×*@";

    /** What is counted before its length is told: "2 JP x 45 menit", "2 jam pelajaran @ 45 menit". */
    private static final List<String> LESSONS = List.of("jpl", "jp", "jam pelajaran");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Cursor cursor;
    private final NumeralReader numerals;
    private final UnitReader units;
    private final boolean mayLackUnit;

    private final Map<WorkUnit, BigDecimal> amounts = new EnumMap<>(WorkUnit.class);
    private final Set<UnitReader.Measure> measures = new HashSet<>();
    private Optional<Numeral.Amount> lone = Optional.empty();
    private Optional<UnreadablePiece> unreadable = Optional.empty();
    private boolean product;
    private BigDecimal multiplicand = BigDecimal.ONE;
    private boolean added;
    private boolean several;
    private int end;

    /**
     * Creates a reader for the value at the cursor.
     *
     * @param mayLackUnit whether a single number before a range sign may leave its unit to the value behind it
     */
    ValueReader(Cursor cursor, UnitReader units, List<Oddity> oddities, boolean mayLackUnit) {
        this.cursor = cursor;
        this.numerals = new NumeralReader(cursor, oddities);
        this.units = units;
        this.mayLackUnit = mayLackUnit;
    }

    /**
     * Reads on from the cursor, and over the spaces behind the value.
     *
     * @param promise the qualifier or range sign after which a value is due
     */
    void read(CharRange promise) {
        CharRange due = promise;
        while (readTerm(due)) {
            end = cursor.position();
            due = takeJoint();
        }
    }

    Optional<UnreadablePiece> unreadable() {
        return unreadable;
    }

    Optional<Numeral.Amount> lone() {
        return lone;
    }

    /** Tells whether an amount is a product that is counted out: "2 x 50 menit". */
    boolean isProduct() {
        return product;
    }

    /** Returns the offset after the last unit that was read. */
    int end() {
        return end;
    }

    WorkTime time() {
        return WorkTime.of(amounts);
    }

    /** Returns what was read before the unreadable piece, if anything. */
    Optional<WorkTimeRange> understood() {
        return amounts.isEmpty() ? Optional.empty() : Optional.of(WorkTimeRange.exactly(time()));
    }

    /**
     * Returns the time that a number makes with the unit of this value, as in "1-2 x 24 jam"; nothing when it has several
     * units, or when the number becomes too long.
     *
     * @param countedOut whether the number is a product already, as in "1 x 24 - 2 x 24 jam"
     */
    Optional<WorkTime> withUnit(BigDecimal number, boolean countedOut) {
        if (measures.size() != 1) {
            return Optional.empty();
        }
        UnitReader.Measure measure = measures.iterator().next();
        BigDecimal amount = number.multiply(countedOut ? BigDecimal.ONE : multiplicand)
                .multiply(BigDecimal.valueOf(measure.times()));
        return WorkTime.isAmount(amount) ? Optional.of(WorkTime.of(amount, measure.unit())) : Optional.empty();
    }

    /** Returns whether another term may follow. */
    private boolean readTerm(CharRange due) {
        cursor.skipSpaces();
        if (isRateOfLarger(due)) {
            return false;
        }
        if (isMarkOfNote()) {
            cursor.moveTo(due.from());
            return false;
        }
        Optional<Numeral> numeral = numerals.read();
        if (numeral.isEmpty()) {
            return endWithoutNumber(due);
        }
        if (numeral.get() instanceof Numeral.Amount amount) {
            return readProduct(amount);
        }
        unreadable = numeral.map(flawed -> ((Numeral.Flawed) flawed).unreadable());
        return false;
    }

    /** Tells whether "sehari" and the like stand here as in "2 jam sehari", which is no sum. */
    private boolean isRateOfLarger(CharRange due) {
        return !amounts.isEmpty() && due.isEmpty() && UnitReader.isOneUnit(cursor.word());
    }

    /** Tells whether "1)" stands here, which refers to a note below the table. */
    private boolean isMarkOfNote() {
        int digits = 0;
        while (Character.isDigit(cursor.peek(digits))) {
            digits++;
        }
        return !amounts.isEmpty() && digits > 0 && cursor.peek(digits) == ')' && cursor.peek(digits + 1) == '\0';
    }

    private boolean readProduct(Numeral.Amount factor) {
        int after = cursor.position();
        cursor.skipSpaces();
        cursor.takeAny(LESSONS);
        if (takeTimes()) {
            cursor.skipSpaces();
            Optional<Numeral> second = UnitReader.isOneUnit(cursor.word()) ? Optional.empty() : numerals.read();
            if (second.isPresent() && second.get() instanceof Numeral.Amount amount) {
                product = true;
                multiplicand = amount.value();
                return readUnitOf(
                        factor.value().multiply(multiplicand),
                        new CharRange(factor.range().from(), amount.range().to()));
            }
        }
        cursor.moveTo(after);
        return readUnitOf(factor.value(), factor.range());
    }

    /** Reads "setengah" behind a unit, as in "satu jam setengah"; zero, without moving, when there is none of the same unit. */
    private BigDecimal readHalfBehind() {
        int after = cursor.position();
        cursor.skipSpaces();
        if (!product && cursor.takeWord("setengah")) {
            int end = cursor.position();
            cursor.skipSpaces();
            if (!UnitReader.isUnit(cursor.word())) {
                cursor.moveTo(end);
                return HALF;
            }
        }
        cursor.moveTo(after);
        return BigDecimal.ZERO;
    }

    /** Reads "x 3" behind a unit; one, without moving, when there is none, or when a time follows: "2 jam x 3 jam". */
    private BigDecimal readFactorBehind() {
        int after = cursor.position();
        if (takeTimes()) {
            cursor.skipSpaces();
            Optional<Numeral> factor = numerals.read();
            int end = cursor.position();
            cursor.skipSpaces();
            if (factor.isPresent()
                    && factor.get() instanceof Numeral.Amount amount
                    && !UnitReader.isUnit(cursor.word())) {
                cursor.moveTo(end);
                product = true;
                multiplicand = multiplicand.multiply(amount.value());
                return amount.value();
            }
        }
        cursor.moveTo(after);
        return BigDecimal.ONE;
    }

    /** Moves over a sign or word of multiplication; does not move when there is none. */
    private boolean takeTimes() {
        int start = cursor.position();
        cursor.skipSpaces();
        boolean sign = !cursor.atEnd() && TIMES.indexOf(Character.toLowerCase(cursor.peek(0))) >= 0;
        if (sign && !Character.isLetter(cursor.peek(1))) {
            return cursor.take(cursor.peek(0));
        }
        cursor.moveTo(start);
        return cursor.takeWord("kali");
    }

    private boolean readUnitOf(BigDecimal number, CharRange range) {
        cursor.skipSpaces();
        Optional<UnitReader.Measure> unit = units.read();
        if (unit.isEmpty()) {
            boolean byItself = mayLackUnit && amounts.isEmpty();
            if (byItself && RangeSign.isAt(cursor)) {
                lone = Optional.of(new Numeral.Amount(number, range));
                return false;
            }
            return endWithoutUnit(range);
        }
        UnitReader.Measure measure = unit.get();
        BigDecimal amount = number.add(readHalfBehind())
                .multiply(BigDecimal.valueOf(measure.times()))
                .multiply(readFactorBehind());
        BigDecimal sum = amounts.getOrDefault(measure.unit(), BigDecimal.ZERO).add(amount);
        if (!WorkTime.isAmount(amount) || !WorkTime.isAmount(sum)) {
            return fail(Reason.NUMBER_TOO_LONG, range.from(), range.to());
        }
        if (several && !isOfClock(measure)) {
            return fail(Reason.TRAILING_TEXT, range.from(), cursor.trimmedEnd());
        }
        if (!measures.add(measure) && !added) {
            return fail(Reason.UNIT_TWICE, range.from(), cursor.position());
        }
        amounts.put(measure.unit(), sum);
        return true;
    }

    /** Tells whether jam, menit and detik alone are told: only they are known to be added where a semicolon stands between them. */
    private boolean isOfClock(UnitReader.Measure measure) {
        return measure.unit().compareTo(WorkUnit.HOUR) >= 0
                && amounts.keySet().stream().allMatch(unit -> unit.compareTo(WorkUnit.HOUR) >= 0);
    }

    /** Moves over what may stand between two terms and returns where it stood; empty when nothing does. */
    private CharRange takeJoint() {
        cursor.skipSpaces();
        int from = cursor.position();
        several = cursor.take(';');
        added = !several && !cursor.take(',') && cursor.take('+');
        cursor.takeWord("dan");
        return new CharRange(from, cursor.position());
    }

    private boolean endWithoutNumber(CharRange due) {
        int here = cursor.position();
        if (units.read().isPresent()) {
            return fail(Reason.MISSING_NUMBER, here, cursor.position());
        }
        boolean promised = amounts.isEmpty() || !due.isEmpty();
        if (!amounts.isEmpty() && cursor.atEnd() && isPunctuation(due)) {
            return false;
        }
        if (promised && cursor.atEnd()) {
            return fail(Reason.MISSING_NUMBER, due.from(), due.to());
        }
        if (amounts.isEmpty()) {
            return fail(Reason.NOT_A_TIME, here, cursor.chunkEnd());
        }
        // A joint that joins nothing belongs to the text after the value: "1 jam, setelah berkas lengkap".
        cursor.moveTo(due.from());
        return false;
    }

    /** Tells whether a joint is no more than what ends an item of a list: "60 menit;", "60 menit,". */
    private boolean isPunctuation(CharRange joint) {
        String text = cursor.textBetween(joint.from(), joint.to()).strip();
        return text.equals(";") || text.equals(",");
    }

    private boolean endWithoutUnit(CharRange number) {
        CharRange word = new CharRange(cursor.position(), cursor.wordEnd());
        // "2 dan 3 jam" and "2 s/d" lack a unit; they have no unknown one.
        boolean unitIsDue = !takeJoint().isEmpty()
                || RangeSign.isAt(cursor)
                || numerals.read().isPresent();
        if (unitIsDue || word.isEmpty()) {
            return fail(Reason.MISSING_UNIT, number.from(), number.to());
        }
        return fail(Reason.UNKNOWN_UNIT, word.from(), word.to());
    }

    private boolean fail(Reason reason, int from, int to) {
        unreadable = Optional.of(new UnreadablePiece(reason, new CharRange(from, to)));
        return false;
    }
}
