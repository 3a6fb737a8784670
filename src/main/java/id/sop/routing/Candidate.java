package id.sop.routing;

import id.sop.geometry.Box;
import id.sop.geometry.Polyline;
import id.sop.geometry.Segment;
import id.sop.routing.diagram.Crossing;
import id.sop.routing.diagram.Demand;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.DiagramNode;
import id.sop.routing.diagram.Link;
import id.sop.routing.embedding.Embedding;
import id.sop.routing.label.LabelPlacement;
import id.sop.routing.label.Trunk;
import id.sop.routing.tracks.ConstraintGraph;
import id.sop.routing.tracks.DemandAccumulator;
import id.sop.routing.tracks.LabelReservation;
import id.sop.routing.tracks.PolylineBuilder;
import id.sop.routing.tracks.Strain;
import id.sop.routing.tracks.TrackAssignment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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

    /** What a point of missing distance weighs against a crossing. */
    private static final int STRAIN = 4;

    /** By how much a cell grows at a time when the words at its exits find no room. */
    private static final double WIDER = 4;

    private static final double TALLER = 6;

    /** What a label in one half of a cell needs beside its own width, between the line and the rule. */
    private static final double BESIDE = 2.5;

    /** The same for the sake of a word that would be parted: as little as will do. */
    private static final double CLOSE = 1.8;

    /** Between a line that leaves by the side and the rule, besides the height of the label. */
    private static final double ASIDE = 10.6;

    /** Between the lower corner of a rhombus and the rule, besides the height of the label. */
    private static final double BELOW = 3;

    /** Between a rule and the symbol below, besides the height of a label beside the line to it. */
    private static final double ABOVE = 5.5;

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
                continue;
            }
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
        return demanded(diagram).demand();
    }

    /** Returns what the grid would have to give besides for no word to be parted. */
    Demand whole(Diagram diagram) {
        DemandAccumulator ledger = demanded(diagram);
        for (int index : labels.cramped()) {
            Link link = diagram.links().get(index);
            if (isParted(index, link)) {
                narrowest(link, Candidate::isWhole).ifPresent(size -> keepWhole(diagram, index, size, ledger));
            }
        }
        return ledger.demand();
    }

    /** Tells whether a way to set a label parts none of its words. */
    private static boolean isWhole(Link.Label size) {
        return size.reluctance() < LabelPlacement.OTHER_ROW;
    }

    /** Tells whether a word of a label is parted as it is set: small and parted it may be wider than whole in more lines. */
    private boolean isParted(int index, Link link) {
        Box box = labels.boxes().get(index).orElseThrow();
        return link.labels().stream()
                .filter(size -> size.width() == box.width() && size.height() == box.height())
                .findFirst()
                .filter(size -> !isWhole(size))
                .isPresent();
    }

    /** Tells whether a way to set a label is as good as any other. */
    private static boolean isGood(Link.Label size) {
        return size.reluctance() == 0;
    }

    /** Notes the room that a size of a label needs which has found none. */
    private void keepWhole(Diagram diagram, int index, Link.Label size, DemandAccumulator ledger) {
        Link link = diagram.links().get(index);
        Polyline line = lines.get(index);
        boolean branch = Trunk.length(diagram, lines, link, line) > 0;
        DiagramNode node = branch ? diagram.to(link) : diagram.from(link);
        boolean level = line.segments().get(0).isHorizontal();
        double beside = branch ? ABOVE : BELOW;
        double tall =
                level && !branch ? 2 * (size.height() + ASIDE) : node.box().height() + 2 * (size.height() + beside);
        List<Double> xs = diagram.grid().laneEdges();
        List<Double> ys = diagram.grid().rowEdges();
        double width = xs.get(node.lane() + 1) - xs.get(node.lane());
        double height = ys.get(node.row() + 1) - ys.get(node.row());
        double lacking = 2 * (size.width() + CLOSE) - width;
        ledger.cramped(node, lacking > 0 ? lacking : WIDER, Math.max(0, tall - height));
    }

    /** Returns what the grid would have to give besides for all words to stand as they had better stand. */
    Demand wish(Diagram diagram) {
        DemandAccumulator ledger = demanded(diagram);
        for (int index : labels.cramped()) {
            wish(diagram, index, ledger);
        }
        return ledger.demand();
    }

    private void wish(Diagram diagram, int index, DemandAccumulator ledger) {
        Link link = diagram.links().get(index);
        if (Trunk.length(diagram, lines, link, lines.get(index)) > 0) {
            roomAtBranch(diagram, link, 0, ledger);
            return;
        }
        DiagramNode node = diagram.from(link);
        List<Double> xs = diagram.grid().laneEdges();
        List<Double> ys = diagram.grid().rowEdges();
        double top = ys.get(node.row());
        double bottom = ys.get(node.row() + 1);
        Box label = labels.boxes().get(index).orElseThrow();
        double whole =
                narrowest(link, Candidate::isWhole).map(Link.Label::width).orElse(0.0);
        boolean away = label.y() < top || label.bottom() > bottom;
        boolean parted = isParted(index, link);
        boolean level = lines.get(index).segments().get(0).isHorizontal();
        double full = link.labels().get(0).height();
        double unshrunk =
                narrowest(link, Candidate::isGood).map(Link.Label::width).orElse(whole);
        double height = (level ? 2 * (full + ASIDE) : node.box().height() + 2 * (full + BELOW)) - (bottom - top);
        double width = 2 * (unshrunk + BESIDE) - (xs.get(node.lane() + 1) - xs.get(node.lane()));
        ledger.cramped(
                node, Math.max(parted || away ? WIDER : 0, width), Math.max(parted || away ? TALLER : 0, height));
    }

    /**
     * Notes that there had better be room for a word between the rule above a symbol and the symbol, beside the line to it.
     *
     * @param least by how much the row grows where that much room is there, in points: other lines may lie in it
     */
    private static void roomAtBranch(Diagram diagram, Link link, double least, DemandAccumulator ledger) {
        DiagramNode node = diagram.to(link);
        List<Double> xs = diagram.grid().laneEdges();
        List<Double> ys = diagram.grid().rowEdges();
        Link.Label size =
                narrowest(link, Candidate::isGood).orElse(link.labels().get(0));
        double width = 2 * (size.width() + BESIDE) - (xs.get(node.lane() + 1) - xs.get(node.lane()));
        double height =
                node.box().height() + 2 * (size.height() + ABOVE) - (ys.get(node.row() + 1) - ys.get(node.row()));
        boolean enough = width <= 0 && height <= 0;
        ledger.cramped(node, Math.max(0, width), enough ? least : Math.max(0, height));
    }

    /** Returns the narrowest of certain ways to set the label of a link. */
    private static Optional<Link.Label> narrowest(Link link, Predicate<Link.Label> ways) {
        return link.labels().stream()
                .filter(ways)
                .min(Comparator.comparingDouble(Link.Label::width).thenComparingDouble(Link.Label::height));
    }

    private DemandAccumulator demanded(Diagram diagram) {
        DemandAccumulator ledger = new DemandAccumulator(diagram);
        strain.note(ledger);
        for (int index : misplaced()) {
            Link link = diagram.links().get(index);
            if (Trunk.length(diagram, lines, link, lines.get(index)) > 0) {
                roomAtBranch(diagram, link, TALLER, ledger);
                continue;
            }
            double least = narrowest(link, size -> true).map(Link.Label::width).orElse(0.0);
            List<Double> edges = diagram.grid().laneEdges();
            int lane = diagram.from(link).lane();
            double width = edges.get(lane + 1) - edges.get(lane);
            ledger.cramped(diagram.from(link), Math.max(WIDER, 2 * (least + BESIDE) - width), TALLER);
        }
        return ledger;
    }

    boolean isBetterThan(Candidate other) {
        return weight() < other.weight();
    }

    private double weight() {
        return crossings.size()
                + MISPLACED * misplaced().size()
                + CRAMPED * (labels.cramped().size() + labels.doubtful())
                + STRAIN * strain.sum();
    }
}
