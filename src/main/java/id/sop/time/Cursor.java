package id.sop.time;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * A place in a text that moves forward as pieces of it are recognised.
 *
 * <p>Offsets are chars. Only pieces within the basic multilingual plane are ever recognised, so that the place never
 * falls between two surrogates.
 */
final class Cursor {
    private final String text;
    private int position;

    Cursor(String text) {
        this.text = text;
    }

    int position() {
        return position;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    boolean atEnd() {
        return position == text.length();
    }

    /** Returns the char at this place plus {@code ahead}, or NUL beyond the end; no piece contains NUL. */
    char peek(int ahead) {
        int index = position + ahead;
        return index < text.length() ? text.charAt(index) : '\0';
    }

    boolean startsWith(String piece) {
        return text.startsWith(piece, position);
    }

    /** Returns the offset of a char at this place or behind it; -1 when there is none. */
    int find(char c) {
        return text.indexOf(c, position);
    }

    String textBetween(int from, int to) {
        return text.substring(from, to);
    }

    /** Moves over spaces of every kind, no-break spaces and line ends included. */
    void skipSpaces() {
        while (!atEnd() && isSpace(text.charAt(position))) {
            position++;
        }
    }

    boolean take(char c) {
        if (atEnd() || text.charAt(position) != c) {
            return false;
        }
        position++;
        return true;
    }

    /** Returns the letters from this place on in lower case; empty when there are none. */
    String word() {
        return text.substring(position, wordEnd()).toLowerCase(Locale.ROOT);
    }

    int wordEnd() {
        int end = position;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Moves over spaces and this whole word, in any case; does not move when another word follows. */
    boolean takeWord(String expected) {
        int start = position;
        skipSpaces();
        if (word().equals(expected)) {
            position = wordEnd();
            return true;
        }
        position = start;
        return false;
    }

    /** Moves over the first of these phrases that stands here, in any case and spacing. */
    Optional<String> takeAny(Collection<String> phrases) {
        char first = Character.toLowerCase(peek(0));
        for (String phrase : phrases) {
            if (phrase.charAt(0) == first && takePhrase(phrase)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    private boolean takePhrase(String phrase) {
        int start = position;
        for (int i = 0; i < phrase.length(); i++) {
            char expected = phrase.charAt(i);
            if (expected == ' ' && isSpace(peek(0))) {
                skipSpaces();
            } else if (expected != ' ' && Character.toLowerCase(peek(0)) == expected) {
                position++;
            } else {
                position = start;
                return false;
            }
        }
        boolean cutsWord = Character.isLetter(phrase.charAt(phrase.length() - 1)) && Character.isLetter(peek(0));
        if (cutsWord) {
            position = start;
        }
        return !cutsWord;
    }

    /** Returns where the run of chars other than spaces ends that begins at this place. */
    int chunkEnd() {
        int end = position;
        while (end < text.length() && !isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns the end of the text without the spaces that close it, but not before this place. */
    int trimmedEnd() {
        int end = text.length();
        while (end > position && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Returns the whole text in lower case, its spaces single and its closing point left out. */
    String plain() {
        return plain(text);
    }

    /** Returns a text in lower case, its spaces of every kind single and its closing points left out. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean doubled = plain.length() == 0 || plain.charAt(plain.length() - 1) == ' ';
            if (!isSpace(character)) {
                plain.append(Character.toLowerCase(character));
            } else if (!doubled) {
                plain.append(' ');
            }
        }
        int end = plain.length();
        while (end > 0 && (plain.charAt(end - 1) == ' ' || plain.charAt(end - 1) == '.')) {
            end--;
        }
        return plain.substring(0, end);
    }

    /** Returns a text without its spaces of every kind. */
    static String withoutSpaces(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(c -> !isSpace((char) c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
