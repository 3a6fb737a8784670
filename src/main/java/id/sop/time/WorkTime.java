package id.sop.time;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An exact, never negative sum of units, such as 2 hari 3 jam 15 menit.
 *
 * <p>Only detik, menit and jam are convertible into each other. Jam never become hari and hari never minggu, because that is
 * how the sums on real sheets are made and because the length of a working day is not known here. Two times are equal
 * when they are so in detik: 1,5 jam equals 90 menit, and 24 jam does not equal 1 hari.
 */
public final class WorkTime {
    /** The most digits an amount may have before its decimal comma. */
    public static final int MAX_INTEGER_DIGITS = 9;

    /** The most digits an amount may have after its decimal comma. */
    public static final int MAX_DECIMALS = 4;

    /** No time at all; prints as "0 menit". */
    public static final WorkTime ZERO = new WorkTime(Map.of());

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal HOURS_PER_DAY_AND_NIGHT = BigDecimal.valueOf(24);
    private static final BigDecimal DAYS_PER_MONTH = BigDecimal.valueOf(30);
    private static final BigDecimal DAYS_PER_WEEK = BigDecimal.valueOf(7);
    private static final BigDecimal SECONDS_PER_MINUTE = BigDecimal.valueOf(60);

    /** Holds no zero and no trailing zeros, so that equal maps are equal statements. */
    private final Map<WorkUnit, BigDecimal> amounts;

    private WorkTime(Map<WorkUnit, BigDecimal> amounts) {
        Map<WorkUnit, BigDecimal> kept = new EnumMap<>(WorkUnit.class);
        amounts.forEach((unit, amount) -> {
            if (amount.signum() != 0) {
                kept.put(unit, amount.stripTrailingZeros());
            }
        });
        this.amounts = Collections.unmodifiableMap(kept);
    }

    /** Returns that many of one unit; {@code amount} is 0 to 999,999,999. */
    public static WorkTime of(long amount, WorkUnit unit) {
        return of(BigDecimal.valueOf(amount), unit);
    }

    /** Returns that much of one unit, as stated; see {@link #of(Map)} for the bounds. */
    public static WorkTime of(BigDecimal amount, WorkUnit unit) {
        return of(Map.of(unit, amount));
    }

    /**
     * Returns the sum of these amounts, as stated: 90 menit stay 90 menit.
     *
     * @throws IllegalArgumentException when an amount is negative or has more than {@value #MAX_INTEGER_DIGITS} digits
     *     before or {@value #MAX_DECIMALS} after the decimal comma
     */
    public static WorkTime of(Map<WorkUnit, BigDecimal> amounts) {
        for (BigDecimal amount : amounts.values()) {
            if (!isAmount(amount)) {
                throw new IllegalArgumentException("not an amount of time: " + amount);
            }
        }
        return new WorkTime(amounts);
    }

    /** Tells whether a number is within the bounds of a stated amount. */
    static boolean isAmount(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        // In long, since a scale near the limits of int would wrap around and slip through.
        long integerDigits = (long) stripped.precision() - stripped.scale();
        return stripped.signum() >= 0 && stripped.scale() <= MAX_DECIMALS && integerDigits <= MAX_INTEGER_DIGITS;
    }

    /** Returns these minutes, which may outgrow the bounds of a stated amount, normalised. */
    static WorkTime ofMinutes(BigDecimal minutes) {
        return new WorkTime(Map.of(WorkUnit.MINUTE, minutes)).normalised();
    }

    /** Returns how much of this unit is stated; 0 when it is not mentioned. */
    public BigDecimal amount(WorkUnit unit) {
        return amounts.getOrDefault(unit, BigDecimal.ZERO);
    }

    /** Returns the stated amounts above 0, largest unit first; unmodifiable. */
    public Map<WorkUnit, BigDecimal> amounts() {
        return amounts;
    }

    public boolean isZero() {
        return amounts.isEmpty();
    }

    /**
     * Returns the sum, unit by unit and {@linkplain #normalised() normalised}.
     *
     * <p>A sum may outgrow the bounds of a stated amount; it stays exact.
     */
    public WorkTime plus(WorkTime other) {
        Map<WorkUnit, BigDecimal> sum = new EnumMap<>(WorkUnit.class);
        sum.putAll(amounts);
        other.amounts.forEach((unit, amount) -> sum.merge(unit, amount, BigDecimal::add));
        return new WorkTime(sum).normalised();
    }

    /** Returns what is left, unit by unit, when {@code other} is taken away; nothing when some unit would fall below 0. */
    public Optional<WorkTime> minus(WorkTime other) {
        Map<WorkUnit, BigDecimal> rest = new EnumMap<>(WorkUnit.class);
        rest.putAll(inSeconds().amounts);
        other.inSeconds().amounts.forEach((unit, amount) -> rest.merge(unit, amount.negate(), BigDecimal::add));
        boolean possible = rest.values().stream().allMatch(amount -> amount.signum() >= 0);
        return possible ? Optional.of(new WorkTime(rest).normalised()) : Optional.empty();
    }

