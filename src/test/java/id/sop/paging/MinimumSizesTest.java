package id.sop.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MinimumSizesTest {
    @Test
    void whatSatisfiesTwoDemandsSatisfiesTheLargerOfEach() {
        MinimumSizes first = new MinimumSizes(30, Map.of("a", 40.0, "b", 12.0));
        MinimumSizes second = new MinimumSizes(25, Map.of("b", 50.0, "c", 7.0));
        MinimumSizes both = new MinimumSizes(30, Map.of("a", 40.0, "b", 50.0, "c", 7.0));
        assertEquals(both, first.and(second));
        assertEquals(both, second.and(first));
        assertEquals(first, first.and(MinimumSizes.ANY));
    }

    @Test
    void onlyADemandOfNothingIsSatisfiedByAnyTable() {
        assertTrue(new MinimumSizes(0, Map.of()).isAny());
        assertFalse(new MinimumSizes(25, Map.of()).isAny());
        assertFalse(new MinimumSizes(0, Map.of("a", 1.0)).isAny());
    }

    @Test
    void rowsOfConnectorsOnOneSideAreAlikeOnAllPages() {
        MinimumSizes sizes = new MinimumSizes(
                0,
                Map.of(
                        "segilima-2-atas-0-a",
                        22.0,
                        "segilima-5-atas-1-b",
                        27.0,
                        "segilima-1-bawah-0-a",
                        24.0,
                        "b",
                        40.0));
        assertEquals(27, sizes.connectors(true));
        assertEquals(24, sizes.connectors(false));
        assertEquals(0, MinimumSizes.ANY.connectors(true));
    }

    @Test
    void aRowWithoutADemandMayBeAsLowAsItLikes() {
        MinimumSizes sizes = new MinimumSizes(0, Map.of("a", 40.0));
        assertEquals(40, sizes.row("a"));
        assertEquals(0, sizes.row("b"));
    }
}
