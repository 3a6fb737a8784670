package id.sop.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.routing.diagram.Demand;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.Route;
import id.sop.routing.diagram.Routing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Small sheets whose lines are known to the point: the corners of each line and, in brackets, place and size of its label.
 *
 * <p>The table begins at (100, 50); where nothing else is said its cells are 68 x 48 points, symbols are 44 x 22, decisions 44 x
 * 32 and connectors 16 x 16.
 */
class LinesTest {
    private Routing routing;

    private void assertLines(String drawing, String expected) {
        assertLines(Sketch.of(drawing), expected);
    }

    private void assertLines(Sketch sketch, String expected) {
        List<String> names = expected.lines()
                .map(line -> line.substring(0, line.indexOf(':')))
                .toList();
        Diagram diagram = sketch.links(String.join(" ", names));
        routing = Router.route(diagram);
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            drawn.append(names.get(i)).append(':').append(shown(routing.routes().get(i)));
        }
        assertEquals(expected, drawn.toString());
    }

    private void assertRoomy() {
        int lanes = routing.demand().lanes().size();
        int rows = routing.demand().rows().size();
        assertEquals(List.of(), routing.crossings());
        for (Demand demand : List.of(routing.demand(), routing.whole(), routing.wish())) {
            assertEquals(lanes, demand.lanes().size());
            assertEquals(rows, demand.rows().size());
            assertEquals(0, demand.total());
        }
    }

    private static String shown(Route route) {
        StringBuilder shown = new StringBuilder();
        for (Point point : route.line().points()) {
            shown.append(' ').append(rounded(point.x())).append(',').append(rounded(point.y()));
        }
        if (route.label().isPresent()) {
            Box box = route.label().get();
            shown.append(" [").append(rounded(box.x())).append(',').append(rounded(box.y()));
            shown.append(' ')
                    .append(rounded(box.width()))
                    .append('x')
                    .append(rounded(box.height()))
                    .append(']');
        }
        return shown.append('\n').toString();
    }

    private static String rounded(double points) {
        BigDecimal two = BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP);
        return two.signum() == 0 ? "0" : two.stripTrailingZeros().toPlainString();
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
        assertRoomy();
    }

    @Test
    void aJumpRunsHalfwayBetweenTheSymbolsAndTheBorder() {
        assertLines(
                """
                [a]
                [b]
                [c]
                """,
                """
                a-b: 134,85 134,111
                b-c: 134,133 134,159
                a-c: 112,74 106,74 106,140 134,140 134,159
                """);
        assertRoomy();
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
        assertRoomy();
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
        assertRoomy();
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
                b/a: 224,122 230,122 230,74 224,74 [214,131.5 20x8]
                b+c: 180,122 134,122 134,159 [169,113 10x8]
                """);
        assertRoomy();
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
                b/a: 112,122 106,122 106,74 112,74 [102,131.5 20x8]
                b+c: 156,122 202,122 202,159 [157,113 10x8]
                """);
        assertRoomy();
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
        assertRoomy();
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
        assertRoomy();
    }

    @Test
    void twoThatWorkTogetherAreJoinedAroundAThird() {
        assertLines(
                """
                [a] [c] [b]
                [d] . .
                """,
                """
                a=b: 134,63 134,56 270,56 270,63
                a=c: 156,74 180,74
                c-d: 202,85 202,92 134,92 134,111
                """);
        assertRoomy();
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
                b/B: 112,146 106,146 106,212 134,212 134,222 [101,128.5 20x8]
                c-B: 134,205 134,222
                """);
        assertRoomy();
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
        assertRoomy();
    }

    /** The word at the lower return would have to stand on the line: so its cell is to be wider by 4 and taller by 6 points. */
    @Test
    void aWordWithoutRoomAsksForALargerCell() {
        assertLines(
                """
                [a] .
                . [b]
                . <c>
                <d> .
                [e] .
                """,
                """
                a-b: 156,74 202,74 202,111
                b-c: 202,133 202,154
                c+d: 180,170 134,170 134,202 [169,161 10x8]
                c/b: 224,170 230,170 230,122 224,122 [214,179.5 20x8]
                d+e: 134,234 134,255 [120,233 10x8]
                d/a: 112,218 106,218 106,74 112,74 [107,197 20x8]
                """);
        assertEquals(List.of(4.0, 0.0), routing.demand().lanes());
        assertEquals(List.of(0.0, 0.0, 0.0, 6.0, 0.0), routing.demand().rows());
        assertEquals(routing.demand(), routing.wish());
        assertEquals(routing.demand(), routing.whole());
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
        assertEquals(List.of(9.0, 0.0, 9.0), routing.demand().lanes());
        assertEquals(
                List.of("9.9", "9.9", "9.9"),
                routing.demand().rows().stream().map(LinesTest::rounded).toList());
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
                c+d: 160,136 160,137 120,137 120,144 [161,141 10x8]
                c/b: 145,125 137.75,125 137.75,95 145,95 [116,126 20x8]
                d+e: 120,166 120,176 [102,162 10x8]
                d/a: 135,155 137,155 137,71 135,71 [141,156 20x8]
                """);
        assertEquals(
                List.of("7.2", "7.2"),
                routing.demand().lanes().stream().map(LinesTest::rounded).toList());
        assertEquals(List.of(0.0, 0.0, 4.5, 6.0, 0.0), routing.demand().rows());
        assertEquals(List.of(0.0, 0.0, 14.0, 14.0, 0.0), routing.wish().rows());
        assertEquals(routing.demand(), routing.whole());
        assertLines(
                Sketch.of("""
                [a] .
                <b> [c]
                [d] .
                """)
                        .sized(34, 40),
                """
                a-b: 132,70 136.25,70 136.25,93 117,93 117,99
                b+c: 132,110 136,110 [122,119.5 10x8]
                b/a: 102,110 102.25,110 102.25,84.5 131.75,84.5 131.75,76 132,76 [101,111 20x8]
                b-d: 117,121 117,141
                """);
        assertEquals(
                List.of("12.5", "8.95"),
                routing.demand().lanes().stream().map(LinesTest::rounded).toList());
        assertEquals(List.of(0.0, 6.0, 0.0), routing.demand().rows());
    }
}
