package id.sop.pipeline;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.model.Text;
import id.sop.yaml.Decoding;
import id.sop.yaml.Node;
import id.sop.yaml.Placeholders;
import java.util.LinkedHashMap;
import java.util.List;
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
                Optional<Text> text = decoding.text(entry.value(), name, "Karangploso");
                values.put(name, text.map(Text::value).orElse(""));
            }
        } else if (!(document instanceof Node.Blank)) {
            decoding.wrongShape(document, "data", "pemetaan", "{kecamatan: Karangploso}");
        }
        return new Checked<>(Optional.of(values), List.copyOf(decoding.faults()));
    }
}
