package id.sop.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The dates of workbooks: numbers of days, shown by formats. */
public final class Dates {
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\[\\]]*]|_.");
    private static final Pattern DAY = Pattern.compile("[dDyY]");
    private static final Pattern CLOCK = Pattern.compile("[hHsS]");

    /** 31 December 9999, the last day that Excel knows. */
    private static final int LAST_DAY = 2_958_465;

    private Dates() {}

    /** Tells whether a format shows days without the hour; built-in numbers are those of ECMA-376, part 1, 18.8.30. */
    public static boolean isDay(CellStyles.Style style) {
        int format = style.format();
        if (style.code().isEmpty()) {
            return (format >= 14 && format <= 17) || (format >= 27 && format <= 36) || (format >= 50 && format <= 58);
        }
        String bare = LITERALS.matcher(style.code()).replaceAll("");
        return DAY.matcher(bare).find() && !CLOCK.matcher(bare).find();
    }

    /**
     * Returns the day with a number.
     *
     * @return nothing if it is no whole number, or none that a day certainly has: Excel believes in a 29 February 1900
     */
    public static Optional<LocalDate> day(BigDecimal number, boolean from1904) {
        if (number.signum() <= 0
                || number.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0
                || number.stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        long days = number.longValueExact();
        if (from1904) {
            return Optional.of(LocalDate.of(1904, 1, 1).plusDays(days));
        }
        return days <= 60
                ? Optional.empty()
                : Optional.of(LocalDate.of(1899, 12, 30).plusDays(days));
    }
}
