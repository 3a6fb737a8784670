package id.sop.cli.command;

import id.sop.batch.BatchPlan;
import id.sop.batch.NamePattern;
import id.sop.batch.Offices;
import id.sop.batch.OutputFolder;
import id.sop.batch.Procedure;
import id.sop.batch.Shard;
import id.sop.check.Checker;
import id.sop.check.Definition;
import id.sop.cli.option.BatchOptions;
import id.sop.cli.option.InputOptions;
import id.sop.cli.option.ReportOptions;
import id.sop.cli.option.ValueOptions;
import id.sop.cli.terminal.Terminal;
import id.sop.cli.terminal.UsageException;
import id.sop.cli.terminal.WrittenFiles;
import id.sop.config.Configuration;
import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Spelling;
import id.sop.render.SheetRenderers;
import id.sop.render.SopPrinter;
import id.sop.roster.Roster;
import id.sop.roster.RosterReader;
import id.sop.rule.Settings;
import id.sop.template.Template;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.workspace.Configured;
import id.sop.workspace.FileFault;
import id.sop.workspace.InputFile;
import id.sop.workspace.Inputs;
import id.sop.workspace.LogoFiles;
import id.sop.workspace.Overrides;
import id.sop.workspace.Workspace;
import id.sop.yaml.node.Landmarks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads everything that a batch needs, and makes its plan; says what is wrong with the roster on the way. */
final class BatchPreparation {
    @Message.Words("DF003")
    private record UnusedColumn(String column) implements Message {}

    /** There are placeholders that no column fills, but the configuration. */
    @Message.Words("DF003.isian")
    private record UnusedBesideDefaults(String column, String placeholders) implements Message {}

    @Message.Words("DF003.mirip")
    private record MisspeltColumn(String column, String near) implements Message {}

    private final Terminal terminal;
    private final Phrases phrases;
    private final Workspace workspace;
    private final BatchOptions options;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, Landmarks> landmarks = new HashMap<>();
    private int skipped;

    BatchPreparation(Terminal terminal, Phrases phrases, Workspace workspace, BatchOptions options) {
        this.terminal = terminal;
        this.phrases = phrases;
        this.workspace = workspace;
        this.options = options;
    }

    /** Returns what was found in the roster and the overrides so far. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Returns how many offices are left out because of faults of their own. */
    int skipped() {
        return skipped;
    }

    /** Returns names for the places of a file. */
    Landmarks landmarks(String file) {
        return landmarks.getOrDefault(file, new Landmarks(Optional.empty()));
    }

    /**
     * Makes the plan.
     *
     * @param report the files of which go neither over what is read nor among the results
     * @return nothing when the roster cannot be used or names collide; the diagnostics say why
     * @throws UsageException when the command line is wrong
     */
    Optional<BatchPlan> plan(InputOptions inputs, ValueOptions values, ReportOptions.Requested report)
            throws IOException {
        NamePattern pattern = options.name(phrases);
        Shard shard = options.shard(terminal.environment(), phrases);
        Map<String, String> common = values.data(workspace, terminal, phrases);
        Map<String, String> fixed = values.assignments(phrases);
        List<InputFile> files = workspace.inputs().resolve(inputs.selection(phrases));
        settle(files, values, report);
        List<Procedure> procedures = procedures(files);
        Optional<Roster> read = roster();
        if (read.isEmpty() || procedures.size() < files.size() || workspace.hasFaultyConfiguration()) {
            return Optional.empty();
        }
        Set<String> used = new TreeSet<>(pattern.placeholders());
        procedures.forEach(procedure ->
                used.addAll(procedure.printer().definition().placeholders().keySet()));
        Overrides overrides = overrides(read.get(), used);
        Roster roster = sound(read.get(), overrides.faulty());
        Offices offices = new Offices(roster, common, overrides.values(), fixed);
        for (String name : pattern.placeholders()) {
            boolean own = name.equals(NamePattern.FILE) || name.equals(NamePattern.PATH);
            boolean configured = procedures.stream()
                    .allMatch(procedure -> procedure.defaults().containsKey(name));
            if (!own && !configured && !offices.mayKnow(name)) {
                throw new UsageException(phrases.get(Phrase.USAGE_NAME_VALUE, name));
            }
        }
        boolean readable = procedures.stream()
                .allMatch(procedure -> procedure.printer().definition().isReadable());
        if (readable) {
            values.tellUnused(used, terminal, phrases);
            Set<String> open = new TreeSet<>(used);
            roster.columns().forEach(column -> open.remove(column.name()));
            open.removeAll(fixed.keySet());
            Set<String> configured = new TreeSet<>(open);
            configured.removeIf(name -> offices.mayKnow(name)
                    || procedures.stream()
                            .noneMatch(procedure -> procedure.defaults().containsKey(name)));
            if (!reportUnused(roster, used, open, configured)) {
                return Optional.empty();
            }
        }
        BatchPlan plan = BatchPlan.of(procedures, offices, pattern, shard);
        report(plan.faults());
        return plan.faults().isEmpty() ? Optional.of(plan) : Optional.empty();
    }

