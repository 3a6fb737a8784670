package id.sop.cli;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Handbook;
import id.sop.diagnostic.Severity;
import id.sop.pipeline.Checker;
import id.sop.pipeline.Configuration;
import id.sop.pipeline.Inspection;
import id.sop.report.ConciseReport;
import id.sop.rule.Linter;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.yaml.Node;
import id.sop.yaml.Placeholders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the commands share while they run: reading inputs with their configuration, and saying what was found. Checking may
 * be shared by threads.
 */
final class Session {
    private final Terminal terminal;
    private final Phrases phrases;
    private final Inputs inputs;
    private final Checker checker = new Checker();
    private final ConciseReport report;
    private final Configurations configurations;
    private final Map<String, Optional<Severity>> weights;

    Session(Terminal terminal, Phrases phrases) {
        this(terminal, phrases, Map.of());
    }

    /**
     * Begins a run.
     *
     * @param weights severities by code that win over those of every configuration; an empty one switches the rule off
     */
    Session(Terminal terminal, Phrases phrases, Map<String, Optional<Severity>> weights) {
        this.weights = weights;
        this.terminal = terminal;
        this.phrases = phrases;
        this.inputs = new Inputs(terminal, phrases);
        this.configurations = new Configurations(checker, inputs);
        this.report = new ConciseReport(new Handbook(phrases.language()));
    }

    /**
     * A configuration and the folder of its {@code sop.yaml}, against which its paths are resolved.
     *
     * @param folder the folder of the file itself where there is no {@code sop.yaml}
     * @param sound whether it could be read; otherwise nothing is known of what the office wants
     * @param entries what is written in the configuration, each entry with its place
     */
    record Configured(Configuration configuration, Path folder, boolean sound, List<Node.Entry> entries) {
        /** Copies the list. */
        Configured {
            entries = List.copyOf(entries);
        }
    }

    Checker checker() {
        return checker;
    }

    /** Weighs what was found while a sheet was printed. */
    List<Diagnostic> weigh(List<Finding> faults, Configuration configuration) {
        return new Linter(configuration.settings()).weigh(faults);
    }

    Configurations configurations() {
        return configurations;
    }

    Inputs inputs() {
        return inputs;
    }

    /** Returns the values for placeholders; those given last win. */
    Placeholders placeholders(CommonOptions options) throws IOException {
        Map<String, String> values = data(options);
        values.putAll(options.assignments(phrases));
        return new Placeholders(values);
    }

    /** Returns the values of the files of {@code --data}; those of later ones win. */
    Map<String, String> data(CommonOptions options) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        List<Diagnostic> faults = new ArrayList<>();
        for (Path file : options.data()) {
            Path path = terminal.folder().resolve(file);
            if (!Files.isRegularFile(path)) {
                throw new UsageException(phrases.get(Phrase.INPUT_MISSING, file));
            }
            Checker.Outcome<Map<String, String>> outcome =
                    checker.values(inputs.name(path), Inputs.read(path, Checker.mostBytes()));
            faults.addAll(outcome.diagnostics());
            outcome.value().ifPresent(values::putAll);
        }
        terminal.err().print(report.print(faults));
        if (Linter.hasError(faults)) {
            throw new UsageException(phrases.get(Phrase.USAGE_DATA));
        }
        return values;
    }

    /**
     * Reads and checks a file by the configuration nearest to it.
     *
     * @param placeholders values that win over those of the configuration
     */
    Inspection check(InputFile file, Placeholders placeholders, boolean complete) throws IOException {
        byte[] bytes = inputs.read(file, Checker.mostBytes());
        Configuration configuration = configuration(file).configuration();
        return checker.check(
                file.name(),
                bytes,
                placeholders.or(configuration.values()),
                complete,
                configuration.settings().weighing(weights));
    }

    /** Returns the configuration that holds for a file: that of its folder or the nearest one above, up to its root. */
    Configured configuration(InputFile file) {
        return configurations.of(file);
    }

    /** Returns what is wrong with the configurations that were read so far, in order. */
    List<Diagnostic> configurationFaults() {
        return configurations.faults();
    }

    /** Tells whether a configuration could not be read. */
    boolean hasFaultyConfiguration() {
        return Linter.hasError(configurationFaults());
    }

    /** Returns findings as text. */
    String print(List<Diagnostic> diagnostics) {
        return report.print(diagnostics);
    }
}
