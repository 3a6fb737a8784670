package id.sop.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.effort.EffortBudget;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.Routing;
import id.sop.routing.reroute.RememberedPaths;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines and words in cells that are too small for them, and what they ask of the table; see {@link LinesTest}. */
class CrowdedLinesTest {
    private Routing routing;

    private void assertLines(Sketch sketch, String expected) {
        Drawn drawn = Drawn.like(expected, sketch);
        assertEquals(expected, drawn.lines());
        routing = drawn.routing();
    }

    /** Lanes and rows, in points; no word has to be parted. */
    private void assertDemand(String demand, String wish) {
        assertEquals(demand, Drawn.shown(routing.demand()));
        assertEquals(demand, Drawn.shown(routing.whole()));
        assertEquals(wish, Drawn.shown(routing.wish()));
    }

    /** The word at the lower return would have to stand on the line: so it stands beside the next piece of it. */
    @Test
    void aWordWithoutRoomAtItsExitStandsBesideTheNextPieceOfItsLine() {
        assertLines(
                Sketch.of(
                        """
                [a] .
                . [b]
                . <c>
                <d> .
                [e] .
                """),
                """
                a-b: 156,74 202,74 202,111
                b-c: 202,133 202,154
                c+d: 180,170 134,170 134,202 [169,161 10x8]
                c/b: 224,170 233,170 233,122 224,122 [214,179.5 20x8]
                d+e: 134,234 134,255 [120,233 10x8]
                d/a: 112,218 103,218 103,74 112,74 [104,199 20x8]
                """);
        assertDemand("0 0 | 0 0 0 0 0", "0 0 | 0 0 0 0 0");
    }

    /** Lines come closer evenly; lanes and rows tell what full arrowheads and distances would take. */
    @Test
    void whereLinesAreCrowdedTheTableLearnsWhatIsMissing() {
        assertLines(
                Sketch.of(
                                """
                [a] [b] [c]
                [d] [e] [f]
                [g] [h] [i]
                """)
                        .sized(46, 34),
                """
                a-f: 123,76 123,81.75 215,81.75 215,92
                b-d: 154,67 142,67 142,88 123,88 123,92
                c-h: 230,67 234.5,67 234.5,115.75 169,115.75 169,126
                d-i: 108,101 103.5,101 103.5,148 234,148 234,122 215,122 215,126
                e-g: 169,110 169,114 123,114 123,126
                f-g: 215,110 215,114 123,114 123,126
                a-i: 108,67 103.5,67 103.5,148 234,148 234,122 215,122 215,126
                b-h: 169,76 169,80 234.5,80 234.5,115.75 169,115.75 169,126
                """);
        assertDemand("9 0 9 | 9.9 9.9 9.9", "9 0 9 | 9.9 9.9 9.9");
        assertEquals(1, routing.crossings().size());
    }

    @Test
    void inCellsThatAreFarTooSmallEveryLineIsDrawnAndWhatIsMissingIsTold() {
        assertLines(
                Sketch.of(
                                """
                [a] .
                . [b]
                . <c>
                <d> .
                [e] .
                """)
                        .sized(40, 30),
                """
                a-b: 135,65 160,65 160,86
                b-c: 160,104 160,114
                c+d: 160,136 160,137 120,137 120,144 [169.39,131 10x8]
                c/b: 145,125 137.75,125 137.75,95 145,95 [116,116 20x8]
                d+e: 120,166 120,176 [100.61,161 10x8]
                d/a: 135,155 137,155 137,71 135,71 [141,146 20x8]
                """);
        assertDemand("7.2 7.2 | 0 0 4.5 4.5 0", "7.2 7.2 | 0 0 10.57 4.5 0");
        assertLines(
                Sketch.of("""
                [a] .
                <b> [c]
                [d] .
                """)
                        .sized(34, 40),
                """
                a-b: 132,70 136.25,70 136.25,87.6 117,87.6 117,99
                b+c: 132,110 136,110 [123.39,94 10x8]
                b/a: 102,110 102.25,110 102.25,83.3 131.75,83.3 131.75,76 132,76 [120,121 20x8]
                b-d: 117,121 117,141
                """);
        assertDemand("12.5 8.95 | 0 6 0", "12.5 8.95 | 0 6 0");
    }

    /** In each corridor the lines lie as far from each other as from the symbols, or their arrowheads are shorter. */
    @Test
    void severalLinesShareACorridorEvenly() {
        assertLines(
                Sketch.of(
                                """
                [a] [b]
                [c] [d]
                [e] [f]
                """)
                        .sized(46, 36),
                """
                a-f: 138,68 142.5,68 142.5,125 169,125 169,131
                b-e: 154,68 149.5,68 149.5,117.5 123,117.5 123,131
                a-e: 108,68 103.5,68 103.5,117.5 123,117.5 123,131
                b-f: 184,68 188.5,68 188.5,117.5 169,117.5 169,131
                """);
        assertLines(
                Sketch.of(
                                """
                [a] [b]
                [c] [d]
                [e] [f]
                [g] [h]
                """)
                        .sized(44, 32),
                """
                a-e: 122,75 122,85 103,85 103,111 122,111 122,121
                b-f: 166,75 166,85 147,85 147,111 166,111 166,121
                a-g: 107,66 102.25,66 102.25,143 122,143 122,153
                b-h: 181,66 185.5,66 185.5,143 166,143 166,153
                g-a: 137,162 141.5,162 141.5,66 137,66
                h-b: 151,162 146.25,162 146.25,66 151,66
                """);
        assertLines(
                Sketch.of(
                                """
                [a] [b]
                [c] [d]
                [e] [f]
                [g] [h]
                """)
                        .sized(48, 34),
                """
                a-e: 139,73 145,73 145,114 124,114 124,126
                b-f: 187,73 191,73 191,114 172,114 172,126
                a-g: 124,76 124,88 105,88 105,148 124,148 124,160
                b-h: 157,67 151,67 151,148 172,148 172,160
                g-a: 109,169 102.3,169 102.3,67 109,67
                h-b: 187,169 193.7,169 193.7,67 187,67
                a-h: 139,67 151,67 151,148 172,148 172,160
                """);
    }

    /** The first lacks 1.5 points for a head and is spared it by one crossing, the others by nothing at all. */
    @Test
    void linesGoElsewhereForTheRoomTheyLackWhereDetoursAreAllowed() {
        for (long seed : new long[] {41, 66, 242, 270}) {
            Diagram diagram = RandomDiagrams.of(seed, 6, 12);
            assertFalse(route(diagram, false).demand().isMet(), "seed " + seed);
            Routing roundabout = route(diagram, true);
            assertTrue(roundabout.demand().isMet(), "seed " + seed);
            assertEquals(List.of(), Inspection.faults(diagram, roundabout), "seed " + seed);
        }
    }

    private static Routing route(Diagram diagram, boolean detours) {
        return Router.route(diagram, new EffortBudget(2_000_000), new RememberedPaths(), detours);
    }
}
