package id.sop.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words by which a text says that what it tells of is done only at times: "apabila diperlukan", "(bila berkas hilang)". */
public final class Conditions {
    /** That open a condition (conditionals.txt). */
    public static final Set<String> CONDITIONALS = WordList.words(Conditions.class, "conditionals.txt");

    private static final Pattern NEED = Pattern.compile(
            "(?<!\\p{L})(?:(?:apabila|bila|jika|kalau|bilamana|manakala)\\s+(?:memang\\s+|dirasa\\s+|dipandang\\s+|dianggap\\s+)?"
                    + "(?:di)?perlu(?:kan)?|(?:apabila|bila|jika|kalau)\\s+dibutuhkan)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ANY = Pattern.compile(
            NEED.pattern()
                    + "|(?<!\\p{L})(?:(?:apabila|bila|jika|kalau)\\s+(?:ada\\s+permintaan|ada(?=[\\s.]{0,3}$))|\\(opsional\\)"
                    + "|\\((?:apabila|bila|jika|kalau)\\s+[^()]{2,80}\\))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private Conditions() {}

    /** Returns the places at which a text says so. */
    public static Stream<MatchResult> in(String text) {
        return ANY.matcher(text).results();
    }

    /** Tells whether a text says a condition already: in the same words, whichever opens it, or as both ask for no more than need. */
    public static boolean says(String text, String condition) {
        boolean bothNeed =
                NEED.matcher(text).find() && NEED.matcher(bare(condition)).matches();
        return bothNeed || (" " + words(text) + " ").contains(" " + words(condition) + " ");
    }

    /** Returns a condition as it is written behind other words: "bila" for "Bila". */
    public static String withinSentence(String condition) {
        int end = 0;
        while (end < condition.length() && Character.isLetter(condition.charAt(end))) {
            end++;
        }
        String first = condition.substring(0, end).toLowerCase(Locale.ROOT);
        return CONDITIONALS.contains(first) ? first + condition.substring(end) : condition;
    }

    private static String bare(String condition) {
        int start = condition.startsWith("(") ? 1 : 0;
        int end = condition.length();
        while (end > start && ").".indexOf(condition.charAt(end - 1)) >= 0) {
            end--;
        }
        return condition.substring(start, end).strip();
    }

    private static String words(String text) {
        List<String> words = Word.split(text).stream()
                .map(Word::lower)
                .map(word -> CONDITIONALS.contains(word) ? "bila" : word)
                .toList();
        return String.join(" ", words);
    }
}