    /** Returns the same time with its jam and menit turned into detik. */
    private WorkTime inSeconds() {
        Map<WorkUnit, BigDecimal> turned = new EnumMap<>(WorkUnit.class);
        turned.putAll(amounts);
        turned.remove(WorkUnit.HOUR);
        turned.remove(WorkUnit.MINUTE);
        turned.put(WorkUnit.SECOND, minutes().multiply(SECONDS_PER_MINUTE).add(amount(WorkUnit.SECOND)));
        return new WorkTime(turned);
    }

    /** Returns its jam and menit as menit. */
    private BigDecimal minutes() {
        return amount(WorkUnit.HOUR).multiply(MINUTES_PER_HOUR).add(amount(WorkUnit.MINUTE));
    }

    /**
     * Returns the same time with whole jam and less than 60 menit; the other units stay as they are.
     *
     * <p>90 menit and 1,5 jam both become 1 jam 30 menit. This is always exact: sixty times a finite decimal is one. With
     * detik the menit are whole too, and the detik below 60; 1,5 menit alone stay what they are.
     */
    public WorkTime normalised() {
        boolean inSeconds = amounts.containsKey(WorkUnit.SECOND);
        BigDecimal all = inSeconds ? inSeconds().amount(WorkUnit.SECOND) : BigDecimal.ZERO;
        BigDecimal[] minutesAndSeconds = all.divideAndRemainder(SECONDS_PER_MINUTE);
        BigDecimal minutes = inSeconds ? minutesAndSeconds[0] : minutes();
        BigDecimal[] hoursAndMinutes = minutes.divideAndRemainder(MINUTES_PER_HOUR);
        Map<WorkUnit, BigDecimal> carried = new EnumMap<>(WorkUnit.class);
        carried.putAll(amounts);
        carried.put(WorkUnit.HOUR, hoursAndMinutes[0]);
        carried.put(WorkUnit.MINUTE, hoursAndMinutes[1]);
        carried.put(WorkUnit.SECOND, minutesAndSeconds[1]);
        return new WorkTime(carried);
    }

    /** Returns the same time with jam that are whole days and nights ("3 x 24 jam") as days of a kind; as it is where they are none. */
    WorkTime withDaysAndNights(WorkUnit day) {
        BigDecimal[] daysAndHours = amount(WorkUnit.HOUR).divideAndRemainder(HOURS_PER_DAY_AND_NIGHT);
        return daysAndHours[1].signum() == 0 ? moved(WorkUnit.HOUR, day, daysAndHours[0]) : this;
    }

    /** Returns the same time with its hari kalender as hari. */
    WorkTime withDaysAlike() {
        return moved(WorkUnit.CALENDAR_DAY, WorkUnit.DAY, amount(WorkUnit.CALENDAR_DAY));
    }

    /** Returns the same time with its longer units as hari, as many as the calendar has: a bulan is 30 of them, a minggu 7. */
    WorkTime inDaysOfCalendar() {
        BigDecimal days = amount(WorkUnit.MONTH)
                .multiply(DAYS_PER_MONTH)
                .add(amount(WorkUnit.WEEK).multiply(DAYS_PER_WEEK))
                .add(amount(WorkUnit.CALENDAR_DAY));
        Map<WorkUnit, BigDecimal> turned = new EnumMap<>(WorkUnit.class);
        turned.putAll(amounts);
        turned.keySet().removeAll(Set.of(WorkUnit.MONTH, WorkUnit.WEEK, WorkUnit.CALENDAR_DAY));
        turned.merge(WorkUnit.DAY, days, BigDecimal::add);
        return new WorkTime(turned);
    }

    private WorkTime moved(WorkUnit from, WorkUnit to, BigDecimal amount) {
        Map<WorkUnit, BigDecimal> moved = new EnumMap<>(WorkUnit.class);
        moved.putAll(amounts);
        moved.remove(from);
        moved.merge(to, amount, BigDecimal::add);
        return new WorkTime(moved);
    }

    /** Tells whether {@link #normalised()} would print the same; false for 90 menit and for 1,5 jam. */
    public boolean isNormalised() {
        return amounts.equals(normalised().amounts);
    }

    /** Returns this time in Indonesian as stated, largest unit first: "1 minggu 25 hari 3 jam 15 menit", "0,5 hari". */
    public String print() {
        return print(false);
    }

    /** Returns the same, with "hari kerja" in the place of "hari" when these are called {@code workingDays}. */
    public String print(boolean workingDays) {
        if (isZero()) {
            return "0 " + WorkUnit.MINUTE.word();
        }
        return amounts.entrySet().stream()
                .map(entry -> print(entry.getValue()) + " " + word(entry.getKey(), workingDays))
                .collect(Collectors.joining(" "));
    }

    private static String word(WorkUnit unit, boolean workingDays) {
        return workingDays && unit == WorkUnit.DAY ? UnitReader.WORKING_DAY : unit.word();
    }

    /** Returns an amount with a decimal comma and without thousands separators. */
    static String print(BigDecimal amount) {
        return amount.toPlainString().replace('.', ',');
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkTime that && inSeconds().amounts.equals(that.inSeconds().amounts);
    }

    @Override
    public int hashCode() {
        return inSeconds().amounts.hashCode();
    }

    @Override
    public String toString() {
        return print();
    }
}
