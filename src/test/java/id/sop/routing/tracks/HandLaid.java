package id.sop.routing.tracks;

import id.sop.geometry.Polyline;
import id.sop.geometry.Side;
import id.sop.routing.Sketch;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.DiagramNode;
import id.sop.routing.embedding.Embedding;
import id.sop.routing.embedding.LatticePath;
import id.sop.routing.lattice.Lattice;
import java.util.List;

/** Paths that are laid by hand over the lattice of a sketch, and the segments that come of them. */
final class HandLaid {
    private final Lattice lattice;
    private final Embedding embedding;
    private ConstraintGraph graph;

    HandLaid(Sketch sketch, String links) {
        Diagram diagram = sketch.links(links);
        lattice = new Lattice(diagram);
        embedding = new Embedding(lattice, diagram.links().size());
    }

    /**
     * Lays the path of a link.
     *
     * @param gaps for each edge how many others lie before it
     * @param places the upright and the level line of each vertex, by turns
     */
    HandLaid lay(int link, List<Integer> gaps, int... places) {
        return lay(link, false, gaps, places);
    }

    /** Lays the path of a link that branches off from its end to its start. */
    HandLaid layBranch(int link, List<Integer> gaps, int... places) {
        return lay(link, true, gaps, places);
    }

    private HandLaid lay(int link, boolean reversed, List<Integer> gaps, int... places) {
        int[] vertices = new int[places.length / 2];
        int[] edges = new int[vertices.length - 1];
        for (int i = 0; i < vertices.length; i++) {
            vertices[i] = lattice.vertex(places[2 * i], places[2 * i + 1]);
        }
        for (int i = 0; i < edges.length; i++) {
            int step = vertices[i + 1] - vertices[i];
            Side side = step == 1 ? Side.RIGHT : step == -1 ? Side.LEFT : step > 0 ? Side.BOTTOM : Side.TOP;
            edges[i] = lattice.edgeAt(vertices[i], side);
        }
        int[] at = gaps.stream().mapToInt(gap -> gap).toArray();
        embedding.lay(new LatticePath(link, reversed, vertices, edges, at, -1, -1, 0));
        return this;
    }

    /** Makes the segments, after all paths are laid, and gives them their places. */
    Strain place() {
        if (graph == null) {
            graph = new ConstraintGraph(embedding);
        }
        return TrackAssignment.place(graph);
    }

    /** Returns the lines of all links, once the segments have their places. */
    List<Polyline> lines() {
        return PolylineBuilder.build(embedding, graph);
    }

    ConstraintGraph graph() {
        return graph;
    }

    DiagramNode node(int index) {
        return lattice.diagram().nodes().get(index);
    }

    /** Returns a segment of the way of a link, from 0. */
    TrackSegment segment(int link, int index) {
        return graph.way(embedding.path(link)).get(index);
    }
}
