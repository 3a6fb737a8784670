package id.sop.batch;

import id.sop.source.ContentDigest;
import id.sop.workspace.WorkerPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private final Path root;
    private final ManifestIndex ledger;
    private final Conflicts conflicts;
    private final long[] places;
    private final AtomicReferenceArray<Verdict> verdicts;
    private final Map<Verdict, Verdict> alike = new ConcurrentHashMap<>();
    private final SortedMap<String, Long> stale = new TreeMap<>();

    private UpToDateCheck(BatchPlan plan, Path root, ManifestIndex ledger, Conflicts conflicts) {
        this.plan = plan;
        this.root = root;
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
     */
    public static UpToDateCheck of(
            BatchPlan plan, Path root, ManifestIndex ledger, Conflicts conflicts, boolean verifying, WorkerPool workers)
            throws IOException {
        UpToDateCheck check = new UpToDateCheck(plan, root, ledger, conflicts);
        ledger.each((output, place) -> {
            Optional<Integer> number = plan.find(output);
            if (number.isPresent()) {
                check.places[number.get()] = place;
            } else {
                check.stale.put(output, place);
            }
        });
        for (String output : List.copyOf(check.stale.keySet())) {
            if (!ledger.entry(check.stale.get(output)).hasFile() || !Files.exists(root.resolve(output))) {
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
        if (places[number] == ManifestIndex.NOWHERE) {
            return NEW;
        }
        ManifestEntry entry = ledger.entry(places[number]);
        if (entry.status() == ManifestEntry.Status.STALE) {
            return NEW;
        }
        if (entry.file().isEmpty()) {
            return Verdict.of(Verdict.Reason.FAILED);
        }
        ManifestEntry.Made made = entry.file().get();
        BuildInputs wanted = plan.inputs(task, plan.values(task));
        if (!wanted.equals(made.inputs())) {
            return new Verdict(Verdict.Reason.CHANGED, wanted.differences(made.inputs()));
        }
        Path file = root.resolve(task.output());
        long size = OutputFolder.size(file);
        if (size < 0) {
            return Verdict.of(Verdict.Reason.MISSING);
        }
        boolean same = size == made.bytes()
                && (!verifying
                        || ContentDigest.of(Files.readAllBytes(file)).hex().equals(made.sha256()));
        return Verdict.of(same ? Verdict.Reason.UNCHANGED : Verdict.Reason.DAMAGED);
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

    /** Returns what the ledger tells of a sheet of the plan. */
    Optional<ManifestEntry> known(int number) throws IOException {
        return places[number] == ManifestIndex.NOWHERE ? Optional.empty() : Optional.of(ledger.entry(places[number]));
    }

    /** Returns what the ledger tells of a file that nobody wants any more. */
    ManifestEntry stale(String output) throws IOException {
        return ledger.entry(stale.get(output));
    }
}
