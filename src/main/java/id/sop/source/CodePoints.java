package id.sop.source;

import java.util.Locale;

/** Characters as messages call them, since many of them cannot be seen. */
public final class CodePoints {
    private CodePoints() {}

    /** Returns the name of a character (code point), such as U+200B. */
    public static String name(int character) {
        // Without a format: a file may hold a million of them.
        String digits = Integer.toHexString(character).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
