package id.sop.pipeline;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.yaml.Decoding;
import id.sop.yaml.Node;
import id.sop.yaml.Placeholders;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Decodes a file of values for placeholders. */
final class ValuesDecoder {
    private ValuesDecoder() {}

    static Checked<Map<String, String>> decode(Node document) {
        Decoding decoding = new Decoding(Placeholders.NONE, false);
        Map<String, String> values = new LinkedHashMap<>();
        if (document instanceof Node.Table table) {
            for (Node.Entry entry : table.entries()) {
                String name = entry.key().text();
                if (!Placeholders.isName(name)) {
                    decoding.report("YM007", Finding.at(entry.key().span(), name));
                }
                values.put(name, value(entry.value(), name, decoding));
            }
        } else if (!(document instanceof Node.Blank)) {
            decoding.wrongShape(document, "data", "bukan-pemetaan", "kecamatan: Karangploso");
        }
        return new Checked<>(Optional.of(values), decoding.faults());
    }

    /** Returns a value as it stands: it is never searched for placeholders. */
    private static String value(Node node, String name, Decoding decoding) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text().strip();
        }
        if (!(node instanceof Node.Blank)) {
            decoding.wrongShape(node, name, "teks", "Karangploso");
        }
        return "";
    }
}
