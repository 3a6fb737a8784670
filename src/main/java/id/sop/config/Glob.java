package id.sop.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pattern for the paths of files, parted by forward slashes.
 *
 * <p>The notation is that of the JDK's path matchers: {@code *} and {@code ?} stay within one name, {@code **} goes through
 * folders, {@code [a-c]}, {@code [!a]} and {@code {a,b}} choose, a backslash takes away a meaning. Beyond it, {@code **}{@code
 * /} also stands for no folder at all, as it does in shells: {@code sop/**}{@code /*.yaml} finds {@code sop/a.yaml} too.
 *
 * <p>A match takes time in proportion to the length of the path, whatever the pattern.
 */
public final class Glob {
    /** Longer patterns are none. */
    static final int LONGEST = 1024;

    private final String written;
    private final boolean ignoreFile;
    private final GlobStates states;

    private Glob(String written, boolean ignoreFile, GlobStates states) {
        this.written = written;
        this.ignoreFile = ignoreFile;
        this.states = states;
    }

    /** Returns the pattern that is written; nothing when a bracket, brace or backslash is left open, or it is too long. */
    public static Optional<Glob> of(String written) {
        return read(written, false);
    }

    /**
     * Returns a pattern in the notation of gitignore(5): without braces, and with {@code **} meaning more than {@code *} only
     * where it is a whole name.
     */
    public static Optional<Glob> ofIgnoreFile(String written) {
        return read(written, true);
    }

    private static Optional<Glob> read(String written, boolean ignoreFile) {
        return written.length() > LONGEST
                ? Optional.empty()
                : new Reading(written, ignoreFile).states().map(states -> new Glob(written, ignoreFile, states));
    }

    /** Tells whether a text holds a character with a meaning, so that it may be a pattern rather than a path. */
    public static boolean isPattern(String text) {
        return text.chars().anyMatch(character -> "*?[{".indexOf(character) >= 0);
    }

    /** Tells whether the whole of a path is meant. */
    public boolean matches(String path) {
        return states.accept(path);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Glob glob && glob.written.equals(written) && glob.ignoreFile == ignoreFile;
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    @Override
    public String toString() {
        return written;
    }

    /** One pass over a pattern, from left to right. */
    private static final class Reading {
        private final String written;
        private final boolean ignoreFile;
        private final GlobStates.Builder states = new GlobStates.Builder();
        private int position;
        private boolean inBraces;
        private boolean isOpen;

        Reading(String written, boolean ignoreFile) {
            this.written = written;
            this.ignoreFile = ignoreFile;
        }

        Optional<GlobStates> states() {
            while (position < written.length() && !isOpen) {
                int character = written.codePointAt(position);
                position += Character.charCount(character);
                translate(character);
            }
            return isOpen || inBraces ? Optional.empty() : Optional.of(states.build());
        }

        private void translate(int character) {
            switch (character) {
                case '*' -> stars();
                case '?' -> states.anyInName();
                case '[' -> brackets();
                case '\\' -> {
                    isOpen = position == written.length();
                    if (!isOpen) {
                        int literal = written.codePointAt(position);
                        position += Character.charCount(literal);
                        states.literal(literal);
                    }
                }
                case '{', '}', ',' -> braces(character);
                default -> states.literal(character);
            }
        }

        private void stars() {
            int first = position - 1;
            while (position < written.length() && written.charAt(position) == '*') {
                position++;
            }
            boolean begins = first == 0 || written.charAt(first - 1) == '/';
            boolean ends = position == written.length() || written.charAt(position) == '/';
            boolean several = position - first >= 2;
            if (several && begins && ends && position < written.length()) {
                position++;
                states.folders();
            } else if (several && (!ignoreFile || (begins && ends))) {
                states.anything();
            } else {
                states.anyName();
            }
        }

        private void brackets() {
            int close = written.indexOf(']', position + (isNegated() ? 2 : 1));
            if (close < 0) {
                isOpen = true;
                return;
            }
            boolean negated = isNegated();
            int[] members = written.substring(position + (negated ? 1 : 0), close)
                    .codePoints()
                    .toArray();
            List<int[]> ranges = new ArrayList<>();
            int i = 0;
            while (i < members.length) {
                boolean range = i + 2 < members.length && members[i + 1] == '-';
                int last = members[range ? i + 2 : i];
                isOpen |= last < members[i];
                ranges.add(new int[] {members[i], last});
                i += range ? 3 : 1;
            }
            states.choice(ranges, negated);
            position = close + 1;
        }

        private boolean isNegated() {
            return position < written.length()
                    && (written.charAt(position) == '!' || (ignoreFile && written.charAt(position) == '^'));
        }

        private void braces(int character) {
            if (ignoreFile || (character != '{' && !inBraces)) {
                states.literal(character);
            } else if (character == ',') {
                states.alternative();
            } else if (character == '}') {
                states.endAlternatives();
                inBraces = false;
            } else if (inBraces) {
                isOpen = true;
            } else {
                states.beginAlternatives();
                inBraces = true;
            }
        }
    }
}
