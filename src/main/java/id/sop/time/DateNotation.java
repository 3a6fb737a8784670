package id.sop.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as sheets write them: "5 Mei 2014", "5 V 2014", 25-05-2014; the ISO form 2014-05-05 is understood too.
 *
 * <p>Of a date in figures the day comes first. One that would be real with the month first as well ("04-05-2020") has two
 * meanings, and is not read.
 */
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
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern INDONESIAN = Pattern.compile("(\\d{1,2})\\s+(\\p{L}+)\\s+(\\d{4})");

    private static final String SIGN = "(?:\\s+|\\s*[/.-]\\s*)";
    private static final Pattern ROMAN_MONTH =
            Pattern.compile("(\\d{1,2})" + SIGN + "([IVX]+)" + SIGN + "(\\d{4})", Pattern.CASE_INSENSITIVE);

    /** The two signs are the same one. */
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})\\s*([/.-])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{4})");

    private DateNotation() {}

    /** Reads a full real date; nothing for 31 Februari, for "Juni 2020", for 04-05-2020 and for every other text. */
    public static Optional<LocalDate> parse(String text) {
        Matcher iso = ISO.matcher(text.strip());
        if (iso.matches()) {
            return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher roman = ROMAN_MONTH.matcher(text.strip());
        if (roman.matches()) {
            return date(roman.group(3), ROMAN.indexOf(roman.group(2).toUpperCase(Locale.ROOT)) + 1, roman.group(1));
        }
        Matcher figures = FIGURES.matcher(text.strip());
        if (figures.matches()) {
            return inFigures(Integer.parseInt(figures.group(1)), Integer.parseInt(figures.group(3)), figures.group(4));
        }
        Matcher indonesian = INDONESIAN.matcher(text.strip());
        if (indonesian.matches()) {
            return date(indonesian.group(3), month(indonesian.group(2)), indonesian.group(1));
        }
        return Optional.empty();
    }

    /** Returns a date as it prints on the sheet, such as "5 Mei 2014". */
    public static String print(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date) + " " + date.getYear();
    }

    /** Returns the Indonesian name of the month in which a day is. */
    public static String month(LocalDate date) {
        return MONTHS.get(date.getMonthValue() - 1);
    }

    private static Optional<LocalDate> inFigures(int day, int month, String year) {
        boolean twoMeanings =
                day != month && date(year, day, String.valueOf(month)).isPresent();
        return twoMeanings ? Optional.empty() : date(year, month, String.valueOf(day));
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
