package id.sop.importing.docx;

import id.sop.importing.ooxml.MarkedText;
import id.sop.office.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads paragraphs as a person sees them (ECMA-376, part 1, 17.3): what was deleted is left out, what was inserted kept, of fields their
 * results, with the marks of lists.
 */
final class ParagraphReader {
    /** Characters of fonts that have signs in the place of letters; others of theirs are bullets. */
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("Wingdings/FC", "✓"),
            Map.entry("Wingdings/FE", "☑"),
            Map.entry("Wingdings/A8", "☐"),
            Map.entry("Wingdings/FB", "✗"),
            Map.entry("Wingdings/E0", "→"),
            Map.entry("Wingdings/DF", "←"),
            Map.entry("Wingdings/E1", "↑"),
            Map.entry("Wingdings/E2", "↓"),
            Map.entry("Wingdings/E8", "→"),
            Map.entry("Wingdings 2/50", "✓"),
            Map.entry("Wingdings 2/52", "☑"),
            Map.entry("Symbol/A3", "≤"),
            Map.entry("Symbol/B3", "≥"),
            Map.entry("Symbol/D6", "√"),
            Map.entry("Symbol/B0", "°"),
            Map.entry("Symbol/AE", "→"));

    private final Numbering numbering;

    private final DocumentStyles styles;

    ParagraphReader(Numbering numbering, DocumentStyles styles) {
        this.numbering = numbering;
        this.styles = styles;
    }

    /**
     * A paragraph.
     *
     * @param text with marks where a part of it is emphasised
     * @param plain without
     * @param drawings what is drawn at it
     * @param pageBegins whether a page begins in it, as the document was shown when it was saved
     */
    record Paragraph(
            XmlElement source,
            String text,
            String plain,
            List<XmlElement> drawings,
            boolean pageBegins,
            boolean pageEnds) {}

    /** What is found on the way through a paragraph. */
    private static final class Found {
        private final MarkedText text = new MarkedText();
        private final XmlElement paragraph;
        private boolean bold;
        private boolean italic;
        private final List<XmlElement> drawings = new ArrayList<>();
        private boolean pageBegins;
        private boolean pageEnds;

        Found(XmlElement paragraph) {
            this.paragraph = paragraph;
        }

        void add(String piece) {
            text.add(piece, bold, italic);
        }
    }

    Paragraph read(XmlElement paragraph) {
        Found found = new Found(paragraph);
        String mark = numbering.mark(paragraph);
        paragraph.children().forEach(child -> inline(child, found));
        String text = marked(mark, found.text.marked());
        String plain = marked(mark, found.text.plain());
        return new Paragraph(paragraph, text, plain, found.drawings, found.pageBegins, found.pageEnds);
    }

    private static String marked(String mark, String text) {
        return mark.isEmpty() ? text : (mark + " " + text).strip();
    }

    /** Returns all text below an element that holds paragraphs, such as a shape. */
    String text(XmlElement holder) {
        List<String> texts = new ArrayList<>();
        gather(holder, texts);
        return String.join("\n", texts).strip();
    }

    private void gather(XmlElement holder, List<String> texts) {
        for (XmlElement child : holder.children()) {
            if (child.is("p")) {
                texts.add(read(child).plain());
            } else if (!isGone(child)) {
                gather(child, texts);
            }
        }
    }

    /** Tells whether an element holds what was deleted, or moved to another place. */
    static boolean isGone(XmlElement element) {
        return element.is("del") || element.is("moveFrom");
    }

    private void inline(XmlElement element, Found found) {
        switch (element.name()) {
            case "del", "moveFrom", "pPr", "sdtPr", "rt", "fldData" -> {
                // Nothing that is seen.
            }
            case "r" -> {
                if (!element.at("rPr", "vanish").exists()
                        || !element.at("rPr", "vanish").flag("val", true)) {
                    found.bold = is(found.paragraph, element, "b");
                    found.italic = is(found.paragraph, element, "i");
                    element.children().forEach(child -> inline(child, found));
                }
            }
            case "t" -> found.add(element.text());
            case "tab", "ptab" -> found.add("\t");
            case "cr" -> found.add("\n");
            case "br" -> {
                switch (element.attribute("type")) {
                    case "page" -> found.pageEnds = true;
                    case "column" -> found.add(" ");
                    default -> found.add("\n");
                }
            }
            case "noBreakHyphen" -> found.add("-");
            case "sym" -> found.add(sign(element));
            case "lastRenderedPageBreak" -> found.pageBegins = true;
            case "drawing", "pict", "object" -> found.drawings.add(element);
            default -> element.children().forEach(child -> inline(child, found));
        }
    }

    /** Tells whether a run has a look, by itself or by a style. */
    private boolean is(XmlElement paragraph, XmlElement run, String look) {
        XmlElement own = run.at("rPr", look);
        if (!own.exists()) {
            own = styles.find(run.at("rPr", "rStyle").attribute("val"), "rPr", look);
        }
        if (!own.exists()) {
            own = styles.ofParagraph(paragraph, "rPr", look);
        }
        return own.exists() && own.flag("val", true);
    }

    private static String sign(XmlElement element) {
        try {
            int code = Integer.parseInt(element.attribute("char"), 16) & 0xFFFF;
            String font = element.attribute("font");
            boolean own = code >= 0xF000;
            if (own || font.startsWith("Wingdings")) {
                String key = String.format(java.util.Locale.ROOT, "%s/%02X", font, code & 0xFF);
                return SIGNS.getOrDefault(key, "•");
            }
            return String.valueOf((char) code);
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