    private void settle(List<InputFile> files, ValueOptions values, ReportOptions.Requested report) throws IOException {
        WrittenFiles written = new WrittenFiles(terminal, phrases);
        written.spare(files, Phrase.USAGE_OVER_INPUT);
        written.spare(workspace.inputs().absolute(options.roster()));
        values.spare(written);
        Path folder = terminal.folder().resolve(options.output()).normalize();
        written.demandFolder(folder);
        written.results(folder, OutputFolder::isOwn, "--output");
        report.take(written);
    }

    private List<Procedure> procedures(List<InputFile> files) throws IOException {
        SheetRenderers renderers = new SheetRenderers(terminal.sourceDate());
        BuildInputDigests inputDigests = new BuildInputDigests(terminal.sourceDate());
        List<Procedure> procedures = new ArrayList<>();
        for (InputFile file : files) {
            FileFault.Outcome<Optional<Procedure>> outcome =
                    FileFault.guard(file, readable -> procedure(readable, renderers, inputDigests));
            diagnostics.addAll(outcome.faults());
            outcome.value().flatMap(found -> found).ifPresent(procedures::add);
        }
        return procedures;
    }

    /** Returns nothing when the configuration cannot be used. */
    private Optional<Procedure> procedure(InputFile file, SheetRenderers renderers, BuildInputDigests inputDigests)
            throws IOException {
        byte[] bytes = workspace.inputs().read(file, Checker.mostBytes());
        Configured configured = workspace.configuration(file);
        if (!configured.sound()) {
            return Optional.empty();
        }
        Configuration configuration = configured.configuration();
        Template template = options.sheets().template(workspace, configured, terminal, phrases);
        Definition definition = workspace.checker().open(file.name(), bytes, configuration.identity());
        landmarks.put(file.name(), definition.landmarks());
        LogoFiles logos = new LogoFiles(file, configured);
        SopPrinter printer = new SopPrinter(
                workspace.checker(), definition, configuration.settings(), renderers.of(template), logos::read);
        return Optional.of(new Procedure(
                printer,
                bare(file),
                configuration.values(),
                configuration.defaults(),
                inputDigests.of(bytes, definition, configuration, template),
                inputDigests.logos(logos)));
    }

    private static String bare(InputFile file) {
        String path = Inputs.slashed(file.relative().toString());
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
    }

    private Optional<Roster> roster() throws IOException {
        Path path = workspace.inputs().absolute(options.roster());
        byte[] bytes = terminal.read(path, options.roster(), RosterReader.MOST_BYTES, phrases);
        Checked<Roster> roster = RosterReader.read(workspace.inputs().name(path), bytes);
        report(roster.faults());
        return roster.value();
    }

    private Overrides overrides(Roster roster, Set<String> used) throws IOException {
        if (options.overrides() == null) {
            return Overrides.NONE;
        }
        Path folder = workspace.inputs().absolute(options.overrides());
        if (!Files.isDirectory(folder)) {
            throw new UsageException(phrases.get(
                    Files.exists(folder) ? Phrase.MACHINE_NOT_FOLDER : Phrase.INPUT_MISSING, options.overrides()));
        }
        Set<String> codes = roster.rows().stream().map(Roster.Row::code).collect(Collectors.toSet());
        Overrides overrides = Overrides.read(folder, workspace, codes, used);
        diagnostics.addAll(overrides.diagnostics());
        return overrides;
    }

    private Roster sound(Roster roster, Set<String> faulty) {
        List<Roster.Row> rows = roster.rows().stream()
                .filter(row -> !faulty.contains(row.code()))
                .toList();
        skipped = roster.skipped() + roster.rows().size() - rows.size();
        return new Roster(roster.source(), roster.columns(), rows, skipped);
    }

    /**
     * Says which columns nobody uses.
     *
     * @param open names that are used and no column has
     * @param configured those of them that the configuration fills
     * @return whether none of them looks like a column that somebody meant to use: what it holds would be missing on every sheet
     */
    private boolean reportUnused(Roster roster, Set<String> used, Set<String> open, Set<String> configured) {
        List<Finding> faults = new ArrayList<>();
        boolean sound = true;
        for (Roster.Column column : roster.columns()) {
            if (!column.name().equals(Roster.CODE) && !used.contains(column.name())) {
                Optional<String> near = Spelling.nearest(column.name(), open);
                sound &= near.isEmpty();
                Message other = configured.isEmpty()
                        ? new UnusedColumn(column.name())
                        : new UnusedBesideDefaults(column.name(), String.join(", ", configured));
                Message message = near.<Message>map(meant -> new MisspeltColumn(column.name(), meant))
                        .orElse(other);
                faults.add(Finding.at(column.place(), message));
            }
        }
        report(faults);
        return sound;
    }

    private void report(List<Finding> faults) {
        diagnostics.addAll(Settings.STANDARD.weigh(faults));
    }
}
