package id.sop.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.effort.EffortBudget;
import id.sop.geometry.Point;
import id.sop.routing.cost.PortCosts;
import id.sop.routing.diagram.Crossing;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.embedding.Embedding;
import id.sop.routing.label.LabelPlacement;
import id.sop.routing.lattice.Lattice;
import id.sop.routing.reroute.GlobalRouter;
import id.sop.routing.tracks.ConstraintGraph;
import id.sop.routing.tracks.PolylineBuilder;
import id.sop.routing.tracks.Strain;
import id.sop.routing.tracks.TrackAssignment;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of two drawings is the better one, and how room is made for words. */
class CandidateTest {
    private static Candidate candidate(int crossings, int misplaced, int cramped, double strain) {
        return candidate(crossings, misplaced, cramped, 0, 0, strain);
    }

    private static Candidate candidate(
            int crossings, int misplaced, int cramped, int parted, int doubtful, double strain) {
        return candidate(crossings, misplaced, cramped, parted, 0, doubtful, strain);
    }

    private static Candidate candidate(
            int crossings, int misplaced, int cramped, int parted, int away, int doubtful, double strain) {
        LabelPlacement.Labels labels = new LabelPlacement.Labels(
                List.of(),
                Collections.nCopies(misplaced, 0),
                Collections.nCopies(cramped, 0),
                Collections.nCopies(parted, 0),
                Collections.nCopies(away, 0),
                doubtful,
                0);
        return new Candidate(
                List.of(),
                labels,
                Collections.nCopies(crossings, new Crossing(0, 1, new Point(0, 0))),
                new Strain(strain, List.of()));
    }

    private static void assertBetter(Candidate one, Candidate other) {
        assertTrue(one.isBetterThan(other));
        assertFalse(other.isBetterThan(one));
    }

    private static void assertAsGood(Candidate one, Candidate other) {
        assertFalse(one.isBetterThan(other));
        assertFalse(other.isBetterThan(one));
    }

    @Test
    void aMisplacedWordWeighsLikeFourCrossingsAndACrampedOneLikeAQuarter() {
        assertBetter(candidate(1, 0, 0, 0), candidate(2, 0, 0, 0));
        assertBetter(candidate(3, 0, 0, 0), candidate(0, 1, 0, 0));
        assertAsGood(candidate(4, 0, 0, 0), candidate(0, 1, 0, 0));
        assertBetter(candidate(0, 0, 3, 0), candidate(1, 0, 0, 0));
        assertAsGood(candidate(0, 0, 4, 0), candidate(1, 0, 0, 0));
        assertAsGood(candidate(1, 0, 0, 0), candidate(0, 0, 0, 0.25));
        assertBetter(candidate(1, 0, 0, 0), candidate(0, 0, 0, 0.3));
        assertAsGood(candidate(1, 1, 4, 1), candidate(10, 0, 0, 0));
        assertAsGood(candidate(0, 2, 0, 2), candidate(16, 0, 0, 0));
    }

    @Test
    void aWordThatMayBelongToAnotherExitWeighsTwiceWhatASmallerOneDoes() {
        assertBetter(candidate(0, 0, 2, 0, 0, 0), candidate(0, 0, 2, 0, 1, 0));
        assertAsGood(candidate(0, 0, 2, 0, 0, 0), candidate(0, 0, 1, 0, 1, 0));
        assertBetter(candidate(0, 0, 1, 0, 1, 0), candidate(1, 0, 0, 0, 0, 0));
    }

    @Test
    void aPartedWordWeighsLikeTwoCrossingsBesideWhatASmallerOneDoes() {
        assertAsGood(candidate(2, 0, 1, 0, 0, 0), candidate(0, 0, 1, 1, 0, 0));
        assertBetter(candidate(2, 0, 0, 0, 0, 0), candidate(0, 0, 1, 1, 0, 0));
        assertBetter(candidate(0, 0, 1, 1, 0, 0), candidate(3, 0, 0, 0, 0, 0));
    }

    @Test
    void aWordInAForeignRowWeighsLikeTwoPartedOnesAndIsSoughtAnotherExit() {
        assertAsGood(candidate(0, 0, 1, 0, 1, 1, 0), candidate(0, 0, 1, 2, 0, 1, 0));
        assertBetter(candidate(0, 0, 1, 1, 0, 1, 0), candidate(0, 0, 1, 0, 1, 1, 0));
        assertBetter(candidate(4, 0, 0, 0, 0, 0, 0), candidate(0, 0, 1, 0, 1, 1, 0));
        assertEquals(List.of(0), candidate(0, 0, 1, 0, 1, 1, 0).troubled());
        assertEquals(List.of(), candidate(0, 0, 1, 0, 0, 1, 0).troubled());
    }

    /** Two sheets on which a word stands well as soon as a line beside it gives way. */
    @Test
    void aLineGivesWayToAWord() {
        for (int seed : new int[] {111, 1447}) {
            Diagram diagram = RandomDiagrams.of(seed, 4, 6);
            Embedding embedding =
                    new GlobalRouter(new Lattice(diagram), new PortCosts(diagram), new EffortBudget(30_000)).route();
            ConstraintGraph graph = new ConstraintGraph(embedding);
            TrackAssignment.place(graph);
            assertEquals(
                    1,
                    LabelPlacement.place(diagram, PolylineBuilder.build(embedding, graph))
                            .cramped()
                            .size());
            Candidate roomy = Candidate.of(embedding);
            assertEquals(List.of(), roomy.labels().cramped());
            assertEquals(0, roomy.strain().sum());
            assertEquals(List.of(), roomy.crossings());
        }
    }
}
