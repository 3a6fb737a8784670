package id.sop.yaml.node;

import id.sop.model.Keys;
import id.sop.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names places of a document by what stands around them, in words that stay the same when lines are inserted above: the
 * name of the SOP, the keys that lead to the place, and the activity of the step it belongs to.
 */
public final class Landmarks {
    private final Optional<Node> document;
    private final String owner;

    /** Makes the landmarks of a document; nothing when it could not be read. */
    public Landmarks(Optional<Node> document) {
        this.document = document;
        this.owner = document.map(Landmarks::owner).orElse("");
    }

    /**
     * Returns the name of a place: equal for the same place of a document that was edited elsewhere. A place in a document
     * that could not be read, or that bears no name, is named by its file, and by the words of its line; one in the file of an office by
     * that file, whichever SOP it was found for.
     */
    public String name(Span span) {
        String path = document.map(node -> path(node, span)).orElse("");
        boolean foreign = document.filter(node -> node.span().source().equals(span.source()))
                .isEmpty();
        return (owner.isEmpty() || foreign ? span.source().name() : owner) + "\n"
                + (path.isEmpty() ? line(span) : path);
    }

    private static String line(Span span) {
        return span.source().line(span.from().line()).strip();
    }

    /** The office belongs to the name: many offices have an SOP of the same name. */
    private static String owner(Node node) {
        String name = words(node, Keys.NAME);
        return name.isEmpty() ? "" : words(node, Keys.INSTITUTION) + "\n" + name;
    }

    private static String words(Node node, String key) {
        return node instanceof Node.Table table
                ? table.get(key).map(Landmarks::words).orElse("")
                : "";
    }

    private static String words(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        return node instanceof Node.Listing list
                ? list.items().stream().map(Landmarks::words).collect(Collectors.joining(" / "))
                : "";
    }

    private static String path(Node node, Span place) {
        if (node instanceof Node.Table table) {
            Optional<Node.Entry> entry = entry(table.entries(), place);
            return entry.map(found -> "/" + found.key().text()
                            + (holds(found.key().span(), place) ? ":" : path(found.value(), place)))
                    .orElse("");
        }
        if (node instanceof Node.Listing list) {
            for (Node item : list.items()) {
                if (holds(item.span(), place)) {
                    return "[" + words(item, Keys.ACTIVITY) + words(item, Keys.PART_TITLE) + "]" + path(item, place);
                }
            }
        }
        return "";
    }

    /** Entries stand as they are written, but for those that an alias or a merge brings: these are looked for one by one. */
    private static Optional<Node.Entry> entry(List<Node.Entry> entries, Span place) {
        int first = 0;
        int behind = entries.size();
        while (behind - first > 1) {
            int middle = (first + behind) >>> 1;
            if (entries.get(middle).key().span().start() <= place.start()) {
                first = middle;
            } else {
                behind = middle;
            }
        }
        return Stream.concat(entries.subList(first, behind).stream(), entries.stream())
                .filter(entry ->
                        holds(entry.key().span(), place) || holds(entry.value().span(), place))
                .findFirst();
    }

    private static boolean holds(Span whole, Span place) {
        return whole.source().equals(place.source())
                && whole.start() <= place.start()
                && place.start() < Math.max(whole.end(), whole.start() + 1);
    }
}
