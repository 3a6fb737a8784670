package id.sop.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.source.Origin;
import id.sop.testing.Seed;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Flows are drawn as a word for each step: {@code .} goes to the next step, {@code 3} to step 3, {@code x} ends, {@code 3?1}
 * decides for 3 or 1, {@code 9} leads nowhere.
 */
final class FlowTest {
    private static final long SEED = Seed.or(35_2012);

    private static Flow flow(String drawing) {
        List<Step> steps = new ArrayList<>();
        for (String word : drawing.strip().split(" +", -1)) {
            int mark = word.indexOf('?');
            Optional<Decision> decision = mark < 0
                    ? Optional.empty()
                    : Optional.of(new Decision(
                            Optional.empty(),
                            target(word.substring(0, mark)),
                            target(word.substring(mark + 1)),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Origin.NONE));
            steps.add(new Step(
                    steps.size() + 1,
                    Optional.of(Text.of("id" + (steps.size() + 1))),
                    Optional.of(Text.of("Menyusun")),
                    new Performers(List.of(Text.of("staf")), false),
                    decision,
                    mark < 0 ? target(word) : new Target.Next(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Origin.NONE));
        }
        return Flow.of(steps);
    }

    private static Target target(String word) {
        return switch (word) {
            case "." -> new Target.Next();
            case "x" -> new Target.End();
            default -> new Target.Reference(Text.of(word));
        };
    }

    private static String steps(Flow flow, IntPredicate chosen) {
        return IntStream.rangeClosed(1, flow.size())
                .filter(chosen)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private static String steps(BitSet set) {
        return set.stream().mapToObj(String::valueOf).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        . . .            | 1 2 3
        . x .            | 1 2
        3 . .            | 1 3
        id3 . .          | 1 3
        3?2 4 4 .        | 1 2 3 4
        x . 2            | 1
        . 1 .            | 1 2
        9 . .            | 1
        .?9 . 1          | 1 2 3
        """)
    void aStepIsReachableWhenArrowsLeadToItFromTheFirst(String drawing, String reachable) {
        Flow flow = flow(drawing);
        assertEquals(reachable, steps(flow, flow::isReachable));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        . . .            | 1 2 3
        . . 1            | ''
        1                | ''
        . .?1 .          | 1 2 3
        .?x . 2          | 1
        x?2 . 2          | 1
        . 3 2            | ''
        9 1              | 1 2
        . . 9            | 1 2 3
        .?. . 2          | ''
        """)
    void aStepReachesTheEndUnlessAllItsPathsGoRound(String drawing, String ending) {
        Flow flow = flow(drawing);
        assertEquals(ending, steps(flow, flow::reachesEnd));
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
        x . .            | 3 | 2
        x . 2            | 3 | 2
        . . 9            | 3 | 1 2
        """)
    void onlyWhatMayHaveHappenedBeforeTheFirstTimeComesBefore(String drawing, int step, String before) {
        assertEquals(before, steps(flow(drawing).before(step)));
    }

    @Test
    void anExitIsTheEndOnlyWhenItNamesNoStepThatIsMissing() {
        Flow flow = flow("x?9 2 .");
        assertTrue(flow.exits(1).get(0).isEnd());
        assertFalse(flow.exits(1).get(1).isEnd());
        assertTrue(flow.exits(1).get(1).isDangling());
        assertTrue(flow.hasDanglingExit());
        assertFalse(flow.exits(2).get(0).isEnd());
        assertTrue(flow.exits(3).get(0).isEnd());
        assertEquals(4, flow.exits().size());
    }

    @Test
    void aStepIsFoundByNumberAndById() {
        Flow flow = flow(". . .");
        assertEquals(Optional.of(2), flow.find("2"));
        assertEquals(Optional.of(2), flow.find("id2"));
        assertEquals(Optional.empty(), flow.find("4"));
        assertEquals(Optional.empty(), flow.find("ID2"));
    }

    @Test
    void onePathLeadsForwardAndALoopLeadsBack() {
        Flow flow = flow(". . .?2 .");
        assertTrue(flow.leads(1, 4));
        assertTrue(flow.leads(3, 2));
        assertFalse(flow.leads(4, 1));
        assertFalse(flow.leads(2, 2));
    }

    @Test
    void anEmptyProcedureHasNoStepsAndNoExits() {
        Flow flow = Flow.of(List.of());
        assertEquals(0, flow.size());
        assertTrue(flow.exits().isEmpty());
        assertFalse(flow.hasDanglingExit());
    }

    /** Walks at random from the first step: whatever happens before the first visit must be among the steps before. */
    @Test
    void noWalkPerformsAStepEarlierThanItIsSaidToBeBefore() {
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            String drawing = drawing(random);
            Flow flow = flow(drawing);
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
        """)
    void aDetourIsAShortestPathFromTheFirstStepThatAvoidsOthers(
            String drawing, int step, String avoided, String detour) {
        String found = flow(drawing).detour(step, set(avoided)).stream()
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
        assertEquals(repeats, flow(drawing).repeats(step, barrier));
    }

    @Test
    void aDetourExistsExactlyWhenSomeWalkFindsOne() {
        Random random = new Random(SEED);
        for (int i = 0; i < 5_000; i++) {
            String drawing = drawing(random);
            Flow flow = flow(drawing);
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

    private static String drawing(Random random) {
        int size = 1 + random.nextInt(7);
        return IntStream.range(0, size)
                .mapToObj(step ->
                        random.nextInt(3) > 0 ? exit(random, size) : exit(random, size) + "?" + exit(random, size))
                .collect(Collectors.joining(" "));
    }

    private static String exit(Random random, int size) {
        return switch (random.nextInt(5)) {
            case 0 -> "x";
            case 1 -> String.valueOf(1 + random.nextInt(size));
            default -> ".";
        };
    }
}
