package id.sop.template;

import id.sop.diagnostic.Checked;
import id.sop.source.Source;
import id.sop.yaml.YamlReader;
import id.sop.yaml.node.Limits;
import id.sop.yaml.node.Node;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A template folder made of texts. */
record TemplateFiles(String name, Map<String, String> texts) implements TemplateFolder {
    @Override
    public List<String> files() {
        return texts.keySet().stream().sorted().toList();
    }

    @Override
    public Optional<byte[]> read(String file) {
        return Optional.ofNullable(texts.get(file)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    static Node node(String yaml) {
        return new YamlReader(Limits.STANDARD)
                .read(new Source("t/template.yaml", yaml))
                .value()
                .orElseThrow();
    }

    /** Decodes a template without files. */
    static Checked<Template> decode(String yaml, Template base) {
        return TemplateDecoder.decode(node(yaml), new TemplateFiles("t", Map.of()), base, character -> true);
    }

    /** Returns the template that prints sheets by default. */
    static Template standard() {
        TemplateFolder folder = BuiltInTemplates.find(BuiltInTemplates.STANDARD).orElseThrow();
        String yaml = new String(folder.read("template.yaml").orElseThrow(), StandardCharsets.UTF_8);
        return TemplateDecoder.decode(node(yaml), folder, TemplateDecoder.blank(), character -> true)
                .value()
                .orElseThrow();
    }

    /** Returns a template whose sheet is this text. */
    static Template of(String sheet) {
        return of(Map.of("lembar.ftlh", sheet));
    }

    /** Returns a template of these files, based on the one that prints sheets by default. */
    static Template of(Map<String, String> files) {
        return TemplateDecoder.decode(node("nama: t"), new TemplateFiles("t", files), standard(), character -> true)
                .value()
                .orElseThrow();
    }
}
