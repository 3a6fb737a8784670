package id.sop.lsp.text;

import java.util.Set;
import java.util.regex.Pattern;

/** Writes texts as values of YAML that read as they are. */
public final class Scalars {
    /** Words that stand anywhere as they are. */
    private static final Pattern PLAIN =
            Pattern.compile("\\A[\\p{L}\\p{N}$(](?:[\\p{L}\\p{N}\\p{M}./()&'+;=_$ -]*+)(?<![ :])\\z");

    /** Words that YAML takes for something other than a text. */
    private static final Set<String> TAKEN = Set.of("~", "null", "Null", "NULL");

    private Scalars() {}

    /** Returns a text on one line, in quotation marks where it needs them, within brackets and without. */
    public static String written(String text) {
        String line = text.strip();
        return PLAIN.matcher(line).matches() && !TAKEN.contains(line) ? line : quoted(line);
    }

    /** Returns a text in quotation marks that keep it as it is, whatever stands in it. */
    private static String quoted(String text) {
        boolean special = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
        return special ? "'" + text.replace("'", "''") + "'" : "\"" + text + "\"";
    }

    /**
     * Returns a text in the place of another one, in the quotation marks that stand there where they serve.
     *
     * @param written what stands there
     */
    public static String like(String written, String text) {
        if (written.startsWith("'")) {
            return "'" + text.replace("'", "''") + "'";
        }
        boolean plain = text.indexOf('"') < 0 && text.indexOf('\\') < 0;
        return written.startsWith("\"") && plain ? "\"" + text + "\"" : written(text);
    }
}
