package id.sop.yaml;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.source.Position;
import id.sop.source.Source;
import id.sop.source.Span;
import id.sop.yaml.node.Limits;
import id.sop.yaml.node.Node;
import java.util.List;
import java.util.stream.Collectors;

/** Reads YAML in tests and shows the nodes as text. */
public final class Nodes {
    private Nodes() {}

    public static Checked<Node> read(String text) {
        return new YamlReader(Limits.STANDARD).read(new Source("a.yaml", text));
    }

    public static List<Finding> faults(String text) {
        return read(text).faults();
    }

    /** Returns the nodes without their places: mappings in braces, lists in brackets, texts in quotes, nothing as a dash. */
    public static String shown(String text) {
        return shown(read(text).value().orElseThrow());
    }

    public static String shown(Node node) {
        if (node instanceof Node.Table table) {
            return table.entries().stream()
                    .map(entry -> entry.key().text() + ": " + shown(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof Node.Listing listing) {
            return listing.items().stream().map(Nodes::shown).collect(Collectors.joining(", ", "[", "]"));
        }
        return node instanceof Node.Scalar scalar ? "'" + scalar.text() + "'" : "-";
    }

    /** Returns a place as {@code line:column-line:column}. */
    public static String place(Span span) {
        return place(span.from()) + "-" + place(span.to());
    }

    private static String place(Position position) {
        return position.line() + ":" + position.column();
    }

    /** Returns the value of a key of the document. */
    public static Node get(String text, String key) {
        return ((Node.Table) read(text).value().orElseThrow()).get(key).orElseThrow();
    }
}
