package id.sop.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** How near two spellings are, for suggestions such as "maksud Anda `pelaksana`?". */
public final class Spelling {
    /** Comparing takes the product of two lengths; Indonesian has no word half as long. */
    private static final int LONGEST_WORD = 60;

    private Spelling() {}

    /**
     * Returns the candidate that a misspelt word was most likely meant to be: at most a third of its letters differ. Of
     * several equally near ones the first is taken.
     */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        String wanted = word.toLowerCase(Locale.ROOT);
        Optional<String> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            String lower = candidate.toLowerCase(Locale.ROOT);
            int allowed = Math.min(least - 1, Math.max(wanted.length(), lower.length()) / 3);
            if (isWithin(allowed, wanted, lower)) {
                nearest = Optional.of(candidate);
                least = distance(wanted, lower);
            }
        }
        return nearest;
    }

    /**
     * Tells whether the distance of two words is at most so many letters. Words longer than {@value #LONGEST_WORD} letters
     * are misspellings of nothing.
     */
    public static boolean isWithin(int letters, String one, String other) {
        return Math.abs(one.length() - other.length()) <= letters
                && Math.max(one.length(), other.length()) <= LONGEST_WORD
                && distance(one, other) <= letters;
    }

    /**
     * Returns how many insertions, deletions, replacements and swaps of neighbours turn one word into the other (optimal
     * string alignment, after Damerau 1964).
     */
    public static int distance(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] recycled = beforeLast;
            beforeLast = last;
            last = row;
            row = recycled;
        }
        return last[other.length()];
    }
}
