package id.sop.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.model.Flow;
import id.sop.testing.Effort;
import id.sop.testing.HangGuard;
import id.sop.testing.Seed;
import id.sop.testing.Sops;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@HangGuard
@Tag("slow")
class PaginatorTest {
    private static final int LONELY = 3;

    private static Flow straight(int steps) {
        return steps == 0
                ? Flow.of(List.of())
                : Sops.ofSteps(Collections.nCopies(steps, "").toArray(String[]::new))
                        .flow();
    }

    private static Heights rows(double page, double connectorRow, double tail, List<Double> rows) {
        return new Heights(page, 0, 0, 0, rows, connectorRow, tail);
    }

    private static List<Integer> breaks(double page, int steps, double row) {
        Heights heights = rows(page, 0, 0, Collections.nCopies(steps, row));
        return new Paginator(heights, straight(steps), 1).breaks();
    }

    @Test
    void whatFitsStandsOnOnePage() {
        assertEquals(List.of(5), breaks(100, 5, 20));
        assertEquals(List.of(1), breaks(100, 1, 100));
        assertEquals(List.of(), breaks(100, 0, 1));
    }

    @Test
    void rowsAreSpreadEvenlyOverAsFewPagesAsPossible() {
        assertEquals(List.of(3, 6), breaks(100, 6, 20));
        assertEquals(List.of(4, 8, 12), breaks(100, 12, 20));
        assertEquals(List.of(4, 8, 12, 16), breaks(100, 16, 20));
    }

    @Test
    void noPageHoldsOneOrTwoLonelyRows() {
        assertEquals(List.of(3, 6), breaks(100, 6, 20));
        assertTrue(List.of(List.of(3, 7), List.of(4, 7)).contains(breaks(100, 7, 20)));
        assertTrue(new Paginator(rows(100, 0, 0, Collections.nCopies(6, 20.0)), straight(6), 1).endsLonely());
        assertFalse(new Paginator(rows(100, 0, 0, Collections.nCopies(8, 20.0)), straight(8), 1).endsLonely());
        assertFalse(new Paginator(rows(100, 0, 0, Collections.nCopies(2, 20.0)), straight(2), 1).endsLonely());
    }

    @Test
    void aBreakIsMovedToCutFewerArrows() {
        Flow flow = Sops.ofSteps("", "", "", "", "keputusan: {tidak: 4}", "", "", "")
                .flow();
        List<Integer> breaks = new Paginator(rows(100, 0, 0, Collections.nCopies(8, 18.0)), flow, 1).breaks();
        assertEquals(List.of(4, 8), breaks(100, 8, 18));
        assertEquals(2, breaks.size());
        assertFalse(breaks.contains(4), "two arrows would cross there");
    }

    @Test
    void connectorsTakeRoomTheMoreTheFewerStandSideBySide() {
        Flow flow = Sops.ofSteps("", "", "", "keputusan: {tidak: 1}", "keputusan: {tidak: 2}", "", "")
                .flow();
        Heights heights = rows(100, 10, 0, Collections.nCopies(7, 20.0));
        assertEquals(2, new Paginator(heights, flow, 3).breaks().size());
        for (int lanes = 1; lanes <= 3; lanes++) {
            assertFits(heights, flow, lanes, new Paginator(heights, flow, lanes).breaks(), "lanes " + lanes);
        }
    }

    @Test
    void theIdentityJoinsTheFlowWhenBothFit() {
        Heights heights = new Heights(100, 30, 5, 15, List.of(20.0, 20.0), 99, 10);
        assertTrue(new Paginator(heights, straight(2), 1).fitsJoined());
        Heights larger = new Heights(99, 30, 5, 15, List.of(20.0, 20.0), 99, 10);
        assertFalse(new Paginator(larger, straight(2), 1).fitsJoined());
    }

    @Test
    void aStepTallerThanAPageIsNamed() {
        Heights heights = rows(100, 0, 5, List.of(20.0, 101.0, 20.0, 96.0));
        Paginator paginator = new Paginator(heights, straight(4), 1);
        assertEquals(List.of(2, 4), paginator.tooTall());
        assertThrows(IllegalStateException.class, paginator::breaks);
    }

    @Test
    void aStepIsNotTooTallWhenItFitsTogetherWithItsNeighbours() {
        Heights heights = rows(100, 15, 0, List.of(90.0, 5.0));
        Paginator paginator = new Paginator(heights, straight(2), 1);
        assertEquals(List.of(), paginator.tooTall());
        assertEquals(List.of(2), paginator.breaks());
    }

