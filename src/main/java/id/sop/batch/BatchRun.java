package id.sop.batch;

import id.sop.diagnostic.Diagnostic;
import id.sop.render.Sheet;
import id.sop.render.SopPrinter;
import id.sop.rule.Settings;
import id.sop.source.ContentDigest;
import id.sop.workspace.WorkerPool;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

/** Makes the sheets that are due. A sheet with errors does not stop the others. */
public final class BatchRun {
    private final UpToDateCheck check;
    private final BatchPlan plan;
    private final OutputFolder folder;
    private final WorkerPool workers;
    private final Options options;
    private final Monitor monitor;
    private final ErrorGroups errorGroups;
    private final RosterFaults rosterFaults;
    private final AtomicLongArray places;
    private final ForeignFiles foreign;
    private final BitSet leftovers = new BitSet();
    private final List<String> stale = new ArrayList<>();
    private final AtomicInteger failed = new AtomicInteger();
    private final ConcurrentLinkedQueue<Crash> crashes = new ConcurrentLinkedQueue<>();

    /**
     * What a user decides about a run.
     *
     * @param failFast whether to stop at the first sheet that has errors
     * @param pruning whether to remove files that nobody wants any more
     * @param replacing whether to replace and remove also files that no run put there
     */
    public record Options(boolean failFast, boolean pruning, boolean replacing) {}

    /** Watches a run; called by several threads. */
    public interface Monitor {
        /**
         * Tells that a sheet is done.
         *
         * @param output its name
         * @param status what became of it
         * @param nanoseconds how long it took
         */
        void done(String output, ManifestEntry.Status status, long nanoseconds);
    }

    /** A sheet at which this program failed. */
    public record Crash(String output, Throwable cause) {}

