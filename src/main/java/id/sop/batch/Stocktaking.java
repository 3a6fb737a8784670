package id.sop.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/** What lies in a folder, held against a plan: which sheets are due, and which files nobody wants. Writes nothing. */
public final class Stocktaking {
    private final Plan plan;
    private final Path root;
    private final OutputFolder.Known known;
    private final AtomicReferenceArray<Verdict> verdicts;
    private final List<String> stale;

    private Stocktaking(Plan plan, Path root, OutputFolder.Known known, List<String> stale) {
        this.plan = plan;
        this.root = root;
        this.known = known;
        this.stale = List.copyOf(stale);
        this.verdicts = new AtomicReferenceArray<>(plan.size());
    }

    /**
     * Takes stock.
     *
     * @param verifying whether to read every file and compare its content, not only its size
     */
    public static Stocktaking of(Plan plan, Path root, OutputFolder.Known known, boolean verifying, Workers workers)
            throws IOException {
        List<String> stale = new ArrayList<>();
        for (Entry entry : known.entries().values()) {
            if (entry.hasFile() && plan.find(entry.output()).isEmpty() && Files.exists(root.resolve(entry.output()))) {
                stale.add(entry.output());
            }
        }
        stale.sort(null);
        Stocktaking stock = new Stocktaking(plan, root, known, stale);
        workers.each(plan.size(), number -> stock.verdicts.set(number, stock.verdict(plan.task(number), verifying)));
        return stock;
    }

    private Verdict verdict(Task task, boolean verifying) throws IOException {
        Entry entry = known.entries().get(task.output());
        if (entry == null || entry.status() == Entry.Status.STALE) {
            return Verdict.of(Verdict.Reason.NEW);
        }
        if (entry.file().isEmpty()) {
            return Verdict.of(Verdict.Reason.FAILED);
        }
        Entry.Made made = entry.file().get();
        Map<String, String> values = plan.values(task);
        Ingredients wanted = plan.ingredients(task, values);
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

    /** Returns the verdict about a sheet of the plan. */
    public Verdict verdict(int number) {
        return verdicts.get(number);
    }

    /** Returns the numbers of the sheets that are due, in order. */
    public int[] due() {
        return IntStream.range(0, plan.size())
                .filter(number -> verdict(number).isDue())
                .toArray();
    }

    /** Returns the files that an earlier run made and nobody wants any more, in order. */
    public List<String> stale() {
        return stale;
    }

    Plan plan() {
        return plan;
    }

    Map<String, Entry> entries() {
        return known.entries();
    }
}
