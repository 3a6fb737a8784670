package id.sop.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as sheets write them: "5 Mei 2014"; the ISO form 2014-05-05 is understood too. */
public final class DateNotation {
    private static final List<String> MONTHS = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern INDONESIAN = Pattern.compile("(\\d{1,2})\\s+(\\p{L}+)\\s+(\\d{4})");

    private DateNotation() {}

    /** Reads a full real date; nothing for 31 Februari, for "Juni 2020" and for every other text. */
    public static Optional<LocalDate> parse(String text) {
        Matcher iso = ISO.matcher(text.strip());
        if (iso.matches()) {
            return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher indonesian = INDONESIAN.matcher(text.strip());
        if (indonesian.matches()) {
            return date(indonesian.group(3), month(indonesian.group(2)), indonesian.group(1));
        }
        return Optional.empty();
    }

    /** Returns a date as it prints on the sheet, such as "5 Mei 2014". */
    public static String print(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    private static int month(String name) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).equalsIgnoreCase(name)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
