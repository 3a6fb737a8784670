package id.sop.time;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time of a clock in the place of a duration: "pukul 09.00", "08.00 - 10.00 WIB". */
final class ClockTime {
    /** Longer than any such text; nothing beyond it is looked at. */
    private static final int LONGEST = 60;

    /** Hours and minutes that have gone by: "00:15", "00:15:00", "01:30:00", "1:30 jam", "01.30 jam". */
    private static final Pattern ELAPSED =
            Pattern.compile("(00?):([0-5]?\\d)(?::00)?|(\\d\\d?):([0-5]\\d):00|(\\d\\d?)[.:]([0-5]\\d) ?(?:jam|jm|j)");

    private static final String TIME = "([01]?\\d|2[0-4])[.:]([0-5]\\d)";
    private static final Pattern SPAN = Pattern.compile("(pukul|pkl\\.?|jam)? ?" + TIME
            + "( ?(?:wib|wita|wit))?(?: ?(?:[-‐‑‒–—]|s/d|s\\.?d\\.?|sampai(?: dengan)?|hingga) ?(?:(?:pukul|pkl\\.?|jam) ?)?(?:"
            + TIME + "|selesai))?( ?(?:wib|wita|wit))?");

    private ClockTime() {}

    /** Returns what is to be said of a text that names the time of a clock, with the span when it has an end. */
    static Optional<Reading> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher elapsed = ELAPSED.matcher(Cursor.plain(text));
        if (elapsed.matches()) {
            return Optional.of(unreadable(text, ofMinutes(elapsed(elapsed))));
        }
        Matcher clock = SPAN.matcher(Cursor.plain(text));
        if (!clock.matches() || isBareNumber(clock)) {
            return Optional.empty();
        }
        return Optional.of(unreadable(text, span(clock)));
    }

    private static int elapsed(Matcher elapsed) {
        for (int group = 1; group < elapsed.groupCount(); group += 2) {
            if (elapsed.group(group) != null) {
                return minutes(elapsed.group(group), elapsed.group(group + 1));
            }
        }
        return 0;
    }

    private static Reading unreadable(String text, Optional<WorkTimeRange> span) {
        String piece = text.strip();
        return new Reading.Unreadable(span, Reading.Reason.CLOCK_TIME, piece, text.indexOf(piece));
    }

    /** "10.30" alone is a number without a unit. */
    private static boolean isBareNumber(Matcher clock) {
        String all = clock.group();
        return clock.group(1) == null && clock.group(4) == null && clock.group(7) == null && all.length() <= 5;
    }

    private static Optional<WorkTimeRange> span(Matcher clock) {
        if (clock.group(5) == null) {
            return Optional.empty();
        }
        int minutes = minutes(clock.group(5), clock.group(6)) - minutes(clock.group(2), clock.group(3));
        return ofMinutes(minutes);
    }

    private static Optional<WorkTimeRange> ofMinutes(int minutes) {
        return minutes <= 0
                ? Optional.empty()
                : Optional.of(WorkTimeRange.exactly(WorkTime.ofMinutes(BigDecimal.valueOf(minutes))));
    }

    private static int minutes(String hours, String minutes) {
        return Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
    }
}
