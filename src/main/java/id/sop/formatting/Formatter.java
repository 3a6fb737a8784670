package id.sop.formatting;

import id.sop.diagnostic.Checked;
import id.sop.model.Keys;
import id.sop.source.Source;
import id.sop.yaml.YamlReader;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.node.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Puts an SOP, or what its office decides, into the one layout. What it says and what is said of it in comments stays. May be shared by threads. */
public final class Formatter {
    private final YamlReader reader;

    /** Makes a formatter that reads by a reader what it has written. */
    public Formatter(YamlReader reader) {
        this.reader = reader;
    }

    /**
     * Returns the text of a file in the one layout, with line feeds.
     *
     * @param document what was read of the source, without faults
     * @param file which keys there are, and their order
     * @return nothing when it would not be read back as it was, with all its comments; that is a fault of this program
     */
    public Optional<String> format(Source source, Node.Table document, MappingSpec file) {
        Remarks remarks = Remarks.of(source, document);
        String text = String.join("\n", Layout.lines(document, file, remarks)) + "\n";
        Source written = new Source(source.name(), text);
        Checked<Node> read = reader.read(written);
        boolean same = read.faults().isEmpty()
                && read.value().isPresent()
                && meaning(read.value().get()).equals(meaning(document))
                && sorted(Remarks.of(written, read.value().get())).equals(sorted(remarks));
        return same ? Optional.of(text) : Optional.empty();
    }

    private static List<String> sorted(Remarks remarks) {
        List<String> comments = new ArrayList<>(remarks.texts());
        Collections.sort(comments);
        return comments;
    }

    /** Returns what a node says wherever it stands; the order of the keys says nothing but where the author chooses them. */
    private static Object meaning(Node node) {
        if (node instanceof Node.Listing listing) {
            return listing.items().stream().map(Formatter::meaning).toList();
        }
        if (node instanceof Node.Table table) {
            TreeMap<String, Object> values = new TreeMap<>();
            table.entries().forEach(entry -> values.put(entry.key().text(), meaning(entry.value())));
            // Columns stand on the sheet as the author has ordered them.
            table.get(Keys.ACTORS)
                    .filter(Node.Table.class::isInstance)
                    .map(actors -> ((Node.Table) actors)
                            .entries().stream().map(entry -> entry.key().text()).toList())
                    .ifPresent(order -> values.put("", order));
            return values;
        }
        return node instanceof Node.Scalar scalar ? scalar.text() : Optional.empty();
    }
}
