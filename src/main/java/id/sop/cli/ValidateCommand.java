package id.sop.cli;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Severity;
import id.sop.pipeline.Inspection;
import id.sop.report.Located;
import id.sop.report.Results;
import id.sop.rule.Linter;
import id.sop.time.DateNotation;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.yaml.Landmarks;
import id.sop.yaml.Placeholders;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sop validate}: says what is wrong with SOPs. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        versionProvider = SopCommand.Version.class,
        sortOptions = false)
final class ValidateCommand implements Callable<Integer> {
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
    private CommonOptions options;

    private final Terminal terminal;
    private final Phrases phrases;

    ValidateCommand(Terminal terminal, Phrases phrases) {
        this.terminal = terminal;
        this.phrases = phrases;
    }

    @Override
    public Integer call() throws IOException {
        WeighingOptions.Threshold threshold = weighing.threshold(phrases);
        ReportOptions.Plan plan = reports.plan(terminal, phrases);
        BaselineOptions.Opened known = baseline.open(terminal, phrases);
        Optional<LocalDate> reviewDay = reviewDay();
        Session session = new Session(terminal, phrases, weighing.weights(phrases));
        Placeholders placeholders = session.placeholders(options);
        List<InputFile> files = session.inputs().resolve(inputs);
        spare(files, plan, known);
        fixes.apply(files, session, terminal, phrases);
        List<Located> found = new ArrayList<>();
        List<Linter.Member> members = new ArrayList<>();
        for (Examined examined : jobs.crew(phrases).each(files, file -> examine(session, file, placeholders))) {
            found.addAll(examined.found());
            examined.member().ifPresent(members::add);
        }
        for (Diagnostic diagnostic : Linter.lintTogether(members, reviewDay)) {
            found.addAll(located(
                    List.of(diagnostic),
                    session.checker().landmarks(diagnostic.span().source())));
        }
        found.addAll(located(session.configurationFaults(), new Landmarks(Optional.empty())));
        List<String> names = files.stream().map(InputFile::name).toList();
        BaselineOptions.Outcome outcome = known.apply(Results.of(names, found));
        Results results = outcome.results();
        if (!fixes.showsDifferences()) {
            plan.tell(results);
        }
        long errors = results.count(Severity.ERROR);
        long warnings = results.count(Severity.WARNING);
        long notes = results.count(Severity.NOTE);
        terminal.err().println(phrases.get(Phrase.VALIDATE_SUMMARY, files.size(), errors, warnings, notes));
        outcome.remarks().forEach(terminal.err()::println);
        if (session.hasFaultyConfiguration()) {
            return ExitCode.USAGE;
        }
        return threshold.isReached(results) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    /** Refuses to write over an SOP: a slip of the hand must not cost an author's work. */
    private void spare(List<InputFile> files, ReportOptions.Plan plan, BaselineOptions.Opened known) {
        Set<Path> written = new HashSet<>(plan.files());
        known.file().ifPresent(written::add);
        for (InputFile file : files) {
            if (!file.isStandardInput() && written.contains(file.path())) {
                throw new UsageException(phrases.get(Phrase.USAGE_OVER_INPUT, file.name()));
            }
        }
    }

    private static List<Located> located(List<Diagnostic> diagnostics, Landmarks landmarks) {
        return diagnostics.stream()
                .map(diagnostic -> new Located(diagnostic, landmarks.name(diagnostic.span())))
                .toList();
    }

    /** What remains of a file once it was checked: as little as comparing it with the others needs. */
    private record Examined(List<Located> found, Optional<Linter.Member> member) {}

    private static Examined examine(Session session, InputFile file, Placeholders placeholders) throws IOException {
        Inspection inspection = session.check(file, placeholders, false);
        return new Examined(located(inspection.diagnostics(), inspection.landmarks()), inspection.member());
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
