package id.sop.routing;

import java.util.List;

/**
 * What is to be routed: nodes in the cells of a grid, at most one in each, and the links between them.
 *
 * @param links indices refer to {@code nodes}
 */
public record Diagram(Grid grid, List<Node> nodes, List<Link> links) {
    /** Copies the lists. */
    public Diagram {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }
}
