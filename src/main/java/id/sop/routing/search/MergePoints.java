package id.sop.routing.search;

import id.sop.geometry.Side;
import id.sop.routing.cost.CostWeights;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.Link;
import id.sop.routing.embedding.Embedding;
import id.sop.routing.embedding.LatticePath;
import id.sop.routing.lattice.Lattice;
import java.util.List;

/** The vertices at which a path may join another one that leads to the same goal: its host from there on. */
final class MergePoints {
    private final Lattice lattice;
    private final int[] hostAt;
    private final int[] hostIndexAt;
    private final int[] seen;
    private int stamp;

    MergePoints(Lattice lattice) {
        this.lattice = lattice;
        hostAt = new int[lattice.vertices()];
        hostIndexAt = new int[lattice.vertices()];
        seen = new int[lattice.vertices()];
    }

    /** Finds the vertices for a link: anywhere on the flow downwards, else only where the other path meets its goal. */
    void find(Embedding embedding, int index, boolean reversed) {
        stamp++;
        Diagram diagram = lattice.diagram();
        List<Link> links = diagram.links();
        Link link = links.get(index);
        if (link.kind().isTogether()) {
            return;
        }
        boolean forward = diagram.isForward(link);
        for (int i = 0; i < links.size(); i++) {
            LatticePath path = embedding.path(i);
            if (i == index || path == null || path.reversed() != reversed) {
                continue;
            }
            Link other = links.get(i);
            boolean sameGoal = reversed ? other.from() == link.from() : diagram.isOneSymbol(other.to(), link.to());
            if (!sameGoal || other.kind().isTogether()) {
                continue;
            }
            boolean anywhere = forward && diagram.isForward(other);
            int last = path.length() - 1;
            for (int k = Math.max(1, anywhere ? 1 : last); k <= last; k++) {
                int vertex = path.vertices()[k];
                if ((anywhere || !path.joins()) && seen[vertex] != stamp) {
                    seen[vertex] = stamp;
                    hostAt[vertex] = i;
                    hostIndexAt[vertex] = k;
                }
            }
        }
    }

    boolean isAt(int vertex) {
        return seen[vertex] == stamp;
    }

    /** Returns the link whose path may be joined at a vertex. */
    int host(int vertex) {
        return hostAt[vertex];
    }

    /** Returns the index of a vertex among those of the host's path. */
    int hostIndex(int vertex) {
        return hostIndexAt[vertex];
    }

    /**
     * Returns the cost of following a path from one of its vertices to the goal, port and bends included.
     *
     * @param goalPorts the cost of reaching the goal by each of its sides, by their indices
     */
    int remaining(Embedding embedding, LatticePath path, int index, int[] goalPorts) {
        int sum = 0;
        for (int i = index; i < path.length(); i++) {
            sum += lattice.length(path.edges()[i]);
            sum += i > index && path.direction(i) != path.direction(i - 1) ? CostWeights.BEND : 0;
        }
        Side last = path.lastDirection();
        if (!path.joins()) {
            return sum + goalPorts[last.opposite().index()];
        }
        LatticePath next = embedding.path(path.host());
        boolean bends = next.direction(path.hostIndex()) != last;
        return sum + (bends ? CostWeights.BEND : 0) + remaining(embedding, next, path.hostIndex(), goalPorts);
    }
}
