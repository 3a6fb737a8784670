package id.sop.language;

/**
 * Where words begin and end, for regular expressions. Java's own {@code \b} looks back over all combining marks at every place, so
 * that a text of nothing else takes time by the square of its length.
 */
public final class WordEdges {
    /** Stands before the first letter of a word. */
    public static final String BEGIN = "(?<![\\p{L}\\p{N}\\p{Mn}_])";

    /** Stands behind the last letter of a word. */
    public static final String END = "(?![\\p{L}\\p{N}\\p{Mn}_])";

    private WordEdges() {}
}
