package id.sop.formatting;

import id.sop.diagnostic.Checked;
import id.sop.model.Keys;
import id.sop.source.Source;
import id.sop.source.Span;
import id.sop.yaml.YamlReader;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.ValueSpec;
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
                && meaning(read.value().get(), new ValueSpec.Table(file))
                        .equals(meaning(document, new ValueSpec.Table(file)))
                && sorted(Remarks.of(written, read.value().get())).equals(sorted(remarks));
        return same ? Optional.of(text) : Optional.empty();
    }

    private static List<String> sorted(Remarks remarks) {
        List<String> comments = new ArrayList<>(remarks.texts());
        Collections.sort(comments);
        return comments;
    }

    /**
     * Tells whether a mapping or a list stands where there can be none, or none with such keys. Brackets and blocks are read as two
     * different slips there, so that neither is made of the other.
     */
    static boolean isMisplaced(Node node, ValueSpec spec) {
        if (node instanceof Node.Table table) {
            boolean known = ValueSpec.alternative(spec, ValueSpec.Entries.class).isPresent()
                    || ValueSpec.alternative(spec, ValueSpec.Table.class).stream()
                            .anyMatch(keys -> table.entries().stream().anyMatch(entry -> keys.mapping()
                                    .key(entry.key().text())
                                    .isPresent()));
            return !known;
        }
        return node instanceof Node.Listing
                && ValueSpec.alternative(spec, ValueSpec.Listing.class).isEmpty();
    }

    /** Tells whether a mapping or a list was written in brackets. */
    static boolean isInBrackets(Node node) {
        Span span = node.span();
        int first = span.source().characterAt(span.start());
        return first == '{' || first == '[';
    }

    /** Returns what may stand behind a key of a mapping; what is unknown is taken for texts. */
    static ValueSpec behind(ValueSpec spec, String key) {
        return ValueSpec.alternative(spec, ValueSpec.Table.class)
                .flatMap(table -> table.mapping().key(key))
                .map(MappingSpec.Key::value)
                .or(() -> ValueSpec.alternative(spec, ValueSpec.Entries.class).map(ValueSpec.Entries::value))
                .orElse(ValueSpec.TEXTS);
    }

    /** Returns what may stand in each item of a list. */
    static ValueSpec item(ValueSpec spec) {
        return ValueSpec.alternative(spec, ValueSpec.Listing.class)
                .map(ValueSpec.Listing::item)
                .orElse(ValueSpec.TEXT);
    }

    /** Returns what a node says wherever it stands; the order of the keys says nothing but where the author chooses them. */
    private static Object meaning(Node node, ValueSpec spec) {
        Object said = Optional.empty();
        if (node instanceof Node.Listing listing) {
            said = listing.items().stream()
                    .map(item -> inItsPlace(item, item(spec)))
                    .toList();
        } else if (node instanceof Node.Table table) {
            TreeMap<String, Object> values = new TreeMap<>();
            table.entries()
                    .forEach(entry -> values.put(
                            entry.key().text(),
                            inItsPlace(entry.value(), behind(spec, entry.key().text()))));
            // Columns stand on the sheet as the author has ordered them.
            table.get(Keys.ACTORS)
                    .filter(Node.Table.class::isInstance)
                    .map(actors -> ((Node.Table) actors)
                            .entries().stream().map(entry -> entry.key().text()).toList())
                    .ifPresent(order -> values.put("", order));
            said = values;
        } else if (node instanceof Node.Scalar scalar) {
            said = scalar.text();
        } else if (node instanceof Node.Blank blank) {
            said = Optional.of(blank.isQuoted());
        }
        return said;
    }

    private static Object inItsPlace(Node node, ValueSpec spec) {
        Object said = meaning(node, spec);
        return isMisplaced(node, spec) ? List.of(isInBrackets(node), said) : said;
    }
}
