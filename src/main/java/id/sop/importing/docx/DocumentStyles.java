package id.sop.importing.docx;

import id.sop.office.XmlElement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The styles of a document (ECMA-376, part 1, 17.7), each with all that it is based on. */
final class DocumentStyles {
    private static final int LONGEST_CHAIN = 20;

    private final XmlElement defaults;
    private final Map<String, XmlElement> styles = new HashMap<>();
    private final Map<List<Object>, XmlElement> found = new HashMap<>();
    private String usual = "";

    DocumentStyles(XmlElement root) {
        this.defaults = root.at("docDefaults");
        for (XmlElement style : root.children("style")) {
            styles.putIfAbsent(style.attribute("styleId"), style);
            if (style.attribute("type").equals("paragraph") && style.flag("default", false)) {
                usual = style.attribute("styleId");
            }
        }
    }

    /** Returns what a style says at a path, or the nearest of those it is based on that says something there. */
    XmlElement find(String style, String... path) {
        return found.computeIfAbsent(List.of(style, List.of(path)), asked -> search(style, path));
    }

    private XmlElement search(String style, String... path) {
        XmlElement at = styles.get(style);
        for (int i = 0; at != null && i < LONGEST_CHAIN; i++) {
            XmlElement said = at.at(path);
            if (said.exists()) {
                return said;
            }
            at = styles.get(at.at("basedOn").attribute("val"));
        }
        return defaults.at("");
    }

    /** Returns what holds for a paragraph by itself, by its style, or by the defaults of the document. */
    XmlElement ofParagraph(XmlElement paragraph, String holder, String property) {
        return ofParagraph(paragraph, "", holder, property);
    }

    /**
     * Returns what holds for a paragraph by itself, by its style, by that of its table, or by the defaults of the document.
     *
     * @param table the style of the table; empty if it is in none
     * @param holder {@code pPr} or {@code rPr}
     */
    XmlElement ofParagraph(XmlElement paragraph, String table, String holder, String property) {
        XmlElement own = paragraph.at("pPr", property);
        if (holder.equals("pPr") && own.exists()) {
            return own;
        }
        String style = paragraph.at("pPr", "pStyle").attribute("val");
        XmlElement styled = find(style.isEmpty() ? usual : style, holder, property);
        if (styled.exists()) {
            return styled;
        }
        XmlElement ofTable = find(table, holder, property);
        return ofTable.exists() ? ofTable : defaults.at(holder + "Default", holder, property);
    }
}
