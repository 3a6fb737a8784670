package id.sop.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.routing.diagram.Demand;
import id.sop.routing.diagram.Routing;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Small sheets whose lines are known to the point; see {@link Drawn#lines}.
 *
 * <p>The table begins at (100, 50); where nothing else is said its cells are 68 x 48 points, symbols are 44 x 22,
 * decisions 44 x 32 and connectors 16 x 16. There is room for all.
 */
class LinesTest {
    private static void assertLines(String drawing, String expected) {
        assertLines(Sketch.of(drawing), expected);
    }

    private static void assertLines(Sketch sketch, String expected) {
        Drawn drawn = Drawn.like(expected, sketch);
        assertEquals(expected, drawn.lines());
        Routing routing = drawn.routing();
        assertEquals(List.of(), routing.crossings());
        for (Demand demand : List.of(routing.demand(), routing.whole(), routing.wish())) {
            assertEquals(routing.demand().lanes().size(), demand.lanes().size());
            assertEquals(routing.demand().rows().size(), demand.rows().size());
            assertEquals(0, demand.total());
        }
    }

    @Test
    void aLineToTheNextActorTurnsDownOnce() {
        assertLines(
                """
                [a] .
                . [b]
                """,
                """
                a-b: 156,74 202,74 202,111
                """);
    }

    @Test
    void aJumpRunsBetweenTheSymbolsAndTheBorderWithEndsThatShow() {
        assertLines(
                """
                [a]
                [b]
                [c]
                """,
                """
                a-b: 134,85 134,111
                b-c: 134,133 134,159
                a-c: 112,74 103,74 103,140 134,140 134,159
                """);
    }

    @Test
    void linesToOneSymbolMeetAboveIt() {
        assertLines(
                """
                [a] . .
                . [b] .
                . . [c]
                [d] . .
                """,
                """
                a-c: 156,74 270,74 270,159
                a-d: 134,85 134,207
                b-d: 180,122 134,122 134,207
                """);
        assertLines(
                """
                <a> . .
                . <b> .
                . . [c]
                . (d) .
                """,
                """
                a+b: 156,74 202,74 202,106 [157,65 10x8]
                a/d: 134,90 134,142 202,142 202,207 [110,89 20x8]
                b+c: 224,122 270,122 270,159 [225,113 10x8]
                b/d: 202,138 202,207 [206,137 20x8]
                c-d: 248,170 202,170 202,207
                """);
    }

    @Test
    void aReturnRunsUpBesideTheSymbolsAndItsWordStandsBelowIt() {
        assertLines(
                """
                . [a]
                . <b>
                [c] .
                """,
                """
                a-b: 202,85 202,106
                b/a: 224,122 233,122 233,74 224,74 [214,131.5 20x8]
                b+c: 180,122 134,122 134,159 [169,113 10x8]
                """);
    }

    @Test
    void aReturnFromTheLeftIsTheSameTheOtherWayAround() {
        assertLines(
                """
                [a] .
                <b> .
                . [c]
                """,
                """
                a-b: 134,85 134,106
                b/a: 112,122 103,122 103,74 112,74 [102,131.5 20x8]
                b+c: 156,122 202,122 202,159 [157,113 10x8]
                """);
    }

    @Test
    void linesFromOneConnectorPartAboveTheRowTheyEnter() {
        assertLines(
                """
                . vAv .
                [a] . .
                . . [b]
                """,
                """
                A-a: 202,70 202,80 134,80 134,87
                A-b: 202,70 202,80 270,80 270,135
                """);
    }

    @Test
    void fourExitsOfADecisionShareALineThatPartsBehindIt() {
        assertLines(
                Sketch.of(
                                """
                . [a] . .
                . <b> [w] .
                [d] [c] [e] .
                . . . [f]
                """)
                        .sized(80, 60),
                """
                a-b: 220,91 220,124
                b+c: 220,156 220,189 [209,157 10x8]
                b/d: 198,140 140,140 140,189 [181,128 20x8]
                b-e: 242,140 254,140 254,176 300,176 300,189
                b-f: 242,140 254,140 254,176 380,176 380,249
                """);
    }

    @Test
    void twoThatWorkTogetherAreJoinedAroundAThird() {
        assertLines(
                """
                [a] [c] [b]
                [d] . .
                """,
                """
                a=b: 134,63 134,54 270,54 270,63
                a=c: 156,74 180,74
                c-d: 202,85 202,94 134,94 134,111
                """);
    }

    @Test
    void connectorsAreEnteredFromAboveAndLeftByTheirTip() {
        assertLines(
                """
                . vAv .
                . [a] .
                <b> . .
                [c] . .
                vBv . .
                """,
                """
                A-a: 202,70 202,87
                a-b: 180,98 134,98 134,130
                b+c: 134,162 134,183 [120,161 10x8]
                b/B: 112,146 103,146 103,212 134,212 134,222 [101,128.5 20x8]
                c-B: 134,205 134,222
                """);
    }

    @Test
    void inSmallCellsAWordStandsNextToTheCornerOfItsDecision() {
        assertLines(
                Sketch.of(
                                """
                . [a] .
                . <b> .
                [c] . .
                """)
                        .sized(40, 36),
                """
                a-b: 160,77 160,93
                b+c: 145,104 120,104 120,131 [129,95 10x8]
                b/a: 175,104 186,104 186,68 175,68 [181,105 20x8]
                """);
    }
}
