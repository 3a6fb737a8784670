package id.sop.template;

import id.sop.source.Source;
import id.sop.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a directive was opened that a template does not close: FreeMarker names only the end of the file. */
final class OpenTags {
    private OpenTags() {}

    /**
     * Returns the place of the last tag that is open at the end of a text; nothing when there seems to be none.
     *
     * @param end the tag that would close it, such as {@code </#if>}
     */
    static Optional<Span> last(Source source, String end) {
        if (!end.startsWith("</")) {
            return Optional.empty();
        }
        String text = source.text(0, source.length());
        String name = Pattern.quote(end.substring(2, end.length() - 1));
        Matcher tag = Pattern.compile("<#--[\\s\\S]*?(?:-->|\\z)|<(/?)" + name + "(?![\\w.])")
                .matcher(text);
        Deque<Integer> open = new ArrayDeque<>();
        while (tag.find()) {
            if (tag.group(1) == null) {
                continue;
            }
            if (tag.group(1).isEmpty()) {
                open.push(tag.start());
            } else if (!open.isEmpty()) {
                open.pop();
            }
        }
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(text.codePointCount(0, open.peek()))
                        .map(start -> source.span(start, start + end.codePointCount(0, end.length()) - 2));
    }
}
