package id.sop.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.model.Flow;
import id.sop.testing.Effort;
import id.sop.testing.HangGuard;
import id.sop.testing.Seed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds the breaks against every choice of breaks there is. */
@HangGuard
@Tag("slow")
class BestBreaksTest {
    private static final int LONELY = 3;

    @Test
    void theLargestSheetIsBrokenAtOnce() throws Exception {
        Flow flow = Flows.random(500, new Random(Seed.or(1)));
        Heights heights = PlainHeights.of(500, 0, 0, 0, Collections.nCopies(500, 38.0), 20, 20);
        Paginator paginator = Effort.within(5, 10 << 20, () -> new Paginator(heights, flow, 40));
        assertEquals(List.of(), paginator.tooTall());
        assertFits(heights, flow, 40, paginator.breaks(), "large");
    }

    @Test
    void noChoiceOfBreaksIsBetter() {
        long seed = Seed.or(1);
        Random random = new Random(seed);
        for (int round = 0; round < 350; round++) {
            int steps = 1 + random.nextInt(10);
            Flow flow = Flows.random(steps, random);
            int lanes = 1 + random.nextInt(4);
            List<Double> rows = new ArrayList<>();
            for (int i = 0; i < steps; i++) {
                rows.add(10.0 + random.nextInt(35));
            }
            Heights heights = PlainHeights.of(
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

    /** Returns the height of each page as it will be set at most: every arrow may need a connector of its own. */
    private static List<Double> pages(Heights heights, Flow flow, int lanes, List<Integer> lasts) {
        List<Double> pages = new ArrayList<>();
        for (FlowPage page :
                new ConnectorPlanner(flow, step -> lanes, exit -> 0, step -> 0, (step, lane) -> false).pages(lasts)) {
            double height = heights.head()
                    + (page.first() == 1 ? heights.title() : 0)
                    + (rows(page.above(), lanes) + rows(page.below(), lanes)) * heights.connectorRow()
                    + (page.last() == flow.size() ? heights.tail() : 0);
            for (int step = page.first(); step <= page.last(); step++) {
                height += heights.rows().get(step - 1);
            }
            pages.add(height);
        }
        return pages;
    }

    private static int rows(List<Connector> block, int lanes) {
        return (arrows(block) + lanes - 1) / lanes;
    }

    private static int arrows(List<Connector> block) {
        return block.stream().mapToInt(connector -> connector.exits().size()).sum();
    }

    private static Score score(Heights heights, Flow flow, int lanes, List<Integer> lasts) {
        List<FlowPage> pages =
                new ConnectorPlanner(flow, step -> lanes, exit -> 0, step -> 0, (step, lane) -> false).pages(lasts);
        List<Double> filled = pages(heights, flow, lanes, lasts);
        int lonely = 0;
        double cost = 0;
        for (int i = 0; i < pages.size(); i++) {
            FlowPage page = pages.get(i);
            int rows = page.last() - page.first() + 1;
            lonely += rows < LONELY && rows < flow.size() ? 1 : 0;
            double free = 1 - filled.get(i) / heights.page();
            cost += free * free + 0.06 * (arrows(page.above()) + arrows(page.below()));
        }
        return new Score(pages.size(), lonely, cost);
    }
}
