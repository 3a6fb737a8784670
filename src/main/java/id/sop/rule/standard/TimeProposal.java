package id.sop.rule.standard;

import id.sop.diagnostic.Spelling;
import id.sop.language.PlainWords;
import id.sop.time.Reading;
import id.sop.time.TimeNotation;
import id.sop.time.WorkTimeRange;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What was most likely meant by a time that cannot be read. */
final class TimeProposal {
    private static final List<String> UNITS = List.of(
            "detik",
            "menit",
            "jam",
            "hari",
            "hari kerja",
            "minggu",
            "bulan",
            "tahun",
            "triwulan",
            "semester",
            "kuartal");

    /** What may stand behind "hari". */
    private static final List<String> KINDS_OF_DAYS = List.of("kerja", "kalender");

    private static final BigInteger MINUTES_OF_HOUR = BigInteger.valueOf(60);

    /** English units, and letters that stand for a unit. */
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("second", "detik"),
            Map.entry("sec", "detik"),
            Map.entry("det", "detik"),
            Map.entry("dt", "detik"),
            Map.entry("mn", "menit"),
            Map.entry("mt", "menit"),
            Map.entry("men", "menit"),
            Map.entry("smstr", "semester"),
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

    /** Fractions that are no finite decimals. */
    private static final Map<String, String> IN_WORDS = Map.of(
            "sepertiga", "1/3", "satu pertiga", "1/3", "dua pertiga", "2/3", "duapertiga", "2/3", "seperenam", "1/6");

    private static final int MOST_UNITS = 4;
    private static final int MOST_DIGITS = 3;
    private static final String DECIMAL_SIGNS = ".,";

    /** Longer than any cell, and short enough to be tried in pieces. */
    private static final int LONGEST = 200;

    private TimeProposal() {}

    /** Returns a time to write in the place of one that cannot be read; nothing when none comes to mind. */
    static Optional<String> of(String written, Reading.Unreadable reading) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        return switch (reading.reason()) {
            case UNKNOWN_UNIT -> withUnits(written, reading, MOST_UNITS);
            case UNKNOWN_NUMBER -> repeated(written, reading).or(() -> fraction(written, reading));
            case TRAILING_TEXT -> ofKind(written, reading).or(() -> measured(written.substring(0, reading.offset())));
            case NOT_A_TIME -> measured(written.replace("hari-", "hari ")).or(() -> inside(written));
            case CLOCK_TIME -> reading.understood().map(WorkTimeRange::print);
            default -> Optional.empty();
        };
    }

    private static Optional<String> withUnits(String written, Reading.Unreadable reading, int more) {
        Optional<String> mended = unit(reading.piece())
                .map(unit -> written.substring(0, reading.offset()) + " " + unit
                        + written.substring(reading.offset() + reading.length()));
        return mended.flatMap(text -> more > 1
                        && TimeNotation.parse(text) instanceof Reading.Unreadable next
                        && next.reason() == Reading.Reason.UNKNOWN_UNIT
                ? withUnits(text, next, more - 1)
                : measured(text));
    }

    /** Returns "3 hari kerja" for "3 hari krja". */
    static Optional<String> ofKind(String written, Reading.Unreadable reading) {
        String before = written.substring(0, reading.offset()).strip();
        return Spelling.nearest(reading.piece(), KINDS_OF_DAYS)
                .filter(kind -> before.toLowerCase(Locale.ROOT).endsWith("hari"))
                .flatMap(kind -> measured(before + " " + kind));
    }

    /** Returns "20 menit" for "1/3 jam" and "sepertiga jam", and "10–15 menit" for "10/15 menit". */
    private static Optional<String> fraction(String written, Reading.Unreadable reading) {
        String piece = reading.piece();
        String[] parts = IN_WORDS.getOrDefault(PlainWords.key(piece), piece).split("/", -1);
        if (parts.length != 2 || !Stream.of(parts).allMatch(TimeProposal::isSmallNumber)) {
            return Optional.empty();
        }
        BigInteger upper = new BigInteger(parts[0]);
        BigInteger lower = new BigInteger(parts[1]);
        String rest = written.substring(reading.offset() + reading.length()).strip();
        boolean ofHour = rest.toLowerCase(Locale.ROOT).equals("jam") && lower.signum() > 0;
        BigInteger[] minutes = ofHour ? upper.multiply(MINUTES_OF_HOUR).divideAndRemainder(lower) : new BigInteger[0];
        if (ofHour && upper.compareTo(lower) < 0 && minutes[1].signum() == 0) {
            return measured(minutes[0] + " menit");
        }
        boolean range =
                !ofHour && piece.contains("/") && upper.compareTo(BigInteger.ONE) > 0 && upper.compareTo(lower) < 0;
        return range ? measured(parts[0] + "-" + parts[1] + " " + rest) : Optional.empty();
    }

    private static boolean isSmallNumber(String text) {
        return !text.isEmpty()
                && text.length() <= MOST_DIGITS
                && text.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    /** Tells whether a text names more than one time, each of them with its unit: "a. 5 menit b. 10 menit". */
    static boolean areSeveral(String written) {
        int found = 0;
        int place = 0;
        while (written.length() <= LONGEST && place < written.length() && found < 2) {
            int end = place;
            while (end < written.length() && Character.isDigit(written.charAt(end))) {
                end++;
            }
            if (end > place) {
                int word = end;
                while (word < written.length() && !Character.isDigit(written.charAt(word))) {
                    word++;
                }
                found += startsWithTime(written.substring(place, word)) ? 1 : 0;
            }
            place = Math.max(end, place + 1);
        }
        return found > 1;
    }

    private static boolean startsWithTime(String text) {
        Reading reading = TimeNotation.parse(text);
        return reading instanceof Reading.Measured
                || (reading instanceof Reading.Unreadable flawed
                        && flawed.understood().isPresent());
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
        if (figure > 0 && DECIMAL_SIGNS.indexOf(written.charAt(figure - 1)) >= 0) {
            return written.substring(0, figure - 1).isBlank() ? measured("0," + rest) : Optional.empty();
        }
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
