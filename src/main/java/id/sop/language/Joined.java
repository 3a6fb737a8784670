package id.sop.language;

import java.util.Locale;
import java.util.Set;

/**
 * Words that nobody parts at the end of a line although a space stands between them: a number and its unit, a sign and its number
 * ("± 15 menit", "≤ 3 hari"), an amount and its currency, and what is numbered and its number ("No. 5", "Pasal 3").
 */
final class Joined {
    /** What is counted in a cell, as it stands behind a number. */
    private static final Set<String> UNITS = Set.of(
            "detik",
            "menit",
            "jam",
            "hari",
            "minggu",
            "bulan",
            "tahun",
            "kali",
            "orang",
            "berkas",
            "lembar",
            "rangkap",
            "eksemplar");

    private static final int LONGEST_UNIT = 9;

    /** "Nomor 23 Tahun 2014" is no amount. */
    private static final String YEAR_OF_A_LAW = "Tahun";

    /** What stands before a number and means nothing without it. */
    private static final Set<String> SIGNS =
            Set.of("±", "+", "+/-", "≤", "≥", "<", ">", "<=", ">=", "~", "≈", "=", "≠");

    private static final Set<String> LABELS =
            Set.of("rp", "rp.", "no.", "pasal", "ayat", "bab", "angka", "butir", "hal.", "hlm.", "ke");

    /** What also has letters or Roman numbers. */
    private static final Set<String> LETTERED = Set.of("huruf", "bab");

    private static final int LONGEST_LABEL = 8;

    /** The signs between two numbers, of which the first is not left alone: "3 – 5 hari", "2 x 24 jam". */
    private static final String BETWEEN_NUMBERS = "–-xX×";

    private Joined() {}

    /** Tells whether what stands before and behind a place of a text, behind a space, belongs together. */
    static boolean at(String text, int place) {
        if (place < 2 || place >= text.length() || text.charAt(place - 1) != ' ') {
            return false;
        }
        char before = text.charAt(place - 2);
        if (Character.isDigit(before)) {
            return text.charAt(place) == '%' || isUnit(word(text, place)) || isBetweenNumbers(text, place);
        }
        return isBeforeNumber(wordBefore(text, place - 1), text, place);
    }

    private static boolean isUnit(String word) {
        return UNITS.contains(word.toLowerCase(Locale.ROOT)) && !word.equals(YEAR_OF_A_LAW);
    }

    private static boolean isBetweenNumbers(String text, int place) {
        return BETWEEN_NUMBERS.indexOf(text.charAt(place)) >= 0
                && place + 2 < text.length()
                && text.charAt(place + 1) == ' '
                && Character.isDigit(text.charAt(place + 2));
    }

    private static boolean isBeforeNumber(String written, String text, int place) {
        String word = written.toLowerCase(Locale.ROOT);
        boolean label = LABELS.contains(word);
        int start = text.charAt(place) == '(' && label ? place + 1 : place;
        boolean number = start < text.length() && Character.isDigit(text.charAt(start));
        boolean currency = SIGNS.contains(word) && text.startsWith("Rp", place);
        return (number && (label || SIGNS.contains(word))) || currency || isLettered(word, word(text, place));
    }

    private static boolean isLettered(String label, String word) {
        boolean roman = !word.isEmpty() && word.chars().allMatch(letter -> "IVXL".indexOf(letter) >= 0);
        return LETTERED.contains(label) && (roman || word.length() == 1);
    }

    /** Returns the letters from a place on, as many as a unit may have and one more. */
    private static String word(String text, int place) {
        int end = place;
        while (end < Math.min(text.length(), place + LONGEST_UNIT + 1) && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(place, end);
    }

    /** Returns the word that ends at a place, without a bracket or quotation mark before it; a longer one is cut. */
    private static String wordBefore(String text, int end) {
        int start = end;
        int least = Math.max(0, end - LONGEST_LABEL);
        while (start > least && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        while (start < end && "(\"'“[".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.substring(start, end);
    }
}
