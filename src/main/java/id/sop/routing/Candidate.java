package id.sop.routing;

import id.sop.geometry.Polyline;
import id.sop.geometry.Segment;
import id.sop.geometry.Side;
import id.sop.routing.diagram.Crossing;
import id.sop.routing.diagram.Demand;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.Link;
import id.sop.routing.embedding.Embedding;
import id.sop.routing.label.LabelPlacement;
import id.sop.routing.label.Trunk;
import id.sop.routing.lattice.Lattice;
import id.sop.routing.tracks.ConstraintGraph;
import id.sop.routing.tracks.DemandAccumulator;
import id.sop.routing.tracks.LabelReservation;
import id.sop.routing.tracks.PolylineBuilder;
import id.sop.routing.tracks.Strain;
import id.sop.routing.tracks.TrackAssignment;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A finished drawing of one embedding, to be compared with another one: phases 4 and 5 together.
 *
 * @param strain how much closer than wanted lines had to come
 */
record Candidate(List<Polyline> lines, LabelPlacement.Labels labels, List<Crossing> crossings, Strain strain) {
    /** What a misplaced label weighs against a crossing. */
    private static final int MISPLACED = 4;

    /** What one that has not the place or the size it should have weighs against a crossing: it makes no line worse. */
    private static final double CRAMPED = 0.25;

    /**
     * What a parted word weighs against a crossing besides: whoever looks for it reads over the half of it, and two lines that
     * cross can still be told apart.
     */
    private static final int PARTED = 2;

    /** The same for one in a foreign row: it is read with the step of that row, which is worse than a parted word. */
    private static final int AWAY = 4;

    /** What a word beside a branch needs between that and the rule besides its own width, in points. */
    private static final double BESIDE = 1.8;

    /** In how many of its sizes room is sought for a word beside a branch. */
    private static final int MOST_SIZES = 3;

    /** What a point of missing distance weighs against a crossing. */
    private static final int STRAIN = 4;

    /** What a corridor without room for the heads of its lines weighs against a crossing: for it symbols and sheet must change. */
    private static final int SHORTAGE = 4;

    /** Draws an embedding; if labels find no room, once more with room reserved for them, and takes the better drawing. */
    static Candidate of(Embedding embedding) {
        ConstraintGraph graph = new ConstraintGraph(embedding);
        Candidate first = draw(embedding, graph, TrackAssignment.place(graph));
        if (first.labels.cramped().isEmpty()) {
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
        for (int index : labels.cramped()) {
            Link link = diagram.links().get(index);
            Polyline line = lines.get(index);
            if (Trunk.length(diagram, lines, link, line) > 0) {
                least = reserveAbove(reservation, diagram, link, line, least);
                continue;
            }
            Segment first = line.segments().get(0);
            least = reservation.reserve(diagram.from(link), first, LabelPlacement.wishes(diagram, link, line), least);
        }
        return TrackAssignment.place(graph);
    }

    /** Makes room beside the last piece of a branch that enters its node from above. */
    private static Strain reserveAbove(
            LabelReservation reservation, Diagram diagram, Link link, Polyline line, Strain strain) {
        List<Segment> pieces = line.segments();
        Segment last = pieces.get(pieces.size() - 1);
        if (pieces.size() == 1 || last.heading() != Side.BOTTOM) {
            return strain;
        }
        List<Double> xs = diagram.grid().laneEdges();
        int lane = diagram.to(link).lane();
        double beside = Math.max(
                last.start().x() - xs.get(lane), xs.get(lane + 1) - last.start().x());
        List<Link.Label> sizes = link.labels().stream()
                .filter(size -> size.isWhole() && size.width() + BESIDE <= beside)
                .limit(MOST_SIZES)
                .toList();
        return reservation.reserveAbove(diagram.to(link), pieces.get(pieces.size() - 2), sizes, strain);
    }

    /** Tells whether lines had to come too close to each other, or their heads to become short. */
    boolean isStrained() {
        return !strain.shortages().isEmpty();
    }

    /** Tells whether it lacks less than another one, and is better where the room for heads of lines counts. */
    boolean isRoomierThan(Candidate other, Diagram diagram) {
        return demand(diagram).total() < other.demand(diagram).total()
                && weight() + SHORTAGE * strain.shortages().size()
                        < other.weight() + SHORTAGE * other.strain.shortages().size();
    }

    /** Returns the lattice of an embedding, drawn so, with room for one line less wherever lines have no place beside each other. */
    Lattice narrowed(Embedding embedding) {
        return embedding
                .lattice()
                .narrowed(strain.crowded(embedding.lattice()).stream()
                        .collect(Collectors.toMap(edge -> edge, edge -> Math.max(0, embedding.count(edge) - 1))));
    }

    /** Tells whether some label has not the place or the size it should have. */
    boolean isDoubtful() {
        return !labels.cramped().isEmpty();
    }

    /** Returns the links whose labels found no good place. */
    List<Integer> misplaced() {
        return labels.misplaced();
    }

    /** Returns the links whose labels would stand better elsewhere: those without a good place, in a foreign row, or with a parted word. */
    List<Integer> troubled() {
        return Stream.of(labels.misplaced(), labels.parted(), labels.away())
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns what the grid would have to give for everything to have its room. */
    Demand demand(Diagram diagram) {
        return demanded(diagram).demand();
    }

    /** Returns what the grid would have to give besides for no word to be parted. */
    Demand whole(Diagram diagram) {
        DemandAccumulator ledger = demanded(diagram);
        labels.cramped().forEach(words(diagram, ledger)::whole);
        return ledger.demand();
    }

    /** Returns what the grid would have to give besides for all words to stand in the rows of their nodes, and none parted. */
    Demand home(Diagram diagram) {
        DemandAccumulator ledger = demanded(diagram);
        labels.cramped().forEach(words(diagram, ledger)::whole);
        labels.cramped().forEach(words(diagram, ledger)::home);
        return ledger.demand();
    }

    /** Returns what the grid would have to give besides for all words to stand as they had better stand. */
    Demand wish(Diagram diagram) {
        DemandAccumulator ledger = demanded(diagram);
        labels.cramped().forEach(words(diagram, ledger)::wish);
        return ledger.demand();
    }

    private DemandAccumulator demanded(Diagram diagram) {
        DemandAccumulator ledger = new DemandAccumulator(diagram);
        strain.note(ledger);
        misplaced().forEach(words(diagram, ledger)::misplaced);
        return ledger;
    }

    private WordDemand words(Diagram diagram, DemandAccumulator ledger) {
        return new WordDemand(diagram, lines, labels, ledger);
    }

    boolean isBetterThan(Candidate other) {
        return weight() < other.weight();
    }

    private double weight() {
        return crossings.size()
                + MISPLACED * misplaced().size()
                + PARTED * labels.parted().size()
                + AWAY * labels.away().size()
                + CRAMPED * (labels.cramped().size() + labels.doubtful())
                + STRAIN * strain.sum();
    }
}
