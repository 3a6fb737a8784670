package id.sop.routing;

import id.sop.geometry.Polyline;
import id.sop.geometry.Segment;
import id.sop.routing.diagram.Crossing;
import id.sop.routing.diagram.Demand;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.Link;
import id.sop.routing.embedding.Embedding;
import id.sop.routing.label.LabelPlacement;
import id.sop.routing.tracks.ConstraintGraph;
import id.sop.routing.tracks.DemandAccumulator;
import id.sop.routing.tracks.LabelReservation;
import id.sop.routing.tracks.PolylineBuilder;
import id.sop.routing.tracks.Strain;
import id.sop.routing.tracks.TrackAssignment;
import java.util.List;

/**
 * A finished drawing of one embedding, to be compared with another one: phases 4 and 5 together.
 *
 * @param strain how much closer than wanted lines had to come
 */
record Candidate(List<Polyline> lines, LabelPlacement.Labels labels, List<Crossing> crossings, Strain strain) {
    /** What a misplaced label weighs against a crossing. */
    private static final int MISPLACED = 4;

    /** What a point of missing distance weighs against a crossing. */
    private static final int STRAIN = 4;

    /** By how much a cell grows at a time when the words at its exits find no room. */
    private static final double WIDER = 4;

    private static final double TALLER = 6;

    /** What a label in one half of a cell needs beside its own width, between the line and the rule. */
    private static final double BESIDE = 2.5;

    /** Draws an embedding; if labels find no room, once more with room reserved for them, and takes the better drawing. */
    static Candidate of(Embedding embedding) {
        ConstraintGraph graph = new ConstraintGraph(embedding);
        Candidate first = draw(embedding, graph, TrackAssignment.place(graph));
        if (first.misplaced().isEmpty()) {
            return first;
        }
        Candidate roomy =
                draw(embedding, graph, first.reserve(embedding.lattice().diagram(), graph));
        return roomy.isBetterThan(first) ? roomy : first;
    }

    private static Candidate draw(Embedding embedding, ConstraintGraph graph, Strain strain) {
        List<Polyline> lines = PolylineBuilder.build(embedding, graph);
        return new Candidate(
                lines, LabelPlacement.place(embedding.lattice().diagram(), lines), Crossing.among(lines), strain);
    }

    /** Assigns the tracks anew, with room for every misplaced label that this can help. */
    private Strain reserve(Diagram diagram, ConstraintGraph graph) {
        LabelReservation reservation = new LabelReservation(graph);
        Strain least = strain;
        for (int index : misplaced()) {
            Link link = diagram.links().get(index);
            Polyline line = lines.get(index);
            Segment first = line.segments().get(0);
            least = reservation.reserve(diagram.from(link), first, LabelPlacement.wishes(diagram, link, line), least);
        }
        return TrackAssignment.place(graph);
    }

    /** Returns the links whose labels found no good place. */
    List<Integer> misplaced() {
        return labels.misplaced();
    }

    /** Returns what the grid would have to give for everything to have its room. */
    Demand demand(Diagram diagram) {
        DemandAccumulator ledger = new DemandAccumulator(diagram.grid());
        strain.note(ledger);
        for (int index : misplaced()) {
            Link link = diagram.links().get(index);
            double least =
                    link.labels().stream().mapToDouble(Link.Label::width).min().orElse(0);
            List<Double> edges = diagram.grid().laneEdges();
            int lane = diagram.from(link).lane();
            double width = edges.get(lane + 1) - edges.get(lane);
            ledger.cramped(diagram.from(link), Math.max(WIDER, 2 * (least + BESIDE) - width), TALLER);
        }
        return ledger.demand();
    }

    boolean isBetterThan(Candidate other) {
        return weight() < other.weight();
    }

    private double weight() {
        return crossings.size() + MISPLACED * misplaced().size() + STRAIN * strain.sum();
    }
}
