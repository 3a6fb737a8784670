package id.sop.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.model.Flow;
import id.sop.testing.Sops;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the two connectors of a pair stand, and which letter they have. */
class ConnectorPairsTest {
    /** Arrows that leave later steps stand to the left of those of earlier ones. */
    @Test
    void lettersRunInTheOrderInWhichTheConnectorsAreRead() {
        Flow flow = Sops.ofSteps("lanjut: [2, 5]", "lanjut: [3, 4]", "", "keputusan: {tidak: 1}", "")
                .flow();
        int[] lane = {0, 3, 1, 0, 2, 3};
        List<FlowPage> pages = new ConnectorPlanner(
                        flow,
                        step -> 4,
                        exit -> lane[exit.from()],
                        exit -> lane[exit.to().orElseThrow()],
                        (step, in) -> lane[step] == in)
                .pages(List.of(2, 3, 5));
        List<String> letters = new ArrayList<>();
        for (FlowPage page : pages) {
            page.above().forEach(connector -> letters.add(connector.label()));
            page.below().forEach(connector -> letters.add(connector.label()));
        }
        List<String> first = letters.stream().distinct().toList();
        assertEquals(first.stream().sorted().toList(), first, letters::toString);
    }

    @ParameterizedTest
    @CsvSource({
        // From the first lane to one so far away.
        "0, 1@1",
        "1, 2@2",
        "4, 5@5",
        "7, 1@8",
    })
    void aPairStandsInOneColumnUnlessThatIsFarAway(int away, String expected) {
        Flow flow = Sops.ofSteps("", "").flow();
        List<FlowPage> pages = new ConnectorPlanner(
                        flow, step -> 9, exit -> 1, step -> 1 + away, (step, in) -> in == (step == 1 ? 1 : 1 + away))
                .pages(List.of(1, 2));
        assertEquals(
                expected,
                pages.get(0).below().get(0).lane() + "@"
                        + pages.get(1).above().get(0).lane());
    }

    /** The table below has the actors of the upper one in another order. */
    @Test
    void aPairStandsInTheColumnsOfOneActorWhereTablesHaveOthers() {
        ConnectorPlanner.Occupancy turned = new ConnectorPlanner.Occupancy() {
            @Override
            public boolean holds(int step, int lane) {
                return false;
            }

            @Override
            public int sameLane(int other, int lane, int step) {
                return 3 - lane;
            }
        };
        Flow flow = Sops.ofSteps("", "").flow();
        List<FlowPage> pages = new ConnectorPlanner(flow, step -> 4, exit -> 0, step -> 1, turned).pages(List.of(1, 2));
        assertEquals(
                3,
                pages.get(0).below().get(0).lane() + pages.get(1).above().get(0).lane());
    }
}
