package id.sop.office;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML of strangers: document types are refused, and with them all entities of their own and all that lies outside. */
public final class SafeXml {
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private SafeXml() {}

    /** What is done where an element begins. */
    @FunctionalInterface
    public interface Begin {
        /** Is told of an element, by its name without prefix. */
        void element(String name, XMLStreamReader xml) throws XMLStreamException;
    }

    /** Opens XML; it is to be read on with {@link #next}. */
    public static XMLStreamReader open(InputStream in) throws XMLStreamException {
        return XML.createXMLStreamReader(in);
    }

    /** Goes on to the next event, as {@link XMLStreamReader#next} does. */
    public static int next(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
            throw new XMLStreamException("a document type has no place in an Office file");
        }
        return event;
    }

    /** Goes through all elements. */
    public static void each(InputStream in, Begin begin) throws XMLStreamException {
        XMLStreamReader xml = open(in);
        while (xml.hasNext()) {
            if (next(xml) == XMLStreamConstants.START_ELEMENT) {
                begin.element(xml.getLocalName(), xml);
            }
        }
    }

    /** Reads a whole number of a sound file. */
    public static int number(String text) throws XMLStreamException {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new XMLStreamException("not a whole number", e);
        }
    }

    /** Tells whether an attribute says yes, as it also does where only it is missing. */
    static boolean on(String value) {
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }
}
