package id.sop.pdf.layout;

import id.sop.language.Emphasis;
import id.sop.pdf.xml.StrictXml;
import java.util.ArrayList;
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
        int from = 0;
        for (Emphasis stretch : withSigns(text, Emphasis.ofSigned(signed.getData()))) {
            plain(text.substring(from, stretch.start()), parent, signed);
            Element set = element(stretch.bold() ? "b" : "i", parent);
            Element innermost = set;
            if (stretch.bold() && stretch.italic()) {
                innermost = element("i", parent);
                set.appendChild(innermost);
            }
            innermost.setTextContent(text.substring(stretch.start(), stretch.end()));
            parent.insertBefore(set, signed);
            from = stretch.end();
        }
        plain(text.substring(from), parent, signed);
        parent.removeChild(signed);
    }

    /**
     * Sets the brackets, quotation marks and commas that touch a stretch as the stretch itself. The engine may end a line at the
     * edge of any element, so that they would be parted from their word.
     */
    private static List<Emphasis> withSigns(String text, List<Emphasis> stretches) {
        List<Emphasis> wider = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < stretches.size(); i++) {
            Emphasis stretch = stretches.get(i);
            int next = i + 1 < stretches.size() ? stretches.get(i + 1).start() : text.length();
            int start = stretch.start();
            while (start > last && isSign(text.charAt(start - 1))) {
                start--;
            }
            int end = stretch.end();
            while (end < next && isSign(text.charAt(end))) {
                end++;
            }
            wider.add(new Emphasis(start, end, stretch.bold(), stretch.italic()));
            last = end;
        }
        return wider;
    }

    private static boolean isSign(char character) {
        return !Character.isLetterOrDigit(character)
                && !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && !Character.isSurrogate(character);
    }

    private static Element element(String name, Element parent) {
        return parent.getOwnerDocument().createElementNS(parent.getNamespaceURI(), name);
    }

    /** The engine paints elements in a line behind the text beside them; so that the order is kept, all of it stands in elements. */
    private static void plain(String text, Element parent, Node before) {
        if (!text.isEmpty()) {
            Element span = element("span", parent);
            span.setTextContent(text);
            parent.insertBefore(span, before);
        }
    }
}
