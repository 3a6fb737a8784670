package id.sop.batch;

import id.sop.workspace.WorkerPool;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/**
 * What lies in a folder, held against a plan: which sheets are due, and which files nobody wants. Writes nothing.
 *
 * <p>Of each sheet it keeps where the {@link ManifestIndex} tells of it and which verdict it has, a few bytes, and not what the ledger
 * says.
 */
public final class UpToDateCheck {
    private static final Verdict NEW = Verdict.of(Verdict.Reason.NEW);

    private final BatchPlan plan;
    private final ResultFiles files;
    private final ManifestIndex ledger;
    private final Conflicts conflicts;
    private final long[] places;
    private final AtomicReferenceArray<Verdict> verdicts;
    private final Map<Verdict, Verdict> alike = new ConcurrentHashMap<>();
    private final SortedMap<String, Long> stale = new TreeMap<>();

    private UpToDateCheck(BatchPlan plan, ResultFiles files, ManifestIndex ledger, Conflicts conflicts) {
        this.plan = plan;
        this.files = files;
        this.ledger = ledger;
        this.conflicts = conflicts;
        this.verdicts = new AtomicReferenceArray<>(plan.size());
        this.places = new long[plan.size()];
        Arrays.fill(places, ManifestIndex.NOWHERE);
    }

    /**
     * Looks at what is known and at what lies there.
     *
     * @param ledger must stay open as long as this is used
     * @param verifying whether to read every file and compare its content, not only its size
     * @throws Manifest.Damaged when the manifest is none
     * @throws id.sop.workspace.OpenedFolder.NotPlain when a link, a folder or the like lies where a result is or must be
     */
    public static UpToDateCheck of(
            BatchPlan plan,
            ResultFiles files,
            ManifestIndex ledger,
            Conflicts conflicts,
            boolean verifying,
            WorkerPool workers)
            throws IOException {
        UpToDateCheck check = new UpToDateCheck(plan, files, ledger, conflicts);
        ledger.each((output, place) -> {
            Optional<Integer> number = plan.find(output);
            if (number.isPresent()) {
                check.places[number.get()] = place;
            } else {
                check.stale.put(output, place);
            }
        });
        for (String output : List.copyOf(check.stale.keySet())) {
            if (!ledger.entry(check.stale.get(output)).hasFile() || files.size(output) < 0) {
                check.stale.remove(output);
            }
        }
        workers.each(plan.size(), number -> {
            Verdict verdict = check.judge(number, verifying);
            check.verdicts.set(number, check.alike.computeIfAbsent(verdict, first -> first));
        });
        return check;
    }

    private Verdict judge(int number, boolean verifying) throws IOException {
        Task task = plan.task(number);
        if (conflicts.concern(task)) {
            return Verdict.of(Verdict.Reason.CONFLICT);
        }
        long size = files.size(task.output());
        if (places[number] == ManifestIndex.NOWHERE) {
            return Verdict.of(size < 0 ? Verdict.Reason.NEW : Verdict.Reason.FOREIGN);
        }
        ManifestEntry entry = ledger.entry(places[number]);
        Optional<BuildInputs> made = entry.file().map(ManifestEntry.Made::inputs);
        BuildInputs wanted = plan.inputs(task, plan.values(task));
        boolean current = made.filter(wanted::equals).isPresent();
        boolean trusted = current && !verifying;
        boolean own = trusted ? size == entry.file().get().bytes() : files.holds(task.output(), entry.marks());
        if (size >= 0 && !own) {
            return Verdict.of(Verdict.Reason.FOREIGN);
        }
        if (entry.status() == ManifestEntry.Status.STALE) {
            return NEW;
        }
        if (made.isEmpty()) {
            return Verdict.of(Verdict.Reason.FAILED);
        }
        if (!current) {
            return new Verdict(Verdict.Reason.CHANGED, wanted.differences(made.get()));
        }
        return Verdict.of(size < 0 ? Verdict.Reason.MISSING : Verdict.Reason.UNCHANGED);
    }

    /** Returns how many sheets the plan has. */
    public int size() {
        return plan.size();
    }

    /** Returns the name of a sheet. */
    public String output(int number) {
        return plan.output(number);
    }

    /** Returns the number of the sheet of a name, or nothing. */
    public Optional<Integer> find(String output) {
        return plan.find(output);
    }

    /** Returns the verdict about a sheet of the plan; one that was not looked at before the work was stopped counts as new. */
    public Verdict verdict(int number) {
        Verdict verdict = verdicts.get(number);
        return verdict == null ? NEW : verdict;
    }

    /** Returns which values of a sheet are not those of the file that is there, by name. */
    public List<BuildInputs.Change> changes(int number) throws IOException {
        Optional<ManifestEntry.Made> made = known(number).flatMap(ManifestEntry::file);
        if (made.isEmpty()) {
            return List.of();
        }
        Task task = plan.task(number);
        return plan.inputs(task, plan.values(task)).changesSince(made.get().inputs());
    }

    /** Returns the numbers of the sheets that are due, in order. */
    public int[] due() {
        return IntStream.range(0, plan.size())
                .filter(number -> verdict(number).isDue())
                .toArray();
    }

    /** Returns the files that an earlier run made and nobody wants any more, in order. */
    public List<String> stale() {
        return List.copyOf(stale.keySet());
    }

    BatchPlan plan() {
        return plan;
    }

    ManifestIndex ledger() {
        return ledger;
    }

    Conflicts conflicts() {
        return conflicts;
    }

    /** Returns where the ledger tells of a sheet of the plan. */
    long place(int number) {
        return places[number];
    }

    /** Tells whether the last run made a sheet of the same things as it would be made of now. */
    boolean isCurrent(int number) throws IOException {
        Task task = plan.task(number);
        return known(number)
                .flatMap(ManifestEntry::file)
                .filter(made -> made.inputs().equals(plan.inputs(task, plan.values(task))))
                .isPresent();
    }

    /** Returns what the ledger tells of a sheet of the plan. */
    Optional<ManifestEntry> known(int number) throws IOException {
        return places[number] == ManifestIndex.NOWHERE ? Optional.empty() : Optional.of(ledger.entry(places[number]));
    }

    /** Returns what the ledger tells of a file that nobody wants any more. */
    ManifestEntry stale(String output) throws IOException {
        return ledger.entry(stale.get(output));
    }
}
