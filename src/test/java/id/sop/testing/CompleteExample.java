package id.sop.testing;

import id.sop.model.Sop;
import id.sop.source.Source;
import id.sop.templatecheck.TemplateCheck;
import id.sop.yaml.YamlReader;
import id.sop.yaml.node.Limits;
import id.sop.yaml.node.Node;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The example on which templates are tried because it leaves nothing out. */
public final class CompleteExample {
    private CompleteExample() {}

    /** Returns the text of the example. */
    public static String yaml() {
        return yaml("lengkap");
    }

    private static String yaml(String name) {
        try (InputStream in = TemplateCheck.class.getResourceAsStream("contoh/" + name + ".yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the mappings of the example, and of that whose steps stand in parts. */
    public static List<Node> nodes() {
        return Stream.of("lengkap", "bagian")
                .map(name -> new YamlReader(Limits.STANDARD)
                        .read(new Source(name + ".yaml", yaml(name)))
                        .value()
                        .orElseThrow())
                .toList();
    }

    /** Returns the example whose steps stand in parts. */
    public static Sop inParts() {
        return Sops.sound(yaml("bagian"));
    }

    /** Returns the example. */
    public static Sop sop() {
        return Sops.sound(yaml());
    }
}
