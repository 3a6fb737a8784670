package id.sop.pdf.layout;

import id.sop.language.Emphasis;
import id.sop.language.LineBreaks;
import id.sop.pdf.xml.StrictXml;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Puts elements in the place of the signs by which texts say how they are set, so that no template has to know of emphasis. Where no
 * element can stand, as in a title or an attribute, the text is left without its signs.
 */
final class EmphasisElements {
    /** Elements that hold nothing but text. */
    private static final Set<String> PLAIN = Set.of("title", "style");

    /** No cell outside the planned columns is too narrow for so many letters. */
    private static final int LONGEST_WHOLE = 40;

    private EmphasisElements() {}

    static void insert(Document document) {
        insert(document.getDocumentElement());
    }

    private static void insert(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            attribute.setNodeValue(Emphasis.unsigned(attribute.getNodeValue()));
        }
        for (Node child : StrictXml.children(element)) {
            if (child instanceof Element inner) {
                insert(inner);
            } else if (child instanceof Text text && Emphasis.isSigned(text.getData())) {
                replace(text, element);
            }
        }
    }

    private static void replace(Text signed, Element parent) {
        String text = Emphasis.unsigned(signed.getData());
        if (PLAIN.contains(parent.getTagName())) {
            signed.setData(text);
            return;
        }
        List<Emphasis> stretches = Emphasis.ofSigned(signed.getData());
        boolean mayGlue = !Emphasis.isLoose(signed.getData());
        int from = 0;
        int start = 0;
        for (String piece : LineBreaks.pieces(text)) {
            int end = start + piece.stripTrailing().length();
            if (mayGlue && end - start <= LONGEST_WHOLE && isParted(stretches, start, end)) {
                add(text, from, start, stretches, parent, signed);
                Element whole = element("span", parent);
                whole.setAttribute("style", "display: inline-block; white-space: nowrap");
                parent.insertBefore(whole, signed);
                add(text, start, end, stretches, whole, null);
                from = end;
            }
            start += piece.length();
        }
        add(text, from, text.length(), stretches, parent, signed);
        parent.removeChild(signed);
    }

    /**
     * Tells whether emphasis begins or ends inside a piece, as in {@code (*scanning*)}. The engine would end a line at the edge of
     * any element there; a block in the line it keeps whole.
     */
    private static boolean isParted(List<Emphasis> stretches, int start, int end) {
        return stretches.stream()
                .anyMatch(stretch -> (start < stretch.start() && stretch.start() < end)
                        || (start < stretch.end() && stretch.end() < end));
    }

    /** Adds a part of a text, each stretch in an element of its own. */
    private static void add(String text, int start, int end, List<Emphasis> stretches, Element parent, Node before) {
        String part = text.substring(start, end);
        int from = 0;
        for (Emphasis stretch : Emphasis.within(stretches, start, end)) {
            plain(part.substring(from, stretch.start()), parent, before);
            Element set = element(stretch.bold() ? "b" : "i", parent);
            Element innermost = set;
            if (stretch.bold() && stretch.italic()) {
                innermost = element("i", parent);
                set.appendChild(innermost);
            }
            innermost.setTextContent(part.substring(stretch.start(), stretch.end()));
            parent.insertBefore(set, before);
            from = stretch.end();
        }
        plain(part.substring(from), parent, before);
    }

    private static Element element(String name, Element parent) {
        return parent.getOwnerDocument().createElementNS(parent.getNamespaceURI(), name);
    }

    private static void plain(String text, Element parent, Node before) {
        if (!text.isEmpty()) {
            parent.insertBefore(parent.getOwnerDocument().createTextNode(text), before);
        }
    }
}
