package id.sop.pdf.layout;

import id.sop.language.Emphasis;
import id.sop.pdf.fault.LayoutFault;
import id.sop.pdf.fault.TypesettingException;
import id.sop.pdf.font.FontCoverage;
import id.sop.pdf.picture.CheckedPicture;
import id.sop.pdf.picture.PictureCache;
import id.sop.pdf.xml.StrictXml;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
public final class Markup {
    /** Marks the elements that {@link #insertFigures} adds. */
    public static final String FIGURE_TYPE = "application/x-sop-symbol";

    /** The layout engine follows the nesting by recursion; a sheet needs about ten levels. */
    private static final int DEEPEST = 200;

    /** A sheet of 500 steps and 12 actors has about 40,000. */
    private static final int MOST_ELEMENTS = 300_000;

    /** After so many the author has enough to do. */
    private static final int MOST_FAULTS = 20;

    private final String xhtml;
    private final Document document;
    private final Map<String, Element> elements = new LinkedHashMap<>();
    private final Map<String, CheckedPicture> pictures = new HashMap<>();
    private final Resources resources;
    private final FontCoverage coverage;
    private final PictureCache pictureCache;
    private final List<LayoutFault> faults = new ArrayList<>();
    private int count;

    /**
     * Parses and checks a text.
     *
     * @throws TypesettingException if it is not well-formed, or for the reasons above
     */
    Markup(String xhtml, Resources resources, FontCoverage coverage, PictureCache pictureCache) {
        this.xhtml = xhtml;
        this.resources = resources;
        this.coverage = coverage;
        this.pictureCache = pictureCache;
        document = parse(xhtml);
        check(document.getDocumentElement(), 1);
        if (!faults.isEmpty()) {
            throw new TypesettingException(faults, null);
        }
        if (Emphasis.isSigned(xhtml)) {
            EmphasisElements.insert(document);
        }
    }

    Document document() {
        return document;
    }

