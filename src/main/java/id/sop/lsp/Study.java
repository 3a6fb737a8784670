package id.sop.lsp;

import id.sop.check.CheckResult;
import id.sop.check.Definition;
import id.sop.diagnostic.Diagnostic;
import id.sop.model.Sop;
import id.sop.source.Span;
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
record Study(
        Page page,
        Optional<Path> file,
        CheckResult result,
        List<Diagnostic> configuration,
        Set<String> placeholders,
        Supplier<Definition> definition) {
    /** Copies the lists. */
    Study {
        configuration = List.copyOf(configuration);
        placeholders = Set.copyOf(placeholders);
    }

    /** Returns the SOP; nothing when the page could not be read as one. */
    Optional<Sop> sop() {
        return result.sop();
    }

    /** Returns what stands in the page; nothing when it is no YAML. */
    Optional<Node> content() {
        return definition.get().content();
    }

    /** Returns how messages call the file. */
    String name() {
        return definition.get().name();
    }

    /** Returns the names that stand in the page; none when it is no YAML. */
    List<Mention> mentions() {
        return content().map(Mentions::in).orElse(List.of());
    }

    /** Tells whether a place is in the text of the page, and not in what its office says for all SOPs. */
    boolean isOwn(Span place) {
        return place.source().name().equals(name());
    }

    /** Tells whether the page is a configuration. */
    boolean isConfiguration() {
        return file.filter(path -> path.endsWith(Desk.CONFIGURATION)).isPresent();
    }
}
