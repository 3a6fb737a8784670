package id.sop.writing;

import java.util.List;

/**
 * What is said of a value in comments.
 *
 * @param above lines above it, without {@code #}
 * @param beside behind it on its line, without {@code #}; empty if nothing is
 */
public record Comments(List<String> above, String beside) {
    /** Says nothing. */
    public static final Comments NONE = new Comments(List.of(), "");

    /** Takes a copy of the lines. */
    public Comments {
        above = List.copyOf(above);
    }

    /** Returns a comment of lines above. */
    public static Comments above(List<String> lines) {
        return new Comments(lines, "");
    }

    /** Returns a comment behind the value. */
    public static Comments beside(String text) {
        return new Comments(List.of(), text);
    }
}
