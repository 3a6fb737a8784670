package id.sop.routing.embedding;

import id.sop.geometry.Side;

/**
 * The way of one link over the lattice, up to its end or to the place where it joins another path to that end.
 *
 * <p>A path is laid from its {@code start} node to its {@code goal} node; that is against the link's direction when
 * several lines part from one trunk, because then they share their beginning, not their end.
 *
 * @param link index of the link
 * @param reversed whether it is laid against the link's direction
 * @param vertices in order, one more than there are edges
 * @param edges in order, at least one
 * @param gaps for each edge how many other paths lay before it (left of it or above it) when it was laid
 * @param host index of the link whose path it joins at its last vertex, or -1 when it reaches its goal itself
 * @param hostIndex index of that vertex among the vertices of the host
 * @param cost bends, length and ports; see {@link id.sop.routing.cost.CostWeights}
 */
@SuppressWarnings("ArrayRecordComponent")
public record LatticePath(
        int link, boolean reversed, int[] vertices, int[] edges, int[] gaps, int host, int hostIndex, int cost) {

    /** Tells whether it joins another path instead of reaching its goal itself. */
    public boolean joins() {
        return host >= 0;
    }

    /** Returns the number of its edges. */
    public int length() {
        return edges.length;
    }

    /** Returns the vertex at which it ends. */
    public int end() {
        return vertices[edges.length];
    }

    /** Returns the direction of the edge at an index. */
    public Side direction(int index) {
        int step = vertices[index + 1] - vertices[index];
        return step == 1 ? Side.RIGHT : step == -1 ? Side.LEFT : step > 0 ? Side.BOTTOM : Side.TOP;
    }

    /** Returns the direction of its last edge. */
    public Side lastDirection() {
        return direction(edges.length - 1);
    }

    /** Returns this path at a higher cost. */
    public LatticePath dearer(int price) {
        return new LatticePath(link, reversed, vertices, edges, gaps, host, hostIndex, cost + price);
    }

    /** Returns this path with the gaps at which it lies now. */
    LatticePath at(int[] newGaps) {
        return new LatticePath(link, reversed, vertices, edges, newGaps, host, hostIndex, cost);
    }
}
