package id.sop.template;

import id.sop.source.Source;
import id.sop.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where the text of a template names what it must not use.
 *
 * <p>Comments count: what hides in one is not asked. The text is read once, whatever stands in it.
 */
final class ForbiddenNames {
    /** What switches escaping off, or the habits that make a sheet the same everywhere. */
    private static final Set<String> DIRECTIVES =
            Set.of("noautoesc", "noAutoEsc", "outputformat", "outputFormat", "setting", "ftl");

    /** The variable that is another one in each run. */
    static final String CLOCK = "now";

    /** The operators that are words: a dot behind one of them does not lead into a value. */
    private static final Set<String> OPERATORS = Set.of("gt", "gte", "lt", "lte", "in", "as", "using");

    private static final int UNKNOWN = -1;

    private final String text;
    /** The places behind the ends of comments, in order. */
    private final int[] commentEnds;
    /** For each place, where white space and comments from there on end. */
    private final int[] gapEnds;

    private ForbiddenNames(String text) {
        this.text = text;
        this.commentEnds = IntStream.range(0, Math.max(0, text.length() - 2))
                .filter(i -> text.startsWith("-->", i) || text.startsWith("--]", i))
                .toArray();
        this.gapEnds = new int[text.length() + 1];
        Arrays.fill(gapEnds, UNKNOWN);
    }

    /** Returns the places, in the order of the text. */
    static List<Span> in(Source source) {
        String text = source.text(0, source.length());
        ForbiddenNames names = new ForbiddenNames(text);
        List<Span> found = new ArrayList<>();
        int index = 0;
        int offset = 0;
        for (int i = 0; i < text.length(); i++) {
            int start = names.start(i);
            if (start >= 0) {
                offset += text.codePointCount(index, start);
                index = start;
                found.add(source.span(offset, offset + names.name(start).length()));
            }
        }
        return found;
    }

    /** Returns where the forbidden name begins that a character leads to; less than 0 when it leads to none. */
    private int start(int index) {
        char sign = text.charAt(index);
        if (sign == '?') {
            int start = gapEnd(index + 1);
            return TemplateRestrictions.BUILT_INS.contains(name(start)) ? start : -1;
        }
        if (sign == '.' && !leadsIntoValue(index)) {
            int start = gapEnd(index + 1);
            return name(start).equals(CLOCK) ? start : -1;
        }
        boolean directive = (sign == '<' || sign == '[') && text.startsWith("#", index + 1);
        return directive && DIRECTIVES.contains(letters(index + 2)) ? index + 2 : -1;
    }

    private boolean leadsIntoValue(int dot) {
        int start = dot;
        while (start > 0 && isPartOfName(text.charAt(start - 1)) && dot - start < 10) {
            start--;
        }
        boolean closed = dot > 0 && ")]\"'".indexOf(text.charAt(dot - 1)) >= 0;
        return closed || (start < dot && !OPERATORS.contains(text.substring(start, dot)));
    }

    /** Returns the name that begins at a place; empty when none does. */
    private String name(int start) {
        int end = start;
        while (end < text.length() && isPartOfName(text.charAt(end)) && end - start < 30) {
            end++;
        }
        return text.substring(start, end);
    }

    private String letters(int start) {
        int end = start;
        while (end < text.length() && isLetter(text.charAt(end)) && end - start < 30) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isLetter(char sign) {
        return ('a' <= sign && sign <= 'z') || ('A' <= sign && sign <= 'Z');
    }

    private static boolean isPartOfName(char sign) {
        return isLetter(sign) || ('0' <= sign && sign <= '9') || sign == '_';
    }

    /** Returns where the white space and the comments end that begin at a place. */
    private int gapEnd(int start) {
        List<Integer> passed = new ArrayList<>();
        int at = start;
        int next = step(at);
        while (gapEnds[at] == UNKNOWN && next > at) {
            passed.add(at);
            at = next;
            next = step(at);
        }
        int end = gapEnds[at] == UNKNOWN ? at : gapEnds[at];
        gapEnds[at] = end;
        passed.forEach(place -> gapEnds[place] = end);
        return end;
    }

    /** Returns the place behind a white space or a comment, or the same place when neither begins here. */
    private int step(int at) {
        if (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            return at + 1;
        }
        boolean comment = at + 4 <= text.length()
                && (text.charAt(at) == '<' || text.charAt(at) == '[')
                && (text.charAt(at + 1) == '#' || text.charAt(at + 1) == '!')
                && text.startsWith("--", at + 2);
        if (!comment) {
            return at;
        }
        int end = Arrays.binarySearch(commentEnds, at + 4);
        int found = end < 0 ? -end - 1 : end;
        return found < commentEnds.length ? commentEnds[found] + 3 : at;
    }
}
