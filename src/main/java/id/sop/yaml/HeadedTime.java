package id.sop.yaml;

import id.sop.model.Columns;
import id.sop.model.Keys;
import id.sop.model.Text;
import id.sop.time.Reading;
import id.sop.time.TimeNotation;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times under a head that names their unit, "Waktu (menit)": a number alone counts in it, as the sheet prints it. What names a unit
 * itself keeps it.
 */
final class HeadedTime {
    /** The last words of "Waktu (Menit)", "Waktu dalam menit", "Waktu/menit", "Menit". */
    private static final Pattern UNIT = Pattern.compile(
            "(?<!\\p{L})(detik|menit|mnt|jam|hari kerja|hari kalender|hari|minggu|bulan|tahun)\\s{0,3}\\)?$");

    private static final Pattern SEPARATORS = Pattern.compile("(?<![\\s(/,])[\\s(/,]++$");

    private static final Pattern NUMBER = Pattern.compile(
            "[±+]?\\s{0,3}(?:\\d{1,4}(?:,\\d{1,2})?|[½¼¾])(?:\\s{0,3}[-–~]\\s{0,3}\\d{1,4}(?:,\\d{1,2})?)?");

    private final Optional<String> unit;

    HeadedTime(Columns columns) {
        this.unit = columns.all().stream()
                .filter(column -> column.key().equals(Keys.TIME))
                .flatMap(column -> column.head().stream())
                .flatMap(head -> unit(head.value()).stream())
                .findFirst();
    }

    /** Returns what a time under this head says. */
    Reading read(Text text) {
        String written = text.value().strip();
        return unit.filter(named -> NUMBER.matcher(written).matches())
                .map(named -> TimeNotation.parse(text.value() + " " + named))
                .filter(Reading.Measured.class::isInstance)
                .map(Reading.Measured.class::cast)
                .<Reading>map(measured -> written(measured, text.value().length()))
                .orElseGet(() -> TimeNotation.parse(text.value()));
    }

    /** Leaves out what is odd about the unit, "mnt": it stands in the head, and not in the text that is judged. */
    private static Reading.Measured written(Reading.Measured measured, int length) {
        return new Reading.Measured(
                measured.value(),
                measured.qualifier(),
                measured.traits(),
                measured.oddities().stream()
                        .filter(oddity -> oddity.offset() + oddity.length() <= length)
                        .toList());
    }

    private static Optional<String> unit(String head) {
        String plain = String.join(" ", head.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
        Matcher unit = UNIT.matcher(plain);
        if (!unit.find()) {
            return Optional.empty();
        }
        String before = plain.substring(0, unit.start()).strip();
        if (UNIT.matcher(SEPARATORS.matcher(before).replaceFirst("")).find()) {
            // "Waktu (jam/menit)": nobody knows which of them a number means.
            return Optional.empty();
        }
        boolean named = before.isEmpty() || before.equals("waktu") || before.endsWith("dalam");
        return named || "(/,".indexOf(before.charAt(before.length() - 1)) >= 0
                ? Optional.of(unit.group(1))
                : Optional.empty();
    }
}
