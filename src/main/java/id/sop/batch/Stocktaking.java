package id.sop.batch;

import id.sop.source.Digest;
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
 * <p>Of each sheet it keeps where the {@link Ledger} tells of it and which verdict it has, a few bytes, and not what the ledger
 * says.
 */
public final class Stocktaking {
    private static final Verdict NEW = Verdict.of(Verdict.Reason.NEW);

    private final Plan plan;
    private final Path root;
    private final Ledger ledger;
    private final Conflicts conflicts;
    private final long[] places;
    private final AtomicReferenceArray<Verdict> verdicts;
    private final Map<Verdict, Verdict> alike = new ConcurrentHashMap<>();
    private final SortedMap<String, Long> stale = new TreeMap<>();

    private Stocktaking(Plan plan, Path root, Ledger ledger, Conflicts conflicts) {
        this.plan = plan;
        this.root = root;
        this.ledger = ledger;
        this.conflicts = conflicts;
        this.verdicts = new AtomicReferenceArray<>(plan.size());
        this.places = new long[plan.size()];
        Arrays.fill(places, Ledger.NOWHERE);
    }

    /**
     * Takes stock.
     *
     * @param ledger must stay open as long as the stock is used
     * @param verifying whether to read every file and compare its content, not only its size
     * @throws Manifest.Damaged when the manifest is none
     */
    public static Stocktaking of(
            Plan plan, Path root, Ledger ledger, Conflicts conflicts, boolean verifying, Workers workers)
            throws IOException {
        Stocktaking stock = new Stocktaking(plan, root, ledger, conflicts);
        ledger.each((output, place) -> {
            Optional<Integer> number = plan.find(output);
            if (number.isPresent()) {
                stock.places[number.get()] = place;
            } else {
                stock.stale.put(output, place);
            }
        });
        for (String output : List.copyOf(stock.stale.keySet())) {
            if (!ledger.entry(stock.stale.get(output)).hasFile() || !Files.exists(root.resolve(output))) {
                stock.stale.remove(output);
            }
        }
        workers.each(plan.size(), number -> {
            Verdict verdict = stock.judge(number, verifying);
            stock.verdicts.set(number, stock.alike.computeIfAbsent(verdict, first -> first));
        });
        return stock;
    }

    private Verdict judge(int number, boolean verifying) throws IOException {
        Task task = plan.task(number);
        if (conflicts.concern(task)) {
            return Verdict.of(Verdict.Reason.CONFLICT);
        }
        if (places[number] == Ledger.NOWHERE) {
            return NEW;
        }
        Entry entry = ledger.entry(places[number]);
        if (entry.status() == Entry.Status.STALE) {
            return NEW;
        }
        if (entry.file().isEmpty()) {
            return Verdict.of(Verdict.Reason.FAILED);
        }
        Entry.Made made = entry.file().get();
        Ingredients wanted = plan.ingredients(task, plan.values(task));
        if (!wanted.equals(made.ingredients())) {
            return new Verdict(Verdict.Reason.CHANGED, wanted.differences(made.ingredients()));
        }
        Path file = root.resolve(task.output());
        long size = OutputFolder.size(file);
        if (size < 0) {
            return Verdict.of(Verdict.Reason.MISSING);
        }
        boolean same = size == made.bytes()
                && (!verifying || Digest.ofFile(Files.readAllBytes(file)).equals(made.sha256()));
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
    public List<Ingredients.Change> changes(int number) throws IOException {
        Optional<Entry.Made> made = known(number).flatMap(Entry::file);
        if (made.isEmpty()) {
            return List.of();
        }
        Task task = plan.task(number);
        return plan.ingredients(task, plan.values(task)).changesSince(made.get().ingredients());
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

    Plan plan() {
        return plan;
    }

    Ledger ledger() {
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
    Optional<Entry> known(int number) throws IOException {
        return places[number] == Ledger.NOWHERE ? Optional.empty() : Optional.of(ledger.entry(places[number]));
    }

    /** Returns what the ledger tells of a file that nobody wants any more. */
    Entry stale(String output) throws IOException {
        return ledger.entry(stale.get(output));
    }
}
