package id.sop.lsp.text;

import id.sop.check.CheckResult;
import id.sop.check.Definition;
import id.sop.config.ConfigurationFormat;
import id.sop.diagnostic.Diagnostic;
import id.sop.model.Sop;
import id.sop.source.Span;
import id.sop.yaml.format.ColumnFormat;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.node.Node;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What is known of a page once it was read.
 *
 * @param page the text
 * @param file where it lies; empty for a text that no file has yet
 * @param result what is found in it, as far as it stands in its own text
 * @param configuration what is found in the configurations that hold for it
 * @param definition what stands in it, read when it is first asked for
 */
public record Study(
        Page page,
        Optional<Path> file,
        CheckResult result,
        List<Diagnostic> configuration,
        Set<String> placeholders,
        Supplier<Definition> definition) {
    /** Copies the lists. */
    public Study {
        configuration = List.copyOf(configuration);
        placeholders = Set.copyOf(placeholders);
    }

    /** Returns the SOP; nothing when the page could not be read as one. */
    public Optional<Sop> sop() {
        return result.sop();
    }

    /** Returns what stands in the page; nothing when it is no YAML. */
    public Optional<Node> content() {
        return definition.get().content();
    }

    /** Returns how messages call the file. */
    public String name() {
        return definition.get().name();
    }

    /** Returns the names that stand in the page; none when it is no YAML. */
    public List<Mention> mentions() {
        return content().map(Mentions::in).orElse(List.of());
    }

    /** Tells whether a place is in the text of the page, and not in what its office says for all SOPs. */
    public boolean isOwn(Span place) {
        return place.source().name().equals(name());
    }

    /** Tells whether the page is a configuration. */
    public boolean isConfiguration() {
        return file.filter(path -> path.endsWith(Desk.CONFIGURATION)).isPresent();
    }

    /** Returns which keys there are, with the columns of the office. */
    public MappingSpec format() {
        return isConfiguration()
                ? ConfigurationFormat.FILE
                : ColumnFormat.sop(
                        sop().map(Sop::columns).orElse(result.settings().columns()));
    }
}
