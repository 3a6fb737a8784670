package id.sop.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.model.Flow;
import id.sop.testing.Seed;
import id.sop.testing.Sops;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectorPlannerTest {
    private static List<FlowPage> pages(Flow flow, int lanes, Integer... lasts) {
        return new ConnectorPlanner(flow, step -> lanes, exit -> 0, step -> lanes - 1, (step, lane) -> false)
                .pages(List.of(lasts));
    }

    /** Returns connectors as text: label, arrow out (>) or in (<), step to step, row and lane. */
    static List<String> shown(List<Connector> block) {
        return block.stream()
                .map(connector -> connector.label() + (connector.outgoing() ? ">" : "<")
                        + connector.exits().stream()
                                .map(exit -> String.valueOf(exit.from()))
                                .collect(Collectors.joining("+"))
                        + "-" + connector.target() + "@" + connector.row() + ","
                        + connector.lane())
                .toList();
    }

    @Test
    void aFlowOnOnePageNeedsNoConnector() {
        List<FlowPage> pages =
                pages(Sops.ofSteps("", "keputusan: {tidak: 1}", "").flow(), 2, 3);
        assertEquals(List.of(new FlowPage(1, 3, List.of(), List.of())), pages);
    }

    @Test
    void anArrowToTheNextPageLeavesBelowAndArrivesAbove() {
        List<FlowPage> pages = pages(Sops.ofSteps("", "", "").flow(), 3, 2, 3);
        assertEquals(List.of("A>2-3@0,2"), shown(pages.get(0).below()));
        assertEquals(List.of("A<2-3@0,2"), shown(pages.get(1).above()));
        assertTrue(pages.get(0).below().get(0).isForward());
    }

    @Test
    void aPageBeginsWithTheStepAfterTheLastOfThePageBefore() {
        List<FlowPage> pages = pages(Sops.ofSteps("", "", "", "", "", "").flow(), 1, 2, 3, 6);
        assertEquals(
                List.of("1-2", "3-3", "4-6"),
                pages.stream().map(page -> page.first() + "-" + page.last()).toList());
    }

    @Test
    void aReturnLeavesAboveAndArrivesBelow() {
        List<FlowPage> pages =
                pages(Sops.ofSteps("", "", "keputusan: {ya: selesai, tidak: 1}").flow(), 3, 2, 3);
        assertEquals(List.of("A<3-1@0,0", "B>2-3@0,2"), shown(pages.get(0).below()));
        assertEquals(List.of("A>3-1@0,0", "B<2-3@0,2"), shown(pages.get(1).above()));
    }

    @Test
    void anArrowOverSeveralPagesDoesNotTouchThoseBetween() {
        List<FlowPage> pages =
                pages(Sops.ofSteps("lanjut: 3", "selesai: true", "").flow(), 2, 1, 2, 3);
        assertEquals(List.of("A>1-3@0,1"), shown(pages.get(0).below()));
        assertEquals(List.of(), shown(pages.get(1).above()));
        assertEquals(List.of(), shown(pages.get(1).below()));
        assertEquals(List.of("A<1-3@0,1"), shown(pages.get(2).above()));
    }

    @Test
    void aTakenCellSendsAConnectorToTheNearestFreeOneAndThenToAnotherRow() {
        Flow flow = Sops.ofSteps(
                        "keputusan: {ya: 4, tidak: 5}", "keputusan: {ya: 6, tidak: 7}", "lanjut: 8", "", "", "", "", "")
                .flow();
        List<FlowPage> pages = pages(flow, 2, 3, 8);
        assertEquals(
                List.of("A>1-5@0,0", "B>1-4@0,1", "C>2-7@1,0", "D>2-6@1,1", "E>3-8@2,1"),
                shown(pages.get(0).below()));
        assertEquals(3, FlowPage.rows(pages.get(0).below()));
        assertEquals(0, FlowPage.rows(pages.get(0).above()));
    }

    @Test
    void arrowsOfOnePageToOneStepShareTheirConnectors() {
        Flow flow = Sops.ofSteps(
                        "lanjut: [2, 3, 4]", "lanjut: 5", "lanjut: 5", "", "keputusan: {ya: selesai, tidak: 4}")
                .flow();
        List<FlowPage> pages = pages(flow, 2, 4, 5);
        assertEquals(List.of("A<5-4@0,0", "B>2+3+4-5@0,1"), shown(pages.get(0).below()));
        assertEquals(List.of("A>5-4@0,0", "B<2+3+4-5@0,1"), shown(pages.get(1).above()));
    }

    @Test
    void arrowsThatEnterAtSymbolsOfTheirOwnShareNone() {
        Flow flow = Sops.ofSteps("lanjut: [2, 3]", "lanjut: 4", "", "").flow();
        ConnectorPlanner.Occupancy apart = new ConnectorPlanner.Occupancy() {
            @Override
            public boolean holds(int step, int lane) {
                return false;
            }

            @Override
            public boolean isEnteredApart(int step) {
                return step == 4;
            }
        };
        List<FlowPage> pages = new ConnectorPlanner(flow, step -> 2, exit -> 0, step -> 1, apart).pages(List.of(3, 4));
        assertEquals(List.of("A>3-4@0,0", "B>2-4@0,1"), shown(pages.get(0).below()));
    }

    /** Steps 1 to 4 have their symbols in the lanes 0, 0, 1 and 0; the page ends behind the second one. */
    @Test
    void aConnectorStandsBesideNoSymbolButItsOwn() {
        Flow flow = Sops.ofSteps("lanjut: 4", "", "", "").flow();
        int[] lane = {0, 0, 0, 1, 0};
        List<FlowPage> pages = new ConnectorPlanner(
                        flow,
                        step -> 3,
                        exit -> lane[exit.from()],
                        exit -> lane[exit.to().orElseThrow()],
                        (step, in) -> lane[step] == in)
                .pages(List.of(2, 4));
        assertEquals(List.of("A>2-3@0,1", "B>1-4@0,2"), shown(pages.get(0).below()));
        assertEquals(List.of("B<1-4@0,0", "A<2-3@0,1"), shown(pages.get(1).above()));
    }

    @Test
    void aConnectorThatArrivesIsNotSetAboveAnotherStepsSymbol() {
        Flow flow = Sops.ofSteps("lanjut: [2, 3]", "", "").flow();
        List<FlowPage> pages =
                new ConnectorPlanner(flow, step -> 3, exit -> 0, step -> 1, (step, in) -> in == 1).pages(List.of(1, 3));
        assertEquals(List.of("A<1-3@0,0", "B<1-2@0,1"), shown(pages.get(1).above()));
        Flow one = Sops.ofSteps("lanjut: 3", "mulai: true", "").flow();
        List<FlowPage> beside =
                new ConnectorPlanner(one, step -> 3, exit -> 0, step -> 1, (step, in) -> in == 1).pages(List.of(1, 3));
        assertEquals(List.of("A<1-3@0,0"), shown(beside.get(1).above()));
    }

    /** Steps 2 and 3 stand in lane 3, and step 4 beside it in lane 2: the line to step 3 turns off above that. */
    @Test
    void aConnectorThatArrivesStandsNearItsStepAboveWhatComesBehindThatStep() {
        Flow flow = Sops.ofSteps("lanjut: [2, 3]", "", "", "").flow();
        int[] lane = {0, 0, 3, 3, 2};
        List<FlowPage> pages = new ConnectorPlanner(
                        flow,
                        step -> 4,
                        exit -> 0,
                        exit -> lane[exit.to().orElseThrow()],
                        (step, in) -> lane[step] == in)
                .pages(List.of(1, 4));
        assertEquals(List.of("A<1-3@0,0", "B<1-2@0,3"), shown(pages.get(1).above()));
    }

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "27, AB", "51, AZ", "52, BA", "701, ZZ", "702, AAA"})
    void labelsAreNumberedAsTheColumnsOfASpreadsheet(int index, String label) {
        assertEquals(label, ConnectorPlanner.label(index));
    }

    @Test
    void everyArrowThatCrossesHasItsPair() {
        long seed = Seed.or(1);
        Random random = new Random(seed);
        for (int round = 0; round < 1000; round++) {
            int steps = 1 + random.nextInt(30);
            int lanes = 1 + random.nextInt(5);
            Flow flow = Flows.random(steps, random);
            List<Integer> lasts = new ArrayList<>();
            for (int step = 1; step < steps; step++) {
                if (random.nextInt(4) == 0) {
                    lasts.add(step);
                }
            }
            lasts.add(steps);
            int[] wanted = random.ints(steps + 1, 0, lanes).toArray();
            List<FlowPage> pages = new ConnectorPlanner(
                            flow,
                            step -> lanes,
                            exit -> wanted[exit.from()],
                            exit -> wanted[exit.to().orElseThrow()],
                            (step, lane) -> wanted[step] == lane)
                    .pages(lasts);
            assertPairs(flow, pages, lanes, "seed " + seed + ", round " + round);
        }
    }

    private static void assertPairs(Flow flow, List<FlowPage> pages, int lanes, String told) {
        Set<String> expected = new HashSet<>();
        Set<String> found = new HashSet<>();
        Set<String> labels = new HashSet<>();
        int connectors = 0;
        int pentagons = 0;
        Set<String> targets = new HashSet<>();
        for (Flow.Exit exit : flow.exits()) {
            if (exit.to().isPresent()
                    && page(pages, exit.from()) != page(pages, exit.to().getAsInt())) {
                int from = page(pages, exit.from());
                int to = page(pages, exit.to().getAsInt());
                expected.add(exit + " leaves " + from + (to > from ? " below" : " above"));
                expected.add(exit + " enters " + to + (to > from ? " above" : " below"));
            }
        }
        for (int i = 0; i < pages.size(); i++) {
            for (boolean above : new boolean[] {true, false}) {
                List<Connector> block =
                        above ? pages.get(i).above() : pages.get(i).below();
                assertEquals((block.size() + lanes - 1) / lanes, FlowPage.rows(block), told);
                Set<String> cells = new HashSet<>();
                for (Connector connector : block) {
                    for (Flow.Exit exit : connector.exits()) {
                        connectors++;
                        found.add(exit
                                + (connector.outgoing() ? " leaves " : " enters ")
                                + i
                                + (above ? " above" : " below"));
                    }
                    pentagons++;
                    String target = connector.outgoing() + " "
                            + (connector.outgoing()
                                    ? i
                                    : page(pages, connector.exits().get(0).from())) + " " + connector.target();
                    assertTrue(targets.add(target), told + ": two for one step");
                    assertTrue(cells.add(connector.row() + "," + connector.lane()), told + ": two in one cell");
                    assertTrue(connector.lane() >= 0 && connector.lane() < lanes, told);
                    labels.add(connector.label() + " " + connector.exits());
                }
            }
        }
        assertEquals(expected, found, told);
        assertEquals(expected.size(), connectors, told + ": exactly one of each");
        assertEquals(pentagons / 2, labels.size(), told + ": a pair shares its label");
        long distinct = labels.stream()
                .map(label -> label.substring(0, label.indexOf(' ')))
                .distinct()
                .count();
        assertEquals(labels.size(), distinct, told + ": a label belongs to one pair");
    }

    private static int page(List<FlowPage> pages, int step) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).holds(step)) {
                return i;
            }
        }
        throw new AssertionError("no page holds step " + step);
    }
}
