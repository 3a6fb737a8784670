package id.sop.yaml.repair;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Remarks in the signs of other languages, rules and headings among the lines of a file, such as {@code // catatan}, {@code =====}. */
final class StrayRemarks {
    private static final List<String> REMARKS = List.of("//", "/*", "<!--", "```");
    private static final List<String> RULES = List.of("--", "==", "**", "__", "~~", ";;");
    private static final List<String> NUMBERED = List.of("langkah", "tahap", "tahapan", "kegiatan", "step");

    /** In characters. */
    private static final int LONGEST_NUMBER = 3;

    private StrayRemarks() {}

    /** Returns what makes a remark of a line. */
    static Optional<Slip> remarked(Lines lines, int index) {
        Row row = Row.of(lines.get(index));
        String text = row.rest();
        boolean plain = row.dash().isEmpty() && !row.isEmpty();
        String words = bare(text);
        boolean ruled = RULES.stream().anyMatch(text::startsWith) && words.indexOf(':') < 0;
        if (!plain || !(isHeading(text) || ruled || REMARKS.stream().anyMatch(text::startsWith))) {
            return Optional.empty();
        }
        String remark = words.isEmpty() ? "#" : "# " + words;
        int start = row.column();
        return Optional.of(new Slip(
                index,
                start,
                start + text.length(),
                row.indent() + remark,
                words.isEmpty() ? new Slipped.Ruled(text) : new Slipped.NoRemark(text, remark),
                true));
    }

    /** {@code Langkah 2}, or {@code Langkah 2:} with nothing behind it. */
    private static boolean isHeading(String text) {
        String words = (text.endsWith(":") ? text.substring(0, text.length() - 1) : text)
                .strip()
                .toLowerCase(Locale.ROOT);
        int space = words.indexOf(' ');
        String number = space < 0 ? "" : words.substring(space + 1).strip();
        return NUMBERED.contains(space < 0 ? "" : words.substring(0, space))
                && !number.isEmpty()
                && number.length() <= LONGEST_NUMBER
                && number.chars().allMatch(c -> Character.isDigit(c) || c == '.');
    }

    /** Returns a text without the signs before and behind it. */
    private static String bare(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && "*/->=_~`;!# ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
