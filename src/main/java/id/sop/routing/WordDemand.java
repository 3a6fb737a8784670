package id.sop.routing;

import id.sop.geometry.Polyline;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.DiagramNode;
import id.sop.routing.diagram.Link;
import id.sop.routing.diagram.NodeShape;
import id.sop.routing.label.LabelPlacement;
import id.sop.routing.label.Trunk;
import id.sop.routing.tracks.DemandAccumulator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the table would have to give for the words at the exits of one drawing to have their room; in points. */
final class WordDemand {
    /** By how much a cell grows at least when the words at its exits find no room. */
    private static final double WIDER = 4;

    private static final double TALLER = 6;

    /** What a label in one half of a cell needs beside its own width, between the line and the rule. */
    private static final double BESIDE = 2.5;

    /** The same for the sake of a word that would be parted, and between a rhombus and a rule: as little as will do. */
    private static final double CLOSE = 1.8;

    /** Between a line that leaves by the side and the rule, besides the height of the label, at least. */
    private static final double ASIDE = 10.6;

    /** Between the lower corner of a rhombus and the rule, besides the height of the label. */
    private static final double BELOW = 3;

    /** Between a rule and the symbol below, besides the height of a label beside the line to it. */
    private static final double ABOVE = 5.5;

    private final Diagram diagram;
    private final List<Polyline> lines;
    private final LabelPlacement.Labels labels;
    private final DemandAccumulator ledger;

    /**
     * Prepares the entries in a ledger.
     *
     * @param lines one for each link of the diagram
     * @param labels the places of their words
     */
    WordDemand(Diagram diagram, List<Polyline> lines, LabelPlacement.Labels labels, DemandAccumulator ledger) {
        this.diagram = diagram;
        this.lines = lines;
        this.labels = labels;
        this.ledger = ledger;
    }

    /** What the cell of a node lacks for a label to stand at it. */
    private record Lack(double width, double height) {
        static final Comparator<Lack> LEAST =
                Comparator.comparingDouble(Lack::width).thenComparingDouble(Lack::height);

        boolean isNone() {
            return width <= 0 && height <= 0;
        }
    }

    /** Notes what a word needs that touches something or stands too far away. */
    void misplaced(int index) {
        Link link = diagram.links().get(index);
        if (isBranch(index)) {
            roomAtBranch(link, size -> true, TALLER);
            return;
        }
        DiagramNode node = diagram.from(link);
        Lack lack = least(index, size -> true, BESIDE).orElse(new Lack(0, 0));
        ledger.cramped(node, Math.max(WIDER, lack.width), Math.max(TALLER, lack.height));
    }

    /** Notes what a label needs for none of its words to be parted, if one is. */
    void whole(int index) {
        Link link = diagram.links().get(index);
        if (!labels.isParted(index)) {
            return;
        }
        if (isBranch(index)) {
            narrowest(link, Link.Label::isWhole).ifPresent(size -> {
                DiagramNode node = diagram.to(link);
                double width = 2 * (size.width() + CLOSE) - cellWidth(node);
                double height = node.box().height() + 2 * (size.height() + ABOVE) - cellHeight(node);
                ledger.cramped(node, width > 0 ? width : WIDER, Math.max(0, height));
            });
            return;
        }
        note(index, Link.Label::isWhole);
    }

    /** Notes the least that one of certain ways to set a label needs at its exit. */
    private void note(int index, Predicate<Link.Label> ways) {
        least(index, ways, CLOSE)
                .ifPresent(lack -> ledger.cramped(
                        diagram.from(diagram.links().get(index)),
                        lack.isNone() ? WIDER : lack.width,
                        lack.isNone() ? TALLER : lack.height));
    }

