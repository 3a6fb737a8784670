package id.sop.rule.standard;

import id.sop.diagnostic.Spelling;
import id.sop.language.SpellingPairs;
import id.sop.language.Verb;
import id.sop.language.WordList;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When two words of names are one: a letter or two apart, in two known spellings, in a short and a long form ({@code long-forms.txt}:
 * "rekap", "rekapitulasi"), said twice without a hyphen, or in two forms of one verb: "terisi" and "diisi", "bayar" and "pembayaran".
 */
final class WordForms {
    private static final Map<String, String> LONG_FORMS = WordList.table(WordForms.class, "long-forms.txt");

    private static final Pattern PASSIVE = Pattern.compile("(?:di|ter)(.+?)(?:kan)?");

    private static final int SHORTEST_STEM = 3;

    private static final String POSSESSOR = "nya";

    /** A word with what is only its ending: "hanya" and "tanya" have none. */
    private static final int SHORTEST_POSSESSED = 7;

    private WordForms() {}

    /** Returns a word without "-nya": "lampirannya" is "lampiran". */
    static String withoutPossessor(String word) {
        return word.length() >= SHORTEST_POSSESSED && word.endsWith(POSSESSOR)
                ? word.substring(0, word.length() - POSSESSOR.length())
                : word;
    }

    /** Tells whether two words in lower case are one. Short words and numbers differ on purpose: "KTP" and "KTM", "2024" and "2025". */
    static boolean areOne(String one, String other) {
        return one.equals(other)
                || SpellingPairs.areOne(one, other)
                || isSamePassive(one, other)
                || isShortened(one, other)
                || isShortened(other, one)
                || isSaidTwice(one, other)
                || isSaidTwice(other, one)
                || isMisspelling(one, other);
    }

    /** Tells whether a word is another one twice: "ratarata". What is shorter is a numeral: "II". */
    private static boolean isSaidTwice(String one, String other) {
        return other.length() >= SHORTEST_STEM
                && one.length() == 2 * other.length()
                && one.startsWith(other)
                && one.endsWith(other);
    }

    /** Tells whether a word is another in its short form, or the bare verb of the act that the other one names. */
    private static boolean isShortened(String one, String other) {
        Optional<String> act = Verb.ofOrder(one);
        return other.equals(LONG_FORMS.get(one)) || (act.isPresent() && act.equals(Verb.ofNoun(other)));
    }

    private static boolean isMisspelling(String one, String other) {
        int length = Math.max(one.length(), other.length());
        int allowed = length >= 8 ? 2 : 1;
        return length >= 4
                && (allowed > 1 || length - sameAtTheEnds(one, other) <= 2)
                && !hasDigit(one)
                && !hasDigit(other)
                && Spelling.isWithin(allowed, one, other);
    }

    /** Tells whether two words say of something that the same has been done to it: "terparaf" and "diparaf". */
    private static boolean isSamePassive(String one, String other) {
        // Most words are neither, and most are compared with many.
        if (!mayBePassive(one) || !mayBePassive(other)) {
            return false;
        }
        String stem = passiveStem(one);
        return stem.length() >= SHORTEST_STEM && stem.equals(passiveStem(other));
    }

    private static boolean mayBePassive(String word) {
        return word.startsWith("di") || word.startsWith("ter");
    }

    private static String passiveStem(String word) {
        Matcher passive = PASSIVE.matcher(word);
        return passive.matches() ? passive.group(1) : "";
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
}
