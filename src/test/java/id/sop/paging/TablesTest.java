package id.sop.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.model.Flow;
import id.sop.model.Sop;
import id.sop.testing.Sops;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages with several tables: one below the other where they fit, with the connectors between them. */
class TablesTest {
    private static final Flow SIX = Sops.ofSteps("", "", "", "", "", "").flow();

    private static Heights heights(double page) {
        return PlainHeights.of(
                page, 30, 5, 10, Collections.nCopies(6, 10.0), 8, 0, List.of(new Heights.FurtherTable(4, 3, 7, 12)));
    }

    @Test
    void tablesThatFitStandBelowOneAnother() {
        // 5 + 10 + 3 rows + connector, 7 + 12 + connector + 3 rows
        assertEquals(List.of(6), new Paginator(heights(110), SIX, 3).breaks());
        assertEquals(List.of(3, 6), new Paginator(heights(109), SIX, 3).breaks());
    }

    @Test
    void identityAndAllTablesMayShareAPage() {
        assertTrue(new Paginator(heights(140), SIX, 3).fitsJoined());
        assertFalse(new Paginator(heights(139), SIX, 3).fitsJoined());
    }

    @Test
    void headsStandAboveTheRowsWithWhichATableBeginsOrGoesOn() {
        Heights heights = heights(100);
        assertEquals(15, heights.above(1));
        assertEquals(10, heights.above(2));
        assertEquals(19, heights.above(4));
        assertEquals(12, heights.above(5));
        assertEquals(3, heights.lastOfTable(2));
        assertEquals(6, heights.lastOfTable(4));
    }

    @Test
    void anArrowBetweenTablesOfOnePageHasItsConnectors() {
        Sop sop = Sops.ofSteps("", "", "", "");
        List<FlowPage> pages = new ConnectorPlanner(
                        sop.flow(), step -> step > 2 ? 1 : 2, exit -> 1, step -> 0, (step, lane) -> false)
                .pages(List.of(2, 4));
        assertEquals(1, pages.get(0).below().size());
        assertEquals(0, pages.get(0).below().get(0).lane());
        assertEquals(0, pages.get(1).above().get(0).lane());
    }

    @Test
    void paperIsCountedWithoutTheTablesThatFollow() {
        FlowPage first = new FlowPage(1, 2, List.of(), List.of());
        FlowPage second = new FlowPage(3, 4, List.of(), List.of()).following();
        assertEquals(1, new SheetPlan(false, List.of(first, second)).papers());
        assertEquals(2, SheetPlan.sample(SIX, List.of(3, 6)).pages().size());
        assertEquals(1, SheetPlan.sample(SIX, List.of(3, 6)).papers());
    }
}
