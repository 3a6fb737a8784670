package id.sop.routing.lattice;

import id.sop.geometry.Side;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.DiagramNode;
import id.sop.routing.diagram.TableGrid;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Phase 1, the routing grid: the lines along which arrows may run, and how many fit side by side on each piece of them.
 *
 * <p>There is an upright line through the middle of each lane and one at each lane edge, and likewise for rows. Even
 * indices are edges ("corridors", which hold several tracks on both sides of the rule), odd ones are middles. A vertex
 * is a meeting of two lines; an edge joins two neighbouring vertices. Vertices and edges are numbered from 0. All sizes are
 * points.
 *
 * <p>Before: a diagram whose nodes stand in different cells. After: every node has its vertex, and every edge its length
 * and its capacity; nothing of this changes later.
 *
 * <p>It takes the place of the orthogonal visibility graph of M. Wybrow, K. Marriott, P. J. Stuckey: Orthogonal Connector
 * Routing, Graph Drawing 2009. Since all symbols stand in the middle of cells a grid with capacities, as in the global
 * routing of circuits, is enough.
 */
public final class Lattice {
    private static final int CAPACITY_LIMIT = 9;

    private final Diagram diagram;
    private final Corridors corridors;
    private final int width;
    private final int height;
    private final int vertices;
    private final int edges;
    private final int levelEdges;
    private final double[] xs;
    private final double[] ys;
    private final int[] nodeAt;
    private final int[] edgeAt;
    private final int[] capacity;
    private final int[] length;
    private final boolean[] port;
    private final int[] heads;

    /** Lays the lines of a diagram. */
    public Lattice(Diagram diagram) {
        this.diagram = diagram;
        TableGrid grid = diagram.grid();
        width = 2 * grid.lanes() + 1;
        height = 2 * grid.rows() + 1;
        vertices = width * height;
        levelEdges = (width - 1) * height;
        edges = levelEdges + width * (height - 1);
        xs = lines(grid.laneEdges());
        ys = lines(grid.rowEdges());
        nodeAt = new int[vertices];
        Arrays.fill(nodeAt, -1);
        for (int i = 0; i < diagram.nodes().size(); i++) {
            nodeAt[vertexOf(diagram.nodes().get(i))] = i;
        }
        corridors = new Corridors(this);
        edgeAt = new int[Side.COUNT * vertices];
        capacity = new int[edges];
        length = new int[edges];
        port = new boolean[edges];
        heads = new int[2 * edges];
        layEdges();
        for (int edge = 0; edge < edges; edge++) {
            heads[2 * edge] = end(edge, true);
            heads[2 * edge + 1] = end(edge, false);
        }
    }

    /** Returns the same lattice with room for fewer lines, so many, on some edges: those that turn need more than is known before. */
    public Lattice narrowed(Map<Integer, Integer> fitting) {
        Lattice narrowed = new Lattice(diagram);
        for (int edge = 0; edge < edges; edge++) {
            narrowed.capacity[edge] = Math.min(capacity[edge], fitting.getOrDefault(edge, capacity[edge]));
        }
        return narrowed;
    }