    /** Returns the image that an {@code <img>} of this text refers to. */
    Optional<CheckedPicture> picture(String uri) {
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
    public Set<String> insertFigures(Set<String> cells) {
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
    public Set<String> removeForeignBookmarks() {
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
        int entity = xhtml.indexOf("<!ENTITY");
        if (entity >= 0) {
            throw new TypesettingException(new LayoutFault(LayoutFault.Kind.ENTITY, "").at(entity));
        }
        try {
            return StrictXml.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXParseException e) {
            int index = index(xhtml, 0, e.getLineNumber()) + e.getColumnNumber() - 1;
            LayoutFault fault = LibraryWords.ofParser(String.valueOf(e.getMessage()));
            // The parser tells where it stopped, which is behind what it could not read.
            throw new TypesettingException(List.of(fault.at(Math.max(0, Math.min(index, xhtml.length()) - 1))), e);
        } catch (SAXException e) {
            throw new TypesettingException(List.of(LibraryWords.ofParser(String.valueOf(e.getMessage()))), e);
        }
    }

    /** Returns the index of the first character of a line, counted from 1 at another index. */
    private static int index(String text, int from, int line) {
        int index = from;
        for (int i = 1; i < line && text.indexOf('\n', index) >= 0; i++) {
            index = text.indexOf('\n', index) + 1;
        }
        return index;
    }

    /** Returns the index of a word in the text; less than 0 when it has none. */
    int indexOf(String word) {
        return xhtml.indexOf(word);
    }

    /**
     * Returns the index of a word in one of the style elements, or else of the line.
     *
     * @param number of the element, from 1
     * @param line in the element, from 1, or the one before
     */
    int indexOfStyle(int number, int line, String word) {
        int style = -1;
        for (int i = 0; i < number; i++) {
            style = xhtml.indexOf("<style", style + 1);
        }
        int start = index(xhtml, Math.max(0, style), line);
        int found = xhtml.indexOf(word, start);
        return found < 0 ? start : found;
    }

    /** Returns the index of a word in the style of an element; less than 0 when none has it. */
    int indexOfStyled(String word) {
        Matcher style = Pattern.compile("\\sstyle\\s*=\\s*[\"'][^\"']*?(?<word>" + Pattern.quote(word) + ")")
                .matcher(xhtml);
        return style.find() ? style.start("word") : -1;
    }

    private void check(Element element, int depth) {
        int number = ++count;
        if (depth > DEEPEST) {
            throw new TypesettingException(fault(LayoutFault.Kind.TOO_DEEP, String.valueOf(DEEPEST), number));
        }
        if (number > MOST_ELEMENTS) {
            throw new TypesettingException(fault(LayoutFault.Kind.TOO_MANY, String.valueOf(MOST_ELEMENTS), number));
        }
        MarkupAllowlist.fault(element).ifPresent(fault -> add(fault, number));
        String id = element.getAttribute("id");
        if (!id.isEmpty() && elements.putIfAbsent(id, element) != null) {
            add(new LayoutFault(LayoutFault.Kind.REPEATED_ID, id), number);
        }
        if (element.getTagName().equals("img")) {
            loadPicture(element, number);
        }
        if (element.getTagName().equals("style")) {
            StyleLimits.exceeded(element.getTextContent(), "").ifPresent(fault -> add(fault, number));
            return;
        }
        for (Node child : StrictXml.children(element)) {
            if (child instanceof Element inner) {
                check(inner, depth + 1);
            } else if (faults.size() < MOST_FAULTS && isText(child)) {
                coverage.missing(Emphasis.unsigned(child.getNodeValue())).ifPresent(codePoint -> {
                    String character = Character.toString(codePoint);
                    int index = xhtml.indexOf(character, startTag(number));
                    add(new LayoutFault(LayoutFault.Kind.GLYPH, character).at(index));
                });
            }
        }
    }

    private static boolean isText(Node node) {
        return node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE;
    }

    private LayoutFault fault(LayoutFault.Kind kind, String detail, int number) {
        return new LayoutFault(kind, detail).at(startTag(number));
    }

    /** Adds a fault, unless there are enough: where it stands is searched for from the beginning of the text. */
    private void add(LayoutFault fault, int number) {
        if (faults.size() < MOST_FAULTS) {
            add(fault.at(startTag(number)));
        }
    }

    private void add(LayoutFault fault) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(fault);
        }
    }

    /** Returns the index of a start tag, counted from 1 in the order of the text, which is known to be well-formed. */
    private int startTag(int number) {
        int found = 0;
        int at = xhtml.indexOf('<');
        while (at >= 0) {
            String end = xhtml.startsWith("<!--", at) ? "-->" : xhtml.startsWith("<![CDATA[", at) ? "]]>" : ">";
            char first = xhtml.charAt(at + 1);
            if (first != '!' && first != '?' && first != '/' && ++found == number) {
                return at;
            }
            at = xhtml.indexOf('<', xhtml.indexOf(end, at));
        }
        return -1;
    }

    private void loadPicture(Element image, int number) {
        String uri = image.getAttribute("src");
        if (!Resources.admits(uri)) {
            add(new LayoutFault(LayoutFault.Kind.ADDRESS, uri), number);
            return;
        }
        if (image.getAttribute("alt").isBlank()) {
            add(new LayoutFault(LayoutFault.Kind.NO_ALTERNATIVE, uri), number);
        }
        Optional<byte[]> content = resources.load(uri);
        if (content.isEmpty()) {
            add(new LayoutFault(LayoutFault.Kind.MISSING_FILE, uri), number);
            return;
        }
        if (!faults.isEmpty()) {
            return;
        }
        CheckedPicture picture = pictureCache.read(uri, content.get());
        // The layout engine tells vectors from rasters by the ending of the address, which may mislead.
        String address = Resources.SCHEME + "gambar-" + pictures.size() + (picture.isVector() ? ".svg" : ".raster");
        pictures.put(address, picture);
        image.setAttribute("src", address);
    }
}
