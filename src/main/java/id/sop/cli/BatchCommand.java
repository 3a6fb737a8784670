package id.sop.cli;

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
            terminal.err().println(phrases.get("batch.nothing"));
            return session.hasFaultyConfiguration() ? ExitCode.USAGE : ExitCode.FINDINGS;
        }
        Path root = terminal.folder().resolve(batch.output()).normalize();
        if (running.isDryRun() || running.why() != null) {
            Stocktaking stock = stock(plan.get(), root, workers);
            if (running.why() != null) {
                return explain(stock, root);
            }
            tell(report, preparation, List.of());
            show(stock);
            return Linter.hasError(preparation.diagnostics()) ? ExitCode.FINDINGS : ExitCode.CLEAN;
        }
        try (OutputFolder folder = OutputFolder.open(root);
                Interruption interruption = new Interruption(workers)) {
            Stocktaking stock = stock(plan.get(), root, workers);
            double planned = (System.nanoTime() - start) / NANOS;
            boolean pruning = running.isPruning() && preparation.skipped() == 0;
            Progress progress = new Progress(terminal, phrases, running.progress(), stock.due().length);
            Run.Outcome outcome;
            try (progress) {
                outcome = new Run(stock, folder, workers, new Run.Options(failFast, pruning), progress).go();
            }
            if (running.hasTimings()) {
                progress.tellTimings(planned);
            }
            tell(report, preparation, outcome.diagnostics());
            summarise(stock, outcome, preparation.skipped(), pruning);
            interruption.done();
            return code(outcome, preparation, failFast);
        } catch (OutputFolder.Busy e) {
            terminal.err().println("sop: " + phrases.get("batch.busy", batch.output()));
            return ExitCode.MACHINE;
        }
    }

    private Stocktaking stock(Plan plan, Path root, Workers workers) throws IOException {
        try {
            return Stocktaking.of(plan, root, OutputFolder.known(root), running.isVerifying(), workers);
        } catch (Manifest.Damaged e) {
            throw new UsageException(phrases.get("batch.damaged", batch.output() + "/" + Manifest.FILE));
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
        stock.stale().forEach(output -> terminal.out().println(phrases.get("verdict.stale") + "\t" + output));
        terminal.out().flush();
        terminal.err()
                .println(phrases.get(
                        "batch.planned",
                        due.length,
                        stock.size() - due.length,
                        stock.stale().size()));
    }

    /** Returns why a sheet is due, in a few words. */
    private String words(Verdict verdict) {
        String reason = phrases.get("verdict." + verdict.reason().name().toLowerCase(Locale.ROOT));
        String changes = verdict.changes().stream()
                .map(kind -> phrases.get("ingredient." + kind.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        return changes.isEmpty() ? reason : reason + " (" + changes + ")";
    }

    private int explain(Stocktaking stock, Path root) {
        Path asked = session(running.why());
        String below =
                Inputs.slashed(asked.startsWith(root) ? root.relativize(asked).toString() : running.why());
        Optional<Integer> number = stock.find(below);
        if (number.isPresent()) {
            terminal.out().println(below + ": " + words(stock.verdict(number.get())));
        } else if (stock.stale().contains(below)) {
            terminal.out().println(below + ": " + phrases.get("verdict.stale"));
        } else {
            throw new UsageException(phrases.get("usage.why", running.why()));
        }
        return ExitCode.CLEAN;
    }

    private Path session(String name) {
        return new Inputs(terminal, phrases).absolute(name);
    }

    private void summarise(Stocktaking stock, Run.Outcome outcome, int skipped, boolean pruned) {
        int unchanged = stock.size() - stock.due().length;
        say("batch.summary", outcome.printed(), unchanged, outcome.failed(), batch.output());
        outcome.crashes().stream()
                .limit(MOST_NAMED)
                .forEach(crash -> say("batch.crash", crash.output(), crash.cause()));
        if (skipped > 0) {
            say("batch.skipped", skipped);
        }
        if (outcome.removed() > 0) {
            say("batch.removed", outcome.removed());
        }
        if (!pruned && !stock.stale().isEmpty()) {
            say(
                    running.isPruning() ? "batch.stale-kept" : "batch.stale",
                    stock.stale().size());
            stock.stale().stream().limit(MOST_NAMED).forEach(output -> terminal.err()
                    .println("  " + output));
        }
        if (!outcome.complete()) {
            say("batch.unfinished");
        }
    }

    private void say(String phrase, Object... arguments) {
        terminal.err().println(phrases.get(phrase, arguments));
    }

    private static int code(Run.Outcome outcome, BatchPreparation preparation, boolean failFast) {
        if (!outcome.crashes().isEmpty() || (!outcome.complete() && !failFast)) {
            return ExitCode.MACHINE;
        }
        return outcome.failed() > 0 || Linter.hasError(preparation.diagnostics()) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
