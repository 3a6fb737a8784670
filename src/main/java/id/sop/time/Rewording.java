package id.sop.time;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Times in a dress that says nothing of them: in brackets or quotation marks as a whole, and ranges in words ("antara 1 dan 3 hari",
 * "minimal 1 hari, maksimal 3 hari").
 */
final class Rewording {
    private static final Map<Character, Character> BRACKETS =
            Map.of('(', ')', '[', ']', '"', '"', '“', '”', '„', '”', '‘', '’', '\'', '\'');

    private static final String BETWEEN = "antara ";
    private static final String AND = " dan ";

    private static final String SIGN = " s/d";

    /** As long as {@link #AND}, so that every other char keeps its place. */
    private static final String TO = " s/d ";

    private Rewording() {}

    /** Returns what such a text says; nothing when it is none of these, or no time without its dress either. */
    static Optional<Reading> read(String text) {
        return Stream.of(withoutBrackets(text), betweenAsRange(text), limitsAsRange(text))
                .flatMap(Optional::stream)
                .map(plain -> new TimeReader(plain).read())
                .filter(Reading.Measured.class::isInstance)
                .findFirst();
    }

    private static Optional<String> withoutBrackets(String text) {
        int from = text.length() - text.stripLeading().length();
        int to = text.stripTrailing().length() - 1;
        boolean within = to > from
                && BRACKETS.getOrDefault(text.charAt(from), '\0') == text.charAt(to)
                && text.indexOf(text.charAt(to), from + 1) == to;
        return within ? Optional.of(" ".repeat(from + 1) + text.substring(from + 1, to)) : Optional.empty();
    }

    private static Optional<String> betweenAsRange(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int and = lower.indexOf(AND);
        boolean range = lower.length() == text.length() && lower.strip().startsWith(BETWEEN) && and > 0;
        return range ? Optional.of(text.substring(0, and) + TO + text.substring(and + AND.length())) : Optional.empty();
    }

    /** Returns "1 hari s/d 3 hari" for "minimal 1 hari, maksimal 3 hari". */
    private static Optional<String> limitsAsRange(String text) {
        Cursor cursor = new Cursor(text);
        cursor.skipSpaces();
        if (Qualifier.take(cursor).filter(Qualifier.AT_LEAST::equals).isEmpty()) {
            return Optional.empty();
        }
        int from = cursor.position();
        while (!cursor.atEnd()) {
            int end = cursor.position();
            boolean newWord = !Character.isLetter(text.charAt(end - 1));
            if (newWord
                    && Qualifier.take(cursor).filter(Qualifier.AT_MOST::equals).isPresent()) {
                return joined(text, from, end, cursor.position());
            }
            cursor.moveTo(end + 1);
        }
        return Optional.empty();
    }

    /** Returns the value between two offsets and what stands behind another one as a range, every char in its place. */
    private static Optional<String> joined(String text, int from, int to, int behind) {
        String least = text.substring(from, to).stripTrailing();
        boolean listed = least.endsWith(",") || least.endsWith(";");
        String bare = listed ? least.substring(0, least.length() - 1) : least;
        int room = behind - from - bare.length();
        return room < SIGN.length()
                ? Optional.empty()
                : Optional.of(
                        " ".repeat(from) + bare + SIGN + " ".repeat(room - SIGN.length()) + text.substring(behind));
    }
}
