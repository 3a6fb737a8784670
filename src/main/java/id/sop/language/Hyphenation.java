package id.sop.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where a long Indonesian word may be parted at the end of a line, with a hyphen: between two consonants that stand between
 * vowels ("pertanggung-jawaban"), as the spelling has it (EYD, Pemenggalan Kata); {@code kh}, {@code ng}, {@code ny} and {@code sy}
 * are one consonant each.
 *
 * <p>Not told are the other places that it allows: which of them is right hangs on prefixes and suffixes ("per-atur-an", not
 * "pe-ratur-an"), which letters do not show.
 */
public final class Hyphenation {
    /** A place at which a line may end; it shows only there, as a hyphen. */
    public static final char SOFT_HYPHEN = '\u00AD';

    /** The shortest word that is parted, in letters; shorter ones have room in every column. */
    private static final int SHORTEST = 12;

    /** The longest: what is longer is mostly two words that are written as one. */
    private static final int LONGEST = 25;

    /** No part is shorter, in letters. */
    private static final int SHORTEST_PART = 4;

    private static final String VOWELS = "aiueo";
    private static final List<String> DIGRAPHS = List.of("kh", "ng", "ny", "sy");
    private static final String BEFORE_WORDS = "(\"'“‘[";
    private static final String BEHIND_WORDS = ")\"'”’],.;:?!";

    private Hyphenation() {}

    /** Returns the places in the words of a text, as indices into it, from left to right. */
    public static List<Integer> places(String text) {
        List<Integer> places = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            addOfWord(text, start, end, places);
            start = end + 1;
        }
        return places;
    }

    /** Returns a text without the places that were marked in it. */
    public static String without(String text) {
        return text.replace(String.valueOf(SOFT_HYPHEN), "");
    }

    /** Adds those of a word. An address, an abbreviation or a word with a hyphen of its own has none. */
    private static void addOfWord(String text, int from, int to, List<Integer> places) {
        int start = from;
        int end = to;
        while (start < end && BEFORE_WORDS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && BEHIND_WORDS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end - start < SHORTEST || end - start > LONGEST) {
            return;
        }
        for (int i = start; i < end; i++) {
            char letter = text.charAt(i);
            if (!isLetter(letter) || (i > start && Character.isUpperCase(letter))) {
                return;
            }
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        for (int i = SHORTEST_PART; i <= word.length() - SHORTEST_PART; i++) {
            if (isBetweenConsonants(word, i)) {
                places.add(start + i);
            }
        }
    }

    private static boolean isLetter(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    }

    /** Tells whether one consonant and a vowel stand on each side of a place in a word. */
    private static boolean isBetweenConsonants(String word, int place) {
        int before = consonantBefore(word, place);
        int behind = place + (DIGRAPHS.stream().anyMatch(pair -> word.startsWith(pair, place)) ? 2 : 1);
        return !DIGRAPHS.contains(word.substring(place - 1, place + 1))
                && !isVowel(word, place - 1)
                && !isVowel(word, place)
                && isVowel(word, before - 1)
                && isVowel(word, behind);
    }

    private static int consonantBefore(String word, int place) {
        return place >= 2 && DIGRAPHS.contains(word.substring(place - 2, place)) ? place - 2 : place - 1;
    }

    private static boolean isVowel(String word, int index) {
        return index >= 0 && index < word.length() && VOWELS.indexOf(word.charAt(index)) >= 0;
    }
}
