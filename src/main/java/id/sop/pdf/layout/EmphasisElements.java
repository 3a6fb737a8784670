package id.sop.pdf.layout;

import id.sop.language.Emphasis;
import id.sop.language.LineBreaks;
import id.sop.pdf.xml.StrictXml;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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

    /** The longest piece of a text that is kept on one line, in characters: a longer one may be wider than its column. */
    private static final int LONGEST_WHOLE = 20;

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
        int start = 0;
        int from = 0;
        for (String piece : LineBreaks.pieces(text)) {
            int end = start + piece.stripTrailing().length();
            if (end - start <= LONGEST_WHOLE && isParted(stretches, start, end)) {
                set(text, from, start, stretches, node -> parent.insertBefore(node, signed), parent);
                Element whole = element("span", parent);
                whole.setAttribute("style", "display: inline-block; white-space: nowrap");
                set(text, start, end, stretches, whole::appendChild, parent);
                parent.insertBefore(whole, signed);
                from = end;
            }
            start += piece.length();
        }
        set(text, from, text.length(), stretches, node -> parent.insertBefore(node, signed), parent);
        parent.removeChild(signed);
    }

    /**
     * Tells whether an edge of a stretch lies inside of what must stand on one line, as between a bracket and the word behind it. The
     * engine may end a line at the edge of any element, unless it is inside of a block.
     */
    private static boolean isParted(List<Emphasis> stretches, int start, int end) {
        return stretches.stream()
                .flatMapToInt(stretch -> IntStream.of(stretch.start(), stretch.end()))
                .anyMatch(edge -> start < edge && edge < end);
    }

    /**
     * Adds a part of a text, each stretch in its own face. The engine paints elements in a line behind the text beside them; so that the
     * order is kept, all of it stands in elements.
     */
    private static void set(
            String text, int from, int to, List<Emphasis> stretches, Consumer<Element> added, Element parent) {
        int plain = from;
        for (Emphasis stretch : stretches) {
            int start = Math.max(from, stretch.start());
            int end = Math.min(to, stretch.end());
            if (start < end) {
                add(text.substring(plain, start), List.of("span"), added, parent);
                List<String> faces =
                        stretch.bold() && stretch.italic() ? List.of("b", "i") : List.of(stretch.bold() ? "b" : "i");
                add(text.substring(start, end), faces, added, parent);
                plain = end;
            }
        }
        add(text.substring(plain, to), List.of("span"), added, parent);
    }

    /** Adds a text in elements, each inside of the one before. */
    private static void add(String text, List<String> names, Consumer<Element> added, Element parent) {
        if (text.isEmpty()) {
            return;
        }
        Element outermost = element(names.get(0), parent);
        Element innermost = outermost;
        for (String name : names.subList(1, names.size())) {
            Element inner = element(name, parent);
            innermost.appendChild(inner);
            innermost = inner;
        }
        innermost.setTextContent(text);
        added.accept(outermost);
    }

    private static Element element(String name, Element parent) {
        return parent.getOwnerDocument().createElementNS(parent.getNamespaceURI(), name);
    }
}