    /** Notes what a label needs to stand as it had better stand. */
    void wish(int index) {
        Link link = diagram.links().get(index);
        if (isBranch(index)) {
            roomAtBranch(link, Link.Label::isGood, 0);
            return;
        }
        DiagramNode node = diagram.from(link);
        boolean strained = labels.away().contains(index) || labels.isParted(index);
        Lack lack = least(index, Link.Label::isGood, BESIDE)
                .or(() -> least(index, Link.Label::isWhole, BESIDE))
                .orElse(new Lack(0, 0));
        ledger.cramped(node, Math.max(strained ? WIDER : 0, lack.width), Math.max(strained ? TALLER : 0, lack.height));
    }

    /**
     * Notes what a label needs at least to stand in the row of its node, if it stands in another one: parted, if it is parted there
     * and columns do not become wider.
     */
    void home(int index) {
        if (labels.away().contains(index)) {
            note(index, labels.isParted(index) ? size -> true : Link.Label::isWhole);
        }
    }

    /** Returns what the cell of a node lacks at least for one of certain ways to set a label. */
    private Optional<Lack> least(int index, Predicate<Link.Label> ways, double beside) {
        Link link = diagram.links().get(index);
        return link.labels().stream()
                .filter(ways)
                .map(size -> lack(diagram.from(link), lines.get(index), size, beside))
                .min(Lack.LEAST);
    }

    /**
     * Returns what a cell lacks for a label at an exit: the rhombus is in the way where it is wide, beside the line to a side, and
     * beside the line down too where as little as will do is asked for.
     */
    private Lack lack(DiagramNode node, Polyline line, Link.Label size, double beside) {
        double wide = 2 * (size.width() + beside);
        double bulge = bulge(node, Math.max(wide, cellWidth(node)) / 2 - size.width() - CLOSE);
        double tall = node.box().height() + 2 * (size.height() + BELOW);
        if (line.segments().get(0).isHorizontal()) {
            tall = 2 * (size.height() + Math.max(ASIDE, bulge + CLOSE));
        } else if (beside <= CLOSE) {
            tall = 2 * (size.height() + bulge + CLOSE);
        }
        return new Lack(Math.max(0, wide - cellWidth(node)), Math.max(0, tall - cellHeight(node)));
    }

    /** Returns how far a rhombus reaches down from its middle, so far beside that. */
    private static double bulge(DiagramNode node, double beside) {
        double part = 1 - Math.max(0, beside) / (node.box().width() / 2);
        return node.shape() == NodeShape.RHOMBUS
                ? Math.max(0, part) * node.box().height() / 2
                : 0;
    }

    /**
     * Notes that there had better be room for a word between the rule above a symbol and the symbol, beside the line to it.
     *
     * @param ways to set the word that are good enough
     * @param least by how much the row grows where that much room is there, in points: other lines may lie in it
     */
    private void roomAtBranch(Link link, Predicate<Link.Label> ways, double least) {
        DiagramNode node = diagram.to(link);
        Link.Label size = narrowest(link, ways).orElse(link.labels().get(0));
        double width = 2 * (size.width() + BESIDE) - cellWidth(node);
        double height = node.box().height() + 2 * (size.height() + ABOVE) - cellHeight(node);
        boolean enough = width <= 0 && height <= 0;
        ledger.cramped(node, Math.max(0, width), enough ? least : Math.max(0, height));
    }

    private boolean isBranch(int index) {
        return Trunk.length(diagram, lines, diagram.links().get(index), lines.get(index)) > 0;
    }

    private double cellWidth(DiagramNode node) {
        List<Double> edges = diagram.grid().laneEdges();
        return edges.get(node.lane() + 1) - edges.get(node.lane());
    }

    private double cellHeight(DiagramNode node) {
        List<Double> edges = diagram.grid().rowEdges();
        return edges.get(node.row() + 1) - edges.get(node.row());
    }

    /** Returns the narrowest of certain ways to set the label of a link. */
    private static Optional<Link.Label> narrowest(Link link, Predicate<Link.Label> ways) {
        return link.labels().stream()
                .filter(ways)
                .min(Comparator.comparingDouble(Link.Label::width).thenComparingDouble(Link.Label::height));
    }
}
