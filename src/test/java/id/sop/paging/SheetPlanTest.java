package id.sop.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.model.Flow;
import id.sop.testing.Sops;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetPlanTest {
    private static final Flow RETURNING =
            Sops.ofSteps("", "keputusan: {tidak: 1}").flow();

    private static Connector connector(Flow.Exit exit, int row) {
        return new Connector("A", List.of(exit), true, row, 0);
    }

    @Test
    void anUnbrokenSheetHoldsAllStepsWithoutConnectors() {
        FlowPage all = new FlowPage(1, 4, List.of(), List.of());
        assertEquals(new SheetPlan(true, List.of(all)), SheetPlan.unbroken(4, true));
        assertEquals(new SheetPlan(false, List.of()), SheetPlan.unbroken(0, false));
    }

    @Test
    void theSheetThatIsMeasuredHasOneConnectorAboveAllSteps() {
        SheetPlan sample = SheetPlan.sample(RETURNING);
        assertTrue(sample.joined());
        FlowPage page = sample.pages().get(0);
        assertEquals(new FlowPage(1, 2, List.of(connector(RETURNING.exits(1).get(0), 0)), List.of()), page);
        assertEquals(SheetPlan.unbroken(0, false), SheetPlan.sample(Flow.of(List.of())));
    }

    @Test
    void aPageHoldsItsFirstStepItsLastAndThoseBetween() {
        FlowPage page = new FlowPage(3, 5, List.of(), List.of());
        assertEquals(
                List.of(3, 4, 5),
                List.of(1, 2, 3, 4, 5, 6).stream().filter(page::holds).toList());
    }

    @Test
    void aBlockHasAsManyRowsAsItsLowestConnectorNeeds() {
        Flow.Exit exit = RETURNING.exits(1).get(0);
        assertEquals(0, FlowPage.rows(List.of()));
        assertEquals(1, FlowPage.rows(List.of(connector(exit, 0))));
        assertEquals(3, FlowPage.rows(List.of(connector(exit, 2), connector(exit, 0))));
    }

    @Test
    void anArrowToALaterStepGoesForwardAndOneToAnEarlierStepOrItselfDoesNot() {
        assertTrue(connector(RETURNING.exits(1).get(0), 0).isForward());
        assertFalse(connector(RETURNING.exits(2).get(1), 0).isForward());
        Flow.Exit again = Sops.ofSteps("keputusan: {tidak: 1}").flow().exits(1).get(1);
        assertFalse(connector(again, 0).isForward());
    }
}
