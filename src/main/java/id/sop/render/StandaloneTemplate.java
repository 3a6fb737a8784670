package id.sop.render;

import id.sop.check.Checker;
import id.sop.source.Edit;
import id.sop.source.Edits;
import id.sop.template.BuiltInTemplates;
import id.sop.template.TemplateFolder;
import id.sop.yaml.node.Node;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A built-in template as one whole folder: with the files of the templates that it is based on, and with their settings,
 * comments included, wherever it has none of its own.
 */
public final class StandaloneTemplate {
    private static final String BASE = "dasar";

    private final Checker checker;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final Node.Table settings;

    /**
     * Gathers a template.
     *
     * @param name of a built-in template
     */
    public StandaloneTemplate(Checker checker, String name) {
        this.checker = checker;
        TemplateFolder folder = BuiltInTemplates.find(name).orElseThrow();
        Node.Table own = table(folder.read(TemplateFolder.SETTINGS).orElseThrow());
        byte[] merged = folder.read(TemplateFolder.SETTINGS).orElseThrow();
        if (own.get(BASE).orElse(null) instanceof Node.Scalar base) {
            StandaloneTemplate below = new StandaloneTemplate(checker, base.text());
            files.putAll(below.files);
            List<Edit> edits = new ArrayList<>();
            replace(own, below.settings, edits);
            merged = Edits.apply(below.settings.span().source(), edits).getBytes(StandardCharsets.UTF_8);
        }
        for (String file : folder.files()) {
            files.put(file, folder.read(file).orElseThrow());
        }
        files.put(TemplateFolder.SETTINGS, merged);
        settings = table(merged);
    }

    /** Returns the content of each file, by name. */
    public SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    /** Returns a setting that is a word, such as the paper. */
    public String word(String key) {
        return ((Node.Scalar) settings.get(key).orElseThrow()).text();
    }

    /** Returns a setting that is a table of words, such as the labels, in the order written. */
    public List<Map.Entry<String, String>> words(String key) {
        return ((Node.Table) settings.get(key).orElseThrow())
                .entries().stream()
                        .map(entry -> Map.entry(entry.key().text(), ((Node.Scalar) entry.value()).text()))
                        .toList();
    }

    private Node.Table table(byte[] content) {
        return (Node.Table)
                checker.read(TemplateFolder.SETTINGS, content).value().orElseThrow();
    }

    /** Lets the settings of a template stand where those of its base stood. */
    private static void replace(Node.Table own, Node.Table base, List<Edit> edits) {
        for (Node.Entry entry : own.entries()) {
            String key = entry.key().text();
            if (key.equals(BASE)) {
                continue;
            }
            Node old = base.get(key).orElseThrow(() -> new IllegalStateException("the base does not know " + key));
            if (entry.value() instanceof Node.Table changed && old instanceof Node.Table table) {
                replace(changed, table, edits);
            } else {
                edits.add(new Edit(old.span(), entry.value().span().text(), true));
            }
        }
    }
}
