package id.sop.routing.diagram;

import java.util.List;

/**
 * What is to be routed: nodes in the cells of a grid, at most one in each, and the links between them.
 *
 * @param nodes those of a symbol that goes across lanes follow each other from left to right
 * @param links indices refer to {@code nodes}
 */
public record Diagram(TableGrid grid, List<DiagramNode> nodes, List<Link> links) {
    /** A rhombus is entered at one corner, and each of the others has room for one line that leaves. */
    private static final int MOST_CORNERS = 3;

    /** Copies the lists. */
    public Diagram {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /** Returns the node that a link leaves. */
    public DiagramNode from(Link link) {
        return nodes.get(link.from());
    }

    /** Returns the node that a link enters. */
    public DiagramNode to(Link link) {
        return nodes.get(link.to());
    }

    /** Returns the leftmost node of the symbol of which a node is a part; mostly it is all of it. */
    public int leftmost(int node) {
        int first = node;
        while (first > 0 && nodes.get(first - 1).continued()) {
            first--;
        }
        return first;
    }

    /** Returns the rightmost node of the symbol of which a node is a part. */
    public int rightmost(int node) {
        int last = node;
        while (nodes.get(last).continued()) {
            last++;
        }
        return last;
    }

    /** Tells whether two nodes are parts of one symbol. */
    public boolean isOneSymbol(int node, int other) {
        return node == other || leftmost(node) == leftmost(other);
    }

    /** Tells whether a link leads to a lower row. */
    public boolean isForward(Link link) {
        return to(link).row() > from(link).row();
    }

    /** Tells whether a link leads back to a higher row. */
    public boolean isReturn(Link link) {
        return to(link).row() < from(link).row();
    }

    /**
     * Tells whether a link leaves its node on one line with others, from which it branches off: where a pentagon has several
     * links, and those down from a rhombus that has more exits than corners for them. A link straight to the symbol below has
     * its own corner; so has one to a corner that others enter too, so that it can join these, while corners are left.
     */
    public boolean sharesTrunk(Link link) {
        NodeShape shape = from(link).shape();
        List<Link> exits =
                links.stream().filter(other -> other.from() == link.from()).toList();
        if (shape.isPentagon()) {
            return exits.size() > 1;
        }
        if (shape != NodeShape.RHOMBUS || exits.size() <= corners(link.from()) || !isForward(link)) {
            return false;
        }
        long sides = links.stream()
                .filter(other -> !isForward(other))
                .filter(other -> other.from() == link.from() || other.to() == link.from())
                .count();
        if (isStraightDown(link)) {
            return sides >= MOST_CORNERS - 1;
        }
        return sides >= MOST_CORNERS
                || !joins(link)
                || exits.stream()
                                .filter(this::wantsCorner)
                                .limit(MOST_CORNERS - sides)
                                .count()
                        >= MOST_CORNERS - sides;
    }

    /** Returns how many corners of a rhombus are left to its exits by those with whom its actor works together. */
    private long corners(int rhombus) {
        return MOST_CORNERS
                - links.stream()
                        .filter(link -> link.kind().isTogether())
                        .filter(link -> link.from() == rhombus || link.to() == rhombus)
                        .count();
    }

    private boolean wantsCorner(Link link) {
        return isForward(link) && (isStraightDown(link) || joins(link));
    }

    private boolean isStraightDown(Link link) {
        return to(link).lane() == from(link).lane()
                && to(link).row() == from(link).row() + 1;
    }

    /** Tells whether others enter the same corner. */
    private boolean joins(Link link) {
        NodeShape shape = to(link).shape();
        return shape != NodeShape.RECTANGLE
                && shape != NodeShape.PENTAGON_UP
                && links.stream()
                                .filter(other -> other.to() == link.to() && isForward(other))
                                .limit(2)
                                .count()
                        > 1;
    }
}
