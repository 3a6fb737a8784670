package id.sop.routing.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DemandTest {
    private static final TableGrid GRID = new TableGrid(List.of(0.0, 60.0, 130.0), List.of(0.0, 40.0, 80.0, 120.0));

    @Test
    void aGridHasOneLaneAndOneRowLessThanEdges() {
        assertEquals(2, GRID.lanes());
        assertEquals(3, GRID.rows());
    }

    @Test
    void nothingIsAskedOfAGridWithRoom() {
        Demand none = Demand.none(GRID);
        assertEquals(new Demand(List.of(0.0, 0.0), List.of(0.0, 0.0, 0.0)), none);
        assertTrue(none.isMet());
        assertTrue(none.needsNoWidth());
        assertTrue(none.needsNoHeight());
        assertEquals(0, none.total());
    }

    @Test
    void oneLaneOrRowThatIsTooSmallIsEnough() {
        Demand wide = new Demand(List.of(0.0, 2.5), List.of(0.0, 0.0, 0.0));
        assertFalse(wide.needsNoWidth());
        assertTrue(wide.needsNoHeight());
        assertFalse(wide.isMet());
        Demand tall = new Demand(List.of(0.0, 0.0), List.of(0.0, 4.0, 1.0));
        assertTrue(tall.needsNoWidth());
        assertFalse(tall.needsNoHeight());
        assertFalse(tall.isMet());
        assertEquals(7.5, new Demand(wide.lanes(), tall.rows()).total());
    }
}