    @Test
    void theLargestSheetIsBrokenAtOnce() throws Exception {
        Flow flow = Flows.random(500, new Random(Seed.or(1)));
        Heights heights = rows(500, 20, 20, Collections.nCopies(500, 38.0));
        Effort.within(5, () -> {
            Paginator paginator = new Paginator(heights, flow, 40);
            assertEquals(List.of(), paginator.tooTall());
            assertFits(heights, flow, 40, paginator.breaks(), "large");
            return paginator;
        });
    }

    @Test
    void noChoiceOfBreaksIsBetter() {
        long seed = Seed.or(1);
        Random random = new Random(seed);
        for (int round = 0; round < 900; round++) {
            int steps = 1 + random.nextInt(10);
            Flow flow = Flows.random(steps, random);
            int lanes = 1 + random.nextInt(4);
            List<Double> rows = new ArrayList<>();
            for (int i = 0; i < steps; i++) {
                rows.add(10.0 + random.nextInt(35));
            }
            Heights heights = new Heights(
                    100, 0, random.nextInt(10), random.nextInt(20), rows, random.nextInt(8), random.nextInt(10));
            Paginator paginator = new Paginator(heights, flow, lanes);
            String told = "seed " + seed + ", round " + round;
            List<Score> scores = everyChoice(heights, flow, lanes);
            assertEquals(scores.isEmpty(), !paginator.tooTall().isEmpty(), told);
            if (!scores.isEmpty()) {
                List<Integer> breaks = paginator.breaks();
                assertEquals(breaks, paginator.breaks(), told);
                assertFits(heights, flow, lanes, breaks, told);
                Score found = score(heights, flow, lanes, breaks);
                Score best = Collections.min(scores, Score.ORDER);
                assertEquals(best.pages(), found.pages(), told);
                assertEquals(best.lonely(), found.lonely(), told);
                assertEquals(best.cost(), found.cost(), 1e-9, told);
            }
        }
    }

    /** What makes a choice of breaks good, in the order of weight. */
    private record Score(int pages, int lonely, double cost) {
        static final Comparator<Score> ORDER =
                Comparator.comparing(Score::pages).thenComparing(Score::lonely).thenComparing(Score::cost);
    }

    private static List<Score> everyChoice(Heights heights, Flow flow, int lanes) {
        int steps = flow.size();
        List<Score> scores = new ArrayList<>();
        for (int mask = 0; mask < 1 << (steps - 1); mask++) {
            List<Integer> lasts = new ArrayList<>();
            for (int step = 1; step < steps; step++) {
                if ((mask >> (step - 1) & 1) == 1) {
                    lasts.add(step);
                }
            }
            lasts.add(steps);
            if (pages(heights, flow, lanes, lasts).stream().allMatch(height -> height <= heights.page())) {
                scores.add(score(heights, flow, lanes, lasts));
            }
        }
        return scores;
    }

    private static void assertFits(Heights heights, Flow flow, int lanes, List<Integer> lasts, String told) {
        for (double height : pages(heights, flow, lanes, lasts)) {
            assertTrue(height <= heights.page(), told + ": " + height + " > " + heights.page());
        }
        assertEquals(flow.size(), lasts.get(lasts.size() - 1), told);
    }

    /** Returns the height of each page as it will be set, with the connectors that the planner gives it. */
    private static List<Double> pages(Heights heights, Flow flow, int lanes, List<Integer> lasts) {
        List<Double> pages = new ArrayList<>();
        for (FlowPage page : new ConnectorPlanner(flow, lanes, exit -> 0, step -> 0).pages(lasts)) {
            double height = heights.head()
                    + (page.first() == 1 ? heights.title() : 0)
                    + (FlowPage.rows(page.above()) + FlowPage.rows(page.below())) * heights.connectorRow()
                    + (page.last() == flow.size() ? heights.tail() : 0);
            for (int step = page.first(); step <= page.last(); step++) {
                height += heights.rows().get(step - 1);
            }
            pages.add(height);
        }
        return pages;
    }

    private static Score score(Heights heights, Flow flow, int lanes, List<Integer> lasts) {
        List<FlowPage> pages = new ConnectorPlanner(flow, lanes, exit -> 0, step -> 0).pages(lasts);
        List<Double> filled = pages(heights, flow, lanes, lasts);
        int lonely = 0;
        double cost = 0;
        for (int i = 0; i < pages.size(); i++) {
            FlowPage page = pages.get(i);
            int rows = page.last() - page.first() + 1;
            lonely += rows < LONELY && rows < flow.size() ? 1 : 0;
            double free = 1 - filled.get(i) / heights.page();
            cost += free * free + 0.06 * (page.above().size() + page.below().size());
        }
        return new Score(pages.size(), lonely, cost);
    }
}
