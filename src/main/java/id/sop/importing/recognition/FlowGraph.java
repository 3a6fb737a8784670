package id.sop.importing.recognition;

import java.util.List;
import java.util.stream.Stream;

/**
 * The symbols of a procedure and the lines between them; the ends of a line are indices of nodes.
 *
 * @param nodes in the order of the document
 * @param links between them
 */
record FlowGraph(List<Node> nodes, List<Link> links) {
    FlowGraph {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    Stream<Link> arrowsFrom(int node) {
        return links.stream().filter(link -> link.isArrow() && link.from() == node);
    }

    Stream<Link> arrowsTo(int node) {
        return links.stream().filter(link -> link.isArrow() && link.to() == node);
    }

    FlowGraph with(List<Link> others) {
        return new FlowGraph(nodes, others);
    }
}
