package id.sop.cli;

import id.sop.batch.Conflicts;
import id.sop.batch.Ingredients;
import id.sop.batch.Ledger;
import id.sop.batch.Manifest;
import id.sop.batch.OutputFolder;
import id.sop.batch.Plan;
import id.sop.batch.Run;
import id.sop.batch.Stocktaking;
import id.sop.batch.Verdict;
import id.sop.batch.Workers;
import id.sop.diagnostic.Diagnostic;
import id.sop.report.Located;
import id.sop.report.Results;
import id.sop.rule.Linter;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
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
@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        versionProvider = SopCommand.Version.class,
        sortOptions = false)
final class BatchCommand implements Callable<Integer> {
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
    private CommonOptions options;

    private final Terminal terminal;
    private final Phrases phrases;

    BatchCommand(Terminal terminal, Phrases phrases) {
        this.terminal = terminal;
        this.phrases = phrases;
    }

    @Override
    public Integer call() throws IOException {
        batch.complete();
        long start = System.nanoTime();
        boolean failFast = running.isFailingFast(phrases);
        Workers workers = new Workers(jobs.count(phrases));
        ReportOptions.Plan report = reports.plan(terminal, phrases);
        Session session = new Session(terminal, phrases);
        BatchPreparation preparation = new BatchPreparation(terminal, phrases, session, batch);
        Optional<Plan> plan = preparation.plan(inputs, options);
        boolean stopped = plan.isEmpty() || (failFast && Linter.hasError(preparation.diagnostics()));
        if (session.hasFaultyConfiguration() || stopped) {
            tell(report, preparation, session.configurationFaults());
            terminal.err().println(phrases.get(Phrase.BATCH_NOTHING));
            return session.hasFaultyConfiguration() ? ExitCode.USAGE : ExitCode.FINDINGS;
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
        }
    }

    /** Everything that is settled before the folder of results is looked at. */
    private record Job(
            Plan plan,
            Conflicts conflicts,
            Path root,
            Workers workers,
            BatchPreparation preparation,
            ReportOptions.Plan report) {}

    private Stocktaking stock(Job job, Ledger ledger) throws IOException {
        return Stocktaking.of(job.plan(), job.root(), ledger, job.conflicts(), running.isVerifying(), job.workers());
    }

    private int foretell(Job job) throws IOException {
        try (Ledger ledger = Ledger.of(job.root())) {
            Stocktaking stock = stock(job, ledger);
            if (running.why() != null) {
                return explain(stock, job.root());
            }
            tell(job.report(), job.preparation(), job.conflicts().diagnostics());
            show(stock);
            boolean faulty = Linter.hasError(job.preparation().diagnostics())
                    || Linter.hasError(job.conflicts().diagnostics());
            return faulty ? ExitCode.FINDINGS : ExitCode.CLEAN;
        }
    }

    private int run(Job job, long start) throws IOException {
        boolean failFast = running.isFailingFast(phrases);
        BatchPreparation preparation = job.preparation();
        try (OutputFolder folder = OutputFolder.open(job.root());
                Ledger ledger = Ledger.of(job.root());
                Interruption interruption = new Interruption(job.workers())) {
            Stocktaking stock = stock(job, ledger);
            double planned = (System.nanoTime() - start) / NANOS;
            boolean pruning = running.isPruning() && preparation.skipped() == 0;
            Progress progress = new Progress(terminal, phrases, running.progress(), stock.due().length);
            Run.Outcome outcome;
            try (progress) {
                Run.Options asked = new Run.Options(failFast, pruning);
                outcome = new Run(stock, folder, job.workers(), asked, progress).go();
            }
            if (running.hasTimings()) {
                progress.tellTimings(planned);
            }
            List<Diagnostic> found = new ArrayList<>(job.conflicts().diagnostics());
            found.addAll(outcome.diagnostics());
            tell(job.report(), preparation, found);
            summarise(stock, outcome, preparation.skipped(), pruning);
            interruption.done();
            return code(outcome, preparation, failFast);
        } catch (OutputFolder.Busy e) {
            terminal.err().println("sop: " + phrases.get(Phrase.BATCH_BUSY, batch.output()));
            return ExitCode.MACHINE;
        }
    }

