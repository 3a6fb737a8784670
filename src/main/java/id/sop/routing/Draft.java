package id.sop.routing;

import id.sop.geometry.Polyline;
import java.util.List;

/**
 * A finished drawing of one arrangement, to be compared with another one.
 *
 * @param strain how much closer than wanted lines had to come
 */
record Draft(List<Polyline> lines, Labelling.Labels labels, List<Crossing> crossings, Tracks.Strain strain) {
    /** What a misplaced label weighs against a crossing. */
    private static final int MISPLACED = 4;

    /** What a point of missing distance weighs against a crossing. */
    private static final int STRAIN = 4;

    /** By how much a cell grows at a time when the words at its exits find no room. */
    private static final double WIDER = 4;

    private static final double TALLER = 6;

    /** What a label in one half of a cell needs beside its own width, between the line and the rule. */
    private static final double BESIDE = 2.5;

    static Draft of(Arrangement arrangement) {
        Runs runs = new Runs(arrangement);
        Tracks.Strain strain = Tracks.place(runs);
        Draft draft = draw(arrangement, runs, strain);
        if (draft.misplaced().isEmpty()) {
            return draft;
        }
        strain = new LabelRoom(arrangement, runs).make(draft);
        Draft roomy = draw(arrangement, runs, strain);
        return roomy.isBetterThan(draft) ? roomy : draft;
    }

    private static Draft draw(Arrangement arrangement, Runs runs, Tracks.Strain strain) {
        List<Polyline> lines = Lines.draw(arrangement, runs);
        return new Draft(lines, Labelling.place(arrangement.lattice.diagram, lines), Crossing.among(lines), strain);
    }

    /** Returns the links whose labels found no good place. */
    List<Integer> misplaced() {
        return labels.misplaced();
    }

    /** Returns what the grid would have to give for everything to have its room. */
    Demand demand(Diagram diagram) {
        Demand.Ledger ledger = new Demand.Ledger(diagram.grid());
        strain.note(ledger);
        for (int link : misplaced()) {
            Link wish = diagram.links().get(link);
            Node node = diagram.nodes().get(wish.from());
            double least =
                    wish.labels().stream().mapToDouble(Link.Label::width).min().orElse(0);
            List<Double> edges = diagram.grid().laneEdges();
            double lane = edges.get(node.lane() + 1) - edges.get(node.lane());
            ledger.cramped(node, Math.max(WIDER, 2 * (least + BESIDE) - lane), TALLER);
        }
        return ledger.demand();
    }

    boolean isBetterThan(Draft other) {
        return weight() < other.weight();
    }

    private double weight() {
        return crossings.size() + MISPLACED * misplaced().size() + STRAIN * strain.sum();
    }
}
