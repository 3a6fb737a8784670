package id.sop.testing;

import id.sop.model.Sop;
import id.sop.source.Source;
import id.sop.templatecheck.TemplateCheck;
import id.sop.yaml.Limits;
import id.sop.yaml.Node;
import id.sop.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The example on which templates are tried because it leaves nothing out. */
public final class CompleteExample {
    private CompleteExample() {}

    /** Returns the text of the example. */
    public static String yaml() {
        try (InputStream in = TemplateCheck.class.getResourceAsStream("contoh/lengkap.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the mapping of the example. */
    public static Node.Table node() {
        return (Node.Table) new YamlReader(Limits.STANDARD)
                .read(new Source("lengkap.yaml", yaml()))
                .value()
                .orElseThrow();
    }

    /** Returns the example. */
    public static Sop sop() {
        return Sops.sound(yaml());
    }
}
