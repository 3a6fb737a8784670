package id.sop.yaml.decoding;

import id.sop.diagnostic.Message;
import id.sop.model.Keys;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.format.Synonyms;
import id.sop.yaml.node.Node;

/** The steps under a word by which others call the name of an SOP. */
final class StepsKey {
    private StepsKey() {}

    /** Tells whether a pair of a mapping is such a list of steps. */
    static boolean isMeant(Node.Entry entry, MappingSpec mapping) {
        return mapping.equals(SopFormat.SOP)
                && Synonyms.meant(entry.key().text(), mapping)
                        .filter(Keys.NAME::equals)
                        .isPresent()
                && entry.value() instanceof Node.Listing list
                && !list.items().isEmpty()
                && list.items().stream().allMatch(Node.Table.class::isInstance);
    }

    /** Returns what is to be said of it. */
    static Message message(Node.Entry entry, MappingSpec mapping) {
        return new UnknownKey.Synonym(
                entry.key().text(), mapping.name(), String.join(", ", mapping.names()), Keys.STEPS);
    }
}
