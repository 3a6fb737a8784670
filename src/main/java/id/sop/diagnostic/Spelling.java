package id.sop.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;

/** How near two spellings or names are, for suggestions such as "maksud Anda `pelaksana`?". */
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
        return distance(one.length(), other.length(), true, (i, j) -> one.charAt(i) == other.charAt(j));
    }

    /**
     * Returns how many insertions, deletions and replacements of words turn one name into the other (after Levenshtein 1966).
     *
     * @param same tells whether a word of the one is a word of the other
     */
    public static int distance(List<String> one, List<String> other, BiPredicate<String, String> same) {
        return distance(one.size(), other.size(), false, (i, j) -> same.test(one.get(i), other.get(j)));
    }

    /** Whether what stands at a place of the one stands at a place of the other. */
    private interface Same {
        boolean at(int i, int j);
    }

    private static int distance(int length, int otherLength, boolean swaps, Same same) {
        int[] beforeLast = new int[otherLength + 1];
        int[] last = new int[otherLength + 1];
        int[] row = new int[otherLength + 1];
        for (int j = 0; j <= otherLength; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= length; i++) {
            row[0] = i;
            for (int j = 1; j <= otherLength; j++) {
                int replaced = last[j - 1] + (same.at(i - 1, j - 1) ? 0 : 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, replaced);
                if (swaps && i > 1 && j > 1 && same.at(i - 1, j - 2) && same.at(i - 2, j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] recycled = beforeLast;
            beforeLast = last;
            last = row;
            row = recycled;
        }
        return last[otherLength];
    }
}
