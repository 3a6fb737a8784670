package id.sop.source;

import java.util.Arrays;

/** A text with a name, able to tell at which line and column an offset stands. Compared by identity. */
public final class Source {
    private final String name;
    private final int[] characters;
    private final int[] lineStarts;

    /**
     * Wraps a text.
     *
     * @param name how messages call it: a path with forward slashes, relative to where the user stands if possible
     * @param text the whole text, without a byte order mark
     */
    public Source(String name, String text) {
        this.name = name;
        this.characters = text.codePoints().toArray();
        this.lineStarts = lineStartsOf(characters);
    }

    private static int[] lineStartsOf(int[] characters) {
        int[] starts = new int[characters.length + 1];
        int lines = 1;
        for (int i = 0; i < characters.length; i++) {
            boolean lineFeed = characters[i] == '\n';
            boolean loneReturn = characters[i] == '\r' && (i + 1 == characters.length || characters[i + 1] != '\n');
            if (lineFeed || loneReturn) {
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    public String name() {
        return name;
    }

    /** Returns the number of characters. */
    public int length() {
        return characters.length;
    }

    /** Returns the number of lines, at least 1. */
    public int lines() {
        return lineStarts.length;
    }

    /** Returns the character at an offset, or -1 behind the end. */
    public int characterAt(int offset) {
        return offset < characters.length ? characters[offset] : -1;
    }

    /**
     * Returns the line and column of an offset from 0 to {@link #length()}. A line break is one place, right behind its line,
     * also where it is written as two characters.
     */
    public Position position(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        boolean insideBreak = offset > lineStarts[line]
                && offset < characters.length
                && characters[offset] == '\n'
                && characters[offset - 1] == '\r';
        return new Position(line + 1, offset - lineStarts[line] + (insideBreak ? 0 : 1));
    }

    /** Returns the offset of a line and column, both from 1; of the nearest place when there is no such one. */
    public int offset(int line, int column) {
        int start = lineStarts[Math.max(1, Math.min(line, lineStarts.length)) - 1];
        return Math.min(start + Math.max(0, column - 1), characters.length);
    }

    /** Returns the text of a line, from 1, without its line break. */
    public String line(int number) {
        int start = lineStarts[number - 1];
        int end = number < lineStarts.length ? lineStarts[number] : characters.length;
        while (end > start && (characters[end - 1] == '\n' || characters[end - 1] == '\r')) {
            end--;
        }
        return text(start, end);
    }

    /** Returns the offset at which the line of an offset ends, before its line break. */
    public int endOfLine(int offset) {
        int end = Math.min(offset, characters.length);
        while (end < characters.length && characters[end] != '\n' && characters[end] != '\r') {
            end++;
        }
        return end;
    }

    /** Returns the line break behind the line of an offset; that of the first line where there is none, else a line feed. */
    public String lineBreak(int offset) {
        int end = endOfLine(offset);
        int at = end == characters.length ? endOfLine(0) : end;
        boolean carriageReturn = characterAt(at) == '\r';
        boolean lineFeed = characterAt(carriageReturn ? at + 1 : at) == '\n';
        return carriageReturn ? (lineFeed ? "\r\n" : "\r") : "\n";
    }

    /** Returns the characters from {@code start} to before {@code end}. */
    public String text(int start, int end) {
        return new String(characters, start, end - start);
    }

    /** Returns the place from {@code start} to before {@code end}, cut to this text. */
    public Span span(int start, int end) {
        int from = Math.max(0, Math.min(start, characters.length));
        return new Span(this, from, Math.max(from, Math.min(end, characters.length)));
    }

    @Override
    public String toString() {
        return name;
    }
}
