package id.sop.rule;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;

/**
 * What the whole of a nomor must match, as an office writes it: a regular expression in the notation of RE2, which takes time in
 * proportion to the text, whatever the expression.
 *
 * @see <a href="https://github.com/google/re2/wiki/Syntax">RE2, syntax</a>
 */
public final class NumberPattern {
    /** Longer expressions describe no numbers. */
    private static final int LONGEST = 500;

    /** Counted repetitions are written out when an expression is read; so many characters may come of it. */
    private static final long LARGEST = 2000;

    /** A text is tried while its length times the size of the expression stays below this: some hundred milliseconds of work. */
    private static final long MOST_STEPS = 20_000_000;

    /** What Java's own notation has besides; RE2 would refuse it, or read it as something else. */
    private static final java.util.regex.Pattern UNSUPPORTED = java.util.regex.Pattern.compile(
            "\\\\[1-9]|\\\\k<|\\(\\?<?[=!]|\\(\\?>|[*+?}]\\+|&&|\\\\[RhHXZGNQ]|\\\\p\\{(?:Is|In|java|Alpha|Digit|Upper|Lower|Alnum|Punct)");

    private final Pattern pattern;
    private final long size;

    private NumberPattern(Pattern pattern, long size) {
        this.pattern = pattern;
        this.size = size;
    }

    /** Why an expression cannot be used. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final Reason reason;

        /** What stands in the expression and cannot be used; the whole of it when it is wrong or too large. */
        private final String part;

        Refused(Reason reason, String part) {
            super(reason + ": " + part, null, false, false);
            this.reason = reason;
            this.part = part;
        }

        /** Returns what is wrong. */
        public Reason reason() {
            return reason;
        }

        /** Returns what stands in the expression and cannot be used; the whole of it when it is wrong or too large. */
        public String part() {
            return part;
        }
    }

    /** Kinds of expressions that are refused. */
    public enum Reason {
        /** It is no regular expression. */
        WRONG,
        /** It uses what cannot be done in linear time. */
        UNSUPPORTED,
        /** It is too long, or its repetitions make it so. */
        LARGE
    }

    /**
     * Reads an expression.
     *
     * @throws Refused when it cannot be used
     */
    public static NumberPattern of(String written) throws Refused {
        long size = size(written);
        if (written.length() > LONGEST || size > LARGEST) {
            throw new Refused(Reason.LARGE, written);
        }
        Matcher unsupported = UNSUPPORTED.matcher(written.replace("\\\\", "__"));
        if (unsupported.find()) {
            throw new Refused(Reason.UNSUPPORTED, unsupported.group());
        }
        try {
            return new NumberPattern(Pattern.compile(written), size);
        } catch (PatternSyntaxException e) {
            throw new Refused(Reason.WRONG, written);
        }
    }

    /** Returns how many characters an expression has when its counted repetitions are written out; at most it overestimates. */
    private static long size(String written) {
        Deque<Long> outer = new ArrayDeque<>();
        long sum = 0;
        long last = 0;
        for (int i = 0; i < written.length(); i++) {
            char character = written.charAt(i);
            if (character == '(') {
                outer.push(sum + last);
                sum = 0;
                last = 0;
            } else if (character == ')' && !outer.isEmpty()) {
                last += sum + 1;
                sum = outer.pop();
            } else if (character == '[') {
                sum += last;
                last = 1;
                i = endOfClass(written, i);
            } else if (character == '{') {
                int close = Math.max(i, written.indexOf('}', i));
                last *= count(written.substring(i, close));
                i = close;
            } else {
                sum += last;
                last = 1;
                i += character == '\\' ? 1 : 0;
            }
            if (sum + last > LARGEST) {
                return sum + last;
            }
        }
        return sum + last;
    }

    /** Returns where a class of characters ends; in it brackets and braces are characters like others. */
    private static int endOfClass(String written, int start) {
        int i = start + 1;
        i += i < written.length() && written.charAt(i) == '^' ? 1 : 0;
        i += i < written.length() && written.charAt(i) == ']' ? 1 : 0;
        while (i < written.length() && written.charAt(i) != ']') {
            int named = written.startsWith("[:", i) ? written.indexOf(":]", i) : -1;
            i = named < 0 ? i + (written.charAt(i) == '\\' ? 2 : 1) : named + 2;
        }
        return i;
    }

    /** Returns the largest number in a repetition, at least 1. */
    private static long count(String braces) {
        long most = 1;
        long number = 0;
        for (int i = 0; i < braces.length(); i++) {
            char character = braces.charAt(i);
            boolean digit = '0' <= character && character <= '9';
            number = digit ? Math.min(LARGEST, number * 10 + character - '0') : 0;
            most = Math.max(most, number);
        }
        return most;
    }

    /** Tells whether the whole of a text matches; one of many thousand characters does not. */
    public boolean matches(String text) {
        return text.length() * size <= MOST_STEPS && pattern.matches(text);
    }

    /** Returns the expression as it is written. */
    public String pattern() {
        return pattern.pattern();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NumberPattern number && number.pattern.equals(pattern);
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }
}
