package id.sop.testing;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.model.Sop;
import id.sop.source.Source;
import id.sop.yaml.SopDecoder;
import id.sop.yaml.YamlReader;
import id.sop.yaml.node.Limits;
import id.sop.yaml.node.Node;
import id.sop.yaml.node.Placeholders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** SOPs made of YAML texts. */
public final class Sops {
    private Sops() {}

    /** Decodes a text; placeholders stay as they are and are no fault. */
    public static Checked<Sop> decode(String yaml) {
        return decode(yaml, Map.of(), false);
    }

    /** Decodes a text with values for its placeholders. */
    public static Checked<Sop> decode(String yaml, Map<String, String> values, boolean complete) {
        Checked<Node> document = new YamlReader(Limits.STANDARD).read(new Source("a.yaml", yaml));
        List<Finding> faults = new ArrayList<>(document.faults());
        Checked<Sop> sop = new SopDecoder(Limits.STANDARD, character -> true)
                .decode(document.value().orElseThrow(), new Placeholders(values), complete);
        faults.addAll(sop.faults());
        return new Checked<>(sop.value(), faults);
    }

    /**
     * Returns the SOP of a text.
     *
     * @throws IllegalStateException when there is anything to say against it
     */
    public static Sop sound(String yaml) {
        Checked<Sop> sop = decode(yaml);
        if (!sop.faults().isEmpty()) {
            throw new IllegalStateException(FaultLines.of(sop.faults()).toString());
        }
        return sop.value().orElseThrow();
    }

    /** Returns an SOP of one actor {@code a} and steps in flow style, such as {@code "lanjut: 3"}. */
    public static Sop ofSteps(String... steps) {
        StringBuilder yaml = new StringBuilder("nama: x\npelaksana: {a: A, b: B}\nlangkah:\n");
        for (String step : steps) {
            yaml.append("  - {kegiatan: k, pelaksana: a")
                    .append(step.isEmpty() ? "" : ", " + step)
                    .append("}\n");
        }
        return sound(yaml.toString());
    }
}
