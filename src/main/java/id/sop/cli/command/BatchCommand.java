package id.sop.cli.command;

import id.sop.batch.BatchPlan;
import id.sop.batch.BatchRun;
import id.sop.batch.BuildInputs;
import id.sop.batch.Conflicts;
import id.sop.batch.FolderLock;
import id.sop.batch.Manifest;
import id.sop.batch.ManifestIndex;
import id.sop.batch.OutputFolder;
import id.sop.batch.Rehearsal;
import id.sop.batch.ResultFiles;
import id.sop.batch.UpToDateCheck;
import id.sop.batch.Verdict;
import id.sop.cli.option.BatchOptions;
import id.sop.cli.option.InputOptions;
import id.sop.cli.option.JobsOption;
import id.sop.cli.option.ReportOptions;
import id.sop.cli.option.RunOptions;
import id.sop.cli.option.ValueOptions;
import id.sop.cli.terminal.ExitCode;
import id.sop.cli.terminal.NotPlainWords;
import id.sop.cli.terminal.Progress;
import id.sop.cli.terminal.Terminal;
import id.sop.cli.terminal.UsageException;
import id.sop.cli.terminal.Version;
import id.sop.diagnostic.Diagnostic;
import id.sop.report.Located;
import id.sop.report.Results;
import id.sop.rule.Linter;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.workspace.Inputs;
import id.sop.workspace.OpenedFolder;
import id.sop.workspace.WorkerPool;
import id.sop.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sop batch}: prints every SOP for every office of a roster. */
@Command(name = "batch", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
public final class BatchCommand implements Callable<Integer> {
    private static final int MOST_NAMED = 10;
    private static final double NANOS = 1e9;

    @Mixin
    private InputOptions inputs;

    @Mixin
    private BatchOptions batch;

    @Mixin
    private RunOptions running;

    @Mixin
    private ReportOptions reports;

    @Mixin
    private JobsOption jobs;

    @Mixin
    private ValueOptions options;

    private final Terminal terminal;
    private final Phrases phrases;

    public BatchCommand(Terminal terminal, Phrases phrases) {
        this.terminal = terminal;
        this.phrases = phrases;
    }

    @Override
    public Integer call() throws IOException {
        batch.complete();
        long start = System.nanoTime();
        boolean failFast = running.isFailingFast(phrases);
        WorkerPool workers = jobs.pool(phrases);
        ReportOptions.Requested report = reports.requested(terminal, phrases);
        Workspace workspace = terminal.workspace();
        BatchPreparation preparation = new BatchPreparation(terminal, phrases, workspace, batch);
        Optional<BatchPlan> plan = preparation.plan(inputs, options, report);
        boolean stopped = plan.isEmpty() || (failFast && Linter.hasError(preparation.diagnostics()));
        if (workspace.hasFaultyConfiguration() || stopped) {
            tell(report, preparation, workspace.configurationFaults());
            terminal.err().println(phrases.get(Phrase.BATCH_NOTHING));
            if (terminal.hasFailed(preparation.diagnostics())) {
                return ExitCode.MACHINE;
            }
            return workspace.hasFaultyConfiguration() ? ExitCode.USAGE : ExitCode.FINDINGS;
        }
        Conflicts conflicts = Conflicts.of(plan.get(), workers);
        if (failFast && !conflicts.diagnostics().isEmpty()) {
            tell(report, preparation, conflicts.diagnostics());
            terminal.err().println(phrases.get(Phrase.BATCH_NOTHING));
            return ExitCode.FINDINGS;
        }
        Path root = terminal.folder().resolve(batch.output()).normalize();
        Job job = new Job(plan.get(), conflicts, root, workers, preparation, report);
        try {
            return running.isDryRun() || running.why() != null ? foretell(job) : run(job, start);
        } catch (Manifest.Damaged e) {
            throw new UsageException(phrases.get(Phrase.BATCH_DAMAGED, batch.output() + "/" + Manifest.FILE));
        } catch (OpenedFolder.NotPlain e) {
            throw NotPlainWords.told(phrases, e, root, batch.output().toString());
        }
    }

    /** Everything that is settled before the folder of results is looked at. */
    private record Job(
            BatchPlan plan,
            Conflicts conflicts,
            Path root,
            WorkerPool workers,
            BatchPreparation preparation,
            ReportOptions.Requested report) {}

    private UpToDateCheck check(Job job, ResultFiles files, ManifestIndex ledger) throws IOException {
        return UpToDateCheck.of(job.plan(), files, ledger, job.conflicts(), running.isVerifying(), job.workers());
    }

    private int foretell(Job job) throws IOException {
        try (ResultFiles files = ResultFiles.of(job.root());
                ManifestIndex ledger = ManifestIndex.of(files)) {
            UpToDateCheck check = check(job, files, ledger);
            if (running.why() != null) {
                return explain(check, job.root());
            }
            List<Diagnostic> found = new ArrayList<>(job.conflicts().diagnostics());
            Rehearsal rehearsal = Rehearsal.of(check, job.workers());
            found.addAll(rehearsal.diagnostics());
            tell(job.report(), job.preparation(), found);
            show(check, rehearsal);
            boolean faulty = Linter.hasError(job.preparation().diagnostics()) || Linter.hasError(found);
            return faulty ? ExitCode.FINDINGS : ExitCode.CLEAN;
        }
    }

    private int run(Job job, long start) throws IOException {
        boolean failFast = running.isFailingFast(phrases);
        BatchPreparation preparation = job.preparation();
        try (OutputFolder folder = OutputFolder.open(job.root());
                ManifestIndex ledger = folder.ledger();
                Interruption interruption = new Interruption(job.workers())) {
            UpToDateCheck check = check(job, folder.files(), ledger);
            double planned = (System.nanoTime() - start) / NANOS;
            boolean pruning = running.isPruning() && preparation.skipped() == 0;
            Progress progress = new Progress(terminal, phrases, running.progress(), check.due().length);
            BatchRun.Summary summary;
            try (progress) {
                BatchRun.Options asked = new BatchRun.Options(failFast, pruning, running.isReplacingForeign());
                String shown = Inputs.slashed(batch.output().toString());
                summary = new BatchRun(check, folder, shown, job.workers(), asked, progress).go();
            }
            if (running.hasTimings()) {
                progress.tellTimings(planned);
            }
            List<Diagnostic> found = new ArrayList<>(job.conflicts().diagnostics());
            found.addAll(summary.diagnostics());
            tell(job.report(), preparation, found);
            summarise(check, summary, preparation.skipped(), pruning);
            interruption.done();
            return code(summary, preparation, failFast);
        } catch (FolderLock.Busy e) {
            terminal.err().println("sop: " + phrases.get(Phrase.BATCH_BUSY, batch.output()));
            return ExitCode.MACHINE;
        } catch (FolderLock.Lost e) {
            terminal.err().println("sop: " + phrases.get(Phrase.BATCH_LOCK_LOST, batch.output()));
            return ExitCode.MACHINE;
        }
    }

    private void tell(ReportOptions.Requested report, BatchPreparation preparation, List<Diagnostic> found)
            throws IOException {
        List<Diagnostic> all = new ArrayList<>(preparation.diagnostics());
        all.addAll(found);
        List<Located> located = all.stream()
                .map(diagnostic -> new Located(
                        diagnostic,
                        preparation.landmarks(diagnostic.span().source().name()).name(diagnostic.span())))
                .toList();
        List<String> files = located.stream()
                .map(one -> one.diagnostic().span().source().name())
                .distinct()
                .sorted()
                .toList();
        report.tell(Results.of(files, located));
    }

    private void show(UpToDateCheck check, Rehearsal rehearsal) {
        int[] due = check.due();
        for (int number : due) {
            Verdict verdict = check.verdict(number);
            boolean told = !rehearsal.fails(number) || verdict.reason() == Verdict.Reason.CONFLICT;
            terminal.out()
                    .println((told ? words(verdict) : phrases.get(Phrase.VERDICT_FAILING)) + "\t"
                            + check.output(number));
        }
        check.stale().forEach(output -> terminal.out().println(phrases.get(Phrase.VERDICT_STALE) + "\t" + output));
        terminal.out().flush();
        terminal.err()
                .println(phrases.get(
                        Phrase.BATCH_PLANNED,
                        due.length - rehearsal.failures(),
                        check.size() - due.length,
                        rehearsal.failures(),
                        check.stale().size()));
    }

    /** Returns why a sheet is due, in a few words. */
    private String words(Verdict verdict) {
        String reason = phrases.get(Phrase.of("verdict", verdict.reason().name().toLowerCase(Locale.ROOT)));
        String changes = verdict.changes().stream()
                .map(kind -> phrases.get(Phrase.of("build-input", kind.name().toLowerCase(Locale.ROOT))))
                .collect(Collectors.joining(", "));
        return changes.isEmpty() ? reason : reason + " (" + changes + ")";
    }

    private int explain(UpToDateCheck check, Path root) throws IOException {
        Path asked = terminal.workspace().inputs().absolute(running.why());
        String below =
                Inputs.slashed(asked.startsWith(root) ? root.relativize(asked).toString() : running.why());
        Optional<Integer> number = check.find(below);
        if (number.isPresent()) {
            terminal.out().println(below + ": " + words(check.verdict(number.get())));
            for (BuildInputs.Change change : check.changes(number.get())) {
                terminal.out()
                        .println(
                                "  " + change.name() + ": " + quoted(change.before()) + " → " + quoted(change.after()));
            }
        } else if (check.stale().contains(below)) {
            terminal.out().println(below + ": " + phrases.get(Phrase.VERDICT_STALE));
        } else {
            throw new UsageException(phrases.get(Phrase.USAGE_WHY, running.why()));
        }
        return ExitCode.CLEAN;
    }

    private String quoted(String value) {
        return value == null ? phrases.get(Phrase.WHY_NONE) : "\"" + value.replaceAll("\\R", " ") + "\"";
    }

    private void summarise(UpToDateCheck check, BatchRun.Summary summary, int skipped, boolean pruned) {
        int unchanged = check.size() - check.due().length + summary.kept();
        say(Phrase.BATCH_SUMMARY, summary.printed(), unchanged, summary.failed(), batch.output());
        summary.crashes().stream()
                .limit(MOST_NAMED)
                .forEach(crash -> say(Phrase.BATCH_CRASH, crash.output(), crash.cause()));
        if (skipped > 0) {
            say(Phrase.BATCH_SKIPPED, skipped);
        }
        if (summary.removed() > 0) {
            say(Phrase.BATCH_REMOVED, summary.removed());
        }
        if (!pruned && !check.stale().isEmpty()) {
            say(
                    running.isPruning() ? Phrase.BATCH_STALE_KEPT : Phrase.BATCH_STALE,
                    check.stale().size());
            check.stale().stream().limit(MOST_NAMED).forEach(output -> terminal.err()
                    .println("  " + output));
        }
        if (!summary.complete()) {
            say(Phrase.BATCH_UNFINISHED);
        }
    }

    private void say(Phrase phrase, Object... arguments) {
        terminal.err().println(phrases.get(phrase, arguments));
    }

    private static int code(BatchRun.Summary summary, BatchPreparation preparation, boolean failFast) {
        if (!summary.crashes().isEmpty() || (!summary.complete() && !failFast)) {
            return ExitCode.MACHINE;
        }
        return summary.failed() > 0 || Linter.hasError(preparation.diagnostics()) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
