package id.sop.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.testing.Seed;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways through a flow: what comes before a step, how to get past others, and what comes again. */
final class FlowPathsTest {
    private static final long SEED = Seed.or(35_2012);

    private static String steps(BitSet set) {
        return set.stream().mapToObj(String::valueOf).collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0}: before {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        . . .            | 1 | ''
        . . .            | 3 | 1 2
        . .?1 .          | 1 | ''
        . .?1 .          | 2 | 1
        . .?1 .          | 3 | 1 2
        . . .?2 .        | 2 | 1
        . . .?2 .        | 4 | 1 2 3
        .?3 4 . .        | 3 | 1
        .?3 4 . .        | 4 | 1 2 3
        .?3 x . .        | 4 | 1 3
        .?4 . 1 .        | 1 | ''
        .?4 . 1 .        | 4 | 1 2 3
        3&4 x . x        | 4 | 1 3
        3 !. . x         | 3 | 1 2
        3 !. . x         | 2 | ''
        x . .            | 3 | 2
        x . 2            | 3 | 2
        . . 9            | 3 | 1 2
        """)
    void onlyWhatMayHaveHappenedBeforeTheFirstTimeComesBefore(String drawing, int step, String before) {
        assertEquals(before, steps(DrawnFlow.of(drawing).before(step)));
    }

    /** Walks at random from the first step: whatever happens before the first visit must be among the steps before. */
    @Test
    void noWalkPerformsAStepEarlierThanItIsSaidToBeBefore() {
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            String drawing = DrawnFlow.random(random);
            Flow flow = DrawnFlow.of(drawing);
            for (int walk = 0; walk < 20; walk++) {
                BitSet done = new BitSet();
                int at = 1;
                for (int moves = 0; moves < 30 && at > 0; moves++) {
                    BitSet before = flow.before(at);
                    BitSet surplus = (BitSet) done.clone();
                    surplus.andNot(before);
                    int here = at;
                    assertTrue(
                            done.get(at) || surplus.isEmpty(),
                            () -> drawing + ": " + steps(surplus) + " before " + here + ", seed " + SEED);
                    assertTrue(flow.isReachable(at), () -> drawing + ", seed " + SEED);
                    done.set(at);
                    List<Flow.Exit> exits = flow.exits(at);
                    at = exits.get(random.nextInt(exits.size())).to().orElse(0);
                }
                boolean ended = at == 0;
                assertTrue(!ended || flow.reachesEnd(1), () -> drawing + ", seed " + SEED);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        . . . x         | 4 | 2   |
        . 4?. . x       | 4 | 3   | 1 2 4
        . 4?. . x       | 4 | 2   |
        . 4?. 5 . x     | 5 | 3   | 1 2 4 5
        . 4?. 5 . x     | 5 | 3 4 |
        . 4?. 2 x       | 4 | 3   | 1 2 4
        x . x           | 3 | 2   |
        . 3?. x         | 3 | 1   |
        x               | 1 | 2   | 1
        2&3 4 . x       | 4 | 2   |
        2&3 4 . x       | 4 | 2 3 |
        2&3 x . x       | 4 | 2   |
        2&3 x . x       | 3 | 2   |
        3?2&4 4 . x     | 4 | 2   | 1 3 4
        3 !. . x        | 4 | 1   | 2 3 4
        3 !. . x        | 4 | 1 2 |
        """)
    void aDetourIsAShortestPathFromAStartOnWhichOthersAreNotPerformed(
            String drawing, int step, String avoided, String detour) {
        String found = DrawnFlow.of(drawing).detour(step, set(avoided)).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        assertEquals(detour == null ? "" : detour, found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        . . x           | 2 | 0 | false
        . 1 x           | 1 | 0 | true
        1               | 1 | 0 | true
        . 4?. 2 x       | 3 | 0 | true
        . 4?. 2 x       | 3 | 4 | true
        . 4?. 2 x       | 3 | 2 | false
        . . .?2 x       | 2 | 3 | false
        """)
    void aStepRepeatsWhenTheFlowComesBackToItPastTheBarrier(String drawing, int step, int barrier, boolean repeats) {
        assertEquals(repeats, DrawnFlow.of(drawing).repeats(step, barrier));
    }

    @Test
    void aDetourExistsExactlyWhenSomeWalkFindsOne() {
        Random random = new Random(SEED);
        for (int i = 0; i < 5_000; i++) {
            String drawing = DrawnFlow.random(random);
            Flow flow = DrawnFlow.of(drawing);
            BitSet avoided = new BitSet();
            avoided.set(2 + random.nextInt(6));
            avoided.set(2 + random.nextInt(6));
            BitSet walked = new BitSet();
            for (int walk = 0; walk < 60; walk++) {
                int at = 1;
                for (int moves = 0; moves < 30 && at > 0 && !avoided.get(at); moves++) {
                    walked.set(at);
                    List<Flow.Exit> exits = flow.exits(at);
                    at = exits.get(random.nextInt(exits.size())).to().orElse(0);
                }
            }
            for (int step = 1; step <= flow.size(); step++) {
                List<Integer> detour = flow.detour(step, avoided);
                String where = drawing + " to " + step + " without " + avoided + ", seed " + SEED;
                assertTrue(!walked.get(step) || !detour.isEmpty(), where);
                assertTrue(detour.stream().noneMatch(avoided::get), where);
                for (int k = 1; k < detour.size(); k++) {
                    int to = detour.get(k);
                    assertTrue(
                            flow.exits(detour.get(k - 1)).stream()
                                    .anyMatch(exit -> exit.to().orElse(0) == to),
                            where);
                }
            }
        }
    }

    private static BitSet set(String steps) {
        BitSet set = new BitSet();
        Stream.of(steps.split(" ", -1)).map(Integer::valueOf).forEach(set::set);
        return set;
    }
}
