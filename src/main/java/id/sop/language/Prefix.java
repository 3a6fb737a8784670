package id.sop.language;

/**
 * The prefix meN- and what it does to the sound behind it: p, t, k and s give way to their nasal before a vowel.
 *
 * <p>After Tata Bahasa Baku Bahasa Indonesia; the first sounds of loanwords such as "klarifikasi" or "proses" stay.
 */
final class Prefix {
    private static final String VOWELS = "aiueo";

    private Prefix() {}

    /** Returns the active verb of a stem in lower case: "periksa" gives "memeriksa", "kumpulkan" gives "mengumpulkan". */
    static String active(String stem) {
        return active(stem, stem);
    }

    /** Returns the active verb of a root with a suffix; whether it is of one syllable is a matter of the root alone. */
    static String active(String root, String stem) {
        if (root.chars().filter(c -> VOWELS.indexOf(c) >= 0).count() == 1) {
            return "menge" + stem;
        }
        char first = stem.charAt(0);
        boolean beforeVowel = stem.length() > 1 && isVowel(stem.charAt(1));
        String rest = stem.substring(1);
        return switch (first) {
            case 'p' -> beforeVowel ? "mem" + rest : "mem" + stem;
            case 't' -> beforeVowel ? "men" + rest : "men" + stem;
            case 's' -> beforeVowel ? "meny" + rest : "men" + stem;
            case 'k' -> beforeVowel ? "meng" + rest : "meng" + stem;
            case 'b', 'f', 'v' -> "mem" + stem;
            case 'c', 'd', 'j', 'z' -> "men" + stem;
            case 'l', 'm', 'n', 'r', 'w', 'y' -> "me" + stem;
            default -> "meng" + stem;
        };
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
