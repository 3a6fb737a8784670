package id.sop.yaml;

import id.sop.diagnostic.Finding;
import id.sop.source.Source;
import id.sop.yaml.decoding.Decoding;
import id.sop.yaml.decoding.Fields;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.node.Node;
import id.sop.yaml.node.Placeholders;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What an office says of the identity of all its SOPs. An SOP that says the same key itself has its own value, all of it; a key
 * that stands in it without a value says nothing, and empty brackets or quotation marks say that there is none.
 *
 * @param entries each with its place in the file of the office; none of them without a value
 */
public record OfficeIdentity(List<Node.Entry> entries) {
    /** What holds where the office says nothing. */
    public static final OfficeIdentity NONE = new OfficeIdentity(List.of());

    /** What can be wrong with the shape of a value, whichever SOP it is for: keys, and kinds of values. */
    private static final Set<String> OF_SHAPE = Set.of("YM001", "YM002", "YM003", "YM004", "YM005");

    private static final MappingSpec SPEC = new MappingSpec(SopFormat.OFFICE, SopFormat.SHARED);

    /** Copies the list. */
    public OfficeIdentity {
        entries = List.copyOf(entries);
    }

    /** Returns what a configuration says of the identity. */
    public static OfficeIdentity of(List<Node.Entry> configuration) {
        return new OfficeIdentity(configuration.stream()
                .filter(OfficeIdentity::isShared)
                .filter(entry -> !(entry.value() instanceof Node.Blank))
                .toList());
    }

    /** Tells whether a configuration says by an entry what is of the identity of all SOPs. */
    public static boolean isShared(Node.Entry entry) {
        return SPEC.key(entry.key().text()).isPresent();
    }

    /** Returns what is wrong with the shape of what a configuration says of the identity. */
    public static List<Finding> faults(Node.Table configuration) {
        List<Node.Entry> shared = configuration.entries().stream()
                .filter(OfficeIdentity::isShared)
                .toList();
        if (shared.isEmpty()) {
            return List.of();
        }
        Decoding decoding = new Decoding(Placeholders.NONE, false);
        new IdentityDecoder(decoding).identity(decoding.fields(new Node.Table(shared, configuration.span()), SPEC));
        return decoding.faults().stream()
                .filter(fault -> OF_SHAPE.contains(fault.code()))
                .toList();
    }

    /** Returns what of this holds for an SOP: without what it says itself, however it spells its keys. */
    public OfficeIdentity beside(Node sop) {
        if (entries.isEmpty() || !(sop instanceof Node.Table table)) {
            return NONE;
        }
        Set<String> own = new HashSet<>();
        for (Node.Entry entry :
                SopDecoder.opened(table, new Decoding(Placeholders.NONE, false)).entries()) {
            String key = entry.key().text();
            if (SopFormat.SOP.key(key).isEmpty()) {
                Fields.meant(entry, SopFormat.SOP).ifPresent(own::add);
            } else if (!(entry.value() instanceof Node.Blank blank) || blank.isQuoted()) {
                own.add(key);
            }
        }
        return only(key -> !own.contains(key));
    }

    /** Returns what of this is said of some keys. */
    public OfficeIdentity only(Predicate<String> keys) {
        return new OfficeIdentity(
                entries.stream().filter(entry -> keys.test(entry.key().text())).toList());
    }

    /** Returns the value of a key. */
    public Optional<Node> get(String key) {
        return entries.stream()
                .filter(entry -> entry.key().text().equals(key))
                .map(Node.Entry::value)
                .findFirst();
    }

    /** Tells whether something of this stands in a text. */
    public boolean isIn(Source source) {
        return entries.stream().anyMatch(entry -> entry.key().span().source().equals(source));
    }

    /** Returns an SOP with all of this, in the place of keys that stand in it without a value. */
    public Node.Table completing(Node.Table sop) {
        if (entries.isEmpty()) {
            return sop;
        }
        List<Node.Entry> all = new ArrayList<>(sop.entries());
        all.removeIf(entry -> get(entry.key().text()).isPresent());
        all.addAll(entries);
        return new Node.Table(all, sop.span());
    }

    /** Returns a document with all of this; one that is no mapping as it is. */
    public Node completing(Node document) {
        return document instanceof Node.Table table ? completing(table) : document;
    }
}
