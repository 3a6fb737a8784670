package id.sop.batch;

import id.sop.source.ContentDigest;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One machine's part of the work. Which part a sheet belongs to follows from the codes of its office and its SOP alone, so that
 * another office in the roster moves no sheet from one part to another.
 *
 * @param index from 1
 * @param count how many parts there are
 */
public record Shard(int index, int count) {
    /** All of the work. */
    public static final Shard WHOLE = new Shard(1, 1);

    /** Names the number of parts where the engine does not tell it. */
    public static final String COUNT = "SOP_SHARDS";

    private static final int MOST = 100_000;
    private static final Pattern NOTATION = Pattern.compile("([0-9]{1,6})/([0-9]{1,6})");
    private static final String KUBERNETES = "JOB_COMPLETION_INDEX";
    private static final String AWS = "AWS_BATCH_JOB_ARRAY_INDEX";
    private static final String AWS_COUNT = "AWS_BATCH_JOB_ARRAY_SIZE";
    private static final String SLURM = "SLURM_ARRAY_TASK_ID";
    private static final String SLURM_COUNT = "SLURM_ARRAY_TASK_COUNT";
    private static final String SLURM_FIRST = "SLURM_ARRAY_TASK_MIN";
    private static final String SLURM_STEP = "SLURM_ARRAY_TASK_STEP";

    /** Reads {@code 2/5}; nothing when there is no such part. */
    public static Optional<Shard> of(String notation) {
        Matcher matcher = NOTATION.matcher(notation);
        return matcher.matches()
                ? of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
                : Optional.empty();
    }

    /**
     * Asks the engine that started this process: Kubernetes (Indexed Jobs), AWS Batch or Slurm (array jobs). Nothing when none
     * of them tells both the number of this part and how many there are; Kubernetes tells the first only, and the job must set
     * {@value #COUNT}.
     *
     * @param environment the environment variables
     */
    public static Optional<Shard> ofEngine(Map<String, String> environment) {
        Variables variables = new Variables(environment);
        Optional<Integer> told = variables.number(COUNT);
        if (environment.containsKey(KUBERNETES)) {
            return of(variables.number(KUBERNETES).map(index -> index + 1), told);
        }
        if (environment.containsKey(AWS)) {
            return of(variables.number(AWS).map(index -> index + 1), told.or(() -> variables.number(AWS_COUNT)));
        }
        int first = variables.number(SLURM_FIRST).orElse(0);
        int step = Math.max(1, variables.number(SLURM_STEP).orElse(1));
        Optional<Integer> index = variables.number(SLURM).map(id -> (id - first) / step + 1);
        return of(index, told.or(() -> variables.number(SLURM_COUNT)));
    }

    /** What the environment says in numbers. */
    private record Variables(Map<String, String> environment) {
        Optional<Integer> number(String name) {
            String value = environment.getOrDefault(name, "");
            return value.matches("[0-9]{1,9}") ? Optional.of(Integer.parseInt(value)) : Optional.empty();
        }
    }

    private static Optional<Shard> of(Optional<Integer> index, Optional<Integer> count) {
        return index.flatMap(i -> count.flatMap(n -> of(i, n)));
    }

    private static Optional<Shard> of(int index, int count) {
        return index >= 1 && index <= count && count <= MOST ? Optional.of(new Shard(index, count)) : Optional.empty();
    }

    /** Tells whether a sheet belongs to this part. */
    boolean holds(String office, String sop) {
        ContentDigest names = new ContentDigest.Pieces().add(office).add(sop).digest();
        return Long.remainderUnsigned(names.number(), count) == index - 1;
    }

    @Override
    public String toString() {
        return index + "/" + count;
    }
}
