package id.sop.pdf;

import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The parsed text of a sheet, with every fault found that the layout engine would pass over: an id used twice, an image
 * that is not there, a character without a glyph.
 */
final class Markup {
    /** Marks the elements that {@link #insertFigures} adds. */
    static final String FIGURE_TYPE = "application/x-sop-symbol";

    private final Document document;
    private final Map<String, Element> elements = new LinkedHashMap<>();
    private final Map<String, Picture> pictures = new HashMap<>();
    /** The layout engine follows the nesting by recursion; a sheet needs about ten levels. */
    private static final int DEEPEST = 200;

    /** A sheet of 500 steps and 12 actors has about 40,000. */
    private static final int MOST_ELEMENTS = 300_000;

    private final Resources resources;
    private final Workshop workshop;
    private int count;

    /**
     * Parses and checks a text.
     *
     * @throws TypesettingException if it is not well-formed, or for the reasons above
     */
    Markup(String xhtml, Resources resources, Workshop workshop) {
        this.resources = resources;
        this.workshop = workshop;
        document = parse(xhtml);
        check(document.getDocumentElement(), workshop.glyphs(), 1);
    }

    Document document() {
        return document;
    }

    /** Returns the image that an {@code <img>} of this text refers to. */
    Optional<Picture> picture(String uri) {
        return Optional.ofNullable(pictures.get(uri));
    }

    /**
     * Puts an {@code <object>} into each of the given cells, which makes a figure in the structure of the file.
     *
     * <p>It is as small as can be, so that the cell does not grow; what is painted for it need not keep to its box.
     *
     * @param cells ids of elements
     * @return those of them that the text has
     */
    Set<String> insertFigures(Set<String> cells) {
        Set<String> filled = new HashSet<>(cells);
        filled.retainAll(elements.keySet());
        for (String cell : filled) {
            Element parent = elements.get(cell);
            Element figure = document.createElement("object");
            figure.setAttribute("type", FIGURE_TYPE);
            figure.setAttribute("alt", cell);
            figure.setAttribute("style", "display: block; width: 1px; height: 1px; margin: 0 auto");
            parent.insertBefore(figure, parent.getFirstChild());
        }
        return filled;
    }

    /**
     * Takes out the entries of the outline that lead to elements of other texts.
     *
     * @return the ids of the elements that the entries taken out lead to
     */
    Set<String> removeForeignBookmarks() {
        Set<String> targets = new HashSet<>();
        NodeList bookmarks = document.getElementsByTagName("bookmark");
        // Backwards, since the list follows the document.
        for (int i = bookmarks.getLength() - 1; i >= 0; i--) {
            Element bookmark = (Element) bookmarks.item(i);
            String href = bookmark.getAttribute("href");
            if (href.startsWith("#") && !elements.containsKey(href.substring(1))) {
                targets.add(href.substring(1));
                bookmark.getParentNode().removeChild(bookmark);
            }
        }
        return targets;
    }

    private static Document parse(String xhtml) {
        // Values are escaped, so that only a template can write this.
        if (xhtml.contains("<!ENTITY")) {
            throw new TypesettingException("<!ENTITY> tidak boleh dipakai; tulis teksnya sendiri");
        }
        try {
            return Xml.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXParseException e) {
            throw new TypesettingException(
                    "XHTML salah pada baris " + e.getLineNumber() + ", kolom " + e.getColumnNumber() + ": "
                            + e.getMessage(),
                    e);
        } catch (SAXException e) {
            throw new TypesettingException("XHTML salah: " + e.getMessage(), e);
        }
    }

    private void check(Element element, Glyphs glyphs, int depth) {
        if (depth > DEEPEST) {
            throw new TypesettingException(
                    "halaman tidak dapat disusun: unsur bersarang lebih dari " + DEEPEST + " tingkat");
        }
        if (++count > MOST_ELEMENTS) {
            throw new TypesettingException("halaman tidak dapat disusun: lebih dari " + MOST_ELEMENTS + " unsur");
        }
        PageVocabulary.require(element);
        String id = element.getAttribute("id");
        if (!id.isEmpty() && elements.putIfAbsent(id, element) != null) {
            throw new TypesettingException("id `" + id + "` dipakai dua kali");
        }
        if (element.getTagName().equals("img")) {
            loadPicture(element);
        }
        if (element.getTagName().equals("style")) {
            return;
        }
        for (Node child : Xml.children(element)) {
            if (child instanceof Element inner) {
                check(inner, glyphs, depth + 1);
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                glyphs.require(child.getNodeValue());
            }
        }
    }

    private void loadPicture(Element image) {
        String uri = image.getAttribute("src");
        if (!ResourceGate.admits(uri)) {
            throw new TypesettingException("gambar `" + uri + "` tidak boleh dibuka; pakai alamat `sop:…`");
        }
        if (image.getAttribute("alt").isBlank()) {
            throw new TypesettingException("gambar `" + uri + "` tidak mempunyai teks pengganti (alt)");
        }
        byte[] content =
                resources.load(uri).orElseThrow(() -> new TypesettingException("gambar `" + uri + "` tidak ada"));
        Picture picture = workshop.picture(uri, content);
        // The layout engine tells vectors from rasters by the ending of the address, which may mislead.
        String address = Resources.SCHEME + "gambar-" + pictures.size()
                + (picture.vector().isPresent() ? ".svg" : ".raster");
        pictures.put(address, picture);
        image.setAttribute("src", address);
    }
}
