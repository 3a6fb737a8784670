package id.sop.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.model.Flow;
import id.sop.testing.Sops;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConnectorCellsTest {
    /** Step 2 decides in lane 1, below which a capsule closes the procedure; step 3 stands in that lane, too. */
    @Test
    void aConnectorStandsBelowNoEnd() {
        Flow flow = Sops.ofSteps("", "keputusan: {tidak: selesai}", "").flow();
        int[] lane = {0, 0, 1, 1};
        ConnectorPlanner.Occupancy symbols = new ConnectorPlanner.Occupancy() {
            @Override
            public boolean holds(int step, int in) {
                return lane[step] == in;
            }

            @Override
            public boolean ends(int step, int in) {
                return step == 2 && in == 1;
            }
        };
        List<FlowPage> pages = new ConnectorPlanner(
                        flow,
                        step -> 3,
                        exit -> lane[exit.from()],
                        exit -> lane[exit.to().orElseThrow()],
                        symbols)
                .pages(List.of(2, 3));
        assertEquals(
                List.of("A>2-3@0,2"), ConnectorPlannerTest.shown(pages.get(0).below()));
    }

    /** The line of step 1 comes down to the connectors on the right of step 2, whose line need not go past it. */
    @Test
    void theLineOfTheNearerStepStaysBesideThatOfTheFartherOne() {
        Flow flow = Sops.ofSteps("lanjut: 4", "lanjut: 5", "mulai: true, selesai: true", "", "")
                .flow();
        int[] wanted = {0, 0, 0, 3, 1, 2};
        List<FlowPage> pages = new ConnectorPlanner(
                        flow,
                        step -> 4,
                        exit -> wanted[exit.from()],
                        exit -> wanted[exit.to().orElseThrow()],
                        (step, in) -> wanted[step] == in)
                .pages(List.of(3, 5));
        int farther = lane(pages, 1);
        int nearer = lane(pages, 2);
        assertTrue(nearer == 0 || nearer < farther, nearer + " past " + farther);
    }

    private static int lane(List<FlowPage> pages, int from) {
        return pages.get(0).below().stream()
                .filter(connector -> connector.nearest().from() == from)
                .findFirst()
                .orElseThrow()
                .lane();
    }
}
