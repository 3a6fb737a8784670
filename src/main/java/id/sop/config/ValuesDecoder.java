package id.sop.config;

import id.sop.diagnostic.Checked;
import id.sop.yaml.decoding.Decoding;
import id.sop.yaml.decoding.WrongShape;
import id.sop.yaml.node.InvalidPlaceholder;
import id.sop.yaml.node.Node;
import id.sop.yaml.node.Placeholders;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Decodes a file of values for placeholders. */
public final class ValuesDecoder {
    private ValuesDecoder() {}

    public static Checked<Map<String, String>> decode(Node document) {
        Decoding decoding = new Decoding(Placeholders.NONE, false);
        Map<String, String> values = new LinkedHashMap<>();
        if (document instanceof Node.Table table) {
            values.putAll(values(table, decoding));
        } else if (!(document instanceof Node.Blank)) {
            decoding.report(document, new WrongShape.FileNotMapping("data", "kecamatan: Karangploso"));
        }
        return new Checked<>(Optional.of(values), decoding.faults());
    }

    /**
     * Returns the values of a mapping by name, and reports what is none. A name without anything behind it has no value, as an empty cell
     * of a roster; {@code ""} says that nothing is to be printed.
     */
    static Map<String, String> values(Node.Table table, Decoding decoding) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Node.Entry entry : table.entries()) {
            String name = entry.key().text();
            if (!Placeholders.isName(name)) {
                decoding.report(entry.key().span(), new InvalidPlaceholder(name));
            }
            if (!(entry.value() instanceof Node.Blank blank) || blank.isQuoted()) {
                values.put(name, value(entry.value(), name, decoding));
            }
        }
        return values;
    }

    /** Returns a value as it stands: it is never searched for placeholders. */
    private static String value(Node node, String name, Decoding decoding) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text().strip();
        }
        if (!(node instanceof Node.Blank)) {
            decoding.report(node, new WrongShape.NotText(name, "Karangploso"));
        }
        return "";
    }
}