    private void tell(ReportOptions.Plan report, BatchPreparation preparation, List<Diagnostic> found)
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

    private void show(Stocktaking stock) {
        int[] due = stock.due();
        for (int number : due) {
            terminal.out().println(words(stock.verdict(number)) + "\t" + stock.output(number));
        }
        stock.stale().forEach(output -> terminal.out().println(phrases.get(Phrase.VERDICT_STALE) + "\t" + output));
        terminal.out().flush();
        terminal.err()
                .println(phrases.get(
                        Phrase.BATCH_PLANNED,
                        due.length,
                        stock.size() - due.length,
                        stock.stale().size()));
    }

    /** Returns why a sheet is due, in a few words. */
    private String words(Verdict verdict) {
        String reason = phrases.get(Phrase.of("verdict", verdict.reason().name().toLowerCase(Locale.ROOT)));
        String changes = verdict.changes().stream()
                .map(kind -> phrases.get(Phrase.of("build-input", kind.name().toLowerCase(Locale.ROOT))))
                .collect(Collectors.joining(", "));
        return changes.isEmpty() ? reason : reason + " (" + changes + ")";
    }

    private int explain(Stocktaking stock, Path root) throws IOException {
        Path asked = session(running.why());
        String below =
                Inputs.slashed(asked.startsWith(root) ? root.relativize(asked).toString() : running.why());
        Optional<Integer> number = stock.find(below);
        if (number.isPresent()) {
            terminal.out().println(below + ": " + words(stock.verdict(number.get())));
            for (Ingredients.Change change : stock.changes(number.get())) {
                terminal.out()
                        .println(
                                "  " + change.name() + ": " + quoted(change.before()) + " → " + quoted(change.after()));
            }
        } else if (stock.stale().contains(below)) {
            terminal.out().println(below + ": " + phrases.get(Phrase.VERDICT_STALE));
        } else {
            throw new UsageException(phrases.get(Phrase.USAGE_WHY, running.why()));
        }
        return ExitCode.CLEAN;
    }

    private String quoted(String value) {
        return value == null ? phrases.get(Phrase.WHY_NONE) : "\"" + value.replaceAll("\\R", " ") + "\"";
    }

    private Path session(String name) {
        return new Inputs(terminal, phrases).absolute(name);
    }

    private void summarise(Stocktaking stock, Run.Outcome outcome, int skipped, boolean pruned) {
        int unchanged = stock.size() - stock.due().length;
        say(Phrase.BATCH_SUMMARY, outcome.printed(), unchanged, outcome.failed(), batch.output());
        outcome.crashes().stream()
                .limit(MOST_NAMED)
                .forEach(crash -> say(Phrase.BATCH_CRASH, crash.output(), crash.cause()));
        if (skipped > 0) {
            say(Phrase.BATCH_SKIPPED, skipped);
        }
        if (outcome.removed() > 0) {
            say(Phrase.BATCH_REMOVED, outcome.removed());
        }
        if (!pruned && !stock.stale().isEmpty()) {
            say(
                    running.isPruning() ? Phrase.BATCH_STALE_KEPT : Phrase.BATCH_STALE,
                    stock.stale().size());
            stock.stale().stream().limit(MOST_NAMED).forEach(output -> terminal.err()
                    .println("  " + output));
        }
        if (!outcome.complete()) {
            say(Phrase.BATCH_UNFINISHED);
        }
    }

    private void say(Phrase phrase, Object... arguments) {
        terminal.err().println(phrases.get(phrase, arguments));
    }

    private static int code(Run.Outcome outcome, BatchPreparation preparation, boolean failFast) {
        if (!outcome.crashes().isEmpty() || (!outcome.complete() && !failFast)) {
            return ExitCode.MACHINE;
        }
        return outcome.failed() > 0 || Linter.hasError(preparation.diagnostics()) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
