package id.sop.rule.identity;

import id.sop.language.PlainWords;
import id.sop.language.WordEdges;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of office that one person heads and that has a name of its own, such as a kelurahan.
 *
 * @param name finds its name in a line of instansi
 * @param head finds its name in the title of the one who heads it
 */
record Unit(Pattern name, Pattern head) {
    private static final String END =
            "\\s*(.{2,80}?)(?:,|\\s+(?:kecamatan|kabupaten|kab|kota|provinsi|selaku|sebagai)" + WordEdges.END + "|$)";

    static Unit of(String unit, String head) {
        return new Unit(
                Pattern.compile("(?<!\\p{L})(?:" + unit + ")(?!\\p{L})" + END, Pattern.CASE_INSENSITIVE),
                Pattern.compile(
                        "(?<!\\p{L})(?:(?:" + head + ")(?:\\s++(?:" + unit
                                + "))?|(?:kepala|ketua)\\s++(?:\\p{L}++\\s++){0,3}?(?:" + unit + "))(?!\\p{L})" + END,
                        Pattern.CASE_INSENSITIVE));
    }

    Optional<String> namedIn(String line) {
        return found(name, line);
    }

    Optional<String> headedBy(String position) {
        return found(head, position);
    }

    private static Optional<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? Optional.of(matcher.group(1)).filter(found -> !PlainWords.isEmpty(found))
                : Optional.empty();
    }
}
