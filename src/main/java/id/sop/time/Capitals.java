package id.sop.time;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Keeps the capitals of what is replaced: sheets write 15 Menit as often as 15 menit. */
public final class Capitals {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Below this length capitals throughout are those of an abbreviation: "2 HK" is no "2 HARI KERJA". */
    private static final int SHORTEST_SHOUT = 4;

    private Capitals() {}

    /** Returns a lower-case text with capitals as in another one. */
    public static String like(String model, String text) {
        List<String> words =
                WORD.matcher(model).results().map(MatchResult::group).toList();
        boolean shouted = words.stream().anyMatch(word -> word.length() >= SHORTEST_SHOUT)
                && words.stream().allMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)));
        if (shouted) {
            return text.toUpperCase(Locale.ROOT);
        }
        boolean capital = words.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
        return capital && !words.isEmpty() ? WORD.matcher(text).replaceAll(word -> capitalised(word.group())) : text;
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
