package id.sop.workspace;

import id.sop.check.CheckResult;
import id.sop.check.Checker;
import id.sop.check.Definition;
import id.sop.config.Configuration;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Severity;
import id.sop.rule.Linter;
import id.sop.rule.Settings;
import id.sop.source.Source;
import id.sop.template.TemplateFolder;
import id.sop.yaml.node.Landmarks;
import id.sop.yaml.node.Node;
import id.sop.yaml.node.Placeholders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The files of one run, each with the configuration of its folder. Says nothing by itself: what is found is returned. Checking
 * may be shared by threads.
 */
public final class Workspace {
    /** Codes of what is missing in an SOP unless its office says it. */
    private static final Set<String> MAYBE_OF_OFFICE = Set.of("ID001");

    private final Checker checker;
    private final Inputs inputs;
    private final Configurations configurations;
    private final SheetTemplates templates;
    private final Preflight preflight;
    private final Map<String, Optional<Severity>> weights;
    private final Set<String> placeholders = ConcurrentHashMap.newKeySet();

    /**
     * Opens a workspace.
     *
     * @param folder the working folder, absolute
     * @param in standard input
     */
    public Workspace(Path folder, InputStream in) {
        this(folder, in, Map.of());
    }

    /**
     * Opens a workspace.
     *
     * @param folder the working folder, absolute
     * @param in standard input
     * @param weights severities by code that win over those of every configuration; an empty one switches the rule off
     */
    public Workspace(Path folder, InputStream in, Map<String, Optional<Severity>> weights) {
        this(folder, in, weights, new Checker(), file -> Optional.empty());
    }

    private Workspace(
            Path folder,
            InputStream in,
            Map<String, Optional<Severity>> weights,
            Checker checker,
            Function<Path, Optional<byte[]>> unsaved) {
        this.checker = checker;
        this.inputs = new Inputs(folder, in, this::holdsSop, unsaved);
        this.configurations = new Configurations(checker, inputs);
        this.templates = new SheetTemplates(checker, inputs);
        this.preflight = new Preflight(configurations, templates);
        this.weights = Map.copyOf(weights);
    }

    /**
     * Opens a workspace some of whose files are being edited.
     *
     * @param folder the working folder, absolute
     * @param checker what reads and judges single files; it may have served another workspace
     * @param unsaved the content of a file that is being edited, by its real path; nothing where that on the disk counts
     */
    public static Workspace edited(Path folder, Checker checker, Function<Path, Optional<byte[]>> unsaved) {
        return new Workspace(folder, InputStream.nullInputStream(), Map.of(), checker, unsaved);
    }

    /** Returns what reads and judges single files. */
    public Checker checker() {
        return checker;
    }

    /** Returns what finds and reads files. */
    public Inputs inputs() {
        return inputs;
    }

    /** Returns what finds configurations. */
    public Configurations configurations() {
        return configurations;
    }

    /** Returns the templates that configurations choose. */
    public SheetTemplates templates() {
        return templates;
    }

    /** Returns the names of the placeholders in the SOPs that were checked so far, filled or not. */
    public Set<String> placeholders() {
        return Set.copyOf(placeholders);
    }

    /** Returns the configuration that holds for a file, whatever way it was named. */
    public Configured configuration(InputFile file) {
        return configurations.of(file);
    }

    /**
     * Reads and checks a file by the configurations above it, and says what would keep its sheet from being printed, as far as
     * that can be known without printing it. What keeps it from being read is a finding of it. What is wrong with a configuration
     * is told by {@link #configurationFaults}.
     *
     * @param placeholders values that win over those of the configuration
     * @param complete whether the text is to be printed, so that every placeholder needs a value
     */
    public CheckResult check(InputFile file, Placeholders placeholders, boolean complete) {
        FileFault.Outcome<CheckResult> outcome =
                FileFault.guard(file, readable -> read(readable, placeholders, complete));
        return outcome.value().orElseGet(() -> FileFault.unchecked(outcome.faults()));
    }

