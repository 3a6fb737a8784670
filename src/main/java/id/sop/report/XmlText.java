package id.sop.report;

import id.sop.wording.Printable;
import java.io.StringWriter;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML 1.0 into a text, an element on a line. Characters that XML cannot hold are replaced by U+FFFD. */
final class XmlText {
    private static final String REPLACEMENT = "\uFFFD";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;
    private int depth;
    private boolean bare;

    private XmlText() throws XMLStreamException {
        // The platform's own writer, whatever else lies on the class path.
        writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /** What writes a document. */
    @FunctionalInterface
    interface Document {
        void write(XmlText xml) throws XMLStreamException;
    }

    /** Returns a document as text. */
    static String of(Document document) {
        try {
            XmlText xml = new XmlText();
            xml.text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
            document.write(xml);
            xml.writer.flush();
            return escaped(xml.text.append('\n').toString());
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing into memory cannot fail", e);
        }
    }

    /** Escapes characters of texts that XML may hold as they are, and that would speak to a terminal or turn what is read. */
    private static String escaped(String document) {
        StringBuilder escaped = new StringBuilder(document.length());
        document.codePoints().forEach(c -> {
            if (c == '\n' || !Printable.isUnseen(c)) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append("&#x").append(Integer.toHexString(c)).append(';');
            }
        });
        return escaped.toString();
    }

    /** Begins an element with attributes, given as names and values in turn. */
    void open(String name, Object... attributes) throws XMLStreamException {
        line();
        writer.writeStartElement(name);
        attributes(attributes);
        depth++;
        bare = true;
    }

    /** Ends the element that was begun last. */
    void close() throws XMLStreamException {
        depth--;
        if (!bare) {
            line();
        }
        writer.writeEndElement();
        bare = false;
    }

    /** Writes an element without content. */
    void empty(String name, Object... attributes) throws XMLStreamException {
        line();
        writer.writeEmptyElement(name);
        attributes(attributes);
        bare = false;
    }

    /** Writes an element that holds text, after its attributes. */
    void text(String name, String content, Object... attributes) throws XMLStreamException {
        line();
        writer.writeStartElement(name);
        attributes(attributes);
        writer.writeCharacters(valid(content));
        writer.writeEndElement();
        bare = false;
    }

    private void line() throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(depth));
    }

    private void attributes(Object... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            // Readers make a space of each line break in an attribute anyway.
            writer.writeAttribute(
                    String.valueOf(pairs[i]),
                    valid(String.valueOf(pairs[i + 1])).replaceAll("[\\r\\n\\t]", " "));
        }
    }

    /** Keeps the characters that XML 1.0, section 2.2, allows. */
    private static String valid(String text) {
        return text.codePoints()
                .mapToObj(c -> isValid(c) ? Character.toString(c) : REPLACEMENT)
                .collect(Collectors.joining());
    }

    private static boolean isValid(int c) {
        boolean white = c == '\t' || c == '\n' || c == '\r';
        return white || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
