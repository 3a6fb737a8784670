package id.sop.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The steps that a flow reaches, and the exits by which it does. */
final class FlowTest {
    private static String steps(Flow flow, IntPredicate chosen) {
        return IntStream.rangeClosed(1, flow.size())
                .filter(chosen)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(" "));
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
        Flow flow = DrawnFlow.of(drawing);
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
        Flow flow = DrawnFlow.of(drawing);
        assertEquals(ending, steps(flow, flow::reachesEnd));
    }

    @Test
    void anExitIsTheEndOnlyWhenItNamesNoStepThatIsMissing() {
        Flow flow = DrawnFlow.of("x?9 2 .");
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
        Flow flow = DrawnFlow.of(". . .");
        assertEquals(Optional.of(2), flow.find(1, "2"));
        assertEquals(Optional.of(2), flow.find(1, "id2"));
        assertEquals(Optional.empty(), flow.find(1, "4"));
        assertEquals(Optional.empty(), flow.find(1, "ID2"));
    }

    @Test
    void onePathLeadsForwardAndALoopLeadsBack() {
        Flow flow = DrawnFlow.of(". . .?2 .");
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
}
