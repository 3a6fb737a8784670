package id.sop.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Indonesian number words from nol to sembilan ratus sembilan puluh sembilan, with "setengah", "seperempat",
 * "tiga perempat" and "koma".
 *
 * <p>"dua puluh" and "duapuluh" are the same; sheets have both.
 */
final class NumberWords {
    private static final List<String> DIGITS =
            List.of("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan");
    private static final List<String> MULTIPLIERS = List.of("belas", "puluh", "ratus");

    /** "tiga perempat" stands before "tiga"; a third is no finite decimal. */
    private static final Map<String, BigDecimal> PARTS = Map.of(
            "setengah", new BigDecimal("0.5"),
            "seperempat", new BigDecimal("0.25"),
            "tiga perempat", new BigDecimal("0.75"),
            "tigaperempat", new BigDecimal("0.75"),
            "tiga per empat", new BigDecimal("0.75"),
            "satu perempat", new BigDecimal("0.25"),
            "se perempat", new BigDecimal("0.25"),
            "satu per empat", new BigDecimal("0.25"),
            "satu per dua", new BigDecimal("0.5"),
            "seperdua", new BigDecimal("0.5"));

    private final Cursor cursor;

    NumberWords(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Reads as many words as make one number; does not move when there is none. */
    Optional<BigDecimal> read() {
        Optional<BigDecimal> alone = readPart();
        if (alone.isPresent()) {
            return alone;
        }
        int whole = readWhole();
        if (whole < 0) {
            return Optional.empty();
        }
        Optional<BigDecimal> part = readPart();
        return part.isPresent()
                ? part.map(BigDecimal.valueOf(whole)::add)
                : Optional.of(new BigDecimal(whole + readDecimals()));
    }

    /** Reads a half or some quarters in words; does not move when there are none. */
    Optional<BigDecimal> readPart() {
        int start = cursor.position();
        cursor.skipSpaces();
        Optional<String> part = cursor.takeAny(PARTS.keySet());
        if (part.isEmpty()) {
            cursor.moveTo(start);
        }
        return part.map(PARTS::get);
    }

    /** Returns -1 when no number begins here. */
    private int readWhole() {
        if (cursor.takeWord("nol")) {
            return 0;
        }
        int hundreds = readHundreds();
        int rest = readBelowHundred();
        return hundreds == 0 && rest == 0 ? -1 : hundreds + rest;
    }

    private int readHundreds() {
        if (cursor.takeWord("seratus")) {
            return 100;
        }
        int start = cursor.position();
        int digit = readDigit();
        if (digit > 0 && cursor.takeWord("ratus")) {
            return digit * 100;
        }
        cursor.moveTo(start);
        return 0;
    }

    private int readBelowHundred() {
        if (cursor.takeWord("sepuluh")) {
            return 10;
        }
        if (cursor.takeWord("sebelas")) {
            return 11;
        }
        int digit = readDigit();
        if (digit > 0 && cursor.takeWord("belas")) {
            return 10 + digit;
        }
        if (digit > 0 && cursor.takeWord("puluh")) {
            return digit * 10 + readDigit();
        }
        return digit;
    }

    /** Reads satu to sembilan, also where a multiplier is glued to it; returns 0 when there is none. */
    private int readDigit() {
        int start = cursor.position();
        cursor.skipSpaces();
        String word = cursor.word();
        for (int digit = 1; digit < DIGITS.size(); digit++) {
            String name = DIGITS.get(digit);
            if (word.equals(name) || (word.startsWith(name) && MULTIPLIERS.contains(word.substring(name.length())))) {
                cursor.moveTo(cursor.position() + name.length());
                return digit;
            }
        }
        cursor.moveTo(start);
        return 0;
    }

    /** Reads "koma lima" as ".5"; returns an empty string when no decimals follow. */
    private String readDecimals() {
        int start = cursor.position();
        if (!cursor.takeWord("koma")) {
            return "";
        }
        StringBuilder decimals = new StringBuilder(".");
        int digit = readDecimal();
        while (digit >= 0) {
            decimals.append(digit);
            digit = decimals.length() <= WorkTime.MAX_DECIMALS ? readDecimal() : -1;
        }
        if (decimals.length() == 1) {
            cursor.moveTo(start);
            return "";
        }
        return decimals.toString();
    }

    private int readDecimal() {
        if (cursor.takeWord("nol")) {
            return 0;
        }
        int digit = readDigit();
        return digit == 0 ? -1 : digit;
    }
}
