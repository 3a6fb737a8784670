package id.sop.wording;

import java.util.stream.Collectors;

/**
 * Text of a file, or a name that it has, made safe for a terminal: the one gate through which both go before they are shown to a
 * person.
 */
public final class Printable {
    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {}

    /**
     * Returns a text on one line. A file must not be able to move the cursor, colour the terminal or turn the reading
     * direction, so what is not to be seen becomes a mark.
     */
    public static String line(String text) {
        return text.codePoints()
                .mapToObj(character -> Character.toString(safe(character)))
                .collect(Collectors.joining());
    }

    /** Returns a text of any number of lines, made safe as {@link #line} does it; tabs stay, and line breaks as Unix or Windows has them. */
    public static String lines(String text) {
        if (text.codePoints().noneMatch(Printable::isUnseen)) {
            return text;
        }
        StringBuilder safe = new StringBuilder();
        int[] characters = text.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            boolean pair = characters[i] == '\r' && i + 1 < characters.length && characters[i + 1] == '\n';
            boolean stays = pair || characters[i] == '\n' || characters[i] == '\t';
            safe.appendCodePoint(stays || !isUnseen(characters[i]) ? characters[i] : REPLACEMENT);
        }
        return safe.toString();
    }

    /**
     * Returns a text as content or attribute of HTML or XML; line breaks stay. What is not to be seen, or what XML cannot hold, becomes a
     * mark: it would turn or hide the text around it, or keep a reader from showing anything.
     */
    public static String markup(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c == '\n' || isShown(c) ? c : REPLACEMENT);
            }
        });
        return escaped.toString();
    }

    private static boolean isShown(int character) {
        return !isUnseen(character) && character != 0xFFFE && character != 0xFFFF;
    }

    /** Returns how many columns of a terminal a text on one line takes. */
    public static int width(String text) {
        return text.codePoints().map(Printable::width).sum();
    }

    /** Tells whether a character has no picture of its own: it would move the cursor, or turn the direction of reading. */
    public static boolean isUnseen(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }

    /** Returns what stands for a character: an arrow for a tab, a space for a line break. */
    public static int safe(int character) {
        return switch (character) {
            case '\t' -> '→';
            case '\n', '\r', 0x85, 0x2028, 0x2029 -> ' ';
            default -> isUnseen(character) ? REPLACEMENT : character;
        };
    }

    /** Returns how many columns of a terminal a character takes: 0 for marks upon another, 2 for wide ones. */
    public static int width(int character) {
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
