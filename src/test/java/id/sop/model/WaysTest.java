package id.sop.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.testing.Seed;
import id.sop.testing.Sops;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaysTest {
    private static final Logger LOGGER = Logger.getLogger(WaysTest.class.getName());
    private static final long SEED = Seed.or(35_2012);

    /** Steps whose exits only lead on, so that the ways are those that one counts by hand. */
    private static Flow onward(Random random, int size) {
        String[] steps = new String[size];
        for (int step = 1; step <= size; step++) {
            int rest = size - step;
            boolean decides = rest > 1 && random.nextInt(2) == 0;
            steps[step - 1] =
                    decides ? "keputusan: {ya: lanjut, tidak: " + (step + 2 + random.nextInt(rest - 1)) + "}" : "";
        }
        return Sops.ofSteps(steps).flow();
    }

    private static BigDecimal sum(BitSet way, int[] weights) {
        return BigDecimal.valueOf(way.stream().mapToLong(step -> weights[step]).sum());
    }

    @Test
    void theLongestAndTheShortestAreThoseOfAllWays() {
        LOGGER.info(() -> "seed " + SEED);
        Random random = new Random(SEED);
        int branched = 0;
        for (int i = 0; i < 300; i++) {
            Flow flow = onward(random, 2 + random.nextInt(9));
            int[] weights = random.ints(flow.size() + 1, 0, 1000).toArray();
            Ways ways = Ways.of(flow).orElseThrow();
            List<BitSet> all = ways.each();
            assertTrue(all.size() <= Ways.MOST);
            branched += all.size() > 2 ? 1 : 0;
            Comparator<BitSet> bySum = Comparator.comparing(way -> sum(way, weights));
            int number = i;
            assertEquals(
                    sum(all.stream().max(bySum).orElseThrow(), weights),
                    sum(ways.longest((from, step) -> BigDecimal.valueOf(weights[step])), weights),
                    () -> "seed " + SEED + ", flow " + number);
            assertEquals(
                    sum(all.stream().min(bySum).orElseThrow(), weights),
                    sum(ways.shortest((from, step) -> BigDecimal.valueOf(weights[step])), weights),
                    () -> "seed " + SEED + ", flow " + number);
        }
        assertTrue(branched > 100, "the flows hardly branch");
    }

    @Test
    void moreWaysThanAnybodyCountsAreCountedSoon() {
        String[] steps = new String[120];
        for (int step = 1; step <= steps.length; step++) {
            steps[step - 1] = step % 2 == 1 && step < steps.length - 1
                    ? "keputusan: {ya: lanjut, tidak: " + (step + 2) + "}"
                    : "";
        }
        Ways ways = Ways.of(Sops.ofSteps(steps).flow()).orElseThrow();
        assertEquals(Ways.MOST, ways.each().size());
        assertEquals(120, ways.longest((from, step) -> BigDecimal.ONE).cardinality());
        assertEquals(61, ways.shortest((from, step) -> BigDecimal.ONE).cardinality());
    }

    @Test
    void aLoopAddsNoWay() {
        Flow flow = Sops.ofSteps("", "keputusan: {tidak: 1}", "keputusan: {tidak: 2}", "")
                .flow();
        assertEquals(1, Ways.of(flow).orElseThrow().each().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        . . . x               | 1 2 3 4
        2&3 4 . x             | 1 2 4; 1 3 4
        3 !. . x              | 1 3 4; 2 3 4
        2&3 4 . x?3           | 1 2 4; 1 3 4
        . x?3 . 2             | 1 2; 1 2 3 4
        4 x 2 3               | 1 2 3 4
        3 !2&3 x              | 1 3; 2 3
        """)
    void aWayBeginsAtAStartAndGoesDownTheTable(String drawing, String ways) {
        String found = Ways.of(DrawnFlow.of(drawing)).stream()
                .flatMap(all -> all.each().stream())
                .map(way -> way.stream().mapToObj(String::valueOf).collect(Collectors.joining(" ")))
                .sorted()
                .collect(Collectors.joining("; "));
        assertEquals(ways, found);
    }

    @Test
    void whatIsNotWholeHasNoWays() {
        assertEquals(Optional.empty(), Ways.of(Sops.ofSteps("lanjut: 3", "", "").flow()));
        assertEquals(Optional.empty(), Ways.of(Sops.ofSteps("", "lanjut: 1").flow()));
    }
}
