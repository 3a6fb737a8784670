package id.sop.check;

import id.sop.diagnostic.Checked;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.source.Origin;
import id.sop.source.Source;
import id.sop.source.Span;
import id.sop.yaml.OfficeIdentity;
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
    private final OfficeIdentity shared;
    private final Optional<Node> whole;
    private final Checked<Sop> plain;
    private final Map<String, Span> placeholders;
    private final Map<Span, String> alone;
    private final Optional<Node> head;

    /**
     * Makes a definition.
     *
     * @param shared what its office says of its identity, without what it says itself
     * @param plain what is decoded of it while its placeholders are empty
     */
    Definition(String name, Checked<Node> document, OfficeIdentity shared, Checked<Sop> plain) {
        this.name = name;
        this.document = document;
        this.shared = shared;
        this.plain = plain;
        this.whole = document.value().map(shared::completing);
        this.placeholders = whole.map(Placeholders::in).orElse(Map.of());
        this.alone = whole.map(Placeholders::alone).orElse(Map.of());
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

    /** Returns what its office says of its identity, without what it says itself. */
    public OfficeIdentity shared() {
        return shared;
    }

    /** Tells whether something of it stands in a text: the SOP itself, or what its office says of it. */
    public boolean isIn(Source source) {
        return shared.isIn(source) || source().filter(own -> own.equals(source)).isPresent();
    }

    /** Returns what rules about several SOPs look at of what its office says. */
    OfficeIdentity headOfOffice() {
        return shared.only(HEAD::contains);
    }

    /** Returns its placeholders, and those of its office, by name, in order, each with the first text that holds it. */
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

    /** Returns the name of the logo where it is written, with placeholders filled; nothing when the SOP has none. */
    public Optional<Text> logo(Placeholders values) {
        return whole.filter(Node.Table.class::isInstance)
                .flatMap(node -> ((Node.Table) node).get(Keys.LOGO))
                .filter(Node.Scalar.class::isInstance)
                .map(Node.Scalar.class::cast)
                .map(node -> new Text(values.filled(node.text().strip()), false, Origin.of(node.span())));
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

    /** Returns names for the places of the file, and for those of what its office says. */
    public Landmarks landmarks() {
        return new Landmarks(whole);
    }
}