    private CheckResult read(InputFile file, Placeholders placeholders, boolean complete) throws IOException {
        Configured configured = configuration(file);
        Configuration configuration = configured.configuration();
        Settings settings = configuration.settings().weighing(weights);
        if (DocumentKind.isTable(file.name())) {
            return foreign(DocumentKind.ROSTER, file, new Landmarks(Optional.empty()), settings);
        }
        Definition definition =
                checker.open(file.name(), inputs.read(file, Checker.mostBytes()), configuration.identity());
        Optional<DocumentKind> kind = kind(file, definition.content());
        if (kind.isPresent() && kind.get() != DocumentKind.SOP) {
            return foreign(kind.get(), file, definition.landmarks(), settings);
        }
        this.placeholders.addAll(definition.placeholders().keySet());
        // Nobody knows what a configuration that cannot be used would have given: that is told there, and once.
        CheckResult result = checker.check(
                definition, placeholders.or(configuration.values()), complete && configured.sound(), settings);
        return configured.sound()
                ? result.with(preflight.faults(file, configured, result.sop()))
                : result.without(MAYBE_OF_OFFICE);
    }

    private boolean holdsSop(Path file) {
        try {
            if (FileKind.of(file) != FileKind.PLAIN) {
                return false;
            }
            return checker.document(file.toString(), Inputs.read(file, Checker.mostBytes()))
                    .value()
                    .flatMap(node -> DocumentKind.of(file.getFileName().toString(), node))
                    .filter(DocumentKind.SOP::equals)
                    .isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells whether a file is a configuration by what stands in it, or by its name. */
    public boolean holdsConfiguration(InputFile file, byte[] content) {
        DocumentKind named = file.isConfiguration() ? DocumentKind.CONFIGURATION : DocumentKind.SOP;
        return checker.read(file.name(), content)
                        .value()
                        .flatMap(node ->
                                DocumentKind.of(file.place().getFileName().toString(), node))
                        .orElse(named)
                == DocumentKind.CONFIGURATION;
    }

    /** Returns what a file is by what stands in it, or by its name. */
    private static Optional<DocumentKind> kind(InputFile file, Optional<Node> content) {
        Optional<DocumentKind> kind = content.flatMap(
                node -> DocumentKind.of(file.place().getFileName().toString(), node));
        // Whatever stands in it, and be it nothing that can be read, was told when it was read as a configuration.
        return file.isConfiguration()
                        && !file.isStandardInput()
                        && kind.filter(DocumentKind.SOP::equals).isEmpty()
                ? Optional.of(DocumentKind.CONFIGURATION)
                : kind;
    }

    /** Says of a file that is no SOP what it is. */
    private CheckResult foreign(DocumentKind kind, InputFile file, Landmarks landmarks, Settings settings)
            throws IOException {
        List<Diagnostic> said = List.of();
        if (kind != DocumentKind.CONFIGURATION || !file.isConfiguration()) {
            Finding what = Finding.at(new Source(file.name(), "").span(0, 0), kind.message(file.name()));
            said = settings.weigh(List.of(what));
        }
        if (kind == DocumentKind.CONFIGURATION && !file.isConfiguration() && !file.isStandardInput()) {
            configurations.report(
                    checker.configuration(inputs.name(file.place()), inputs.content(file.place(), Checker.mostBytes()))
                            .diagnostics());
        }
        return new CheckResult(Optional.empty(), said, landmarks, settings);
    }

    /**
     * Returns the template of a name, or the one in a folder; nothing when there is neither.
     *
     * @param base what a folder's name is relative to
     */
    public Optional<TemplateFolder> template(String name, Path base) {
        return templates.find(name, base);
    }

    /** Returns what is wrong with the configurations that were read so far, in order. */
    public List<Diagnostic> configurationFaults() {
        return configurations.faults();
    }

    /** Tells whether a configuration could not be read. */
    public boolean hasFaultyConfiguration() {
        return Linter.hasError(configurationFaults());
    }
}
