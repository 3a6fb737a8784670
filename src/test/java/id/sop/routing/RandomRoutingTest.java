package id.sop.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for thousands of diagrams drawn by lot. */
class RandomRoutingTest {
    /** Faults that lack of room excuses, as long as it is rare. */
    private static final List<String> CROWDED = List.of("head", "label", "share", "symbol", "doors", "merge");

    @ParameterizedTest
    @CsvSource({"4,6,1500,0.05", "6,15,1500,0.09", "9,15,1500,0.07"})
    void everyDiagramIsDrawnByTheRulesUnlessItIsTooCrowded(int lanes, int steps, int count, double excused) {
        Map<Integer, List<String>> crowded = new TreeMap<>();
        for (int seed = 0; seed < count; seed++) {
            Diagram diagram = RandomDiagrams.of(seed, lanes, steps);
            Routing routing = Router.route(diagram);
            List<String> faults = new ArrayList<>(Inspection.faults(diagram, routing));
            if (faults.removeIf(fault -> CROWDED.contains(fault.substring(0, fault.indexOf(':'))))) {
                crowded.put(seed, Inspection.faults(diagram, routing));
            }
            if (faults.stream().anyMatch(fault -> !Inspection.isOverloaded(diagram))) {
                assertEquals(List.of(), faults, "seed " + seed);
            }
        }
        assertTrue(crowded.size() <= excused * count, () -> crowded.size() + " of " + count + ": " + crowded);
    }

    @ParameterizedTest
    @CsvSource({"4,6,200", "9,15,200"})
    void theSameDiagramIsAlwaysDrawnTheSame(int lanes, int steps, int count) {
        for (int seed = 0; seed < count; seed++) {
            assertEquals(
                    Router.route(RandomDiagrams.of(seed, lanes, steps)),
                    Router.route(RandomDiagrams.of(seed, lanes, steps)),
                    "seed " + seed);
        }
    }
}