    private static double[] lines(List<Double> rules) {
        double[] lines = new double[2 * rules.size() - 1];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = (rules.get(i / 2) + rules.get((i + 1) / 2)) / 2;
        }
        return lines;
    }

    private void layEdges() {
        Arrays.fill(edgeAt, -1);
        for (int v = 0; v < vertices; v++) {
            int x = upright(v);
            int y = level(v);
            if (x + 1 < width) {
                int edge = y * (width - 1) + x;
                if (!isInSymbol(x, y) && !isInSymbol(x + 1, y)) {
                    join(v, Side.RIGHT, v + 1, edge);
                }
                length[edge] = (int) Math.round(xs[x + 1] - xs[x]);
                capacity[edge] = y % 2 == 0 ? levelCapacity(x, y) : middleCapacity(v, v + 1, Side.RIGHT);
            }
            if (y + 1 < height) {
                int edge = levelEdges + y * width + x;
                if (!isInSymbol(x, y) && !isInSymbol(x, y + 1)) {
                    join(v, Side.BOTTOM, v + width, edge);
                }
                length[edge] = (int) Math.round(ys[y + 1] - ys[y]);
                capacity[edge] = x % 2 == 0 ? uprightCapacity(x, y) : middleCapacity(v, v + width, Side.BOTTOM);
            }
        }
    }

    /** Tells whether two lines meet inside a symbol that goes across lanes, between two of its nodes. */
    private boolean isInSymbol(int upright, int level) {
        if (upright == 0 || upright % 2 == 1 || level % 2 == 0) {
            return false;
        }
        DiagramNode before = nodeIn(upright / 2 - 1, level / 2);
        return before != null && before.continued();
    }

    private void join(int vertex, Side side, int next, int edge) {
        edgeAt[Side.COUNT * vertex + side.index()] = edge;
        edgeAt[Side.COUNT * next + side.opposite().index()] = edge;
        port[edge] = nodeAt[vertex] >= 0 || nodeAt[next] >= 0;
    }

    private int uprightCapacity(int x, int y) {
        return tracks(xs[x], corridors.lowestX(x, y, Spacing.SYMBOL), corridors.highestX(x, y, Spacing.SYMBOL));
    }

    private int levelCapacity(int x, int y) {
        return tracks(ys[y], corridors.lowestY(x, y, Spacing.SYMBOL), corridors.highestY(x, y, Spacing.SYMBOL));
    }

    /** Returns how many tracks fit between two places across a corridor, off the table's rule in it. */
    private static int tracks(double rule, double low, double high) {
        int before = fitting(rule - Spacing.RULE - low);
        int after = fitting(high - rule - Spacing.RULE);
        return Math.min(CAPACITY_LIMIT, before + after);
    }

    private static int fitting(double space) {
        return space < 0 ? 0 : 1 + (int) (space / Spacing.TRACK);
    }

    private int middleCapacity(int vertex, int next, Side side) {
        int node = Math.max(nodeAt[vertex], nodeAt[next]);
        if (node < 0) {
            return 1;
        }
        return 1 + 2 * (int) (Corridors.play(diagram.nodes().get(node), side) / 4);
    }

    /** Returns all that a search over the edges depends on: which there are, how long they are and how much fits on each. */
    public int[] measures() {
        int[] measures = Arrays.copyOf(edgeAt, edgeAt.length + 2 * edges + 2);
        System.arraycopy(capacity, 0, measures, edgeAt.length, edges);
        System.arraycopy(length, 0, measures, edgeAt.length + edges, edges);
        measures[measures.length - 2] = width;
        measures[measures.length - 1] = height;
        return measures;
    }

    /** Returns what is routed. */
    public Diagram diagram() {
        return diagram;
    }

    /** Returns the space across the lines. */
    public Corridors corridors() {
        return corridors;
    }

    /** Returns the number of upright lines. */
    public int width() {
        return width;
    }

    /** Returns the number of level lines. */
    public int height() {
        return height;
    }

    /** Returns the number of vertices. */
    public int vertices() {
        return vertices;
    }

    /** Returns the number of edges. */
    public int edges() {
        return edges;
    }

    /** Returns the index of the upright line through a vertex, from the left. */
    public int upright(int vertex) {
        return vertex % width;
    }

    /** Returns the index of the level line through a vertex, from the top. */
    public int level(int vertex) {
        return vertex / width;
    }

    /** Returns the vertex where two lines meet. */
    public int vertex(int upright, int level) {
        return level * width + upright;
    }

    /** Returns the vertex of a node. */
    public int vertexOf(DiagramNode node) {
        return vertex(2 * node.lane() + 1, 2 * node.row() + 1);
    }

    /** Returns the node in a cell, or null. */
    DiagramNode nodeIn(int lane, int row) {
        int node = nodeAt[vertex(2 * lane + 1, 2 * row + 1)];
        return node < 0 ? null : diagram.nodes().get(node);
    }

    /** Returns the index of the node at a vertex, or -1. */
    public int nodeAt(int vertex) {
        return nodeAt[vertex];
    }

    /** Returns the edge on one side of a vertex, or -1 beyond the border. */
    public int edgeAt(int vertex, Side side) {
        return edgeAt[Side.COUNT * vertex + side.index()];
    }

    /** Returns the right or lower end of an edge, or its left or upper one. */
    public int end(int edge, boolean later) {
        if (edge < levelEdges) {
            return edge / (width - 1) * width + edge % (width - 1) + (later ? 1 : 0);
        }
        return edge - levelEdges + (later ? width : 0);
    }

    /** Returns the vertex to which a way leads: twice an edge, and one more when it runs to the left or upwards. */
    public int head(int way) {
        return heads[way];
    }

    /** Returns the direction of a way; see {@link #head}. */
    public Side heading(int way) {
        boolean backward = (way & 1) == 1;
        return isLevel(way >> 1) ? backward ? Side.LEFT : Side.RIGHT : backward ? Side.TOP : Side.BOTTOM;
    }

    /** Tells whether an edge lies in a corridor, along the edges of lanes or rows. */
    public boolean isCorridor(int edge) {
        int start = end(edge, false);
        return (isLevel(edge) ? level(start) : upright(start)) % 2 == 0;
    }

    /** Tells whether an edge runs from left to right, not from top to bottom. */
    public boolean isLevel(int edge) {
        return edge < levelEdges;
    }

    /** Returns how many lines fit side by side on an edge; at least 0. */
    public int capacity(int edge) {
        return capacity[edge];
    }

    /** Returns the length of an edge in whole points. */
    public int length(int edge) {
        return length[edge];
    }

    /** Tells whether a node stands at one end of the edge. */
    public boolean isPort(int edge) {
        return port[edge];
    }

    /** Returns the x of an upright line. */
    public double xOfLine(int line) {
        return xs[line];
    }

    /** Returns the y of a level line. */
    public double yOfLine(int line) {
        return ys[line];
    }

    /** Returns a side of the vertex on which the middle of a lane or row meets a corridor there; null where none does. */
    public Side middleSide(int vertex) {
        boolean onLane = upright(vertex) % 2 == 1;
        boolean onRow = level(vertex) % 2 == 1;
        return onLane == onRow ? null : onLane ? Side.TOP : Side.LEFT;
    }

    /** Tells whether a vertex lies in the middle of a cell. */
    public boolean isCellMiddle(int vertex) {
        return upright(vertex) % 2 == 1 && level(vertex) % 2 == 1;
    }
}
