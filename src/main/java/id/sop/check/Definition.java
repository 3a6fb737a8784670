package id.sop.check;

import id.sop.diagnostic.Checked;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.source.Source;
import id.sop.source.Span;
import id.sop.yaml.node.Landmarks;
import id.sop.yaml.node.Node;
import id.sop.yaml.node.Placeholders;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An SOP as it was written, its placeholders still empty. May be shared by threads. */
public final class Definition {
    private static final Set<String> HEAD = Set.of(
            Keys.NAME,
            Keys.NUMBER,
            Keys.INSTITUTION,
            Keys.REGION_CODE,
            Keys.CREATED,
            Keys.REVISED,
            Keys.EFFECTIVE,
            Keys.APPROVAL,
            Keys.SIGNATORIES,
            Keys.RELATED,
            Keys.ACTORS,
            Keys.SUPPRESSIONS);

    private final String name;
    private final Checked<Node> document;
    private final Checked<Sop> plain;
    private final Map<String, Span> placeholders;
    private final Map<Span, String> alone;
    private final Optional<Node> head;

    /**
     * Makes a definition.
     *
     * @param plain what is decoded of it while its placeholders are empty
     */
    Definition(String name, Checked<Node> document, Checked<Sop> plain) {
        this.name = name;
        this.document = document;
        this.plain = plain;
        this.placeholders = document.value().map(Placeholders::in).orElse(Map.of());
        this.alone = document.value().map(Placeholders::alone).orElse(Map.of());
        this.head = document.value().map(Definition::head);
    }

    /** Returns how messages call the file. */
    public String name() {
        return name;
    }

    /** Returns the text; nothing when the file could not be read at all. */
    public Optional<Source> source() {
        return document.value().map(node -> node.span().source());
    }

    /** Returns what stands in the file; nothing when it could not be read at all. */
    public Optional<Node> content() {
        return document.value();
    }

    /** Tells whether the file could be read at all; otherwise nothing is known of its placeholders. */
    public boolean isReadable() {
        return document.value().isPresent();
    }

    /** Tells whether nothing is wrong with how its YAML is written, whatever it says. */
    boolean isSound() {
        return document.value().isPresent() && document.faults().isEmpty();
    }

    /** Returns its placeholders by name, in order, each with the first text that holds it. */
    public Map<String, Span> placeholders() {
        return placeholders;
    }

    /** Returns the name of the placeholder that the text at a place consists of; nothing when it holds anything else. */
    public Optional<String> placeholder(Span place) {
        return alone.entrySet().stream()
                .filter(text -> text.getKey().source() == place.source()
                        && text.getKey().start() <= place.start()
                        && place.end() <= text.getKey().end())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Returns the file of the logo, with placeholders filled; nothing when the SOP has none. */
    public Optional<String> logo(Placeholders values) {
        return document.value()
                .filter(Node.Table.class::isInstance)
                .flatMap(node -> ((Node.Table) node).get(Keys.LOGO))
                .filter(Node.Scalar.class::isInstance)
                .map(node -> values.filled(((Node.Scalar) node).text().strip()));
    }

    Checked<Node> document() {
        return document;
    }

    /** Returns the SOP with empty placeholders, which is all of it when there are none. */
    Checked<Sop> plain() {
        return plain;
    }

    /** Returns what rules about several SOPs look at: who it belongs to, what it is called and whom it concerns. */
    Optional<Node> head() {
        return head;
    }

    private static Node head(Node document) {
        return document instanceof Node.Table table
                ? new Node.Table(
                        table.entries().stream()
                                .filter(entry -> HEAD.contains(entry.key().text()))
                                .toList(),
                        table.span())
                : document;
    }

    /** Returns names for the places of the file. */
    public Landmarks landmarks() {
        return new Landmarks(document.value());
    }
}
