package id.sop.rule.standard;

import id.sop.diagnostic.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * When two names mean one document.
 *
 * <p>Names are compared word by word, without regard to case, spacing and punctuation, with abbreviations written out. The
 * words "yang", "sudah" and "telah" are passed over: "Laporan yg sudah diparaf" is "Laporan yang telah diparaf". The sign
 * {@code &} is read as "dan".
 */
public final class Vocabulary {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> PASSED_OVER = Set.of("yang", "sudah", "telah");
    private static final Map<String, String> COMMON = Map.ofEntries(
            Map.entry("yg", "yang"),
            Map.entry("pd", "pada"),
            Map.entry("dgn", "dengan"),
            Map.entry("dg", "dengan"),
            Map.entry("utk", "untuk"),
            Map.entry("unt", "untuk"),
            Map.entry("ttg", "tentang"),
            Map.entry("tsb", "tersebut"),
            Map.entry("thd", "terhadap"),
            Map.entry("dr", "dari"),
            Map.entry("krn", "karena"),
            Map.entry("sdh", "sudah"),
            Map.entry("tlh", "telah"),
            Map.entry("adm", "administrasi"),
            Map.entry("lap", "laporan"),
            Map.entry("dok", "dokumen"),
            Map.entry("kec", "kecamatan"),
            Map.entry("kab", "kabupaten"));

    private final Map<String, String> abbreviations;

    /**
     * Makes a vocabulary.
     *
     * @param own the office's own short words with what they stand for
     */
    public Vocabulary(Map<String, String> own) {
        Map<String, String> all = new HashMap<>(COMMON);
        own.forEach((word, meaning) -> all.put(word.toLowerCase(Locale.ROOT), meaning.toLowerCase(Locale.ROOT)));
        this.abbreviations = Map.copyOf(all);
    }

    /** Returns the words by which a name is compared. */
    List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : split(name.toLowerCase(Locale.ROOT).replace("&", " dan "))) {
            for (String full : split(abbreviations.getOrDefault(word, word))) {
                if (!PASSED_OVER.contains(full)) {
                    words.add(full);
                }
            }
        }
        return words;
    }

    private static List<String> split(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /**
     * Tells whether two different names, given by their words, are likely to mean one document: as many words, of which at
     * most two differ, and those by a letter or two; or the same letters, spaced otherwise.
     */
    boolean isNearlySame(List<String> words, List<String> others) {
        if (words.equals(others)) {
            return false;
        }
        if (hasSameLetters(words, others)) {
            return true;
        }
        if (words.size() != others.size()) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(others.get(i))) {
                if (!isMisspelling(words.get(i), others.get(i))) {
                    return false;
                }
                different++;
            }
        }
        return different <= 2;
    }

    /** Short words and numbers differ on purpose: "KTP" and "KTM", "2024" and "2025". */
    private static boolean isMisspelling(String one, String other) {
        int length = Math.max(one.length(), other.length());
        int allowed = length >= 8 ? 2 : 1;
        return length >= 4
                && (allowed > 1 || length - sameAtTheEnds(one, other) <= 2)
                && !hasDigit(one)
                && !hasDigit(other)
                && Spelling.isWithin(allowed, one, other);
    }

    /** Counts the letters that two words share at their beginnings and ends; one slip or swap leaves all others there. */
    private static int sameAtTheEnds(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int begin = 0;
        while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return begin + end;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** Compares letter by letter, without joining the words: most pairs of names differ at once. */
    private static boolean hasSameLetters(List<String> words, List<String> others) {
        int word = 0;
        int letter = 0;
        for (String other : others) {
            for (int i = 0; i < other.length(); i++) {
                if (word == words.size() || words.get(word).charAt(letter) != other.charAt(i)) {
                    return false;
                }
                letter++;
                if (letter == words.get(word).length()) {
                    word++;
                    letter = 0;
                }
            }
        }
        return word == words.size();
    }
}
