package id.sop.batch;

import id.sop.diagnostic.Diagnostic;
import id.sop.pipeline.Form;
import id.sop.pipeline.Sheet;
import id.sop.rule.Linter;
import id.sop.rule.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Makes the sheets that are due. A sheet with errors does not stop the others. */
public final class Run {
    private final Stocktaking stock;
    private final Plan plan;
    private final OutputFolder folder;
    private final Workers workers;
    private final Options options;
    private final Monitor monitor;
    private final Tally tally;
    private final AtomicReferenceArray<Entry> entries;
    private final AtomicInteger failed = new AtomicInteger();
    private final ConcurrentLinkedQueue<Crash> crashes = new ConcurrentLinkedQueue<>();

    /**
     * What a user decides about a run.
     *
     * @param failFast whether to stop at the first sheet that has errors
     * @param pruning whether to remove files that nobody wants any more
     */
    public record Options(boolean failFast, boolean pruning) {}

    /** Watches a run; called by several threads. */
    public interface Monitor {
        /**
         * Tells that a sheet is done.
         *
         * @param output its name
         * @param status what became of it
         * @param nanoseconds how long it took
         */
        void done(String output, Entry.Status status, long nanoseconds);
    }

    /** A sheet at which this program failed. */
    public record Crash(String output, Throwable cause) {}

    /**
     * What became of a run.
     *
     * @param printed how many sheets were made
     * @param failed how many have errors
     * @param crashes at which sheets this program failed
     * @param removed how many files were removed
     * @param complete whether nothing is left to be done; otherwise the next run goes on
     * @param diagnostics the errors of all sheets, each told once
     */
    public record Outcome(
            int printed, int failed, List<Crash> crashes, int removed, boolean complete, List<Diagnostic> diagnostics) {
        /** Copies the lists. */
        public Outcome {
            crashes = List.copyOf(crashes);
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** Prepares a run in a folder of which stock was taken. */
    public Run(Stocktaking stock, OutputFolder folder, Workers workers, Options options, Monitor monitor) {
        this.stock = stock;
        this.plan = stock.plan();
        this.folder = folder;
        this.workers = workers;
        this.options = options;
        this.monitor = monitor;
        this.tally = new Tally(plan);
        this.entries = new AtomicReferenceArray<>(plan.size());
    }

    /**
     * Makes what is due, and then the manifest.
     *
     * @throws IOException when the disk fails; the next run goes on where this one ended
     */
    public Outcome go() throws IOException {
        int[] due = stock.due();
        AtomicInteger printed = new AtomicInteger();
        for (int number = 0; number < plan.size(); number++) {
            if (!stock.verdict(number).isDue()) {
                entries.set(number, stock.entries().get(plan.output(number)));
            }
        }
        workers.each(due.length, i -> {
            long start = System.nanoTime();
            Entry entry = make(plan.task(due[i]));
            entries.set(due[i], entry);
            (entry.status() == Entry.Status.OK ? printed : failed).incrementAndGet();
            monitor.done(entry.output(), entry.status(), System.nanoTime() - start);
            if (options.failFast() && entry.status() != Entry.Status.OK) {
                workers.stop();
            }
        });
        boolean complete = !workers.isStopping();
        int removed = complete ? finish() : 0;
        List<Crash> sorted = new ArrayList<>(crashes);
        sorted.sort(Comparator.comparing(Crash::output));
        return new Outcome(printed.get(), failed.get() - sorted.size(), sorted, removed, complete, tally.diagnostics());
    }

    private Entry make(Task task) throws IOException {
        Map<String, String> values = plan.values(task);
        List<Diagnostic> gaps = new Linter(Settings.STANDARD).weigh(plan.gaps(task, values));
        if (!gaps.isEmpty()) {
            return failed(task, gaps);
        }
        try {
            Form.Printed outcome = plan.procedure(task).form().print(values);
            return outcome.sheet().isPresent()
                    ? put(task, values, outcome.sheet().get())
                    : failed(task, outcome.errors());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException | StackOverflowError e) {
            // A batch does not die of one document, and does not hide that it could not make it.
            crashes.add(new Crash(task.output(), e));
            return Entry.failed(task.output(), Entry.Status.CRASHED, plan.origin(task), hasLeftover(task), List.of());
        }
    }

    private Entry put(Task task, Map<String, String> values, Sheet sheet) throws IOException {
        byte[] pdf = sheet.pdf();
        Entry.Made made = new Entry.Made(plan.ingredients(task, values), pdf.length, Digest.ofFile(pdf), sheet.pages());
        Entry entry = Entry.ok(task.output(), plan.origin(task), made);
        folder.put(entry, pdf);
        return entry;
    }

    private Entry failed(Task task, List<Diagnostic> errors) throws IOException {
        tally.add(task, errors);
        List<Entry.Failure> failures = errors.stream()
                .map(error -> new Entry.Failure(error.code(), Tally.place(error)))
                .toList();
        return Entry.failed(task.output(), Entry.Status.FAILED, plan.origin(task), hasLeftover(task), failures);
    }

    private boolean hasLeftover(Task task) {
        Entry old = stock.entries().get(task.output());
        return old != null && old.hasFile() && Files.exists(folder.path(task.output()));
    }

    private int finish() throws IOException {
        List<Entry> all = new ArrayList<>();
        int removed = 0;
        for (int number = 0; number < plan.size(); number++) {
            Entry entry = entries.get(number);
            if (entry.leftover() && options.pruning()) {
                folder.remove(entry.output());
                removed++;
                entry = new Entry(
                        entry.output(), entry.status(), entry.origin(), Optional.empty(), false, entry.failures());
            }
            all.add(entry);
        }
        for (String output : stock.stale()) {
            if (options.pruning()) {
                folder.remove(output);
                removed++;
            } else {
                all.add(Entry.stale(output, stock.entries().get(output).origin()));
            }
        }
        all.sort(Comparator.comparing(Entry::output));
        folder.finish(new Manifest(plan.head(), all));
        return removed;
    }
}