    /**
     * What became of a run.
     *
     * @param printed how many sheets were made
     * @param kept how many were not made, since another file stands for the same sheet
     * @param failed how many have errors
     * @param crashes at which sheets this program failed
     * @param removed how many files were removed
     * @param complete whether nothing is left to be done; otherwise the next run goes on
     * @param diagnostics the errors of all sheets, each told once
     */
    public record Summary(
            int printed,
            int kept,
            int failed,
            List<Crash> crashes,
            int removed,
            boolean complete,
            List<Diagnostic> diagnostics) {
        /** Copies the lists. */
        public Summary {
            crashes = List.copyOf(crashes);
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * Prepares a run in a folder that was checked.
     *
     * @param shown what messages call the folder
     */
    public BatchRun(
            UpToDateCheck check,
            OutputFolder folder,
            String shown,
            WorkerPool workers,
            Options options,
            Monitor monitor) {
        this.check = check;
        this.plan = check.plan();
        this.folder = folder;
        this.workers = workers;
        this.options = options;
        this.monitor = monitor;
        this.errorGroups = new ErrorGroups(plan);
        this.rosterFaults = new RosterFaults(plan);
        this.foreign = new ForeignFiles(shown);
        this.places = new AtomicLongArray(plan.size());
    }

    /**
     * Makes what is due, and then the manifest.
     *
     * @throws IOException when the disk fails; the next run goes on where this one ended
     */
    public Summary go() throws IOException {
        int[] due = check.due();
        AtomicInteger printed = new AtomicInteger();
        AtomicInteger kept = new AtomicInteger();
        for (int number = 0; number < plan.size(); number++) {
            places.set(number, check.place(number));
        }
        workers.each(due.length, i -> {
            long start = System.nanoTime();
            ManifestEntry.Status status = make(due[i]);
            boolean stands = status == ManifestEntry.Status.OK && places.get(due[i]) == check.place(due[i]);
            (status != ManifestEntry.Status.OK ? failed : stands ? kept : printed).incrementAndGet();
            monitor.done(plan.output(due[i]), status, System.nanoTime() - start);
            if (options.failFast() && status != ManifestEntry.Status.OK) {
                workers.stop();
            }
        });
        boolean complete = !workers.isStopping();
        int removed = complete ? finish() : 0;
        List<Crash> sorted = new ArrayList<>(crashes);
        sorted.sort(Comparator.comparing(Crash::output));
        List<Diagnostic> found = new ArrayList<>(errorGroups.diagnostics());
        found.addAll(foreign.diagnostics());
        return new Summary(printed.get(), kept.get(), failed.get() - sorted.size(), sorted, removed, complete, found);
    }

    private ManifestEntry.Status make(int number) throws IOException {
        Task task = plan.task(number);
        if (check.conflicts().concern(task)) {
            return fail(
                    number,
                    ManifestEntry.Status.FAILED,
                    failures(check.conflicts().of(task)));
        }
        Map<String, String> values = plan.values(task);
        List<Diagnostic> gaps = Settings.STANDARD.weigh(rosterFaults.gaps(task, values));
        if (!gaps.isEmpty()) {
            return fail(number, gaps);
        }
        try {
            SopPrinter.Printed outcome = plan.procedure(task).printer().print(values);
            if (outcome.sheet().isEmpty()) {
                return fail(number, rosterFaults.atCells(task, outcome.errors()));
            }
            return put(number, values, outcome.sheet().get());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException | StackOverflowError e) {
            // A batch does not die of one document, and does not hide that it could not make it.
            crashes.add(new Crash(task.output(), e));
            return fail(number, ManifestEntry.Status.CRASHED, List.of());
        }
    }

    private ManifestEntry.Status put(int number, Map<String, String> values, Sheet sheet) throws IOException {
        Task task = plan.task(number);
        byte[] pdf = sheet.pdf();
        ManifestEntry.Made made = new ManifestEntry.Made(
                plan.inputs(task, values), pdf.length, ContentDigest.of(pdf).hex(), sheet.pages());
        OptionalLong place = folder.put(
                ManifestEntry.ok(task.output(), plan.subject(task), made), pdf, marks(number), options.replacing());
        if (place.isPresent()) {
            places.set(number, place.getAsLong());
            return ManifestEntry.Status.OK;
        }
        if (check.isCurrent(number)) {
            foreign.keep(task.output());
            return ManifestEntry.Status.OK;
        }
        return fail(number, ManifestEntry.Status.FAILED, failures(List.of(foreign.obstruct(task.output()))));
    }

    private List<FileMark> marks(int number) throws IOException {
        return check.known(number).map(ManifestEntry::marks).orElse(List.of());
    }

    private ManifestEntry.Status fail(int number, List<Diagnostic> errors) throws IOException {
        errorGroups.add(plan.task(number), errors);
        return fail(number, ManifestEntry.Status.FAILED, failures(errors));
    }

    private static List<ManifestEntry.Failure> failures(List<Diagnostic> errors) {
        return errors.stream()
                .map(error -> new ManifestEntry.Failure(error.code(), ErrorGroups.place(error)))
                .toList();
    }

    private ManifestEntry.Status fail(int number, ManifestEntry.Status status, List<ManifestEntry.Failure> failures)
            throws IOException {
        Task task = plan.task(number);
        List<FileMark> leftover = folder.files().size(task.output()) < 0 ? List.of() : marks(number);
        if (!leftover.isEmpty()) {
            synchronized (leftovers) {
                leftovers.set(number);
            }
        }
        places.set(
                number,
                folder.note(ManifestEntry.failed(task.output(), status, plan.subject(task), leftover, failures)));
        return status;
    }

    private int finish() throws IOException {
        int removed = 0;
        if (options.pruning()) {
            for (String output : check.stale()) {
                if (remove(output, check.stale(output))) {
                    removed++;
                } else {
                    stale.add(output);
                }
            }
            for (int number = leftovers.nextSetBit(0); number >= 0; number = leftovers.nextSetBit(number + 1)) {
                ManifestEntry entry = check.ledger().entry(places.get(number));
                if (remove(plan.output(number), entry)) {
                    removed++;
                    places.set(number, folder.note(entry.withoutFile()));
                }
            }
        } else {
            stale.addAll(check.stale());
        }
        folder.finish(this::writeManifest, check.ledger());
        return removed;
    }

    private boolean remove(String output, ManifestEntry entry) throws IOException {
        boolean gone = folder.remove(output, entry.marks(), options.replacing());
        if (!gone) {
            foreign.spare(output);
        }
        return gone;
    }

    /** Writes the lines of the plan and those of files that nobody wants, both in order, as one. */
    private void writeManifest(OutputStream out) throws IOException {
        out.write(Manifest.line(plan.head()));
        Deque<String> others = new ArrayDeque<>(stale);
        for (int number = 0; number < plan.size(); number++) {
            while (!others.isEmpty() && others.peek().compareTo(plan.output(number)) < 0) {
                writeStale(others.remove(), out);
            }
            byte[] line = check.ledger().line(places.get(number));
            if (!Manifest.output(line).equals(plan.output(number))) {
                throw new IOException("the journal has been changed by another: " + plan.output(number));
            }
            out.write(line);
            out.write('\n');
        }
        for (String output : others) {
            writeStale(output, out);
        }
    }

    private void writeStale(String output, OutputStream out) throws IOException {
        ManifestEntry entry = check.stale(output);
        out.write(Manifest.line(ManifestEntry.stale(output, entry.subject(), entry.marks())));
    }
}
