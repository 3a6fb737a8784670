package id.sop.render;

import java.util.List;

/** The comments in the files of a template, which are nobody's concern. */
final class TemplateComments {
    private static final List<String> BEGINS = List.of("<#--", "<!--", "/*");
    private static final List<String> ENDS = List.of("-->", "-->", "*/");

    private TemplateComments() {}

    /** Returns a text without its comments; one that never ends is text. The text is read once, whatever stands in it. */
    static String removed(String text) {
        StringBuilder left = new StringBuilder(text.length());
        int[] ends = new int[BEGINS.size()];
        int at = 0;
        while (at < text.length()) {
            int end = -1;
            for (int kind = 0; kind < ends.length && end < 0; kind++) {
                if (text.startsWith(BEGINS.get(kind), at)) {
                    int inside = at + BEGINS.get(kind).length();
                    // An end that was found further on is the next one still, and where there was none there is none.
                    if (ends[kind] >= 0 && ends[kind] < inside) {
                        ends[kind] = text.indexOf(ENDS.get(kind), inside);
                    }
                    end = ends[kind] < 0 ? -1 : ends[kind] + ENDS.get(kind).length();
                }
            }
            if (end < 0) {
                left.append(text.charAt(at));
                at++;
            } else {
                at = end;
            }
        }
        return left.toString();
    }
}
