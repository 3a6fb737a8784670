package id.sop.workspace;

import id.sop.check.CheckResult;
import id.sop.check.Checker;
import id.sop.config.Configuration;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Severity;
import id.sop.rule.Linter;
import id.sop.template.BuiltInTemplates;
import id.sop.template.TemplateFolder;
import id.sop.yaml.Placeholders;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of one run, each with the configuration of its folder. Says nothing by itself: what is found is returned. Checking
 * may be shared by threads.
 */
public final class Workspace {
    private final Checker checker = new Checker();
    private final Inputs inputs;
    private final Configurations configurations;
    private final Map<String, Optional<Severity>> weights;

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
        this.inputs = new Inputs(folder, in);
        this.configurations = new Configurations(checker, inputs);
        this.weights = Map.copyOf(weights);
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

    /** Returns the configuration that holds for a file: that of its folder or the nearest one above, up to its root. */
    public Configured configuration(InputFile file) {
        return configurations.of(file);
    }

    /**
     * Reads and checks a file by the configuration nearest to it. What keeps it from being read is a finding of it.
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
        byte[] bytes = inputs.read(file, Checker.mostBytes());
        Configuration configuration = configuration(file).configuration();
        return checker.check(
                file.name(),
                bytes,
                placeholders.or(configuration.values()),
                complete,
                configuration.settings().weighing(weights));
    }

    /**
     * Returns the template of a name, or the one in a folder; nothing when there is neither.
     *
     * @param base what a folder's name is relative to
     */
    public Optional<TemplateFolder> template(String name, Path base) {
        Optional<TemplateFolder> builtIn = BuiltInTemplates.find(name);
        if (builtIn.isPresent()) {
            return builtIn;
        }
        Path folder = base.resolve(name).normalize();
        return Files.isRegularFile(folder.resolve(TemplateFolder.SETTINGS))
                ? Optional.of(new LocalTemplate(inputs.name(folder), folder))
                : Optional.empty();
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
