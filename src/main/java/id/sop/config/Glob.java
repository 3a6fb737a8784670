package id.sop.config;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern for the paths of files, parted by forward slashes.
 *
 * <p>The notation is that of the JDK's path matchers: {@code *} and {@code ?} stay within one name, {@code **} goes through
 * folders, {@code [a-c]}, {@code [!a]} and {@code {a,b}} choose, a backslash takes away a meaning. Beyond it, {@code **}{@code
 * /} also stands for no folder at all, as it does in shells: {@code sop/**}{@code /*.yaml} finds {@code sop/a.yaml} too.
 */
public final class Glob {
    private final Pattern pattern;

    private Glob(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Returns the pattern that is written; nothing when a bracket, brace or backslash is left open. */
    public static Optional<Glob> of(String written) {
        return read(new Translation(written, false));
    }

    /**
     * Returns a pattern in the notation of gitignore(5): without braces, and with {@code **} meaning more than {@code *} only
     * where it is a whole name.
     */
    public static Optional<Glob> ofIgnoreFile(String written) {
        return read(new Translation(written, true));
    }

    private static Optional<Glob> read(Translation translation) {
        try {
            return Optional.of(new Glob(Pattern.compile(translation.expression(), Pattern.DOTALL)));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /** Tells whether a text holds a character with a meaning, so that it may be a pattern rather than a path. */
    public static boolean isPattern(String text) {
        return text.chars().anyMatch(character -> "*?[{".indexOf(character) >= 0);
    }

    /** Tells whether the whole of a path is meant. */
    public boolean matches(String path) {
        return pattern.matcher(path).matches();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Glob glob && glob.pattern.pattern().equals(pattern.pattern());
    }

    @Override
    public int hashCode() {
        return pattern.pattern().hashCode();
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }

    /** One pass over a pattern, from left to right. */
    private static final class Translation {
        private final String written;
        private final boolean ignoreFile;
        private final StringBuilder expression = new StringBuilder();
        private int position;
        private boolean inBraces;

        Translation(String written, boolean ignoreFile) {
            this.written = written;
            this.ignoreFile = ignoreFile;
        }

        String expression() {
            while (position < written.length()) {
                translate(written.charAt(position++));
            }
            if (inBraces) {
                throw open("brace");
            }
            return expression.toString();
        }

        private void translate(char character) {
            switch (character) {
                case '*' -> stars();
                case '?' -> expression.append("[^/]");
                case '[' -> brackets();
                case '\\' -> {
                    if (position == written.length()) {
                        throw open("backslash");
                    }
                    literal(written.charAt(position++));
                }
                case '{', '}', ',' -> braces(character);
                default -> literal(character);
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
                expression.append("(?:.*/)?");
            } else if (several && (!ignoreFile || (begins && ends))) {
                expression.append(".*");
            } else {
                expression.append("[^/]*");
            }
        }

        private void brackets() {
            int close = written.indexOf(']', position + (isNegated() ? 2 : 1));
            if (close < 0) {
                throw open("bracket");
            }
            // A class never matches the sign that parts folders.
            expression.append("(?!/)[");
            if (isNegated()) {
                expression.append('^');
                position++;
            }
            String members = written.substring(position, close);
            for (int i = 0; i < members.length(); i++) {
                char member = members.charAt(i);
                boolean range = member == '-' && i > 0 && i < members.length() - 1;
                expression
                        .append(range || Character.isLetterOrDigit(member) ? "" : "\\")
                        .append(member);
            }
            expression.append(']');
            position = close + 1;
        }

        private boolean isNegated() {
            return position < written.length()
                    && (written.charAt(position) == '!' || (ignoreFile && written.charAt(position) == '^'));
        }

        private void braces(char character) {
            if (ignoreFile || (character != '{' && !inBraces)) {
                literal(character);
            } else if (character == ',') {
                expression.append('|');
            } else if (character == '}') {
                expression.append(')');
                inBraces = false;
            } else if (inBraces) {
                throw open("brace");
            } else {
                expression.append("(?:");
                inBraces = true;
            }
        }

        private void literal(char character) {
            boolean plain = Character.isLetterOrDigit(character) || character > 127;
            expression.append(plain ? "" : "\\").append(character);
        }

        private PatternSyntaxException open(String what) {
            return new PatternSyntaxException("unclosed " + what, written, written.length());
        }
    }
}
