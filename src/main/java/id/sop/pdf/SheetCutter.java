package id.sop.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the text of a sheet into parts that can be laid out one by one: the pages before the flow, and the pages of the flow.
 *
 * <p>The same procedure in another office has another identity block and the same flow; cut off, the flow is the same text
 * and need not be laid out again. The cut is where a page begins anyway, and each part keeps head, footer and all else
 * around its pages. A text that is laid out differently, or has links, which may lead from one part into another, stays
 * whole.
 */
final class SheetCutter {
    private static final String FIRST_FLOW = " id=\"alur-1\"";
    private static final String PAGE = " class=\"halaman";

    private final String text;
    private final List<Element> pages = new ArrayList<>();

    /** A page as the template writes it: a child of the body. */
    private record Element(int start, int end, boolean holdsFlow) {}

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
        if (linked || !cutter.findPages()) {
            return List.of(text);
        }
        List<Element> pages = cutter.pages;
        int flow = 0;
        while (flow < pages.size() && !pages.get(flow).holdsFlow()) {
            flow++;
        }
        if (flow == 0 || flow == pages.size()) {
            return List.of(text);
        }
        int first = pages.get(0).start();
        int cut = pages.get(flow).start();
        int last = pages.get(pages.size() - 1).end();
        String head = text.substring(0, first);
        String foot = text.substring(last);
        return List.of(head + text.substring(first, cut) + foot, head + text.substring(cut, last) + foot);
    }

    /** Looks for the pages; tells whether the text could be followed and nothing but white space is between them. */
    private boolean findPages() {
        int depth = 0;
        int body = -1;
        int start = -1;
        int at = text.indexOf('<');
        while (at >= 0) {
            int end = endOfTag(at);
            if (end < 0) {
                return false;
            }
            boolean closes = text.startsWith("</", at);
            boolean opens = !closes && Character.isLetter(text.charAt(at + 1));
            if (opens && text.startsWith("<body", at)) {
                body = depth;
            }
            if (opens && depth == body + 1 && body >= 0 && isPage(at, end)) {
                start = at;
            }
            boolean empty = opens && text.charAt(end - 2) == '/';
            depth += opens && !empty ? 1 : closes ? -1 : 0;
            if (closes && depth == body + 1 && start >= 0) {
                if (!follows(start)) {
                    return false;
                }
                int flow = text.indexOf(FIRST_FLOW, start);
                pages.add(new Element(start, end, flow >= 0 && flow < end));
                start = -1;
            }
            at = text.indexOf('<', end);
        }
        return depth == 0;
    }

    private boolean isPage(int start, int end) {
        int attribute = text.indexOf(PAGE, start);
        return attribute >= 0 && attribute < end;
    }

    private boolean follows(int start) {
        return pages.isEmpty()
                || text.substring(pages.get(pages.size() - 1).end(), start).isBlank();
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
