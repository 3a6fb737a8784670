package id.sop.yaml.decoding;

import id.sop.diagnostic.Message;
import id.sop.model.Keys;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.node.Node;
import id.sop.yaml.repair.KeyWords;
import java.util.regex.Pattern;

/** The number of a revision under a word by which others call its date. */
final class RevisionKey {
    private static final String REVISION = "revisi";

    /** As offices count their revisions: "02", "ke-2", "Revisi 2", "II". */
    private static final Pattern NUMBER =
            Pattern.compile("(?i)\\A(?:revisi|rev\\.?)?\\s*+(?:ke|no\\.?)?[\\s-]*+(?:[0-9]{1,3}|[ivx]{1,4})");

    private RevisionKey() {}

    /** Tells whether a pair of a mapping is such a number. */
    static boolean isMeant(Node.Entry entry, MappingSpec mapping) {
        return mapping.equals(SopFormat.SOP)
                && KeyWords.normal(entry.key().text()).equals(REVISION)
                && entry.value() instanceof Node.Scalar text
                && NUMBER.matcher(text.text().strip()).matches();
    }

    /** Returns what is to be said of it. */
    static Message message(Node.Entry entry, MappingSpec mapping) {
        return new UnknownKey.Synonym(
                entry.key().text(), mapping.name(), String.join(", ", mapping.names()), Keys.REVISION_NUMBER);
    }
}
