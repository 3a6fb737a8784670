package id.sop.pdf.xml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XML with the JDK's own parser, and nothing besides what it is handed. May be shared by threads. */
public final class StrictXml {
    /** Parsers that nobody uses now: making one takes as long as reading a sheet. */
    private static final Queue<DocumentBuilder> IDLE = new ConcurrentLinkedQueue<>();

    private StrictXml() {}

    /**
     * Parses a document; external entities and DTDs are left out, entity expansion is limited.
     *
     * @throws SAXException if it is not well-formed
     */
    public static Document parse(InputSource source) throws SAXException {
        DocumentBuilder idle = IDLE.poll();
        DocumentBuilder builder = idle == null ? builder(false) : idle;
        try {
            return parse(source, builder);
        } finally {
            builder.reset();
            IDLE.add(builder);
        }
    }

    /**
     * Parses a document in which the names of elements belong to namespaces.
     *
     * @throws SAXException if it is not well-formed
     */
    public static Document parseNamed(InputSource source) throws SAXException {
        return parse(source, builder(true));
    }

    private static Document parse(InputSource source, DocumentBuilder builder) throws SAXException {
        try {
            builder.setErrorHandler(new Strict());
            return builder.parse(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DocumentBuilder builder(boolean namespaces) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            // All of a document will be read, so it need not wait for that.
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            factory.setNamespaceAware(namespaces);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own parser has these features", e);
        }
    }

    /** Writes an element as a document of its own, with all entities replaced. */
    public static byte[] write(Node root) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(root), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException("a parsed document can be written", e);
        }
    }

    /** Returns the nodes directly under a node, as they are now. */
    public static List<Node> children(Node parent) {
        return Stream.iterate(parent.getFirstChild(), node -> node != null, Node::getNextSibling)
                .toList();
    }

    /** Throws, where the parser's own handler would write to the console. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) {}

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
