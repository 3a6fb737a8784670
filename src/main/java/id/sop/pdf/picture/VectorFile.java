package id.sop.pdf.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import id.sop.pdf.fault.UnusablePicture;
import id.sop.pdf.xml.StrictXml;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * An SVG file, judged before it is painted.
 *
 * <p>Only shapes are admitted. Text would be set in a font of the machine, an image inside the image may lie anywhere,
 * scripts and animations have no place on paper, and patterns, filters and references upon references take any time.
 */
final class VectorFile {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String LINKS = "http://www.w3.org/1999/xlink";

    private static final Set<String> ADMITTED = Set.of(
            "svg",
            "g",
            "a",
            "switch",
            "defs",
            "symbol",
            "use",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "style",
            "title",
            "desc",
            "metadata");

    /** These say something about the picture, in any words. */
    private static final Set<String> SPEAKING = Set.of("title", "desc", "metadata");

    /** A detailed coat of arms has some thousand shapes. */
    private static final long MOST_ELEMENTS = 20_000;

    private static final long MOST_LETTERS = 3_000_000;
    private static final int DEEPEST = 100;
    private static final double LARGEST_SIDE = 1_000_000;

    /** The SVG reader warns on the console; a logger that nobody holds would forget its level. */
    private static final Logger SVG_LOGGER = Logger.getLogger("com.github.weisj.jsvg");

    static {
        SVG_LOGGER.setLevel(Level.OFF);
    }

    private final String uri;
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<Element, Weight> weights = new HashMap<>();
    private final Set<Element> open = new HashSet<>();

    private VectorFile(String uri) {
        this.uri = uri;
    }

    /** What painting an element takes, with everything that it refers to. */
    private record Weight(long elements, long letters) {
        Weight plus(Weight other) {
            // No sum of two limits overflows, and nothing beyond a limit is counted.
            return new Weight(
                    Math.min(MOST_ELEMENTS + 1, elements + other.elements),
                    Math.min(MOST_LETTERS + 1, letters + other.letters));
        }
    }

    /**
     * Reads a file.
     *
     * @throws UnusablePicture if it is broken, or holds more than shapes, or too many of them
     */
    static SVGDocument read(String uri, byte[] content) {
        VectorFile file = new VectorFile(uri);
        try {
            Document document = StrictXml.parseNamed(new InputSource(new ByteArrayInputStream(content)));
            file.check(document);
            // The SVG reader knows no entities, in which some drawing programs put the names of namespaces.
            boolean declares =
                    document.getDoctype() != null && document.getDoctype().getInternalSubset() != null;
            return file.load(declares ? StrictXml.write(document.getDocumentElement()) : content);
        } catch (SAXException e) {
            throw new UnusablePicture(uri, UnusablePicture.Defect.BROKEN, e.getMessage(), e);
        }
    }

    private SVGDocument load(byte[] content) {
        LoaderContext context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .build();
        SVGDocument vector;
        try {
            vector = new SVGLoader().load(new ByteArrayInputStream(content), null, context);
        } catch (RuntimeException e) {
            throw new UnusablePicture(uri, UnusablePicture.Defect.BROKEN, "", e);
        }
        if (vector == null || !isSide(vector.size().width) || !isSide(vector.size().height)) {
            throw new UnusablePicture(uri, UnusablePicture.Defect.BROKEN, "");
        }
        RasterFile.checkProportion(uri, vector.size().width, vector.size().height);
        return vector;
    }

    private static boolean isSide(double length) {
        return length > 0 && length <= LARGEST_SIDE;
    }

    private void check(Document document) {
        checkDepth(document.getDocumentElement());
        check(document.getDocumentElement(), 1);
        Weight weight = weight(document.getDocumentElement());
        if (weight.elements() > MOST_ELEMENTS || weight.letters() > MOST_LETTERS) {
            throw new UnusablePicture(uri, UnusablePicture.Defect.INTRICATE, "");
        }
    }

    /** Looks at all nodes, also those that are not painted: whoever reads the file follows them by recursion. */
    private void checkDepth(Node root) {
        int depth = 0;
        Node node = root;
        while (node != null) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                if (depth > DEEPEST) {
                    throw new UnusablePicture(uri, UnusablePicture.Defect.INTRICATE, "");
                }
            } else {
                while (node != root && node.getNextSibling() == null) {
                    node = node.getParentNode();
                    depth--;
                }
                node = node == root ? null : node.getNextSibling();
            }
        }
    }

    private void check(Element element, int depth) {
        String name = element.getLocalName() == null ? element.getTagName() : element.getLocalName();
        String namespace = element.getNamespaceURI();
        if (namespace != null && !namespace.equals(NAMESPACE)) {
            // What drawing programs note for themselves is not painted.
            return;
        }
        if (depth > DEEPEST) {
            throw new UnusablePicture(uri, UnusablePicture.Defect.INTRICATE, "");
        }
        if (!ADMITTED.contains(name)) {
            throw new UnusablePicture(uri, UnusablePicture.Defect.FOREIGN_ELEMENT, "<" + name + ">");
        }
        String reference = reference(element);
        if (!name.equals("a") && !reference.isEmpty() && !reference.startsWith("#")) {
            throw new UnusablePicture(uri, UnusablePicture.Defect.FOREIGN_ELEMENT, "<" + name + "> " + reference);
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            checkStyle(attributes.item(i).getNodeValue());
        }
        if (name.equals("style")) {
            checkStyle(element.getTextContent());
        }
        if (!element.getAttribute("id").isEmpty()) {
            byId.putIfAbsent(element.getAttribute("id"), element);
        }
        if (!SPEAKING.contains(name)) {
            for (Node child : StrictXml.children(element)) {
                if (child instanceof Element inner) {
                    check(inner, depth + 1);
                }
            }
        }
    }

    /** Refuses colours and styles that lie elsewhere, also where the letters are disguised. */
    private void checkStyle(String style) {
        String plain = style.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        String elsewhere = plain.replaceAll("url\\([\"']?#", "");
        if (plain.contains("@import") || elsewhere.contains("url(") || plain.contains("\\")) {
            throw new UnusablePicture(uri, UnusablePicture.Defect.FOREIGN_ELEMENT, style.strip());
        }
    }

    private static String reference(Element element) {
        String reference = element.getAttributeNS(LINKS, "href");
        return (reference.isEmpty() ? element.getAttribute("href") : reference).strip();
    }

    private Weight weight(Element element) {
        Weight known = weights.get(element);
        if (known != null) {
            return known;
        }
        if (open.size() > DEEPEST || !open.add(element)) {
            // A reference to something that contains it would be painted without end, and a long chain of them too
            // deeply.
            return new Weight(MOST_ELEMENTS + 1, 0);
        }
        Weight weight = new Weight(1, letters(element));
        for (Node child : StrictXml.children(element)) {
            if (child instanceof Element inner) {
                weight = weight.plus(weight(inner));
            }
        }
        String reference = reference(element);
        if ("use".equals(element.getLocalName()) && byId.containsKey(reference.replaceFirst("^#", ""))) {
            weight = weight.plus(weight(byId.get(reference.replaceFirst("^#", ""))));
        }
        open.remove(element);
        weights.put(element, weight);
        return weight;
    }

    private static long letters(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        long letters = 0;
        for (int i = 0; i < attributes.getLength(); i++) {
            letters += attributes.item(i).getNodeValue().length();
        }
        return letters;
    }
}
