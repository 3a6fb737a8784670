package id.sop.pdf.layout;

import id.sop.pdf.fault.LayoutFault;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * The elements and attributes that the text of a sheet may be made of.
 *
 * <p>A sheet is text, tables, pictures and a style. Whatever else XHTML knows either opens files and addresses (iframe, object,
 * base, background, …), asks for something (forms), or does nothing on paper; none of it is admitted, so that nobody needs to
 * know what the layout engine makes of it.
 */
final class MarkupAllowlist {
    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "title",
            "meta",
            "link",
            "style",
            "bookmarks",
            "bookmark",
            "body",
            "div",
            "p",
            "span",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "table",
            "caption",
            "col",
            "colgroup",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "ol",
            "ul",
            "li",
            "dl",
            "dt",
            "dd",
            "br",
            "hr",
            "b",
            "i",
            "u",
            "em",
            "strong",
            "small",
            "sub",
            "sup",
            "abbr",
            "img",
            "a");

    private static final Set<String> ATTRIBUTES = Set.of(
            "xmlns",
            "id",
            "class",
            "style",
            "lang",
            "xml:lang",
            "dir",
            "title",
            "alt",
            "src",
            "href",
            "rel",
            "type",
            "media",
            "name",
            "content",
            "charset",
            "scope",
            "colspan",
            "rowspan",
            "headers",
            "abbr",
            "start",
            "value");

    /** More columns or rows than any sheet has; the layout engine sets aside room for each. */
    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]{0,2}");

    private MarkupAllowlist() {}

    /** Returns why an element may not stand on a sheet, if it may not. */
    static Optional<LayoutFault> fault(Element element) {
        String name = element.getTagName();
        if (!ELEMENTS.contains(name)) {
            return Optional.of(new LayoutFault(LayoutFault.Kind.ELEMENT, "<" + name + ">"));
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (!admits(name, attribute)) {
                return Optional.of(new LayoutFault(
                        LayoutFault.Kind.ATTRIBUTE, attribute.getName() + "=\"" + attribute.getValue() + "\""));
            }
        }
        return Optional.empty();
    }

    private static boolean admits(String element, Attr attribute) {
        String name = attribute.getName();
        String value = attribute.getValue();
        return switch (name) {
            case "src" -> element.equals("img");
            case "href" ->
                element.equals("link") ? Resources.admits(value) : value.startsWith("#") || SheetAddress.isOne(value);
            case "colspan", "rowspan" -> SPAN.matcher(value).matches();
            default -> ATTRIBUTES.contains(name);
        };
    }
}
