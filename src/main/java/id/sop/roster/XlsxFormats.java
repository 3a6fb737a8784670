package id.sop.roster;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * How a workbook shows numbers: what a person sees in a cell is what belongs on the sheet.
 *
 * @param styles the number format of each cell style
 * @param custom the format codes that the workbook defines itself
 * @param from1904 whether days are counted from 1904, as Excel for the Macintosh once did
 */
record XlsxFormats(List<Integer> styles, Map<Integer, String> custom, boolean from1904) {
    /** From here on Excel no longer keeps every digit (IEEE 754 doubles). */
    private static final BigDecimal TOO_LONG = new BigDecimal("1e15");

    private static final int GENERAL = 0;
    private static final int INTEGER = 1;
    private static final int TEXT = 49;
    private static final Pattern ZEROS = Pattern.compile("0+");
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\[\\]]*]|_.");
    private static final Pattern DAY = Pattern.compile("[dDyY]");
    private static final Pattern CLOCK = Pattern.compile("[hHsS]");

    XlsxFormats {
        styles = List.copyOf(styles);
        custom = Map.copyOf(custom);
    }

    /** A cell that cannot be taken over as it is. */
    static final class Unclear extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Function<String, UnclearCell> message;

        /** Tells why, as what is said of the cell at an address. */
        Unclear(Function<String, UnclearCell> message) {
            super(null, null, false, false);
            this.message = message;
        }

        UnclearCell at(String address) {
            return message.apply(address);
        }
    }

    /**
     * Returns what a cell shows: dates as ISO 8601, numbers without grouping.
     *
     * @param number the content of the cell
     * @param style the number of its style from 0, if it has one
     * @throws Unclear when it shows something else than its digits, or its digits are lost
     */
    String shown(String number, Optional<Integer> style) throws Unclear {
        BigDecimal value;
        try {
            value = new BigDecimal(number.strip());
        } catch (NumberFormatException e) {
            throw new Unclear(UnclearCell.NotANumber::new);
        }
        if (value.precision() - value.scale() > 20 || value.scale() > 400) {
            throw new Unclear(UnclearCell.LongNumber::new);
        }
        int format =
                style.filter(index -> index < styles.size()).map(styles::get).orElse(GENERAL);
        String code = custom.getOrDefault(format, "");
        if (isDate(format, code)) {
            return date(value);
        }
        if (value.abs().compareTo(TOO_LONG) >= 0) {
            throw new Unclear(UnclearCell.LongNumber::new);
        }
        String digits = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        if (format == GENERAL || format == TEXT || code.equals("General") || code.equals("@")) {
            return digits;
        }
        boolean whole = value.signum() >= 0 && !digits.contains(".");
        if (whole && (format == INTEGER || ZEROS.matcher(code).matches())) {
            return "0".repeat(Math.max(0, code.length() - digits.length())) + digits;
        }
        throw new Unclear(UnclearCell.OtherThanShown::new);
    }

    /** The formats with built-in numbers are those of ECMA-376, part 1, 18.8.30. */
    private static boolean isDate(int format, String code) {
        if (code.isEmpty()) {
            return (format >= 14 && format <= 17) || (format >= 27 && format <= 36) || (format >= 50 && format <= 58);
        }
        String bare = LITERALS.matcher(code).replaceAll("");
        return DAY.matcher(bare).find() && !CLOCK.matcher(bare).find();
    }

    private String date(BigDecimal value) throws Unclear {
        if (value.stripTrailingZeros().scale() > 0 || value.signum() <= 0 || value.compareTo(TOO_LONG) >= 0) {
            throw new Unclear(UnclearCell.OtherThanShown::new);
        }
        long days = value.longValueExact();
        if (days > 2_958_465) {
            throw new Unclear(UnclearCell.OtherThanShown::new);
        }
        if (from1904) {
            return LocalDate.of(1904, 1, 1).plusDays(days).toString();
        }
        if (days <= 60) {
            // Excel believes in a 29 February 1900, so that earlier days are doubtful.
            throw new Unclear(UnclearCell.OtherThanShown::new);
        }
        return LocalDate.of(1899, 12, 30).plusDays(days).toString();
    }
}
