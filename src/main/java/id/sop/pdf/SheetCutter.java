package id.sop.pdf;

import id.sop.paging.ElementIds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts the text of a sheet into parts that can be laid out one by one: the pages before the flow, and the pages of the flow.
 *
 * <p>The same procedure in another office has another identity block and the same flow; cut off, the flow is the same text
 * and need not be laid out again. The cut is where a page begins anyway, and each part keeps head, footer and all else
 * around its pages. A text that is laid out differently, or has links, which may lead from one part into another, stays
 * whole.
 */
final class SheetCutter {
    /** The id of the block that holds the first page of the flow. */
    static final String FLOW = ElementIds.flow(1);

    private static final String FLOW_ID = " id=\"" + FLOW + "\"";
    private static final String ANY_FLOW_ID = " id=\"" + ElementIds.Kind.FLOW.stem();
    private static final String PAGE_CLASS = " class=\"halaman";

    /** Stands where the identity block did, so that margins at the top of the flow do not merge with the page's. */
    private static final String SPACER = "<div style=\"height: 1px\"></div>";

    private final String text;
    private final List<Element> pages = new ArrayList<>();
    private Optional<Element> flow = Optional.empty();
    private Optional<Element> lastFlow = Optional.empty();

    /** From the first character of the start tag to that after the end tag, and what is between the tags. */
    private record Element(int start, int inside, int insideEnd, int end) {}

    private SheetCutter(String text) {
        this.text = text;
    }

    /**
     * Returns the parts in order, each a text of its own.
     *
     * @param text XHTML, which need not be well-formed
     */
    static List<String> cut(String text) {
        SheetCutter cutter = new SheetCutter(text);
        boolean linked = text.contains("<a ") || text.contains("</bookmark>");
        return linked || !cutter.understands() ? List.of(text) : cutter.parts();
    }

    /**
     * Returns the parts for a sheet that is only measured: the text with the block of the flow empty, and the text with
     * nothing before that block. The block must be as wide as its page, and nothing may float beside it. Where
     * several tables follow one another, their blocks are taken for one.
     */
    static List<String> cutToMeasure(String text) {
        SheetCutter cutter = new SheetCutter(text);
        return cutter.understands() && cutter.flow.isPresent() ? cutter.measuredParts() : List.of(text);
    }

    private List<String> parts() {
        int before = 0;
        while (before < pages.size() && !holdsFlow(pages.get(before))) {
            before++;
        }
        if (before == 0 || before == pages.size()) {
            return List.of(text);
        }
        int first = pages.get(0).start();
        int cut = pages.get(before).start();
        int last = pages.get(pages.size() - 1).end();
        String head = text.substring(0, first);
        String foot = text.substring(last);
        return List.of(head + text.substring(first, cut) + foot, head + text.substring(cut, last) + foot);
    }

    private List<String> measuredParts() {
        Element block = flow.orElseThrow();
        Element page = pages.stream().filter(this::holdsFlow).findFirst().orElseThrow();
        return List.of(
                text.substring(0, block.inside())
                        + text.substring(lastFlow.orElse(block).insideEnd()),
                text.substring(0, pages.get(0).start())
                        + text.substring(page.start(), page.inside())
                        + SPACER
                        + text.substring(block.start()));
    }

    private boolean holdsFlow(Element page) {
        return flow.map(block -> page.start() < block.start() && block.end() < page.end())
                .orElse(false);
    }

    /** Looks for pages and flow; tells whether the text could be followed and only white space is between the pages. */
    private boolean understands() {
        List<Integer> open = new ArrayList<>();
        int body = -1;
        for (int at = text.indexOf('<'), end; at >= 0; at = text.indexOf('<', end)) {
            end = endOfTag(at);
            if (end < 0) {
                return false;
            }
            if (text.startsWith("</", at)) {
                if (open.isEmpty()) {
                    return false;
                }
                int start = open.remove(open.size() - 1);
                if (body >= 0 && open.size() > body && !close(start, at, end, open.size() - body)) {
                    return false;
                }
            } else if (Character.isLetter(text.charAt(at + 1)) && text.charAt(end - 2) != '/') {
                body = text.startsWith("<body", at) ? open.size() : body;
                open.add(at);
            }
        }
        return open.isEmpty();
    }

    /**
     * Sees an element end.
     *
     * @param depth 1 for a child of the body
     * @return false if it is a page that something else precedes
     */
    private boolean close(int start, int endTag, int end, int depth) {
        Element element = new Element(start, endOfTag(start), endTag, end);
        if (depth == 1 && hasAttribute(element, PAGE_CLASS)) {
            boolean follows = pages.isEmpty()
                    || text.substring(pages.get(pages.size() - 1).end(), start).isBlank();
            pages.add(element);
            return follows;
        }
        if (depth == 2 && hasAttribute(element, FLOW_ID)) {
            flow = Optional.of(element);
        }
        if (depth == 2 && hasAttribute(element, ANY_FLOW_ID)) {
            lastFlow = Optional.of(element);
        }
        return true;
    }

    private boolean hasAttribute(Element element, String attribute) {
        return text.substring(element.start(), element.inside()).contains(attribute);
    }

    /** Returns where a tag, a comment or the like ends; less than 0 if it does not. */
    private int endOfTag(int start) {
        if (text.startsWith("<!--", start)) {
            return after("-->", start);
        }
        if (text.startsWith("<![CDATA[", start)) {
            return after("]]>", start);
        }
        char quote = 0;
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return -1;
    }

    private int after(String mark, int start) {
        int found = text.indexOf(mark, start);
        return found < 0 ? -1 : found + mark.length();
    }
}
