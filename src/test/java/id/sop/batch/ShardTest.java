package id.sop.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {
    @Test
    void everySheetBelongsToExactlyOnePart() {
        for (int count : new int[] {1, 2, 3, 7, 64}) {
            int[] sizes = new int[count];
            for (int office = 0; office < 2000; office++) {
                int owners = 0;
                for (int index = 1; index <= count; index++) {
                    if (new Shard(index, count).holds("kode" + office, "umum/a")) {
                        owners++;
                        sizes[index - 1]++;
                    }
                }
                assertEquals(1, owners);
            }
            for (int size : sizes) {
                assertEquals(2000.0 / count, size, 6 * Math.sqrt(2000.0 / count), "parts are of about one size");
            }
        }
    }

    @Test
    void thePartOfASheetIsTheSameEverywhereAndForEver() {
        assertEquals(6, part("35.07.23"));
        assertEquals(4, part("13.01.05"));
    }

    private static int part(String office) {
        return IntStream.rangeClosed(1, 8)
                .filter(index -> new Shard(index, 8).holds(office, "umum/pelaporan-kinerja"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "0/2", "3/2", "1/0", "-1/2", "1/2/3", "a/b", "1/1000000", "99999999999/1"})
    void whatIsNoPartIsRefused(String notation) {
        assertEquals(Optional.empty(), Shard.of(notation));
    }

    @Test
    void aPartIsReadAsItIsWritten() {
        assertEquals(Optional.of(new Shard(2, 5)), Shard.of("2/5"));
        assertEquals(Optional.of(new Shard(5, 5)), Shard.of("5/5"));
        assertEquals(Optional.of(new Shard(1, 100_000)), Shard.of("1/100000"));
        assertEquals(Optional.empty(), Shard.of("1/100001"));
        assertEquals("2/5", new Shard(2, 5).toString());
    }

    @Test
    void aPartThatTheJobNamesWinsOverThatOfTheEngine() {
        assertEquals(
                Optional.of(new Shard(3, 7)),
                Shard.ofEngine(
                        Map.of("AWS_BATCH_JOB_ARRAY_INDEX", "2", "AWS_BATCH_JOB_ARRAY_SIZE", "10", "SOP_SHARDS", "7")));
        assertEquals(
                Optional.of(new Shard(4, 7)),
                Shard.ofEngine(Map.of("SLURM_ARRAY_TASK_ID", "3", "SLURM_ARRAY_TASK_COUNT", "4", "SOP_SHARDS", "7")));
    }

    @Test
    void enginesTellThePart() {
        assertEquals(
                Optional.of(new Shard(1, 4)), Shard.ofEngine(Map.of("JOB_COMPLETION_INDEX", "0", "SOP_SHARDS", "4")));
        assertEquals(
                Optional.of(new Shard(3, 4)),
                Shard.ofEngine(Map.of(
                        "SLURM_ARRAY_TASK_ID", "3", "SLURM_ARRAY_TASK_COUNT", "4", "SLURM_ARRAY_TASK_MIN", "1")));
        assertEquals(
                Optional.of(new Shard(2, 3)),
                Shard.ofEngine(Map.of(
                        "SLURM_ARRAY_TASK_ID", "15",
                        "SLURM_ARRAY_TASK_COUNT", "3",
                        "SLURM_ARRAY_TASK_MIN", "10",
                        "SLURM_ARRAY_TASK_STEP", "5")));
        assertEquals(
                Optional.of(new Shard(10, 10)),
                Shard.ofEngine(Map.of("AWS_BATCH_JOB_ARRAY_INDEX", "9", "AWS_BATCH_JOB_ARRAY_SIZE", "10")));
    }

    @Test
    void anEngineThatTellsOnlyHalfIsNotGuessedAt() {
        assertEquals(Optional.empty(), Shard.ofEngine(Map.of()));
        assertEquals(Optional.empty(), Shard.ofEngine(Map.of("JOB_COMPLETION_INDEX", "0")));
        assertEquals(Optional.empty(), Shard.ofEngine(Map.of("SOP_SHARDS", "4")));
        assertEquals(Optional.empty(), Shard.ofEngine(Map.of("JOB_COMPLETION_INDEX", "4", "SOP_SHARDS", "4")));
        assertEquals(Optional.empty(), Shard.ofEngine(Map.of("JOB_COMPLETION_INDEX", "x", "SOP_SHARDS", "4")));
    }
}
