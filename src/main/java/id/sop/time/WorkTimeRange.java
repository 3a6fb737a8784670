package id.sop.time;

/**
 * A shortest and a longest time; both are equal when the time is exact.
 *
 * <p>That {@code min} is not above {@code max} is for the one who builds a range to see to: it cannot be told without a
 * {@link WorkCalendar} when the units differ. {@link TimeNotation} yields no reversed range.
 */
public record WorkTimeRange(WorkTime min, WorkTime max) {
    /** The range from nothing to nothing, from which a sum starts. */
    public static final WorkTimeRange ZERO = exactly(WorkTime.ZERO);

    /** Returns the range that holds this time only. */
    public static WorkTimeRange exactly(WorkTime time) {
        return new WorkTimeRange(time, time);
    }

    public boolean isExact() {
        return min.equals(max);
    }

    /** Tells whether an end names a unit. */
    public boolean counts(WorkUnit unit) {
        return min.amounts().containsKey(unit) || max.amounts().containsKey(unit);
    }

    /** Returns both ends normalised. */
    public WorkTimeRange normalised() {
        return new WorkTimeRange(min.normalised(), max.normalised());
    }

    /** Returns both ends with jam that are whole days and nights ("1 x 24 jam") as days of a kind. */
    public WorkTimeRange withDaysAndNights(WorkUnit day) {
        return new WorkTimeRange(min.withDaysAndNights(day), max.withDaysAndNights(day));
    }

    /** Returns both ends with their hari kalender as hari. */
    public WorkTimeRange withDaysAlike() {
        return new WorkTimeRange(min.withDaysAlike(), max.withDaysAlike());
    }

    /** Returns both ends with bulan as 30 hari and minggu as 7. */
    public WorkTimeRange inDaysOfCalendar() {
        return new WorkTimeRange(min.inDaysOfCalendar(), max.inDaysOfCalendar());
    }

    /** Returns the range of the sums: shortest with shortest, longest with longest, both normalised. */
    public WorkTimeRange plus(WorkTimeRange other) {
        return new WorkTimeRange(min.plus(other.min), max.plus(other.max));
    }

    /** Returns "2 hari" when exact, "1–3 hari" when one unit serves both ends, "30 menit – 3 jam" otherwise. */
    public String print() {
        return print(false);
    }

    /** Returns the same, with "hari kerja" in the place of "hari" when these are called {@code workingDays}. */
    public String print(boolean workingDays) {
        if (isExact()) {
            return min.print(workingDays);
        }
        if (max.amounts().size() == 1) {
            WorkUnit unit = max.amounts().keySet().iterator().next();
            if (min.isZero() || min.amounts().keySet().equals(max.amounts().keySet())) {
                return WorkTime.print(min.amount(unit)) + "–" + max.print(workingDays);
            }
        }
        return min.print(workingDays) + " – " + max.print(workingDays);
    }

    @Override
    public String toString() {
        return print();
    }
}
