package id.sop.config;

import id.sop.yaml.OfficeIdentity;
import id.sop.yaml.node.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One {@code sop.yaml} of those that are laid over one another.
 *
 * @param folder its folder, absolute, with forward slashes: patterns for files are relative to it
 * @param document its content
 */
public record ConfigurationLayer(String folder, Node document) {
    /** Mappings of which a layer that lies above replaces single entries, not the whole. */
    private static final Set<String> MERGED = Set.of(
            ConfigurationFormat.RULES,
            ConfigurationFormat.TERMS,
            ConfigurationFormat.VALUES,
            ConfigurationFormat.LABELS,
            ConfigurationFormat.OPTIONS);

    /**
     * Lays documents over one another: what lies above wins, mappings are merged entry by entry, and the overrides for single
     * files follow one another from the lowest layer up, since later ones win. Every entry keeps its place in its own file.
     *
     * @param layers from the top to the bottom
     */
    public static List<Node.Entry> merge(List<ConfigurationLayer> layers) {
        Map<String, Node.Entry> merged = new LinkedHashMap<>();
        for (int i = layers.size() - 1; i >= 0; i--) {
            if (layers.get(i).document() instanceof Node.Table table) {
                for (Node.Entry entry : table.entries()) {
                    merged.merge(entry.key().text(), entry, ConfigurationLayer::laidOver);
                }
            }
        }
        merged.keySet().removeAll(ConfigurationFormat.ABOUT_FILES);
        return new ArrayList<>(merged.values());
    }

    private static Node.Entry laidOver(Node.Entry lower, Node.Entry upper) {
        if (MERGED.contains(upper.key().text())
                && lower.value() instanceof Node.Table below
                && upper.value() instanceof Node.Table above) {
            Map<String, Node.Entry> entries = new LinkedHashMap<>();
            Stream.concat(below.entries().stream(), above.entries().stream())
                    .forEach(entry -> entries.put(entry.key().text(), entry));
            return new Node.Entry(
                    upper.key(),
                    new Node.Table(List.copyOf(entries.values()), upper.value().span()));
        }
        if (upper.key().text().equals(ConfigurationFormat.OVERRIDES)
                && lower.value() instanceof Node.Listing below
                && upper.value() instanceof Node.Listing above) {
            List<Node> items = Stream.concat(below.items().stream(), above.items().stream())
                    .toList();
            return new Node.Entry(
                    upper.key(), new Node.Listing(items, upper.value().span()));
        }
        // Of what all SOPs share, quotation marks say that there is none; elsewhere they say no more than no value
        // does.
        boolean none = upper.value() instanceof Node.Blank blank && blank.isQuoted() && OfficeIdentity.isShared(upper);
        return none || !(upper.value() instanceof Node.Blank) ? upper : lower;
    }

    /**
     * Puts special cases into the weights for all files, so that what is left holds for one file.
     *
     * @param entries a merged configuration without faults
     * @param cases the numbers of the cases that cover the file, from 0
     */
    public static List<Node.Entry> at(List<Node.Entry> entries, List<Integer> cases) {
        Map<String, Node.Entry> own = new LinkedHashMap<>();
        entries.forEach(entry -> own.put(entry.key().text(), entry));
        Node.Entry special = own.remove(ConfigurationFormat.OVERRIDES);
        if (special != null && special.value() instanceof Node.Listing listing) {
            for (int number : cases) {
                if (listing.items().get(number) instanceof Node.Table table) {
                    table.entries().stream()
                            .filter(entry -> entry.key().text().equals(ConfigurationFormat.RULES))
                            .forEach(
                                    rules -> own.merge(ConfigurationFormat.RULES, rules, ConfigurationLayer::laidOver));
                }
            }
        }
        return List.copyOf(own.values());
    }
}
