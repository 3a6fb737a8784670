package id.sop.cli.command;

import id.sop.check.CheckResult;
import id.sop.cli.option.BaselineOptions;
import id.sop.cli.option.FixOptions;
import id.sop.cli.option.InputOptions;
import id.sop.cli.option.JobsOption;
import id.sop.cli.option.ReportOptions;
import id.sop.cli.option.ValueOptions;
import id.sop.cli.option.WatchOption;
import id.sop.cli.option.WeighingOptions;
import id.sop.cli.terminal.ExitCode;
import id.sop.cli.terminal.Terminal;
import id.sop.cli.terminal.UsageException;
import id.sop.cli.terminal.Version;
import id.sop.cli.terminal.WrittenFiles;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Repetition;
import id.sop.diagnostic.Severity;
import id.sop.model.Text;
import id.sop.report.Located;
import id.sop.report.Results;
import id.sop.rule.Linter;
import id.sop.source.Source;
import id.sop.time.DateNotation;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.workspace.InputFile;
import id.sop.workspace.Workspace;
import id.sop.yaml.OfficeIdentity;
import id.sop.yaml.node.Landmarks;
import id.sop.yaml.node.Placeholders;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sop validate}: says what is wrong with SOPs. */
@Command(name = "validate", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
public final class ValidateCommand implements Watched {
    @Mixin
    private InputOptions inputs;

    @Mixin
    private WeighingOptions weighing;

    @Mixin
    private ReportOptions reports;

    @Mixin
    private BaselineOptions baseline;

    @Mixin
    private FixOptions fixes;

    @Mixin
    private JobsOption jobs;

    @Option(names = "--per", paramLabel = "${bundle:label.date}", descriptionKey = "option.per", order = 5)
    private String day;

    @Mixin
    private ValueOptions options;

    @Mixin
    private WatchOption watch;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;
    private final Phrases phrases;
    private Read read;

    public ValidateCommand(Terminal terminal, Phrases phrases) {
        this.terminal = terminal;
        this.phrases = phrases;
    }

    @Override
    public Integer call() throws IOException {
        WeighingOptions.Threshold threshold = weighing.threshold(phrases);
        ReportOptions.Requested requested = reports.requested(terminal, phrases);
        BaselineOptions.Opened known = baseline.open(terminal, phrases);
        Optional<LocalDate> reviewDay = reviewDay();
        if (watch.isWanted(inputs.selection(phrases), phrases)) {
            fixes.refuse(phrases);
            known.refuseToWrite();
            requested.refuseWhole(phrases);
            return new Watching(terminal, phrases, spec, () -> new ValidateCommand(terminal, phrases)).run();
        }
        Workspace workspace = new Workspace(terminal.folder(), terminal.in(), weighing.weights(phrases));
        Placeholders placeholders = options.placeholders(workspace, terminal, phrases);
        List<InputFile> files = workspace.inputs().resolve(inputs.selection(phrases));
        Map<InputFile, Text> logos = new HashMap<>();
        read = new Read(workspace, inputs.selection(phrases), files, logos, options.watched(terminal.folder()));
        settle(files, requested, known);
        List<Diagnostic> uncorrected = fixes.apply(files, workspace, terminal, phrases);
        List<Located> found = new ArrayList<>();
        List<Linter.Member> members = new ArrayList<>();
        for (Examined examined : jobs.pool(phrases).map(files, file -> examine(workspace, file, placeholders))) {
            found.addAll(examined.found());
            examined.logo().ifPresent(logo -> logos.put(examined.file(), logo));
            examined.member().ifPresent(members::add);
        }
        // What keeps a file from being read keeps it from being corrected too, and is said once.
        Set<Place> told = found.stream().map(one -> Place.of(one.diagnostic())).collect(Collectors.toSet());
        uncorrected.stream()
                .filter(one -> !told.contains(Place.of(one)))
                .forEach(one -> found.add(new Located(one, "")));
        Map<String, InputFile> named =
                files.stream().collect(Collectors.toMap(InputFile::name, file -> file, (file, same) -> file));
        for (Diagnostic diagnostic : Linter.lintTogether(members, reviewDay)) {
            Source source = diagnostic.span().source();
            OfficeIdentity office = Optional.ofNullable(named.get(source.name()))
                    .map(file -> workspace.configuration(file).configuration().identity())
                    .orElse(OfficeIdentity.NONE);
            found.addAll(located(List.of(diagnostic), workspace.checker().landmarks(source, office)));
        }
        found.addAll(located(workspace.configurationFaults(), new Landmarks(Optional.empty())));
        List<String> names = files.stream().map(InputFile::name).toList();
        Set<String> offices = members.stream()
                .flatMap(member -> member.sop().origin().keys().values().stream())
                .map(key -> key.name().source().name())
                .collect(Collectors.toSet());
        BaselineOptions.Applied outcome = known.apply(
                Results.of(names, Repetition.once(found, Located::diagnostic)),
                offices,
                workspace.configurationFaults());
        Results results = outcome.results();
        if (!fixes.showsDifferences()) {
            requested.tell(results);
        }
        long errors = results.count(Severity.ERROR);
        long warnings = results.count(Severity.WARNING);
        long notes = results.count(Severity.NOTE);
        // A file that cannot be read may use any name.
        if (members.size() == files.size()) {
            options.tellUnused(workspace.placeholders(), terminal, phrases);
        }
        terminal.err().println(phrases.get(Phrase.VALIDATE_SUMMARY, files.size(), errors, warnings, notes));
        outcome.remarks().forEach(terminal.err()::println);
        if (terminal.hasFailed(results.diagnostics())) {
            return ExitCode.MACHINE;
        }
        if (workspace.hasFaultyConfiguration()) {
            return ExitCode.USAGE;
        }
        return threshold.isReached(results) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    @Override
    public Optional<Read> read() {
        return Optional.ofNullable(read);
    }

    /** Refuses to write twice to one place, and over what is read: a slip of the hand must not cost an author's work. */
    private void settle(List<InputFile> files, ReportOptions.Requested requested, BaselineOptions.Opened known)
            throws IOException {
        WrittenFiles written = new WrittenFiles(terminal, phrases);
        written.spare(files, Phrase.USAGE_OVER_INPUT);
        options.spare(written);
        known.take(written);
        requested.take(written);
    }

    private static List<Located> located(List<Diagnostic> diagnostics, Landmarks landmarks) {
        return diagnostics.stream()
                .map(diagnostic -> new Located(diagnostic, landmarks.name(diagnostic.span())))
                .toList();
    }

    /** A code and the file in which it was found. */
    private record Place(String code, String file) {
        static Place of(Diagnostic diagnostic) {
            return new Place(diagnostic.code(), diagnostic.span().source().name());
        }
    }

    /** What remains of a file once it was checked: as little as comparing it with the others needs. */
    private record Examined(InputFile file, List<Located> found, Optional<Linter.Member> member, Optional<Text> logo) {}

    private static Examined examine(Workspace workspace, InputFile file, Placeholders placeholders) {
        CheckResult inspection = workspace.check(file, placeholders, false);
        return new Examined(
                file,
                located(inspection.diagnostics(), inspection.landmarks()),
                inspection.member(),
                inspection.sop().flatMap(sop -> sop.identity().logo()));
    }

    private Optional<LocalDate> reviewDay() {
        if (day == null) {
            return Optional.empty();
        }
        Optional<LocalDate> date = DateNotation.parse(day);
        if (date.isEmpty()) {
            throw new UsageException(phrases.get(Phrase.USAGE_PER, day));
        }
        return date;
    }
}
