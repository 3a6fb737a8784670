package id.sop.office;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of a part that is read as a whole, since it says things in more than one place: a drawing, a document.
 *
 * <p>Names have no prefix; of two attributes of one name that in a namespace has {@code r:} before it, as ids of relationships do. Of
 * alternatives ({@code mc:AlternateContent}) only the one that is understood stands there.
 */
public final class XmlElement {
    private static final XmlElement NONE = new XmlElement("");
    private static final int DEEPEST = 200;
    private static final double LARGEST = 1e12;
    private static final int MOST_ELEMENTS = 400_000;
    private static final Set<String> UNDERSTOOD =
            Set.of("wps", "wpg", "wpc", "w14", "w15", "w16", "wp15", "a14", "x14", "xdr14");

    private final String name;
    private final Map<String, String> attributes = new HashMap<>(4);
    private final List<XmlElement> children = new ArrayList<>(2);
    private String text = "";

    private XmlElement(String name) {
        this.name = name;
    }

    /** Reads the outermost element. */
    public static XmlElement read(InputStream in) throws XMLStreamException, Parts.TooMuch {
        XMLStreamReader xml = SafeXml.open(in);
        int[] count = new int[1];
        XmlElement root = NONE;
        while (xml.hasNext()) {
            if (SafeXml.next(xml) == XMLStreamConstants.START_ELEMENT) {
                root = read(xml, 0, count);
            }
        }
        return root;
    }

    /** Reads a part; of one that is not there, an element without a name. */
    public static XmlElement of(Parts parts, String part) throws java.io.IOException, XMLStreamException {
        XmlElement[] root = {NONE};
        parts.<XMLStreamException>read(part, in -> root[0] = read(in));
        return root[0];
    }

    private static XmlElement read(XMLStreamReader xml, int depth, int[] count)
            throws XMLStreamException, Parts.TooMuch {
        if (depth > DEEPEST || ++count[0] > MOST_ELEMENTS) {
            throw new Parts.TooMuch();
        }
        XmlElement element = new XmlElement(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            boolean relation = namespace != null && namespace.endsWith("/relationships");
            element.attributes.putIfAbsent(
                    (relation ? "r:" : "") + xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        StringBuilder text = new StringBuilder();
        for (int event = SafeXml.next(xml); event != XMLStreamConstants.END_ELEMENT; event = SafeXml.next(xml)) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                XmlElement child = read(xml, depth + 1, count);
                if (child.name.equals("AlternateContent")) {
                    element.children.addAll(child.understood().children);
                } else {
                    element.children.add(child);
                }
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
            }
        }
        if (element.children.isEmpty()) {
            element.text = text.toString();
        }
        return element;
    }

    private XmlElement understood() {
        for (XmlElement choice : children) {
            String requires = choice.attribute("Requires");
            if (choice.name.equals("Choice")
                    && List.of(requires.strip().split(" ", -1)).stream().allMatch(UNDERSTOOD::contains)) {
                return choice;
            }
        }
        return children.isEmpty() ? NONE : children.get(children.size() - 1);
    }

    public String name() {
        return name;
    }

    public boolean is(String wanted) {
        return name.equals(wanted);
    }

    /** Returns the value of an attribute; empty if there is none. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    public boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /** Returns the number in an attribute; nothing if there is none, or one that nobody measures in. */
    public Optional<Double> number(String attribute) {
        try {
            double value = Double.parseDouble(attribute(attribute));
            return Math.abs(value) <= LARGEST ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Tells whether an attribute says yes; {@code otherwise} if it says nothing. */
    public boolean flag(String attribute, boolean otherwise) {
        String value = attributes.get(attribute);
        return value == null ? otherwise : SafeXml.on(value);
    }

    public List<XmlElement> children() {
        return children;
    }

    /** Returns the children of a name. */
    public List<XmlElement> children(String wanted) {
        return children.stream().filter(child -> child.is(wanted)).toList();
    }

    /** Returns the first element on a path of names; one without a name if there is none. */
    public XmlElement at(String... path) {
        XmlElement at = this;
        for (String step : path) {
            XmlElement next = NONE;
            for (XmlElement child : at.children) {
                if (child.is(step)) {
                    next = child;
                    break;
                }
            }
            at = next;
        }
        return at;
    }

    public boolean exists() {
        return !name.isEmpty();
    }

    /** Returns what stands between its tags, if no elements do. */
    public String text() {
        return text;
    }
}
