package id.sop.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A word of a text; what a hyphen joins ("men-download", "rata-rata") is one word.
 *
 * @param text as written
 * @param gap what stands between it and the word before: spaces, punctuation
 */
public record Word(String text, String gap) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:-[\\p{L}\\p{N}]++)*+");

    /** Returns the words of a text in order. */
    public static List<Word> split(String text) {
        int[] end = {0};
        return WORD.matcher(text)
                .results()
                .map(match -> {
                    String gap = text.substring(end[0], match.start());
                    end[0] = match.end();
                    return new Word(match.group(), gap);
                })
                .toList();
    }

    /** Returns the last word that ends before a position of the text, without reading what stands further back. */
    public static Optional<Word> lastBefore(String text, int position) {
        int end = position;
        while (end > 0 && !Character.isLetterOrDigit(text.codePointBefore(end))) {
            end--;
        }
        int start = end;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        List<Word> words = split(text.substring(start, end));
        return words.isEmpty() ? Optional.empty() : Optional.of(words.get(words.size() - 1));
    }

    /** Returns words as they stand in their text, without what stands before the first of them. */
    public static String join(List<Word> words) {
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            text.append(text.isEmpty() ? "" : word.gap()).append(word.text());
        }
        return text.toString();
    }

    /** Returns the word in lower case. */
    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Tells whether a clause begins with this word: a comma, a semicolon, a bracket or the end of a sentence precedes it. */
    public boolean startsClause() {
        return gap.chars().anyMatch(c -> ",;:()?!".indexOf(c) >= 0) || startsSentence();
    }

    /** Tells whether a sentence ended before this word. A full stop without a space ("a.n.") ends none. */
    public boolean startsSentence() {
        return gap.contains(". ") || gap.contains(".\n") || gap.contains("? ") || gap.contains("! ");
    }

    /** Returns a text with its first letter as a capital. */
    public static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
