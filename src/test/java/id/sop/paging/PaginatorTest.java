package id.sop.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.model.Flow;
import id.sop.testing.Sops;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaginatorTest {
    private static Flow straight(int steps) {
        return steps == 0
                ? Flow.of(List.of())
                : Sops.ofSteps(Collections.nCopies(steps, "").toArray(String[]::new))
                        .flow();
    }

    private static Heights rows(double page, double connectorRow, double tail, List<Double> rows) {
        return PlainHeights.of(page, 0, 0, 0, rows, connectorRow, tail);
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
        Heights heights = rows(100, 11, 0, Collections.nCopies(7, 20.0));
        assertEquals(List.of(4, 7), new Paginator(heights, flow, 2).breaks(), "two arrows in one row");
        assertEquals(3, new Paginator(heights, flow, 1).breaks().size(), "four rows and two connectors are too tall");
    }

    @Test
    void theIdentityJoinsTheFlowWhenBothFit() {
        Heights heights = PlainHeights.of(100, 30, 5, 15, List.of(20.0, 20.0), 99, 10);
        assertTrue(new Paginator(heights, straight(2), 1).fitsJoined());
        Heights larger = PlainHeights.of(99, 30, 5, 15, List.of(20.0, 20.0), 99, 10);
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
    void theIdentityHasAPageOfItsOwnWhenItIsNotTallerThanOne() {
        assertEquals(List.of(), identity(100).tooTallPieces());
        assertEquals(List.of(0), identity(100.5).tooTallPieces());
    }

    @Test
    void aTallIdentityIsBrokenBetweenItsPieces() {
        assertEquals(1, identity(40, 60).identityPages());
        assertEquals(2, identity(40, 61).identityPages());
        assertEquals(3, identity(60, 60, 40, 1).identityPages());
        assertEquals(List.of(1), identity(60, 101, 40).tooTallPieces());
    }

    /** Pages of 100 pt for an identity of some pieces, without a flow. */
    private static Paginator identity(double... pieces) {
        List<Double> heights = Arrays.stream(pieces).boxed().toList();
        double all = Arrays.stream(pieces).sum();
        return new Paginator(
                new Heights(100, all, heights, 0, 0, List.of(), List.of(), List.of(), 0, 0, 0, List.of(), List.of()),
                straight(0),
                1);
    }

    @Test
    void whatStandsOnOnePageTogetherIsAPartOfThePage() {
        Heights heights = PlainHeights.of(200, 30, 5, 15, List.of(20.0, 20.0), 99, 10);
        assertEquals(0.5, new Paginator(heights, straight(2), 1).joinedPart());
    }

    @Test
    void theTitleTakesRoomOnTheFirstPageTheHeadOnEachAndTheSumOnTheLast() {
        List<Double> nine = Collections.nCopies(9, 20.0);
        assertEquals(List.of(4, 9), new Paginator(PlainHeights.of(100, 0, 20, 0, nine, 0, 0), straight(9), 1).breaks());
        assertEquals(List.of(5, 9), new Paginator(PlainHeights.of(100, 0, 0, 0, nine, 0, 20), straight(9), 1).breaks());
        assertEquals(
                List.of(3, 6, 9), new Paginator(PlainHeights.of(100, 0, 0, 40, nine, 0, 0), straight(9), 1).breaks());
    }

    @Test
    void rowsThatAreLowerNeedFewerPages() {
        Paginator low = new Paginator(rows(100, 0, 0, Collections.nCopies(12, 15.0)), straight(12), 1);
        assertEquals(2, low.pages());
        assertEquals(2, low.atLeast(16).pages());
        assertEquals(3, low.atLeast(20).pages());
        assertEquals(low.breaks(), low.atLeast(15).breaks());
        assertEquals(0, low.atLeast(101).pages(), "no row fits");
    }

    @Test
    void thePagesOfSmallerRowsAreReckonedFromTheirHeights() {
        Paginator pages =
                new Paginator(PlainHeights.of(100, 0, 10, 10, Collections.nCopies(9, 20.0), 10, 10), straight(9), 1);
        assertEquals(3, pages.pages());
        assertEquals(3, pages.pages(1));
        assertEquals(2, pages.pages(0.8));
    }

    @Test
    void arrowsIntoThePageAndOutOfItTakeRoomOnTheirSide() {
        Flow flow = Sops.ofSteps("selesai: true", "lanjut: 1", "selesai: true").flow();
        Paginator both = new Paginator(rows(50, 10, 0, List.of(40.0, 40.0, 40.0)), flow, 1);
        assertEquals(List.of(1, 2, 3), both.breaks());
        Paginator none = new Paginator(rows(49, 10, 0, List.of(40.0, 40.0, 40.0)), flow, 1);
        assertEquals(List.of(1, 2), none.tooTall());
    }

    @Test
    void threeRowsAreBetterThanTwoEvenWhereThePagesAreLessEvenlyFilled() {
        Heights heights = rows(100, 0, 0, List.of(45.0, 45.0, 10.0, 20.0, 30.0, 30.0));
        assertEquals(List.of(3, 6), new Paginator(heights, straight(6), 1).breaks());
    }
}
