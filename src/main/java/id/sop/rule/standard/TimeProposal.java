package id.sop.rule.standard;

import id.sop.diagnostic.Spelling;
import id.sop.time.Reading;
import id.sop.time.TimeNotation;
import id.sop.time.WorkTimeRange;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What was most likely meant by a time that cannot be read. */
final class TimeProposal {
    private static final List<String> UNITS =
            List.of("detik", "menit", "jam", "hari", "minggu", "bulan", "tahun", "triwulan", "semester", "kuartal");

    /** English units, and letters that stand for a unit. */
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("second", "detik"),
            Map.entry("sec", "detik"),
            Map.entry("minute", "menit"),
            Map.entry("min", "menit"),
            Map.entry("m", "menit"),
            Map.entry("h", "jam"),
            Map.entry("mg", "minggu"),
            Map.entry("bl", "bulan"),
            Map.entry("hour", "jam"),
            Map.entry("hr", "jam"),
            Map.entry("day", "hari"),
            Map.entry("week", "minggu"),
            Map.entry("month", "bulan"),
            Map.entry("year", "tahun"));

    /** Longer than any cell, and short enough to be tried in pieces. */
    private static final int LONGEST = 200;

    private TimeProposal() {}

    /** Returns a time to write in the place of one that cannot be read; nothing when none comes to mind. */
    static Optional<String> of(String written, Reading.Unreadable reading) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        return switch (reading.reason()) {
            case UNKNOWN_UNIT ->
                unit(reading.piece())
                        .flatMap(unit -> measured(written.substring(0, reading.offset()) + " " + unit
                                + written.substring(reading.offset() + reading.length())));
            case UNKNOWN_NUMBER -> repeated(written, reading);
            case TRAILING_TEXT -> measured(written.substring(0, reading.offset()));
            case NOT_A_TIME -> inside(written);
            case CLOCK_TIME -> reading.understood().map(WorkTimeRange::print);
            default -> Optional.empty();
        };
    }

    private static Optional<String> unit(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String singular = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
        return Optional.ofNullable(OTHER_NAMES.get(singular)).or(() -> Spelling.nearest(lower, UNITS));
    }

    /** Returns "2 hari" for "2 (dua hari)", when both say the same. */
    private static Optional<String> repeated(String written, Reading.Unreadable reading) {
        String piece = reading.piece();
        boolean bracket = piece.startsWith("(") && piece.endsWith(")");
        if (!bracket
                || reading.offset() + reading.length()
                        != written.stripTrailing().length()) {
            return Optional.empty();
        }
        String inner = piece.substring(1, piece.length() - 1);
        Optional<String> words = measured(inner);
        return words.filter(
                time -> time.startsWith(written.substring(0, reading.offset()).strip() + " "));
    }

    /** Returns the time that begins at the first figure of a text, whatever comes behind it. */
    static Optional<String> inside(String written) {
        int figure = 0;
        while (figure < written.length() && !Character.isDigit(written.charAt(figure))) {
            figure++;
        }
        String rest = written.substring(figure);
        Reading reading = TimeNotation.parse(rest);
        return reading instanceof Reading.Unreadable flawed && flawed.reason() == Reading.Reason.TRAILING_TEXT
                ? measured(rest.substring(0, flawed.offset()))
                : measured(rest);
    }

    private static Optional<String> measured(String text) {
        return TimeNotation.parse(text) instanceof Reading.Measured measured
                ? Optional.of(measured.print())
                : Optional.empty();
    }
}
