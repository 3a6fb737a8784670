package id.sop.workspace;

import id.sop.check.Checker;
import id.sop.config.Configuration;
import id.sop.config.ConfigurationFormat;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Spelling;
import id.sop.render.TemplateReader;
import id.sop.rule.Settings;
import id.sop.source.Source;
import id.sop.source.Span;
import id.sop.template.BuiltInTemplates;
import id.sop.template.TemplateFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The templates that configurations choose, each read once. May be shared by threads. */
public final class SheetTemplates {
    /** No built-in template is called nearly so. */
    @Message.Words("KF003")
    private record NoTemplate(String template, String known) implements Message {}

    @Message.Words("KF003.mirip")
    private record MisspeltTemplate(String template, String meant) implements Message {}

    @Message.Words("KF003.luar")
    private record OutsideFolder(String template) implements Message {}

    private final Checker checker;
    private final Inputs inputs;
    private final Map<TemplateFolder, TemplateReader> folders = new ConcurrentHashMap<>();

    /** By the files that say so, since a fault is told where it stands. */
    private final Map<List<Path>, TemplateReader.ReadTemplate> known = new ConcurrentHashMap<>();

    SheetTemplates(Checker checker, Inputs inputs) {
        this.checker = checker;
        this.inputs = inputs;
    }

    /** Tells whether a configuration leaves everything about sheets to the program, so that nothing can be wrong. */
    static boolean isStandard(Configured configured) {
        Configuration chosen = configured.configuration();
        return chosen.template().isEmpty()
                && chosen.labels().isEmpty()
                && chosen.options().isEmpty();
    }

    /** Returns the template that a configuration chooses, with its words and switches; nothing, with the reasons, when it cannot. */
    public TemplateReader.ReadTemplate of(Configured configured) {
        return known.computeIfAbsent(key(configured.path()), files -> read(configured));
    }

    /** Where nothing is configured, nothing can be wrong with the template either, wherever the tree ends. */
    private static List<Path> key(ConfigurationPath path) {
        List<Path> key = new ArrayList<>(path.files());
        if (!key.isEmpty()) {
            key.add(path.tree());
        }
        return key;
    }

    private TemplateReader.ReadTemplate read(Configured configured) {
        String name = configured.configuration().template().orElse(BuiltInTemplates.STANDARD);
        boolean outside = leadsOut(name, configured);
        Optional<TemplateFolder> folder = outside ? Optional.empty() : find(name, configured.folder());
        if (folder.isPresent()) {
            return folders.computeIfAbsent(folder.get(), key -> TemplateReader.of(checker, key))
                    .with(configured.configuration());
        }
        Message message = outside ? new OutsideFolder(name) : missing(name);
        List<Diagnostic> fault = Settings.STANDARD.weigh(List.of(Finding.at(place(configured), message)));
        return new TemplateReader.ReadTemplate(Optional.empty(), fault);
    }

    /** Tells whether a template that a configuration names lies outside the tree of the office, whatever lies there. */
    private static boolean leadsOut(String name, Configured configured) {
        if (BuiltInTemplates.find(name).isPresent()) {
            return false;
        }
        Path tree = configured.path().tree();
        try {
            Path folder = configured.folder().resolve(name).normalize();
            return !folder.startsWith(tree) || !Inputs.real(folder).startsWith(tree);
        } catch (InvalidPathException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Message missing(String name) {
        List<String> names = BuiltInTemplates.names();
        return Spelling.nearest(name, names)
                .<Message>map(meant -> new MisspeltTemplate(name, meant))
                .orElse(new NoTemplate(name, String.join(", ", names)));
    }

    private static Span place(Configured configured) {
        return configured.entries().stream()
                .filter(entry -> entry.key().text().equals(ConfigurationFormat.TEMPLATE))
                .map(entry -> entry.value().span())
                .findFirst()
                .orElseGet(() -> new Source(Inputs.CONFIGURATION, "").span(0, 0));
    }

    /**
     * Returns the template of a name, or the one in a folder; nothing when there is neither.
     *
     * @param base what a folder's name is relative to
     */
    Optional<TemplateFolder> find(String name, Path base) {
        Optional<TemplateFolder> builtIn = BuiltInTemplates.find(name);
        if (builtIn.isPresent()) {
            return builtIn;
        }
        try {
            Path folder = base.resolve(name).normalize();
            return Files.isRegularFile(folder.resolve(TemplateFolder.SETTINGS))
                    ? Optional.of(new LocalTemplate(inputs.name(folder), folder))
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
