package id.sop.routing;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.geometry.Point;
import id.sop.geometry.Polyline;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.Routing;
import id.sop.routing.diagram.TableGrid;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Canonical cases, drawn in characters. */
class RouterTest {
    @Test
    void theNextRowInAnotherLaneTakesOneBend() {
        Polyline line = only("""
                [a]  .   .
                 .   .  [b]
                """, "a-b");
        assertEquals(List.of(new Point(156, 74), new Point(270, 74), new Point(270, 111)), line.points());
    }

    @Test
    void theNextRowInTheSameLaneIsStraight() {
        assertEquals(
                0,
                only("""
                [a]
                <b>
                """, "a-b")
                        .bends());
    }

    @Test
    void twoInOneRowAreJoinedAtMidHeight() {
        assertEquals(0, only("[a] . (b)", "a-b").bends());
        assertEquals(0, only("(a) . <b>", "a=b").bends());
    }

    @Test
    void aLineBetweenTwoThatWorkTogetherGoesAroundAThird() {
        Polyline line = only("[a] [c] [b]", "a=b");
        assertEquals(2, line.bends());
    }

    @Test
    void aJumpOverOccupiedCellsTakesACorridor() {
        Polyline line = only(
                """
                [a]
                [b]
                [c]
                [d]
                """,
                "a-d");
        assertEquals(3, line.bends());
        assertEquals(74 + 48 * 3 - 11, line.end().y());
    }

    @Test
    void aReturnLeavesAndEntersByTheSameFreeSide() {
        Routing routing = clean(
                """
                 .  [a]
                 .  <b>
                [c]  .
                """,
                "a-b b/a b+c");
        assertEquals(2, routing.routes().get(1).line().bends());
    }

    @Test
    void returnsAreNestedWithoutCrossing() {
        Routing routing = clean(
                """
                [a]  .   .   .
                 .  [b]  .   .
                 .   .  <c>  .
                 .  <d>  .   .
                <e>  .   .   .
                [f]  .   .   .
                """,
                "a-b b-c c+d c/b d+e d/b e+f e/a");
        assertEquals(0, routing.crossings().size());
    }

    @Test
    void aChainOfDecisionsThatEachGoBackOneStepNeedsNoCrossing() {
        Routing routing = clean(
                """
                 .   .  [a]  .
                 .   .  <b>  .
                 .  [c]  .   .
                 .   .   .  [d]
                 .   .   .  <e>
                 .   .  <f>  .
                 .  <g>  .   .
                 .   .   .  (h)
                """,
                "a-b b/a b+c c-d d-e e/d e+f f/c f+g g/b g+h");
        assertEquals(0, routing.crossings().size());
    }

    @Test
    void severalLinesToOneNodeMergeAtItsTop() {
        Routing routing = clean(
                """
                <a>  .   .
                 .  <b>  .
                 .   .  [c]
                 .  (d)  .
                """,
                "a+b a/d b+c b/d c-d");
        assertEquals(
                1,
                routing.routes().stream()
                        .filter(route -> route.link().to() == 3)
                        .map(route -> route.line().end())
                        .distinct()
                        .count());
    }

    @Test
    void linesOverThePageAreCollectedByPentagons() {
        Routing routing = clean(
                """
                 .   vAv  .
                 .   [a]  .
                <b>   .   .
                [c]   .   .
                vBv   .   .
                """,
                "A-a a-b b+c b/B c-B");
        assertEquals(0, routing.crossings().size());
    }

    @Test
    void returnsToAnEarlierPageLeaveByAPentagonAbove() {
        clean(
                """
                vAv  ^R^
                [a]   .
                <b>   .
                 .   [c]
                 .   ^S^
                """,
                "A-a a-b b+c b/R S-b");
    }

    @Test
    void severalLinesFromOnePentagonPartBehindItsTip() {
        Routing routing = clean(
                """
                 .  vAv  .
                [a]  .   .
                 .   .  [b]
                """,
                "A-a A-b");
        assertEquals(
                routing.routes().get(0).line().start(),
                routing.routes().get(1).line().start());
    }

