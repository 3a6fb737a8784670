package id.sop.routing.diagram;

import java.util.List;

/**
 * What is to be routed: nodes in the cells of a grid, at most one in each, and the links between them.
 *
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
     * links, and those down from a rhombus that has more exits than corners for them.
     */
    public boolean sharesTrunk(Link link) {
        NodeShape shape = from(link).shape();
        long exits = links.stream().filter(other -> other.from() == link.from()).count();
        return shape.isPentagon() ? exits > 1 : shape == NodeShape.RHOMBUS && exits > MOST_CORNERS && isForward(link);
    }
}
