package id.sop.source;

import java.util.regex.Pattern;

/** Writes texts in YAML's quotation marks. */
public final class Quoting {
    /** Words that stand between brackets and commas as they are. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N}./()&'+ -]*[\\p{L}\\p{N}.)])?");

    private Quoting() {}

    /** Returns a text, on one line, as it is written in a list or a mapping in brackets: in quotation marks where they are needed. */
    public static String inBrackets(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return PLAIN.matcher(line).matches() ? line : quoted(line);
    }

    /** Returns a text in quotation marks that it does not itself contain, if there are such. */
    public static String quoted(String text) {
        boolean special = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
        return special ? "'" + text.replace("'", "''") + "'" : "\"" + text + "\"";
    }

    /** Tells whether what stands in a file begins with a quotation mark of YAML. */
    public static boolean isQuoted(String written) {
        return written.startsWith("\"") || written.startsWith("'");
    }

    /** Tells whether something inside of a text, or at its end, makes YAML read it otherwise unless it stands in quotation marks. */
    public static boolean isNeededInside(String text) {
        return text.contains(": ") || text.contains(" #") || text.endsWith(":");
    }

    /** Tells whether a character is a quotation mark of typesetters that opens or closes, and none of YAML. */
    public static boolean isTypographic(int character) {
        return "“”„‟‘’‚‛«»‹›″″＂".indexOf(character) >= 0;
    }
}
