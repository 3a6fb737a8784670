package id.sop.importing.xlsx;

import id.sop.office.CellStyles;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;

/**
 * A number as its cell shows it (ECMA-376, part 1, 18.8.30 and 18.8.31), on a computer that is set up for Indonesian: with commas for
 * decimals and points between thousands.
 */
final class ShownNumber {
    /** Excel keeps so many digits (IEEE 754 doubles). */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(14, "dd/mm/yyyy"),
            Map.entry(15, "d-mmm-yy"),
            Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"),
            Map.entry(18, "h:mm AM/PM"),
            Map.entry(19, "h:mm:ss AM/PM"),
            Map.entry(20, "h:mm"),
            Map.entry(21, "h:mm:ss"),
            Map.entry(22, "dd/mm/yyyy h:mm"),
            Map.entry(37, "#,##0;-#,##0"),
            Map.entry(38, "#,##0;-#,##0"),
            Map.entry(39, "#,##0.00;-#,##0.00"),
            Map.entry(40, "#,##0.00;-#,##0.00"),
            Map.entry(45, "mm:ss"),
            Map.entry(46, "[h]:mm:ss"),
            Map.entry(47, "mm:ss"));

    private ShownNumber() {}

    /**
     * Returns what a cell shows.
     *
     * @param digits what the file has of it
     */
    static String of(String digits, CellStyles.Style style, boolean from1904) {
        BigDecimal value;
        try {
            value = new BigDecimal(digits);
        } catch (NumberFormatException e) {
            return digits;
        }
        if (value.precision() - value.scale() > 20 || value.scale() > 400) {
            return digits;
        }
        value = value.round(DIGITS);
        String code = style.code().isEmpty() ? BUILT_IN.getOrDefault(style.format(), "General") : style.code();
        FormatSection section = FormatSection.of(code, value.signum());
        BigDecimal shown = section.isOfItsOwn() ? value.abs() : value;
        if (section.isDate()) {
            return ShownDate.of(value, section, from1904);
        }
        if (section.isInPieces()) {
            return section.spread(shown.setScale(0, RoundingMode.HALF_UP).abs().toPlainString());
        }
        return section.hasDigits() ? digits(shown, section) : section.around(general(shown));
    }

    private static String general(BigDecimal value) {
        return value.signum() == 0
                ? "0"
                : value.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static String digits(BigDecimal value, FormatSection section) {
        BigDecimal scaled = value.scaleByPowerOfTen(section.power());
        int most = section.decimals(true);
        int least = section.decimals(false);
        BigDecimal rounded = scaled.setScale(most, RoundingMode.HALF_UP);
        String plain = rounded.abs().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder whole = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        StringBuilder part = new StringBuilder(point < 0 ? "" : plain.substring(point + 1));
        while (part.length() > least && part.charAt(part.length() - 1) == '0') {
            part.setLength(part.length() - 1);
        }
        if (whole.toString().equals("0") && section.wholes() == 0) {
            whole.setLength(0);
        }
        while (whole.length() < section.wholes()) {
            whole.insert(0, '0');
        }
        if (section.isGrouped()) {
            for (int at = whole.length() - 3; at > 0; at -= 3) {
                whole.insert(at, '.');
            }
        }
        String sign = rounded.signum() < 0 ? "-" : "";
        return section.around(sign + whole + (part.length() > 0 ? "," + part : ""));
    }
}
