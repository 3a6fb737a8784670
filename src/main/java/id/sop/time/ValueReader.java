package id.sop.time;

import id.sop.time.Reading.Reason;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one value, that is numbers with units for as long as there are any; serves once.
 *
 * <p>After {@link #read} there is an {@link #unreadable} piece, or a {@link #lone} number, or at least one amount in
 * {@link #time}.
 */
final class ValueReader {
    private final Cursor cursor;
    private final NumeralReader numerals;
    private final UnitReader units;
    private final boolean mayLackUnit;

    private final Map<WorkUnit, BigDecimal> amounts = new EnumMap<>(WorkUnit.class);
    private Optional<Numeral.Amount> lone = Optional.empty();
    private Optional<UnreadablePiece> unreadable = Optional.empty();
    private int end;

    /**
     * Creates a reader for the value at the cursor.
     *
     * @param mayLackUnit whether a single number before a range sign may leave its unit to the value behind it
     */
    ValueReader(Cursor cursor, List<Oddity> oddities, boolean mayLackUnit) {
        this.cursor = cursor;
        this.numerals = new NumeralReader(cursor, oddities);
        this.units = new UnitReader(cursor, oddities);
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

    /** Returns the only unit of this value, if it has but one. */
    Optional<WorkUnit> onlyUnit() {
        return amounts.size() == 1 ? Optional.of(amounts.keySet().iterator().next()) : Optional.empty();
    }

    /** Returns whether another term may follow. */
    private boolean readTerm(CharRange due) {
        cursor.skipSpaces();
        Optional<Numeral> numeral = numerals.read();
        if (numeral.isEmpty()) {
            return endWithoutNumber(due);
        }
        if (numeral.get() instanceof Numeral.Amount amount) {
            return readUnitOf(amount);
        }
        unreadable = numeral.map(flawed -> ((Numeral.Flawed) flawed).unreadable());
        return false;
    }

    private boolean readUnitOf(Numeral.Amount amount) {
        cursor.skipSpaces();
        Optional<WorkUnit> unit = units.read();
        if (unit.isEmpty()) {
            if (mayLackUnit && amounts.isEmpty() && RangeSign.isAt(cursor)) {
                lone = Optional.of(amount);
                return false;
            }
            return endWithoutUnit(amount);
        }
        if (amounts.putIfAbsent(unit.get(), amount.value()) != null) {
            return fail(Reason.UNIT_TWICE, amount.range().from(), cursor.position());
        }
        return true;
    }

    /** Moves over what may stand between two terms and returns where it stood; empty when nothing does. */
    private CharRange takeJoint() {
        cursor.skipSpaces();
        int from = cursor.position();
        if (!cursor.take(',')) {
            cursor.take(';');
        }
        cursor.takeWord("dan");
        return new CharRange(from, cursor.position());
    }

    private boolean endWithoutNumber(CharRange due) {
        int here = cursor.position();
        if (units.read().isPresent()) {
            return fail(Reason.MISSING_NUMBER, here, cursor.position());
        }
        boolean promised = amounts.isEmpty() || !due.isEmpty();
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

    private boolean endWithoutUnit(Numeral.Amount amount) {
        CharRange word = new CharRange(cursor.position(), cursor.wordEnd());
        // "2 dan 3 jam" and "2 s/d" lack a unit; they have no unknown one.
        boolean unitIsDue = !takeJoint().isEmpty()
                || RangeSign.isAt(cursor)
                || numerals.read().isPresent();
        if (unitIsDue || word.isEmpty()) {
            return fail(
                    Reason.MISSING_UNIT, amount.range().from(), amount.range().to());
        }
        return fail(Reason.UNKNOWN_UNIT, word.from(), word.to());
    }

    private boolean fail(Reason reason, int from, int to) {
        unreadable = Optional.of(new UnreadablePiece(reason, new CharRange(from, to)));
        return false;
    }
}
