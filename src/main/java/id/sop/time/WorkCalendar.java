package id.sop.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * The working hours of an office, by which times in different units become comparable.
 *
 * <p>A menit is 60 detik, a jam 60 menit, a hari {@code minutesPerDay} menit, a minggu {@code daysPerWeek} hari. The other units are
 * averages: a tahun is 52 minggu, a bulan a twelfth of a tahun, a hari kalender a seventh of a minggu. Holidays and
 * leave are not taken off.
 *
 * @param minutesPerDay working minutes in a day without the break, 1 to 1440
 * @param daysPerWeek working days in a week, 1 to 7
 */
public record WorkCalendar(int minutesPerDay, int daysPerWeek) {
    /**
     * 7 jam 30 menit on five days a week: the 37 jam 30 menit a week of Peraturan Presiden Nomor 21 Tahun 2023, in
     * equal days.
     */
    public static final WorkCalendar STANDARD = new WorkCalendar(450, 5);

    /** A bulan is a twelfth and a hari kalender a seventh: in parts of 1/84 detik every unit is a whole number. */
    private static final int PARTS = 84 * 60;

    /** Rejects days and weeks that do not exist. */
    public WorkCalendar {
        if (minutesPerDay < 1 || minutesPerDay > 24 * 60) {
            throw new IllegalArgumentException("minutes in a working day: " + minutesPerDay);
        }
        if (daysPerWeek < 1 || daysPerWeek > 7) {
            throw new IllegalArgumentException("working days in a week: " + daysPerWeek);
        }
    }

    /**
     * Returns the working minutes of this time.
     *
     * <p>Exact, save that a detik and a part of a bulan or hari kalender are rounded half up to four decimals.
     */
    public BigDecimal minutes(WorkTime time) {
        return parts(time).divide(BigDecimal.valueOf(PARTS), WorkTime.MAX_DECIMALS, RoundingMode.HALF_UP);
    }

    /** Compares exactly, without the rounding of {@link #minutes}; below 0 when {@code a} is the shorter one. */
    public int compare(WorkTime a, WorkTime b) {
        return parts(a).compareTo(parts(b));
    }

    /** Returns this time in jam and menit alone, normalised and rounded half up to whole menit. */
    public WorkTime inHours(WorkTime time) {
        BigDecimal minutes = parts(time).divide(BigDecimal.valueOf(PARTS), 0, RoundingMode.HALF_UP);
        return WorkTime.ofMinutes(minutes);
    }

    /** Returns how much longer one time is than another, in jam and menit; zero when it is not. */
    public WorkTime difference(WorkTime more, WorkTime less) {
        return WorkTime.ofMinutes(
                minutes(more).subtract(minutes(less)).max(BigDecimal.ZERO).setScale(0, RoundingMode.HALF_UP));
    }

    private BigDecimal parts(WorkTime time) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<WorkUnit, BigDecimal> entry : time.amounts().entrySet()) {
            sum = sum.add(entry.getValue().multiply(BigDecimal.valueOf(parts(entry.getKey()))));
        }
        return sum;
    }

    private long parts(WorkUnit unit) {
        long day = (long) PARTS * minutesPerDay;
        long week = day * daysPerWeek;
        return switch (unit) {
            case SECOND -> PARTS / 60;
            case MINUTE -> PARTS;
            case HOUR -> PARTS * 60L;
            case DAY -> day;
            case CALENDAR_DAY -> week / 7;
            case WEEK -> week;
            case MONTH -> week * 52 / 12;
            case YEAR -> week * 52;
        };
    }
}
