package id.sop.rule.identity;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A nomor with nothing between two slashes, as when a running number was to be filled in later. */
public final class EmptyNumberSegment implements Rule {
    @Message.Words("ID002")
    record EmptySegment(String number, int segment) implements Message {}

    /** Blanks, dots and lines that wait to be written over, alone or behind a letter: "B-   "; a dash says that there is none. */
    private static final Pattern EMPTY =
            Pattern.compile("(?:[\\p{L}]{1,3}\\s?[-.]?)?(?:\\s{2,}|[._…]{3,}|…)\\s*|[\\s._…\u00A0]*|.{0,40}-\\s+");

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.identity().number().stream()
                .filter(text -> !text.open())
                .filter(text -> firstEmpty(text) > 0)
                .map(text -> Finding.at(text.span(), new EmptySegment(text.value(), firstEmpty(text))));
    }

    /** Tells whether a nomor has an empty segment. */
    public static boolean isIn(Text number) {
        return firstEmpty(number) > 0;
    }

    /** Returns the number of the first empty segment from 1, or 0 when there is none. */
    private static int firstEmpty(Text number) {
        String[] segments = number.value().split("/", -1);
        for (int i = 0; i < segments.length && segments.length > 1; i++) {
            if (EMPTY.matcher(segments[i]).matches()) {
                return i + 1;
            }
        }
        return 0;
    }
}
