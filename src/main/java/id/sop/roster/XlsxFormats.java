package id.sop.roster;

import id.sop.office.CellStyles;
import id.sop.office.Dates;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * How a workbook shows numbers: what a person sees in a cell is what belongs on the sheet.
 *
 * @param styles the looks of its cells
 * @param from1904 whether days are counted from 1904, as Excel for the Macintosh once did
 */
record XlsxFormats(CellStyles styles, boolean from1904) {
    /** From here on Excel no longer keeps every digit (IEEE 754 doubles). */
    private static final BigDecimal TOO_LONG = new BigDecimal("1e15");

    private static final int GENERAL = 0;
    private static final int INTEGER = 1;
    private static final int TEXT = 49;
    private static final Pattern ZEROS = Pattern.compile("0+");

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
        CellStyles.Style look = styles.style(style);
        if (Dates.isDay(look)) {
            return Dates.day(value, from1904)
                    .orElseThrow(() -> new Unclear(UnclearCell.OtherThanShown::new))
                    .toString();
        }
        int format = look.format();
        String code = look.code();
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
}
