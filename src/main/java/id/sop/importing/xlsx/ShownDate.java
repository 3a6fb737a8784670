package id.sop.importing.xlsx;

import id.sop.office.Dates;
import id.sop.time.DateNotation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A day or an hour as its cell shows it, in Indonesian.
 *
 * <p>A day is written with the name of its month whatever the format: 03/04/2024 on one computer is 04/03/2024 on another one, and the
 * file says which day it is.
 */
final class ShownDate {
    private static final List<String> DAYS = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");
    private static final int SECONDS_A_DAY = 86_400;

    private final FormatSection section;
    private final Optional<LocalDate> day;
    private final long seconds;

    private ShownDate(FormatSection section, Optional<LocalDate> day, long seconds) {
        this.section = section;
        this.day = day;
        this.seconds = seconds;
    }

    static String of(BigDecimal value, FormatSection section, boolean from1904) {
        BigDecimal rounded = value.multiply(BigDecimal.valueOf(SECONDS_A_DAY)).setScale(0, RoundingMode.HALF_UP);
        if (rounded.signum() < 0 || rounded.precision() > 15) {
            return value.stripTrailingZeros().toPlainString().replace('.', ',');
        }
        long seconds = rounded.longValueExact();
        BigDecimal days = BigDecimal.valueOf(seconds / SECONDS_A_DAY);
        return new ShownDate(section, Dates.day(days, from1904), seconds).text();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        List<FormatSection.Token> tokens = section.tokens();
        int last = -1;
        for (int i = 0; i < tokens.size(); i++) {
            last = isDay(i) ? i : last;
        }
        boolean told = false;
        for (int i = 0; i < tokens.size(); i++) {
            FormatSection.Token token = tokens.get(i);
            if (isDay(i)) {
                text.append(told ? "" : day());
                told = true;
            } else if (told && i < last) {
                // What stands between day, month and year.

            } else {
                text.append(
                        switch (token.kind()) {
                            case 'h' -> two(seconds % SECONDS_A_DAY / 3600);
                            case 'm' -> two(seconds % 3600 / 60);
                            case 's' -> two(seconds % 60);
                            case 'H' -> String.valueOf(seconds / 3600);
                            case 'M' -> String.valueOf(seconds / 60);
                            case 'S' -> String.valueOf(seconds);
                            case '"', '0' -> token.text();
                            default -> "";
                        });
            }
        }
        return text.toString().strip();
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** Tells whether a token shows a piece of the day; between hours and seconds m stands for minutes. */
    private boolean isDay(int index) {
        char kind = section.tokens().get(index).kind();
        return kind == 'y'
                || kind == 'd'
                || (kind == 'm' && "hHsS".indexOf(neighbour(index, -1)) < 0 && "sS".indexOf(neighbour(index, 1)) < 0);
    }

    /** Returns the next letter before or behind a token; a space if there is none. */
    private char neighbour(int index, int step) {
        for (int i = index + step; i >= 0 && i < section.tokens().size(); i += step) {
            char kind = section.tokens().get(i).kind();
            if (kind != '"' && kind != '0') {
                return kind;
            }
        }
        return ' ';
    }

    private String day() {
        if (day.isEmpty()) {
            return "";
        }
        LocalDate date = day.get();
        StringBuilder text = new StringBuilder();
        if (shows('d', 3)) {
            text.append(DAYS.get(date.getDayOfWeek().getValue() - 1));
        }
        if (shows('d', 1)) {
            text.append(text.length() > 0 ? ", " : "").append(date.getDayOfMonth());
        }
        if (shows('m', 1)) {
            text.append(text.length() > 0 ? " " : "").append(DateNotation.month(date));
        }
        if (shows('y', 1)) {
            text.append(text.length() > 0 ? " " : "").append(date.getYear());
        }
        return text.toString();
    }

    /** Tells whether the day is shown by a letter: days in the week have three or four of them, days of the month fewer. */
    private boolean shows(char kind, int least) {
        for (int i = 0; i < section.tokens().size(); i++) {
            FormatSection.Token token = section.tokens().get(i);
            if (isDay(i) && token.kind() == kind) {
                int length = token.text().length();
                if (kind != 'd' || (least == 3) == (length >= 3)) {
                    return true;
                }
            }
        }
        return false;
    }
}
