package id.sop.report;

import java.util.stream.Collectors;

/** Text of a file made safe for a line on a terminal. */
final class Printable {
    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {}

    /**
     * Returns a text on one line. A file must not be able to move the cursor, colour the terminal or turn the reading
     * direction, so what is not to be seen becomes a mark.
     */
    static String line(String text) {
        return text.codePoints()
                .mapToObj(character -> Character.toString(safe(character)))
                .collect(Collectors.joining());
    }

    /** Returns what stands for a character: an arrow for a tab, a space for a line break. */
    static int safe(int character) {
        return switch (character) {
            case '\t' -> '→';
            case '\n', '\r', 0x85, 0x2028, 0x2029 -> ' ';
            default -> isUnseen(character) ? REPLACEMENT : character;
        };
    }

    private static boolean isUnseen(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }

    /** Returns how many columns of a terminal a character takes: 0 for marks upon another, 2 for wide ones. */
    static int width(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isWide(character) ? 2 : 1;
    }

    /** The blocks that Unicode Annex 11 calls wide, by their borders. */
    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