    @Test
    void perencanaanKinerja() {
        Routing routing = clean(
                """
                (1)  .   .   .   .   .
                 .  [2]  .   .   .   .
                 .   .  [3]  .   .   .
                 .   .   .  [4]  .   .
                 .   .   .   .  [5]  .
                 .   .   .  <6>  .   .
                 .   .  <7>  .   .   .
                 .  [8]  .   .   .   .
                [9]  .   .   .   .   .
                 .  [10] .   .   .   .
                 .   .   .   .   .  [11]
                 .   .   .   .  (12) .
                """,
                "1-2 2-3 3-4 4-5 5-6 6+7 6/5 7+8 7/6 8-9 9-10 10-11 11-12");
        assertEquals(0, routing.crossings().size());
        assertTrue(bends(routing) <= 20, () -> "bends: " + bends(routing));
    }

    @Test
    void pelaporanKinerja() {
        Routing routing = clean(
                """
                 .   .   .   .  (1)
                 .   .  [2]  .   .
                [c] <3>  .   .   .
                 .   .   .  [4]  .
                 .   .   .  [5]  .
                 .   .   .  (6)  .
                """,
                "1-2 2-3 3/2 3+c c-4 4-5 5-6");
        assertEquals(0, routing.crossings().size());
    }

    @Test
    void pengukuranKinerja() {
        Routing routing = clean(
                """
                (1)   .    .    .
                 .    .   [2]   .
                 .   [3]   .    .
                 .   [4]   .    .
                 .   [5]  [5b]  .
                 .    .   [6]   .
                 .   [7]   .    .
                 .   [8]   .    .
                [9]  [9b] [9c]  .
                 .   [10]  .    .
                [11]  .    .  [11b]
                 .   [12]  .    .
                 .   (13)  .    .
                """,
                "1-2 2-3 3-4 4-5 5=5b 5b-6 6-7 7-8 8-9b 9=9b 9b=9c 9b-10 10-11 11-11b 11b-12 12-13");
        assertEquals(0, routing.crossings().size());
    }

    @TestFactory
    Stream<DynamicTest> aDecisionHasItsLabelsInEveryCellSize() {
        return Stream.of(new double[] {40, 36}, new double[] {50, 40}, new double[] {60, 44}, new double[] {80, 60})
                .map(size -> DynamicTest.dynamicTest(size[0] + " x " + size[1], () -> {
                    Diagram diagram = Sketch.of(
                                    """
                             .  [a]  .
                             .  <b>  .
                            [c]  .   .
                            """)
                            .sized(size[0], size[1])
                            .links("a-b b+c b/a");
                    assertEquals(List.of(), Inspection.faults(diagram, Router.route(diagram)));
                }));
    }

    @Test
    void moreLinesThanThereIsRoomForStillGetTheirRoutes() {
        StringBuilder links = new StringBuilder();
        for (String from : List.of("a", "b", "c", "d")) {
            for (String to : List.of("a", "b", "c", "d")) {
                for (int i = 0; i < 4 && !from.equals(to); i++) {
                    links.append(from).append('-').append(to).append(' ');
                }
            }
        }
        Diagram diagram = Sketch.of("""
                <a> <b>
                <c> <d>
                """)
                .sized(40, 24)
                .links(links.toString());
        assertEquals(48, Router.route(diagram).routes().size());
    }

    @Test
    void fortyLanesAreNoTrouble() {
        StringBuilder drawing = new StringBuilder();
        StringBuilder links = new StringBuilder();
        for (int row = 0; row < 12; row++) {
            for (int lane = 0; lane < 40; lane++) {
                drawing.append(lane == row * 7 % 40 ? "[s" + row + "] " : ". ");
            }
            drawing.append('\n');
            links.append(row > 0 ? "s" + (row - 1) + "-s" + row + " " : "");
        }
        clean(drawing.toString(), links.toString());
    }

    @Test
    void nothingToRouteIsNothingRouted() {
        Diagram diagram = new Diagram(new TableGrid(List.of(0.0, 60.0), List.of(0.0, 40.0)), List.of(), List.of());
        assertEquals(List.of(), Router.route(diagram).routes());
    }

    private static int bends(Routing routing) {
        return routing.routes().stream().mapToInt(route -> route.line().bends()).sum();
    }

    private static Polyline only(String drawing, String link) {
        return clean(drawing, link).routes().get(0).line();
    }

    private static Routing clean(String drawing, String links) {
        Diagram diagram = Sketch.of(drawing).links(links);
        Routing routing = Router.route(diagram);
        assertAll(
                () -> assertEquals(List.of(), Inspection.faults(diagram, routing)),
                () -> assertEquals(routing, Router.route(diagram)));
        return routing;
    }
}
